//! Shortening sessions that have begun already. None gets longer: whoever is allowed more gets it by signing in again.

use super::{Lifetime, sessions};
use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::id::{AccountId, OrganisationId};

/// Whose sessions are meant.
#[derive(Clone, Copy, Debug)]
pub enum Whose {
    Account(AccountId),
    /// Of everybody in the organisation and its clinics who has come there themself.
    Organisation(OrganisationId),
}

/// Ends sessions by this lifetime that would have lasted longer.
pub async fn shorten(tx: &mut Tx, whose: Whose, to: Lifetime) -> Answer<()> {
    if to.or_shorter(Lifetime::MOST) == Lifetime::MOST {
        return Ok(());
    }
    let lower = |sql: Sql, column: &str, hours: u32| {
        let sql = sql.then(column).then(" = CASE WHEN ").then(column).then(" > ");
        let sql = sql.number(hours).then(" THEN ").number(hours);
        sql.then(" ELSE ").then(column).then(" END")
    };
    let sql = lower(Sql::new("UPDATE sessions SET "), "good_hours", to.good_hours);
    let sql = lower(sql.then(", "), "idle_hours", to.idle_hours);
    let which = Sql::new("(good_hours > ").number(to.good_hours);
    let which = which.then(" OR idle_hours > ").number(to.idle_hours);
    let which = which.then(") AND account_id ");
    let which = match whose {
        Whose::Account(account) => which.then("= ").text(account.to_string()),
        Whose::Organisation(organisation) => which
            .then("IN (SELECT account_id FROM organisation_people WHERE organisation_id = ")
            .text(organisation.to_string())
            .then(" AND opened_at IS NOT NULL)"),
    };
    sessions::change_several(tx, sql, &which).await
}
