//! The audit log: every act that changes something writes one entry, in the same transaction.

use sqlx::AnyConnection;

use crate::access::Place;
use crate::activity::Deed;
use crate::db::Tx;
use crate::id::{AccountId, OrganisationId};
use crate::live::Event;
use crate::random;
use crate::time::Timestamp;

/// One entry to be written.
pub struct Change<'a> {
    pub organisation: OrganisationId,
    pub place: Place,
    /// Nobody, when it came about by itself.
    pub actor: Option<AccountId>,
    pub actor_name: &'a str,
    /// The account it was done to, if there is one yet.
    pub subject: Option<AccountId>,
    /// Their name, or the address of somebody without an account.
    pub subject_name: &'a str,
    pub deed: &'a Deed,
}

/// An entry as it is kept.
pub struct Entry {
    id: String,
    organisation: String,
    clinic: Option<String>,
    actor: Option<String>,
    actor_name: String,
    subject: Option<String>,
    subject_name: String,
    kind: &'static str,
    deed: String,
    created_at: i64,
}

/// Writes one entry. It is on its way until the transaction ends, when all of its entries are written at once.
pub fn record(tx: &mut Tx, now: Timestamp, change: &Change<'_>) {
    tx.enter(Entry {
        id: random::id(now).to_string(),
        organisation: change.organisation.to_string(),
        clinic: match change.place {
            Place::Clinic(clinic) => Some(clinic.to_string()),
            Place::Organisation(_) => None,
        },
        actor: change.actor.map(|id| id.to_string()),
        actor_name: change.actor_name.to_owned(),
        subject: change.subject.map(|id| id.to_string()),
        subject_name: change.subject_name.to_owned(),
        kind: change.deed.kind().name(),
        deed: serde_json::to_string(change.deed).unwrap_or_default(),
        created_at: now.0,
    });
    tx.publish(Event::Recorded(change.organisation));
}

/// How many entries one statement takes; both databases limit the values of a statement.
const ROWS: usize = 200;
const COLUMNS: usize = 10;

/// Writes the entries of a transaction that is about to be committed; `end` follows the last statement, so that both are
/// one word to a database that takes several statements at once.
///
/// # Errors
/// When the database can't be written.
pub(crate) async fn write(connection: &mut AnyConnection, entries: &[Entry], end: &str) -> Result<(), sqlx::Error> {
    let mut chunks = entries.chunks(ROWS).peekable();
    while let Some(some) = chunks.next() {
        let end = if chunks.peek().is_none() { end } else { "" };
        let row = |row: usize| {
            let values: Vec<String> = (1..=COLUMNS)
                .map(|column| format!("${}", row * COLUMNS + column))
                .collect();
            format!("({})", values.join(", "))
        };
        let rows: Vec<String> = (0..some.len()).map(row).collect();
        let text = format!(
            "INSERT INTO changes (id, organisation_id, clinic_id, actor_id, actor_name, subject_id, subject_name, kind, \
             deed, created_at) VALUES {}{end}",
            rows.join(", ")
        );
        // Statements of every length would only push others out of what the connection remembers.
        let statement = sqlx::query(&text).persistent(some.len() == 1);
        let statement = some.iter().fold(statement, |statement, entry| {
            statement
                .bind(&entry.id)
                .bind(&entry.organisation)
                .bind(&entry.clinic)
                .bind(&entry.actor)
                .bind(&entry.actor_name)
                .bind(&entry.subject)
                .bind(&entry.subject_name)
                .bind(entry.kind)
                .bind(&entry.deed)
                .bind(entry.created_at)
        });
        statement.execute(&mut *connection).await?;
    }
    Ok(())
}
