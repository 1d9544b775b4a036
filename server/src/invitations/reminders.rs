//! Reminding people of invitations that expire soon.

use crate::access::Place;
use crate::account::Language;
use crate::activity::Deed;
use crate::app::App;
use crate::audit::{self, Change};
use crate::db::{self, Tx};
use crate::error::Answer;
use crate::id::InvitationId;
use crate::mail::{self, Content};
use crate::time::Timestamp;

/// How long before it expires, in days.
const DAYS_BEFORE: i64 = 7;
/// How many in one transaction.
const BATCH: i64 = 100;

type Row = (String, String, Option<String>, String, String);

/// Queues the reminders that are due, once each; organisations can switch them off. Answers with how many there were.
pub async fn remind(tx: &mut Tx, app: &App, now: Timestamp) -> Answer<usize> {
    // Only who got the first mail is reminded; the outer condition is checked again once a row is free.
    let rows: Vec<Row> = sqlx::query_as(
        "UPDATE invitations SET reminded_at = $1 WHERE reminded_at IS NULL AND id IN (SELECT i.id FROM invitations i \
         JOIN organisations o ON o.id = i.organisation_id JOIN mails m ON m.id = i.mail_id \
         WHERE i.reminded_at IS NULL AND i.accepted_at IS NULL AND i.deleted_at IS NULL \
         AND i.expires_at > $1 AND i.expires_at <= $2 AND i.sent_at <= $1 AND o.reminders = 1 AND m.state = 'sent' \
         ORDER BY i.expires_at LIMIT $3) RETURNING id, organisation_id, clinic_id, email, language",
    )
    .bind(now.0)
    .bind(now.plus_days(DAYS_BEFORE).0)
    .bind(BATCH)
    .fetch_all(tx.connection())
    .await?;
    let count = rows.len();
    for (id, organisation, clinic, email, language) in rows {
        let invitation: InvitationId = db::id(&id)?;
        let language = Language::from_tag(&language).unwrap_or_default();
        mail::queue(tx, app, &email, language, &Content::Reminder { invitation }, now).await?;
        let organisation = db::id(&organisation)?;
        let change = Change {
            organisation,
            place: match clinic {
                Some(clinic) => Place::Clinic(db::id(&clinic)?),
                None => Place::Organisation(organisation),
            },
            actor: None,
            actor_name: "",
            subject: None,
            subject_name: &email,
            deed: &Deed::InvitationReminded,
        };
        audit::record(tx, now, &change);
    }
    Ok(count)
}
