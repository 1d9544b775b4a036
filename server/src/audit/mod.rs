//! The audit log: every act that changes something writes one entry, in the same transaction.

use crate::access::Place;
use crate::activity::Deed;
use crate::db::{Outbox, Sql};
use crate::id::{AccountId, ChangeId, OrganisationId};
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

/// Writes one entry, and answers with its id. It is on its way until the transaction ends, when all of its entries are
/// written at once.
pub fn record(outbox: &Outbox, now: Timestamp, change: &Change<'_>) -> ChangeId {
    let id = ChangeId::new(random::id(now));
    outbox.enter(Entry {
        id: id.to_string(),
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
    outbox.publish(Event::Recorded(change.organisation));
    id
}

/// How many entries one statement takes; both databases limit the values of a statement.
const ROWS: usize = 200;

/// The statements that write the entries of a transaction that is about to be committed.
pub(crate) fn written(entries: &[Entry]) -> Vec<Sql> {
    let write = |some: &[Entry]| {
        let start = Sql::new(
            "INSERT INTO changes (id, organisation_id, clinic_id, actor_id, actor_name, subject_id, subject_name, kind, \
             deed, created_at) VALUES ",
        );
        let (first, others) = (some.iter().take(1), some.iter().skip(1));
        let sql = first.fold(start, |sql, entry| entry.values(sql.then("(")));
        let sql = others.fold(sql, |sql, entry| entry.values(sql.then(", (")));
        if some.len() == 1 { sql } else { sql.rare() }
    };
    entries.chunks(ROWS).map(write).collect()
}

impl Entry {
    fn values(&self, sql: Sql) -> Sql {
        sql.text(&self.id)
            .then(", ")
            .text(&self.organisation)
            .then(", ")
            .text_or_null(self.clinic.as_ref())
            .then(", ")
            .text_or_null(self.actor.as_ref())
            .then(", ")
            .text(&self.actor_name)
            .then(", ")
            .text_or_null(self.subject.as_ref())
            .then(", ")
            .text(&self.subject_name)
            .then(", ")
            .text(self.kind)
            .then(", ")
            .text(&self.deed)
            .then(", ")
            .number(self.created_at)
            .then(")")
    }
}
