//! Everybody in an organisation, once: kept up to date by whatever gives or takes a place, so that the list is one walk
//! along an index however many memberships there are.

use crate::access::{Place, take_row};
use crate::account;
use crate::account::prefixes::{self, Named};
use crate::authentication;
use crate::db::{Reader, Tx};
use crate::error::Answer;
use crate::id::{AccountId, OrganisationId};
use crate::live::Event;
use crate::time::Timestamp;

/// Somebody of the organisation.
pub struct Somebody {
    pub name: String,
    pub email: String,
}

/// Somebody who is of the organisation, in whatever place.
pub async fn find(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<Option<Somebody>> {
    let found: Option<(String, String)> = sqlx::query_as(
        "SELECT a.name, a.email FROM organisation_people p JOIN accounts a ON a.id = p.account_id \
         WHERE p.organisation_id = $1 AND p.account_id = $2",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.map(|(name, email)| Somebody { name, email }))
}

/// Whether somebody is of the organisation, in whatever place.
pub async fn is_of(reader: &Reader, organisation: OrganisationId, account: AccountId) -> Answer<bool> {
    let found: Option<(i64,)> =
        sqlx::query_as("SELECT 1 FROM organisation_people WHERE organisation_id = $1 AND account_id = $2")
            .bind(organisation.to_string())
            .bind(account.to_string())
            .fetch_optional(reader)
            .await?;
    Ok(found.is_some())
}

/// Somebody has one more place in the organisation: a clinic, or a role in the organisation itself. The caller holds the
/// organisation's row, so that two who join or leave at once do not wait for each other's entries.
pub async fn add_place(tx: &mut Tx, organisation: OrganisationId, account: AccountId, sort_name: &str) -> Answer<()> {
    let (list, row) = (organisation.to_string(), account.to_string());
    let (places,): (i64,) = sqlx::query_as(
        "INSERT INTO organisation_people (organisation_id, account_id, sort_name, places) VALUES ($1, $2, $3, 1) \
         ON CONFLICT (organisation_id, account_id) DO UPDATE SET places = organisation_people.places + 1 \
         RETURNING places",
    )
    .bind(&list)
    .bind(&row)
    .bind(sort_name)
    .fetch_one(tx.connection())
    .await?;
    if places == 1 {
        prefixes::add(
            tx,
            Named {
                list: &list,
                row: &row,
                sort_name,
                words: "",
            },
        )
        .await?;
        change_total(tx, &list, 1).await?;
    }
    tx.publish(Event::People(organisation));
    Ok(())
}

/// Somebody of the organisation has come themself: they entered it or one of its clinics, accepted an invitation, or have
/// their account from it. From now on its sign-in policy counts for them, also where they are signed in already.
pub async fn open(tx: &mut Tx, now: Timestamp, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    // The organisation's row, so that its policy does not change unseen; and the account's, so that who signs in meanwhile
    // is signed in no longer than the organisation wants it.
    take_row(tx, Place::Organisation(organisation)).await?;
    account::queries::take_sort_name(tx, account).await?;
    let opened = sqlx::query(
        "UPDATE organisation_people SET opened_at = $3 WHERE organisation_id = $1 AND account_id = $2 \
         AND opened_at IS NULL",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if opened.rows_affected() == 1 {
        authentication::shorten_on_opening(tx, account).await?;
    }
    Ok(())
}

/// The same of everybody, while nobody has signed in yet.
pub async fn open_all(tx: &mut Tx, now: Timestamp) -> Answer<()> {
    sqlx::query("UPDATE organisation_people SET opened_at = $1 WHERE opened_at IS NULL")
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Somebody came into one more clinic of the organisation.
pub async fn add_clinic(tx: &mut Tx, organisation: OrganisationId, account: AccountId, sort_name: &str) -> Answer<()> {
    add_place(tx, organisation, account, sort_name).await?;
    change_clinics(tx, organisation, account, 1).await
}

/// Somebody is in one clinic less.
pub async fn remove_clinic(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    take_row(tx, Place::Organisation(organisation)).await?;
    change_clinics(tx, organisation, account, -1).await?;
    remove_place(tx, organisation, account).await
}

async fn change_clinics(tx: &mut Tx, organisation: OrganisationId, account: AccountId, by: i64) -> Answer<()> {
    sqlx::query("UPDATE organisation_people SET clinics = clinics + $3 WHERE organisation_id = $1 AND account_id = $2")
        .bind(organisation.to_string())
        .bind(account.to_string())
        .bind(by)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Somebody has one place less; with the last one they are no longer of the organisation, and what its own fields said of
/// them goes too (`custom_values`, by its reference): whoever comes back begins anew.
pub async fn remove_place(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    take_row(tx, Place::Organisation(organisation)).await?;
    let (list, row) = (organisation.to_string(), account.to_string());
    let left: Option<(i64, String, String)> = sqlx::query_as(
        "UPDATE organisation_people SET places = places - 1 WHERE organisation_id = $1 AND account_id = $2 \
         RETURNING places, sort_name, value_words",
    )
    .bind(&list)
    .bind(&row)
    .fetch_optional(tx.connection())
    .await?;
    if let Some((0, sort_name, words)) = left {
        sqlx::query("DELETE FROM organisation_people WHERE organisation_id = $1 AND account_id = $2")
            .bind(&list)
            .bind(&row)
            .execute(tx.connection())
            .await?;
        let named = Named {
            list: &list,
            row: &row,
            sort_name: &sort_name,
            words: &words,
        };
        prefixes::subtract(tx, named).await?;
        change_total(tx, &list, -1).await?;
    }
    tx.publish(Event::People(organisation));
    Ok(())
}

async fn change_total(tx: &mut Tx, organisation: &str, by: i64) -> Answer<()> {
    sqlx::query("UPDATE organisations SET people = people + $2 WHERE id = $1")
        .bind(organisation)
        .bind(by)
        .execute(tx.connection())
        .await?;
    Ok(())
}
