//! SQL about pending invitations: listing, sending again, deleting. Whoever changes their number holds the clinic's row.

use sqlx::FromRow;

use super::status::GOOD_DAYS;
use super::{Delivery, Facts, Pending, PendingPage, PendingQuery};
use crate::access::{Act, Clinic, ClinicRole, ClinicTx, Grants, GroupSet, PermissionSet};
use crate::account::{EmailAddress, Language};
use crate::activity::Deed;
use crate::db;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, InvitationId};
use crate::live::Event;
use crate::mail::{self, Content, MailState};
use crate::time::Timestamp;

#[derive(FromRow)]
pub(super) struct Row {
    id: String,
    email: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    language: String,
    inviter_name: String,
    sent_at: i64,
    expires_at: i64,
    mail_state: String,
    mail_answer: Option<String>,
}

impl Row {
    fn pending(self, now: Timestamp) -> Answer<Pending> {
        let delivery = delivery(&self.mail_state, self.mail_answer);
        let expires_at = Timestamp(self.expires_at);
        let facts = Facts {
            accepted_at: None,
            deleted_at: None,
            expires_at,
            delivery,
        };
        Ok(Pending {
            id: db::id(&self.id)?,
            email: self.email,
            role: ClinicRole::from_name(&self.role).unwrap_or(ClinicRole::TeamMember),
            grants: Grants {
                groups: GroupSet::from_bits(self.granted_groups),
                singles: PermissionSet::from_bits(self.granted_singles),
            },
            language: Language::from_tag(&self.language).unwrap_or_default(),
            inviter: self.inviter_name,
            sent_at: Timestamp(self.sent_at),
            expires_at,
            status: facts.status(now),
        })
    }
}

/// What the state of a mail means for the invitation it carries.
pub(super) fn delivery(state: &str, answer: Option<String>) -> Delivery {
    match MailState::from_name(state) {
        Some(MailState::Sent) => Delivery::Sent,
        Some(MailState::Bounced) => Delivery::Bounced {
            reason: answer.unwrap_or_default(),
        },
        Some(MailState::Queued | MailState::Sending) | None => Delivery::Queued,
    }
}

const PENDING: &str = "SELECT i.id, i.email, i.role, i.granted_groups, i.granted_singles, i.language, i.inviter_name, \
     i.sent_at, i.expires_at, m.state AS mail_state, m.answer AS mail_answer \
     FROM invitations i JOIN mails m ON m.id = i.mail_id \
     WHERE i.accepted_at IS NULL AND i.deleted_at IS NULL AND i.clinic_id = $1";

pub async fn list(clinic: &Clinic, page: u32) -> Answer<PendingPage> {
    let (total,): (i64,) = sqlx::query_as("SELECT pending FROM clinics WHERE id = $1")
        .bind(clinic.id.to_string())
        .fetch_one(clinic.read())
        .await?;
    let rows: Vec<Row> = sqlx::query_as(&format!(
        "{PENDING} ORDER BY i.created_at DESC, i.id DESC LIMIT $2 OFFSET $3"
    ))
    .bind(clinic.id.to_string())
    .bind(i64::from(PendingQuery::PAGE))
    .bind(i64::from(page.saturating_sub(1)) * i64::from(PendingQuery::PAGE))
    .fetch_all(clinic.read())
    .await?;
    let now = clinic.now();
    Ok(PendingPage {
        invitations: rows.into_iter().map(|row| row.pending(now)).collect::<Answer<_>>()?,
        total: u32::try_from(total).unwrap_or(u32::MAX),
    })
}

/// A pending invitation of the clinic.
pub async fn take(tx: &mut ClinicTx, id: InvitationId) -> Answer<Option<Pending>> {
    let (clinic, now) = (tx.clinic.to_string(), tx.now);
    let row: Option<Row> = sqlx::query_as(&format!("{PENDING} AND i.id = $2"))
        .bind(clinic)
        .bind(id.to_string())
        .fetch_optional(tx.connection())
        .await?;
    row.map(|row| row.pending(now)).transpose()
}

