//! How many invitations became what, of those that an organisation or one of its clinics made since a moment.

use sqlx::FromRow;

use super::{Facts, Status, pending};
use crate::db::{Reader, Sql};
use crate::error::Answer;
use crate::id::{ClinicId, OrganisationId};
use crate::time::Timestamp;

/// Which invitations are looked at: the newest of them, at most so many.
#[derive(Clone, Copy)]
pub struct Which {
    pub organisation: OrganisationId,
    pub clinic: Option<ClinicId>,
    pub since: Timestamp,
    pub most: u32,
}

impl Which {
    /// These columns of them, in one walk along an index.
    fn asked(&self, columns: Sql) -> Sql {
        let sql = columns.then(" FROM invitations i LEFT JOIN mails m ON m.id = i.mail_id WHERE i.organisation_id = ");
        let mut sql = sql.text(self.organisation.to_string());
        if let Some(clinic) = self.clinic {
            sql = sql.then(" AND i.clinic_id = ").text(clinic.to_string());
        }
        let sql = sql.then(" AND i.created_at >= ").number(self.since.0);
        sql.then(" ORDER BY i.created_at DESC LIMIT ").number(self.most)
    }
}

/// Invitations about which all is alike that decides their status.
#[derive(FromRow)]
struct Alike {
    accepted_at: Option<i64>,
    deleted_at: Option<i64>,
    sent_at: i64,
    expires_at: i64,
    mail_state: Option<String>,
    people: i64,
}

/// How many have each status now; a status may come more than once.
pub async fn by_status(read: &Reader, which: Which, now: Timestamp) -> Answer<Vec<(Status, u32)>> {
    let columns = Sql::new("SELECT i.accepted_at, i.deleted_at, i.sent_at, i.expires_at, m.state AS mail_state, ")
        .then("CASE WHEN i.accepted_at IS NULL THEN 0 ELSE 1 END AS is_accepted, ")
        .then("CASE WHEN i.deleted_at IS NULL THEN 0 ELSE 1 END AS is_deleted, CASE WHEN i.sent_at <= ")
        .number(now.0)
        .then(" THEN 1 ELSE 0 END AS was_sent, CASE WHEN i.expires_at <= ")
        .number(now.0)
        .then(" THEN 1 ELSE 0 END AS is_over");
    let sql =
        Sql::new("SELECT MIN(accepted_at) AS accepted_at, MIN(deleted_at) AS deleted_at, MIN(sent_at) AS sent_at, ")
            .then("MIN(expires_at) AS expires_at, mail_state, COUNT(*) AS people FROM (")
            .append(&which.asked(columns))
            .then(") AS made GROUP BY is_accepted, is_deleted, was_sent, is_over, mail_state");
    let rows: Vec<Alike> = sql.query_as().fetch_all(read).await?;
    let status = |row: Alike| {
        let facts = Facts {
            accepted_at: row.accepted_at.map(Timestamp),
            deleted_at: row.deleted_at.map(Timestamp),
            sent_at: Timestamp(row.sent_at),
            expires_at: Timestamp(row.expires_at),
            delivery: pending::delivery(row.mail_state.as_deref(), None),
        };
        (facts.status(now), u32::try_from(row.people).unwrap_or_default())
    };
    Ok(rows.into_iter().map(status).collect())
}

/// How long those that were accepted took, in milliseconds: how many took less than each of these ends, but no less than the
/// one before; and the one in the middle of all.
pub async fn times_to_accept(read: &Reader, which: Which, ends: &[i64]) -> Answer<(Vec<u32>, Option<i64>)> {
    let made = which.asked(Sql::new("SELECT i.accepted_at - i.created_at AS took"));
    let accepted = Sql::new(" FROM (")
        .append(&made)
        .then(") AS made WHERE took IS NOT NULL");
    let bucket = ends.iter().enumerate().fold(Sql::new("CASE"), |sql, (index, end)| {
        let sql = sql.then(" WHEN took < ").number(*end);
        sql.then(&format!(" THEN {index}"))
    });
    let sql = Sql::new("SELECT bucket, COUNT(*) FROM (SELECT CAST(").append(&bucket);
    let sql = sql.then(" END AS BIGINT) AS bucket").append(&accepted);
    let sql = sql.then(") AS sorted GROUP BY bucket");
    let rows: Vec<(Option<i64>, i64)> = sql.query_as().fetch_all(read).await?;
    let count = |index: usize| {
        let of_it =
            |(bucket, _): &&(Option<i64>, i64)| bucket.and_then(|bucket| usize::try_from(bucket).ok()) == Some(index);
        rows.iter()
            .find(of_it)
            .map_or(0, |(_, count)| u32::try_from(*count).unwrap_or_default())
    };
    let counts: Vec<u32> = (0..ends.len()).map(count).collect();
    let all: i64 = rows.iter().map(|(_, count)| count).sum();
    if all == 0 {
        return Ok((counts, None));
    }
    let sql = Sql::new("SELECT took").append(&accepted);
    let sql = sql.then(" ORDER BY took LIMIT 1 OFFSET ").number((all - 1) / 2);
    let (median,): (i64,) = sql.query_as().fetch_one(read).await?;
    Ok((counts, Some(median)))
}
