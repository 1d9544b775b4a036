//! The others in an organisation, of whom one takes over.

use server::{
    error::Answer,
    id::{AccountId, OrganisationId},
    users::{self, PeopleQuery, PersonLine},
};

use crate::ui::Candidate;

/// Those who belong to the organisation and whose name has these letters in it, without the one who goes.
pub async fn find_others(
    organisation: OrganisationId,
    search: String,
    except: AccountId,
) -> Answer<Vec<Candidate<AccountId>>> {
    let page = users::list(PeopleQuery {
        organisation,
        search,
        page: 1,
    })
    .await?;
    let others = page.people.into_iter().filter(|person| person.account != except);
    let candidate = |PersonLine {
                         account, name, email, ..
                     }| Candidate {
        who: account,
        name,
        email,
    };
    Ok(others.map(candidate).collect())
}
