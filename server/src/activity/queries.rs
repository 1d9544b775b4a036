//! SQL about the log: each page is one walk along an index, from the newest down.

use sqlx::FromRow;

use super::{ActivityPage, ActivityQuery, Change, Participant};
use crate::access::Clinic;
use crate::db;
use crate::error::{Answer, ApiError};
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    actor_id: Option<String>,
    actor_name: String,
    subject_id: Option<String>,
    subject_name: String,
    deed: String,
    created_at: i64,
}

impl TryFrom<Row> for Change {
    type Error = ApiError;

    fn try_from(row: Row) -> Answer<Self> {
        Ok(Self {
            id: db::id(&row.id)?,
            actor: Participant {
                account: row.actor_id.as_deref().map(db::id).transpose()?,
                name: row.actor_name,
            },
            subject: Participant {
                account: row.subject_id.as_deref().map(db::id).transpose()?,
                name: row.subject_name,
            },
            deed: serde_json::from_str(&row.deed).map_err(|error| ApiError::internal(&error))?,
            at: Timestamp(row.created_at),
        })
    }
}

/// Sorts after every id, in every database: one that sorts as people do puts signs before digits.
const END: &str = "ffffffff-ffff-ffff-ffff-ffffffffffff";

pub async fn list(clinic: &Clinic, query: &ActivityQuery) -> Answer<ActivityPage> {
    let before = query.before.map_or_else(|| END.to_owned(), |id| id.to_string());
    let person = query.person.map(|id| id.to_string()).unwrap_or_default();
    let kind = query.kind.map_or("", super::DeedKind::name);
    let of_person = "SELECT id, actor_id, actor_name, subject_id, subject_name, deed, created_at FROM changes \
         WHERE clinic_id = $1 AND id < $2 AND ($3 = '' OR kind = $3)";
    let newest = "ORDER BY id DESC LIMIT 51";
    let sql = if query.person.is_some() {
        // Two walks, one for each side of a sentence, rather than one that can use neither index.
        format!(
            "SELECT * FROM (SELECT * FROM ({of_person} AND actor_id = $4 {newest}) AS did \
             UNION SELECT * FROM ({of_person} AND subject_id = $4 {newest}) AS met) AS both_sides {newest}"
        )
    } else {
        format!("{of_person} AND $4 = '' {newest}")
    };
    let rows: Vec<Row> = sqlx::query_as(&sql)
        .bind(clinic.id.to_string())
        .bind(before)
        .bind(kind)
        .bind(person)
        .fetch_all(clinic.read())
        .await?;
    let mut changes: Vec<Change> = rows.into_iter().map(Change::try_from).collect::<Answer<_>>()?;
    let more = changes.len() > ActivityQuery::PAGE as usize;
    changes.truncate(ActivityQuery::PAGE as usize);
    let next = changes.last().filter(|_| more).map(|change| change.id);
    Ok(ActivityPage { changes, next })
}
