//! The audit log: every act that changes something writes one entry, in the same transaction.

use crate::access::Place;
use crate::activity::Deed;
use crate::db::Tx;
use crate::error::Answer;
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

/// Writes one entry.
pub async fn record(tx: &mut Tx, now: Timestamp, change: Change<'_>) -> Answer<()> {
    let deed = serde_json::to_string(change.deed).unwrap_or_default();
    let clinic = match change.place {
        Place::Clinic(clinic) => Some(clinic.to_string()),
        Place::Organisation(_) => None,
    };
    sqlx::query(
        "INSERT INTO changes (id, organisation_id, clinic_id, actor_id, actor_name, subject_id, subject_name, kind, \
         deed, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(random::id(now).to_string())
    .bind(change.organisation.to_string())
    .bind(clinic)
    .bind(change.actor.map(|id| id.to_string()))
    .bind(change.actor_name)
    .bind(change.subject.map(|id| id.to_string()))
    .bind(change.subject_name)
    .bind(change.deed.kind().name())
    .bind(deed)
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    tx.publish(Event::Recorded(change.organisation));
    Ok(())
}
