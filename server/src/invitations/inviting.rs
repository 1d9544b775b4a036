//! Inviting, and inviting somebody else instead because an address was wrong.

use super::status::GOOD_DAYS;
use super::{Correction, InviteOutcome, Invited, Invitee, NewInvitations, pending};
use crate::access::{Act, ClinicRole, ClinicTx, Grants};
use crate::account::{self, EmailAddress, Language};
use crate::activity::Deed;
use crate::error::{Answer, ApiError};
use crate::id::InvitationId;
use crate::live::Event;
use crate::mail::{self, Content};
use crate::random;
use crate::team::members::{self, NewMember};

/// What everybody gets who is invited in one act.
#[derive(Clone, Copy)]
struct Terms {
    role: ClinicRole,
    grants: Grants,
}

pub async fn invite(tx: &mut ClinicTx, request: NewInvitations) -> Answer<Vec<Invited>> {
    tx.authorise(&Act::Invite(request.role, request.grants))?;
    let terms = Terms {
        role: request.role,
        grants: request.grants,
    };
    let mut answers = Vec::with_capacity(request.people.len());
    for Invitee { address, language } in request.people {
        let outcome = match EmailAddress::parse(&address) {
            Ok(email) => invite_one(tx, &email, language, terms).await?,
            Err(_) => InviteOutcome::NotAnAddress,
        };
        answers.push(Invited { address, outcome });
    }
    Ok(answers)
}

pub async fn correct(tx: &mut ClinicTx, request: Correction) -> Answer<InviteOutcome> {
    let old = pending::take(tx, request.invitation).await?.ok_or(ApiError::NotFound)?;
    // Whoever chooses another address hands on what is in the invitation.
    tx.authorise(&Act::Invite(old.role, old.grants))?;
    let Ok(email) = EmailAddress::parse(&request.address) else {
        return Ok(InviteOutcome::NotAnAddress);
    };
    let terms = Terms {
        role: old.role,
        grants: old.grants,
    };
    let outcome = invite_one(tx, &email, old.language, terms).await?;
    let is_done = matches!(outcome, InviteOutcome::Added | InviteOutcome::Invited);
    // To the same address, which has an account by now: then the old invitation counts as accepted already.
    if is_done && pending::take(tx, old.id).await?.is_some() {
        pending::mark_deleted(tx, old.id).await?;
        tx.record(None, email.as_str(), &Deed::AddressCorrected { from: old.email })
            .await?;
    }
    Ok(outcome)
}

async fn invite_one(
    tx: &mut ClinicTx,
    email: &EmailAddress,
    language: Language,
    terms: Terms,
) -> Answer<InviteOutcome> {
    match account::queries::find_by_address(tx.connection(), email).await? {
        Some(account) => add(tx, &account, terms).await,
        None => offer(tx, email, language, terms).await,
    }
}

/// Makes a member at once of somebody who has an account, and tells them.
async fn add(tx: &mut ClinicTx, account: &account::queries::Account, terms: Terms) -> Answer<InviteOutcome> {
    let new = NewMember {
        clinic: tx.clinic,
        account: account.id,
        name: &account.name,
        role: terms.role,
        grants: terms.grants,
    };
    let now = tx.now;
    let Some((_, role)) = members::add(tx, now, new).await? else {
        return Ok(InviteOutcome::AlreadyMember);
    };
    pending::mark_accepted_elsewhere(tx, &account.email).await?;
    let content = Content::Added {
        clinic: tx.clinic,
        name: account.name.clone(),
        by: tx.actor_name.clone(),
        role,
    };
    let app = tx.app.clone();
    mail::queue(tx, &app, &account.email, account.language, &content).await?;
    tx.record(
        Some(account.id),
        &account.name,
        &Deed::Added {
            role,
            grants: terms.grants,
        },
    )
    .await?;
    tx.publish(Event::Team(tx.clinic));
    tx.publish(Event::Access(account.id));
    Ok(InviteOutcome::Added)
}

/// Offers a membership to somebody who has no account yet.
async fn offer(tx: &mut ClinicTx, email: &EmailAddress, language: Language, terms: Terms) -> Answer<InviteOutcome> {
    if pending::is_pending(tx, email).await? {
        return Ok(InviteOutcome::AlreadyInvited);
    }
    let id = InvitationId::new(random::id(tx.now));
    let app = tx.app.clone();
    let mail = mail::queue(
        tx,
        &app,
        email.as_str(),
        language,
        &Content::Invitation { invitation: id },
    )
    .await?;
    let (now, clinic, actor, actor_name) = (tx.now, tx.clinic, tx.actor, tx.actor_name.clone());
    sqlx::query(
        "INSERT INTO invitations (id, clinic_id, email, email_key, role, granted_groups, granted_singles, language, \
         invited_by, inviter_name, token_hash, mail_id, created_at, sent_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14)",
    )
    .bind(id.to_string())
    .bind(clinic.to_string())
    .bind(email.as_str())
    .bind(email.key())
    .bind(terms.role.name())
    .bind(terms.grants.groups.bits())
    .bind(terms.grants.singles.bits())
    .bind(language.code())
    .bind(actor.to_string())
    .bind(actor_name)
    .bind(mail::invitation_token(&app.secret, id).hash().as_str())
    .bind(mail.to_string())
    .bind(now.0)
    .bind(now.plus_days(GOOD_DAYS).0)
    .execute(tx.connection())
    .await?;
    pending::change_total(tx, 1).await?;
    tx.record(
        None,
        email.as_str(),
        &Deed::Invited {
            role: terms.role,
            grants: terms.grants,
        },
    )
    .await?;
    tx.publish(Event::Invitations(clinic));
    Ok(InviteOutcome::Invited)
}
