//! Where something that somebody holds comes from: the newest act that gave it to them.

use sqlx::FromRow;

use super::{Deed, Participant};
use crate::access::{AtPlace, Grants, Place};
use crate::db::{self, Sql};
use crate::error::Answer;
use crate::id::AccountId;
use crate::time::Timestamp;

/// How many acts are looked through, from the newest; what is older is not found.
const MOST: u32 = 1_000;

/// An act that was done to somebody, by themself or among several.
pub struct Act {
    pub deed: Deed,
    /// Before and after, of one of several.
    pub among: Option<(Grants, Grants)>,
}

#[derive(FromRow)]
struct Row {
    actor_id: Option<String>,
    actor_name: String,
    deed: String,
    created_at: i64,
    groups_before: Option<i64>,
    singles_before: Option<i64>,
    groups_after: Option<i64>,
    singles_after: Option<i64>,
}

impl Row {
    fn act(&self) -> Option<Act> {
        let before = self.groups_before.zip(self.singles_before).map(Grants::from_bits);
        let after = self.groups_after.zip(self.singles_after).map(Grants::from_bits);
        Some(Act {
            deed: serde_json::from_str(&self.deed).ok()?,
            among: before.zip(after),
        })
    }
}

/// Who did it and when, of the newest act to somebody in this place, or in its organisation itself, that `gave` it.
pub async fn find(
    place: &AtPlace,
    of: Place,
    account: AccountId,
    gave: impl Fn(&Act) -> bool,
) -> Answer<Option<(Participant, Timestamp)>> {
    let (organisation, account) = (place.organisation.to_string(), account.to_string());
    let sql = Sql::new(
        "SELECT c.actor_id, c.actor_name, c.deed, c.created_at, s.groups_before, s.singles_before, s.groups_after, \
         s.singles_after FROM changes c LEFT JOIN change_subjects s ON s.organisation_id = c.organisation_id \
         AND s.change_id = c.id AND s.account_id = ",
    );
    let sql = sql
        .text(&account)
        .then(" WHERE c.organisation_id = ")
        .text(&organisation);
    let sql = sql.then(" AND (c.subject_id = ").text(&account);
    let sql = sql.then(" OR c.id IN (SELECT o.change_id FROM change_subjects o WHERE o.organisation_id = ");
    let sql = sql.text(&organisation).then(" AND o.account_id = ").text(&account);
    let sql = match of {
        Place::Organisation(_) => sql.then(")) AND c.clinic_id IS NULL"),
        Place::Clinic(clinic) => sql.then(")) AND c.clinic_id = ").text(clinic.to_string()),
    };
    let sql = sql.then(" AND c.kind IN ('permissions', 'roles', 'arrivals') ORDER BY c.id DESC LIMIT ");
    let rows: Vec<Row> = sql.number(MOST).query_as().fetch_all(place.read()).await?;
    let origin = rows.into_iter().find(|row| row.act().is_some_and(|act| gave(&act)));
    let found = |row: Row| {
        let account = row.actor_id.as_deref().map(db::id).transpose()?;
        let name = row.actor_name;
        Ok((Participant { account, name }, Timestamp(row.created_at)))
    };
    origin.map(found).transpose()
}
