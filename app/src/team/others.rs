//! The others in a team, of whom one takes over.

use server::{
    error::Answer,
    id::{AccountId, ClinicId, MemberId},
    team::{self, TeamMember, TeamQuery},
};

use crate::ui::Candidate;

/// Those in the team whose name has these letters in it, without the one who goes.
pub async fn find_others(clinic: ClinicId, search: String, except: AccountId) -> Answer<Vec<Candidate<MemberId>>> {
    let page = team::list(TeamQuery {
        search,
        ..TeamQuery::everybody(clinic)
    })
    .await?;
    let others = page.members.into_iter().filter(|member| member.account != except);
    let candidate = |TeamMember { id, name, email, .. }| Candidate { who: id, name, email };
    Ok(others.map(candidate).collect())
}
