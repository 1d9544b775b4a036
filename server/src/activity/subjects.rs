//! Whom an act was done to that was done to several at once: beside its one entry of the log, a row for each of them.

use crate::access::Grants;
use crate::admin_users::Changed;
use crate::db::{self, Sql, Tx};
use crate::error::Answer;
use crate::id::{AccountId, ChangeId, OrganisationId};

/// What one of them was granted before and after.
pub struct Subject {
    pub account: AccountId,
    pub before: Grants,
    pub after: Grants,
}

/// How many rows one statement takes; both databases limit the values of a statement.
const ROWS: usize = 100;

pub async fn add(tx: &mut Tx, organisation: OrganisationId, change: ChangeId, people: &[Changed]) -> Answer<()> {
    for some in people.chunks(ROWS) {
        let start = Sql::new(
            "INSERT INTO change_subjects (organisation_id, account_id, change_id, groups_before, singles_before, \
             groups_after, singles_after) VALUES ",
        );
        let sql = some.iter().enumerate().fold(start, |sql, (index, one)| {
            let sql = sql.then(if index == 0 { "(" } else { ", (" });
            let sql = sql
                .text(organisation.to_string())
                .then(", ")
                .text(one.account.to_string());
            let sql = sql.then(", ").text(change.to_string());
            let ((groups_before, singles_before), (groups, singles)) = (one.before.bits(), one.after.bits());
            [groups_before, singles_before, groups, singles]
                .into_iter()
                .fold(sql, |sql, bits| sql.then(", ").number(bits))
                .then(")")
        });
        sql.query().execute(tx.connection()).await?;
    }
    Ok(())
}

/// Everybody whom one act was done to.
pub async fn list(tx: &mut Tx, organisation: OrganisationId, change: ChangeId) -> Answer<Vec<Subject>> {
    let rows: Vec<(String, i64, i64, i64, i64)> = sqlx::query_as(
        "SELECT account_id, groups_before, singles_before, groups_after, singles_after FROM change_subjects \
         WHERE organisation_id = $1 AND change_id = $2",
    )
    .bind(organisation.to_string())
    .bind(change.to_string())
    .fetch_all(tx.connection())
    .await?;
    let subject = |(account, groups_before, singles_before, groups, singles): (String, i64, i64, i64, i64)| {
        Ok(Subject {
            account: db::id(&account)?,
            before: Grants::from_bits((groups_before, singles_before)),
            after: Grants::from_bits((groups, singles)),
        })
    };
    rows.into_iter().map(subject).collect()
}
