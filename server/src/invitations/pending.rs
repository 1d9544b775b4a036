//! SQL about pending invitations: listing, sending again, deleting. Whoever changes their number holds the place's row.

use sqlx::{AnyConnection, FromRow};

use super::inviting::GOOD_DAYS;
use super::{Delivery, Facts, Pending, PendingPage, PendingQuery};
use crate::access::{Acting, AtPlace, ClinicRole, Grants, OrganisationRole, Place, PlaceAct, PlaceTx, Terms};
use crate::account::{EmailAddress, Language};
use crate::activity::Deed;
use crate::calendar;
use crate::db::{self, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, InvitationId};
use crate::live::Event;
use crate::mail::{self, Content, MailState};
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    clinic_id: Option<String>,
    email: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    language: String,
    inviter_name: String,
    sent_at: i64,
    expires_at: i64,
    mail_state: Option<String>,
    mail_answer: Option<String>,
}

impl Row {
    fn pending(self, now: Timestamp) -> Answer<Pending> {
        let facts = Facts {
            accepted_at: None,
            deleted_at: None,
            sent_at: Timestamp(self.sent_at),
            expires_at: Timestamp(self.expires_at),
            delivery: delivery(self.mail_state.as_deref(), self.mail_answer),
        };
        Ok(Pending {
            id: db::id(&self.id)?,
            email: self.email,
            terms: terms(
                self.clinic_id.is_some(),
                &self.role,
                self.granted_groups,
                self.granted_singles,
            ),
            language: Language::from_tag(&self.language).unwrap_or_default(),
            inviter: self.inviter_name,
            sent_at: facts.sent_at,
            expires_at: facts.expires_at,
            status: facts.status(now),
        })
    }
}

/// What is offered, as the database keeps it.
pub(super) fn terms(is_in_clinic: bool, role: &str, groups: i64, singles: i64) -> Terms {
    if is_in_clinic {
        Terms::Clinic {
            role: ClinicRole::from_name(role).unwrap_or(ClinicRole::TeamMember),
            grants: Grants::from_bits((groups, singles)),
        }
    } else {
        Terms::Organisation {
            role: OrganisationRole::from_name(role).unwrap_or(OrganisationRole::Reporter),
        }
    }
}

/// What the state of a mail means for the invitation it carries.
pub fn delivery(state: Option<&str>, answer: Option<String>) -> Delivery {
    let Some(state) = state else { return Delivery::Printed };
    match MailState::from_name(state) {
        Some(MailState::Sent) => Delivery::Sent,
        Some(MailState::Bounced) => Delivery::Bounced {
            reason: answer.unwrap_or_default(),
        },
        Some(MailState::Queued | MailState::Sending) | None => Delivery::Queued,
    }
}

/// Narrows a statement about invitations `i` to a place's own.
fn of(sql: Sql, place: Place) -> Sql {
    match place {
        Place::Clinic(id) => sql.then(" AND i.clinic_id = ").text(id.to_string()),
        Place::Organisation(id) => {
            let sql = sql.then(" AND i.clinic_id IS NULL AND i.organisation_id = ");
            sql.text(id.to_string())
        }
    }
}

const PENDING: &str = "SELECT i.id, i.clinic_id, i.email, i.role, i.granted_groups, i.granted_singles, i.language, \
     i.inviter_name, i.sent_at, i.expires_at, m.state AS mail_state, m.answer AS mail_answer \
     FROM invitations i LEFT JOIN mails m ON m.id = i.mail_id \
     WHERE i.accepted_at IS NULL AND i.deleted_at IS NULL";

pub async fn list(place: &AtPlace, page: u32) -> Answer<PendingPage> {
    let (table, id) = place.id.row();
    let (total,): (i64,) = sqlx::query_as(&format!("SELECT pending FROM {table} WHERE id = $1"))
        .bind(id)
        .fetch_one(place.read())
        .await?;
    let sql = of(Sql::new(PENDING), place.id).then(" ORDER BY i.created_at DESC, i.id DESC");
    let sql = sql.page(page, PendingQuery::PAGE);
    let rows: Vec<Row> = sql.query_as().fetch_all(place.read()).await?;
    let now = place.now();
    Ok(PendingPage {
        invitations: rows.into_iter().map(|row| row.pending(now)).collect::<Answer<_>>()?,
        total: u32::try_from(total).unwrap_or(u32::MAX),
    })
}

/// A pending invitation of the place.
pub async fn take(tx: &mut Acting, id: InvitationId) -> Answer<Option<Pending>> {
    let now = tx.now;
    let sql = of(Sql::new(PENDING), tx.place)
        .then(" AND i.id = ")
        .text(id.to_string());
    let row: Option<Row> = sql.query_as().fetch_optional(tx.connection()).await?;
    row.map(|row| row.pending(now)).transpose()
}

/// The pending invitation of an address, if it has one in this place.
pub async fn find_of(tx: &mut Acting, email: &EmailAddress) -> Answer<Option<InvitationId>> {
    let sql = Sql::new("SELECT i.id FROM invitations i WHERE i.accepted_at IS NULL AND i.deleted_at IS NULL");
    let sql = of(sql, tx.place).then(" AND i.email_key = ").text(email.key());
    let found: Option<(String,)> = sql.query_as().fetch_optional(tx.connection()).await?;
    Ok(found.map(|(id,)| db::id(&id)).transpose()?)
}

