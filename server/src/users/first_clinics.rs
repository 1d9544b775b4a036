//! The first clinics by name of each of a few people, in one statement.

use crate::db::Sql;
use crate::id::OrganisationId;

/// Asks for columns of memberships `m` in clinics `c`, at most so many of each of these people, and which of theirs each is
/// (`place`): person by person, in order. `CROSS JOIN` keeps SQLite from going through every clinic of the organisation, of
/// which there may be hundreds, instead of through the few that they are in.
pub fn first_clinics(columns: &str, organisation: OrganisationId, accounts: &[&str], most: u32) -> Sql {
    let sql = Sql::new("SELECT * FROM (SELECT m.account_id, ").then(columns);
    let sql = sql.then(
        ", ROW_NUMBER() OVER (PARTITION BY m.account_id ORDER BY c.sort_name, c.id) AS place \
         FROM clinic_members m CROSS JOIN clinics c WHERE c.id = m.clinic_id AND c.organisation_id = ",
    );
    let sql = sql.text(organisation.to_string()).then(" AND m.account_id IN (");
    let sql = accounts.iter().enumerate().fold(sql, |sql, (index, account)| {
        sql.then(if index == 0 { "" } else { ", " }).text(*account)
    });
    let sql = sql.then(")) AS placed WHERE place <= ").number(most);
    sql.then(" ORDER BY account_id, place")
}