pub async fn is_pending(tx: &mut ClinicTx, email: &EmailAddress) -> Answer<bool> {
    let clinic = tx.clinic.to_string();
    let found: Option<(String,)> = sqlx::query_as(
        "SELECT id FROM invitations WHERE clinic_id = $1 AND email_key = $2 AND accepted_at IS NULL \
         AND deleted_at IS NULL",
    )
    .bind(clinic)
    .bind(email.key())
    .fetch_optional(tx.connection())
    .await?;
    Ok(found.is_some())
}

/// The link stays the same, so the mail that came first works as well.
pub async fn resend(tx: &mut ClinicTx, id: InvitationId) -> Answer<Pending> {
    let old = take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&Act::ChangeInvitation(old.role))?;
    let app = tx.app.clone();
    mail::withdraw(tx, id).await?;
    let mail = mail::queue(
        tx,
        &app,
        &old.email,
        old.language,
        &Content::Invitation { invitation: id },
    )
    .await?;
    let now = tx.now;
    let updated = sqlx::query(
        "UPDATE invitations SET mail_id = $2, sent_at = $3, expires_at = $4 WHERE id = $1 AND accepted_at IS NULL \
         AND deleted_at IS NULL",
    )
    .bind(id.to_string())
    .bind(mail.to_string())
    .bind(now.0)
    .bind(now.plus_days(GOOD_DAYS).0)
    .execute(tx.connection())
    .await?;
    if updated.rows_affected() == 0 {
        return Err(ApiError::NotFound);
    }
    tx.record(None, &old.email, &Deed::InvitationResent).await?;
    tx.publish(Event::Invitations(tx.clinic));
    take(tx, id).await?.ok_or(ApiError::NotFound)
}

pub async fn delete(tx: &mut ClinicTx, id: InvitationId) -> Answer<()> {
    let old = take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&Act::ChangeInvitation(old.role))?;
    mark_deleted(tx, id).await?;
    tx.record(None, &old.email, &Deed::InvitationDeleted).await
}

/// Deletes the pending invitations that somebody sent, because that person goes.
pub async fn delete_those_of(tx: &mut ClinicTx, inviter: AccountId) -> Answer<()> {
    let clinic = tx.clinic.to_string();
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT id, email FROM invitations WHERE clinic_id = $1 AND invited_by = $2 AND accepted_at IS NULL \
         AND deleted_at IS NULL",
    )
    .bind(clinic)
    .bind(inviter.to_string())
    .fetch_all(tx.connection())
    .await?;
    for (id, email) in rows {
        mark_deleted(tx, db::id(&id)?).await?;
        tx.record(None, &email, &Deed::InvitationDeleted).await?;
    }
    Ok(())
}

pub async fn mark_deleted(tx: &mut ClinicTx, id: InvitationId) -> Answer<()> {
    let now = tx.now;
    let deleted = sqlx::query(
        "UPDATE invitations SET deleted_at = $2 WHERE id = $1 AND accepted_at IS NULL AND deleted_at IS NULL",
    )
    .bind(id.to_string())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if deleted.rows_affected() == 0 {
        return Err(ApiError::NotFound);
    }
    tx.publish(Event::Invitations(tx.clinic));
    change_total(tx, -1).await
}

/// Somebody who was invited has become a member in another way.
pub async fn mark_accepted_elsewhere(tx: &mut ClinicTx, email: &str) -> Answer<()> {
    let (now, clinic) = (tx.now, tx.clinic.to_string());
    let Ok(email) = EmailAddress::parse(email) else {
        return Ok(());
    };
    let accepted = sqlx::query(
        "UPDATE invitations SET accepted_at = $3 WHERE clinic_id = $1 AND email_key = $2 AND accepted_at IS NULL \
         AND deleted_at IS NULL",
    )
    .bind(clinic)
    .bind(email.key())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if accepted.rows_affected() > 0 {
        change_total(tx, -1).await?;
        tx.publish(Event::Invitations(tx.clinic));
    }
    Ok(())
}

pub async fn change_total(tx: &mut ClinicTx, by: i64) -> Answer<()> {
    let clinic = tx.clinic.to_string();
    sqlx::query("UPDATE clinics SET pending = pending + $2 WHERE id = $1")
        .bind(clinic)
        .bind(by)
        .execute(tx.connection())
        .await?;
    Ok(())
}