/// The link stays the same, so the mail that came first works as well.
pub async fn resend(tx: &mut PlaceTx, id: InvitationId) -> Answer<Pending> {
    let old = take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&PlaceAct::ChangeInvitation(old.terms.role()))?;
    if !old.may_be_resent() {
        return Err(ApiError::Conflict);
    }
    let app = tx.app.clone();
    mail::withdraw(tx, id).await?;
    let (place, now) = (tx.place, tx.now);
    let content = Content::Invitation { invitation: id };
    let mail = mail::queue(tx, &app, &old.email, old.language, &content, now).await?;
    let expires_at = calendar::expiry(now, GOOD_DAYS, &name_and_zone(tx.connection(), place).await?.1);
    // A weekend may have given the first mail a few hours more; sending again takes none of them.
    let expires_at = if old.sent_at <= now {
        expires_at.max(old.expires_at)
    } else {
        expires_at
    };
    let updated = sqlx::query(
        "UPDATE invitations SET mail_id = $2, sent_at = $3, expires_at = $4, reminded_at = NULL WHERE id = $1 \
         AND accepted_at IS NULL AND deleted_at IS NULL",
    )
    .bind(id.to_string())
    .bind(mail.to_string())
    .bind(now.0)
    .bind(expires_at.0)
    .execute(tx.connection())
    .await?;
    if updated.rows_affected() == 0 {
        return Err(ApiError::NotFound);
    }
    tx.record(None, &old.email, &Deed::InvitationResent);
    tx.publish(Event::Invitations(place));
    take(tx, id).await?.ok_or(ApiError::NotFound)
}

pub async fn delete(tx: &mut PlaceTx, id: InvitationId) -> Answer<()> {
    let old = take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&PlaceAct::ChangeInvitation(old.terms.role()))?;
    mark_deleted(tx, id).await?;
    tx.record(None, &old.email, &Deed::InvitationDeleted);
    Ok(())
}

/// Deletes the pending invitations to a place that somebody sent, because that person goes; answers with their addresses.
pub async fn delete_those_of(tx: &mut Tx, now: Timestamp, place: Place, inviter: AccountId) -> Answer<Vec<String>> {
    let (here, id) = match place {
        Place::Clinic(clinic) => ("clinic_id = $1", clinic.to_string()),
        Place::Organisation(organisation) => ("organisation_id = $1 AND clinic_id IS NULL", organisation.to_string()),
    };
    let rows: Vec<(String, String)> = sqlx::query_as(&format!(
        "SELECT id, email FROM invitations WHERE {here} AND invited_by = $2 AND accepted_at IS NULL \
         AND deleted_at IS NULL ORDER BY id"
    ))
    .bind(id)
    .bind(inviter.to_string())
    .fetch_all(tx.connection())
    .await?;
    let mut addresses = Vec::with_capacity(rows.len());
    for (id, email) in rows {
        mark_deleted_in(tx, now, place, db::id(&id)?).await?;
        addresses.push(email);
    }
    Ok(addresses)
}

/// The same in the place of an act, which enters each into the log.
pub async fn delete_with(tx: &mut Acting, inviter: AccountId) -> Answer<()> {
    let (now, place) = (tx.now, tx.place);
    for email in delete_those_of(tx, now, place, inviter).await? {
        tx.record(None, &email, &Deed::InvitationDeleted);
    }
    Ok(())
}

pub async fn mark_deleted(tx: &mut Acting, id: InvitationId) -> Answer<()> {
    let (now, place) = (tx.now, tx.place);
    mark_deleted_in(tx, now, place, id).await
}

async fn mark_deleted_in(tx: &mut Tx, now: Timestamp, place: Place, id: InvitationId) -> Answer<()> {
    mail::withdraw(tx, id).await?;
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
    tx.publish(Event::Invitations(place));
    change_total(tx, place, -1).await
}

/// Somebody who was invited has become a member in another way.
pub async fn mark_accepted_elsewhere(tx: &mut Acting, email: &EmailAddress) -> Answer<()> {
    let Some(id) = find_of(tx, email).await? else {
        return Ok(());
    };
    let (place, now) = (tx.place, tx.now);
    mail::withdraw(tx, id).await?;
    sqlx::query("UPDATE invitations SET accepted_at = $2 WHERE id = $1")
        .bind(id.to_string())
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    tx.publish(Event::Invitations(place));
    change_total(tx, place, -1).await
}

pub async fn change_total(tx: &mut crate::db::Tx, place: Place, by: i64) -> Answer<()> {
    let (table, id) = place.row();
    sqlx::query(&format!("UPDATE {table} SET pending = pending + $2 WHERE id = $1"))
        .bind(id)
        .bind(by)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What a place is called, and its time zone as in the IANA time zone database.
pub async fn name_and_zone(connection: &mut AnyConnection, place: Place) -> Answer<(String, String)> {
    let (table, id) = place.row();
    let found = sqlx::query_as(&format!("SELECT name, time_zone FROM {table} WHERE id = $1"))
        .bind(id)
        .fetch_one(connection)
        .await?;
    Ok(found)
}
