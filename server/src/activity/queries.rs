//! SQL about the log: each page is one walk along an index, from the newest down.

use sqlx::FromRow;

use super::{ActivityPage, ActivityQuery, Change, ClinicName, Participant};
use crate::access::Place;
use crate::db::{self, Reader, Sql};
use crate::error::{Answer, ApiError};
use crate::id::OrganisationId;
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    actor_id: Option<String>,
    actor_name: String,
    subject_id: Option<String>,
    subject_name: String,
    clinic_id: Option<String>,
    clinic_name: Option<String>,
    deed: String,
    created_at: i64,
}

impl TryFrom<Row> for Change {
    type Error = ApiError;

    fn try_from(row: Row) -> Answer<Self> {
        let clinic = row.clinic_id.zip(row.clinic_name);
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
            clinic: clinic
                .map(|(id, name)| Ok::<_, ApiError>(ClinicName { id: db::id(&id)?, name }))
                .transpose()?,
            deed: serde_json::from_str(&row.deed).map_err(|error| ApiError::internal(&error))?,
            at: Timestamp(row.created_at),
        })
    }
}

/// One page of the log of a place, at most so many changes long.
pub async fn list(
    reader: &Reader,
    organisation: OrganisationId,
    query: &ActivityQuery,
    most: u32,
) -> Answer<ActivityPage> {
    let page = found(organisation, query)
        .then(" ORDER BY id DESC LIMIT ")
        .number(most + 1);
    let rows: Vec<Row> = page.query_as().fetch_all(reader).await?;
    let mut changes: Vec<Change> = rows.into_iter().map(Change::try_from).collect::<Answer<_>>()?;
    let more = changes.len() > most as usize;
    changes.truncate(most as usize);
    let next = changes.last().filter(|_| more).map(|change| change.id);
    Ok(ActivityPage { changes, next })
}

/// The changes of the place that the query is about, in no order yet.
fn found(organisation: OrganisationId, query: &ActivityQuery) -> Sql {
    let columns = "SELECT id, actor_id, actor_name, subject_id, subject_name, clinic_id, \
         (SELECT c.name FROM clinics c WHERE c.id = changes.clinic_id) AS clinic_name, deed, created_at FROM changes WHERE ";
    let mut sql = Sql::new(columns);
    sql = match (query.place, query.clinic) {
        (Place::Clinic(id), _) => sql.then("clinic_id = ").text(id.to_string()),
        (Place::Organisation(id), None) => sql.then("organisation_id = ").text(id.to_string()),
        (Place::Organisation(id), Some(clinic)) => {
            let sql = sql.then("clinic_id = ").text(clinic.to_string());
            sql.then(" AND organisation_id = ").text(id.to_string())
        }
    };
    if let Some(who) = query.who {
        sql = sql.then(" AND actor_id = ").text(who.to_string());
    }
    if let Some(whom) = query.whom {
        // By themself, or among several at once.
        sql = sql.then(" AND (subject_id = ").text(whom.to_string());
        sql = sql.then(" OR id IN (SELECT s.change_id FROM change_subjects s WHERE s.organisation_id = ");
        sql = sql.text(organisation.to_string());
        sql = sql.then(" AND s.account_id = ").text(whom.to_string()).then("))");
        // What was done to people is indexed for the organisation as a whole.
        sql = sql.then(" AND organisation_id = ").text(organisation.to_string());
    }
    if let Some(before) = query.before {
        sql = sql.then(" AND id < ").text(before.to_string());
    }
    if let Some(kind) = query.kind {
        sql = sql.then(" AND kind = ").text(kind.name());
    }
    // Ids sort by time (RFC 9562, version 7), so a span of time is a span of the index.
    if let Some(since) = query.since {
        sql = sql.then(" AND id >= ").text(first_id(since));
    }
    if let Some(until) = query.until {
        sql = sql.then(" AND id < ").text(first_id(until));
    }
    sql
}

/// How many entries somebody made in an organisation since a moment, as an expression; beyond `most` it is one more.
pub(crate) fn entries_of(account_column: &str, organisation: &str, since: Timestamp, most: u32) -> Sql {
    let sql = Sql::new("(SELECT COUNT(*) FROM (SELECT 1 FROM changes x WHERE x.organisation_id = ").text(organisation);
    let sql = sql.then(" AND x.actor_id = ").then(account_column);
    let sql = sql.then(" AND x.id >= ").text(first_id(since));
    sql.then(" LIMIT ").number(most + 1).then(") AS entries)")
}

/// The smallest id that a moment can have.
fn first_id(moment: Timestamp) -> String {
    let milliseconds = u64::try_from(moment.0).unwrap_or_default();
    uuid::Uuid::from_u128(u128::from(milliseconds) << 80).to_string()
}
