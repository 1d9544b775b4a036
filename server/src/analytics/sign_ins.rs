//! How often people sign in: counted where a session begins, by the day that each of their organisations has then.

use sqlx::FromRow;

use super::Practitioners;
use crate::calendar;
use crate::db::Tx;
use crate::error::Answer;
use crate::id::AccountId;
use crate::time::{Day, Timestamp};

#[derive(FromRow)]
struct Row {
    organisation_id: String,
    time_zone: String,
}

/// Counts one sign-in in every organisation that the account has come into, in the same order for everybody, so that no two
/// wait for each other. One that only added an account of theirs learns nothing of when they work elsewhere.
pub async fn count(tx: &mut Tx, now: Timestamp, account: AccountId) -> Answer<()> {
    let rows: Vec<Row> = sqlx::query_as(
        "SELECT p.organisation_id, o.time_zone FROM organisation_people p JOIN organisations o ON o.id = p.organisation_id \
         WHERE p.account_id = $1 AND p.opened_at IS NOT NULL ORDER BY p.organisation_id",
    )
    .bind(account.to_string())
    .fetch_all(tx.connection())
    .await?;
    for row in rows {
        let day = i64::from(calendar::day(now, &row.time_zone).0);
        sqlx::query(
            "INSERT INTO person_sign_ins (organisation_id, account_id, day, sign_ins) VALUES ($1, $2, $3, 1) \
             ON CONFLICT (organisation_id, account_id, day) DO UPDATE SET sign_ins = person_sign_ins.sign_ins + 1",
        )
        .bind(&row.organisation_id)
        .bind(account.to_string())
        .bind(day)
        .execute(tx.connection())
        .await?;
        sqlx::query(
            "INSERT INTO organisation_sign_ins (organisation_id, day, sign_ins) VALUES ($1, $2, 1) \
             ON CONFLICT (organisation_id, day) DO UPDATE SET sign_ins = organisation_sign_ins.sign_ins + 1",
        )
        .bind(&row.organisation_id)
        .bind(day)
        .execute(tx.connection())
        .await?;
    }
    Ok(())
}

/// Forgets who signed in when, as soon as no page looks back that far; the organisation's totals stay.
pub(super) async fn forget(tx: &mut Tx, organisation: &str, today: Day) -> Answer<()> {
    sqlx::query("DELETE FROM person_sign_ins WHERE organisation_id = $1 AND day <= $2")
        .bind(organisation)
        .bind(i64::from(today.plus(-Practitioners::DAYS).0))
        .execute(tx.connection())
        .await?;
    Ok(())
}
