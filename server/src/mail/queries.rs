//! SQL about the queue of mails.

use sqlx::FromRow;

use super::{Content, MailState};
use crate::access::Place;
use crate::account::{EmailAddress, Language};
use crate::db::{self, Tx};
use crate::error::Answer;
use crate::id::{InvitationId, MailId};
use crate::live::Event;
use crate::random;
use crate::time::Timestamp;

/// After this a mail whose worker died is taken up again, in seconds.
const LEASE_SECONDS: i64 = 120;

/// A mail in the hands of a worker.
pub struct Taken {
    pub id: MailId,
    pub recipient: String,
    pub language: Language,
    pub content: Content,
    /// How often it was tried, this time included.
    pub attempts: i64,
}

#[derive(FromRow)]
struct Row {
    id: String,
    recipient: String,
    language: String,
    content: String,
    attempts: i64,
}

pub async fn create(
    tx: &mut Tx,
    now: Timestamp,
    (recipient, language): (&str, Language),
    content: &Content,
    due: Timestamp,
) -> Answer<MailId> {
    let id = MailId::new(random::id(now));
    let has_mailbox = EmailAddress::parse(recipient).is_ok_and(|address| address.is_reachable());
    let (state, answer) = if has_mailbox {
        (MailState::Queued, None)
    } else {
        (MailState::Bounced, Some("no mailbox"))
    };
    sqlx::query(
        "INSERT INTO mails (id, recipient, language, content, state, answer, due_at, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id.to_string())
    .bind(recipient)
    .bind(language.code())
    .bind(serde_json::to_string(content).unwrap_or_default())
    .bind(state.name())
    .bind(answer)
    .bind(due.0)
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

/// Takes the mails that are due. The outer condition is checked again once a row is free, so no two workers take one.
pub async fn take_due(tx: &mut Tx, now: Timestamp, most: usize) -> Answer<Vec<Taken>> {
    let rows: Vec<Row> = sqlx::query_as(
        "UPDATE mails SET state = 'sending', attempts = attempts + 1, due_at = $2 \
         WHERE state IN ('queued', 'sending') AND due_at <= $1 AND id IN (SELECT id FROM mails \
         WHERE state IN ('queued', 'sending') AND due_at <= $1 ORDER BY due_at LIMIT $3) \
         RETURNING id, recipient, language, content, attempts",
    )
    .bind(now.0)
    .bind(now.plus_seconds(LEASE_SECONDS).0)
    .bind(i64::try_from(most).unwrap_or_default())
    .fetch_all(tx.connection())
    .await?;
    let mut taken = Vec::with_capacity(rows.len());
    for row in rows {
        let id: MailId = db::id(&row.id)?;
        let language = Language::from_tag(&row.language).unwrap_or_default();
        match serde_json::from_str(&row.content) {
            Ok(content) => {
                taken.push(Taken {
                    id,
                    recipient: row.recipient,
                    language,
                    content,
                    attempts: row.attempts,
                });
            }
            Err(error) => finish(tx, id, MailState::Bounced, &error.to_string(), now).await?,
        }
    }
    Ok(taken)
}

/// The mail has arrived, or never will.
pub async fn finish(tx: &mut Tx, id: MailId, state: MailState, answer: &str, now: Timestamp) -> Answer<()> {
    sqlx::query("UPDATE mails SET state = $2, answer = $3, sent_at = $4 WHERE id = $1")
        .bind(id.to_string())
        .bind(state.name())
        .bind(answer)
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    tell_pages(tx, id).await
}

/// The mail is tried again later.
pub async fn postpone(tx: &mut Tx, id: MailId, answer: &str, due: Timestamp) -> Answer<()> {
    sqlx::query("UPDATE mails SET state = 'queued', answer = $2, due_at = $3 WHERE id = $1")
        .bind(id.to_string())
        .bind(answer)
        .bind(due.0)
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub async fn withdraw(tx: &mut Tx, invitation: InvitationId) -> Answer<()> {
    sqlx::query(
        "UPDATE mails SET state = 'bounced', answer = 'another one goes out instead' WHERE state = 'queued' \
         AND id = (SELECT mail_id FROM invitations WHERE id = $1)",
    )
    .bind(invitation.to_string())
    .execute(tx.connection())
    .await?;
    Ok(())
}

async fn tell_pages(tx: &mut Tx, id: MailId) -> Answer<()> {
    let place: Option<(String, Option<String>)> =
        sqlx::query_as("SELECT organisation_id, clinic_id FROM invitations WHERE mail_id = $1")
            .bind(id.to_string())
            .fetch_optional(tx.connection())
            .await?;
    if let Some((organisation, clinic)) = place {
        let place = match clinic {
            Some(clinic) => Place::Clinic(db::id(&clinic)?),
            None => Place::Organisation(db::id(&organisation)?),
        };
        tx.publish(Event::Invitations(place));
    }
    Ok(())
}
