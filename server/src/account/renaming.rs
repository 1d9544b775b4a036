//! Another name for somebody: wherever lists are sorted or searched by it, it changes too.

use super::prefixes::{self, Named};
use super::{PersonName, fold};
use crate::access::{Place, take_row};
use crate::db::{self, Tx};
use crate::error::{Answer, ApiError};
use crate::id::AccountId;
use crate::live::Event;

/// A list that a person is in: a clinic's by their membership, or an organisation's by their account.
struct List {
    place: Place,
    row: String,
    /// By what they are found there besides their name.
    words: String,
}

/// The lists that somebody is in, in the order in which whoever joins or leaves takes their places' rows.
async fn lists(tx: &mut Tx, account: AccountId) -> Answer<Vec<List>> {
    let id = account.to_string();
    let clinics: Vec<(String, String)> =
        sqlx::query_as("SELECT clinic_id, id FROM clinic_members WHERE account_id = $1 ORDER BY clinic_id")
            .bind(&id)
            .fetch_all(tx.connection())
            .await?;
    let organisations: Vec<(String, String)> = sqlx::query_as(
        "SELECT organisation_id, value_words FROM organisation_people WHERE account_id = $1 ORDER BY organisation_id",
    )
    .bind(&id)
    .fetch_all(tx.connection())
    .await?;
    let mut lists = Vec::with_capacity(clinics.len() + organisations.len());
    for (clinic, member) in clinics {
        lists.push(List {
            place: Place::Clinic(db::id(&clinic)?),
            row: member,
            words: String::new(),
        });
    }
    for (organisation, words) in organisations {
        lists.push(List {
            place: Place::Organisation(db::id(&organisation)?),
            row: id.clone(),
            words,
        });
    }
    Ok(lists)
}

/// [`ApiError::Conflict`] when somebody joins another list in the same moment; then it is to be tried again.
pub async fn rename(tx: &mut Tx, account: AccountId, name: &PersonName) -> Answer<()> {
    let (id, new) = (account.to_string(), fold(name.as_str()));
    // First the rows of the places, then the account's, as whoever joins takes them.
    let before = lists(tx, account).await?;
    for list in &before {
        take_row(tx, list.place).await?;
    }
    let old: (String,) = sqlx::query_as("UPDATE accounts SET name = $2 WHERE id = $1 RETURNING sort_name")
        .bind(&id)
        .bind(name.as_str())
        .fetch_one(tx.connection())
        .await?;
    tx.publish(Event::Access(account));
    let lists = lists(tx, account).await?;
    for list in &lists {
        match list.place {
            Place::Clinic(clinic) => tx.publish(Event::Team(clinic)),
            Place::Organisation(organisation) => {
                tx.publish(Event::People(organisation));
                tx.publish(Event::Officials(organisation));
            }
        }
    }
    if old.0 == new {
        return Ok(());
    }
    if lists
        .iter()
        .any(|list| before.iter().all(|taken| taken.place != list.place))
    {
        return Err(ApiError::Conflict);
    }
    for List { place, row, words } in &lists {
        let list = &match *place {
            Place::Clinic(id) => id.to_string(),
            Place::Organisation(id) => id.to_string(),
        };
        let named = |sort_name| Named {
            list,
            row,
            sort_name,
            words,
        };
        prefixes::change(tx, named(&old.0), named(&new)).await?;
    }
    for table in [
        "accounts",
        "admin_users",
        "clinic_members",
        "organisation_members",
        "organisation_people",
    ] {
        let key = if table == "accounts" { "id" } else { "account_id" };
        sqlx::query(&format!("UPDATE {table} SET sort_name = $2 WHERE {key} = $1"))
            .bind(&id)
            .bind(&new)
            .execute(tx.connection())
            .await?;
    }
    Ok(())
}
