//! Invitations as they lie around: one sent, one refused, one expired.

use crate::access::{ClinicRole, Grants, GroupSet, PermissionGroup, Place};
use crate::account::{EmailAddress, Language};
use crate::db::Tx;
use crate::error::Answer;
use crate::id::{AccountId, ClinicId, InvitationId, MailId};
use crate::invitations::pending;
use crate::mail::{self, Content, MailState};
use crate::random::{self, Secret};
use crate::time::Timestamp;

struct Lying {
    email: &'static str,
    role: ClinicRole,
    language: Language,
    days_ago: i64,
    state: MailState,
    answer: &'static str,
}

const LYING: [Lying; 3] = [
    Lying {
        email: "dr.okoye@coastal.example",
        role: ClinicRole::Admin,
        language: Language::French,
        days_ago: 2,
        state: MailState::Sent,
        answer: "250 2.0.0 Ok: queued",
    },
    Lying {
        email: "front.desk@coastl.example",
        role: ClinicRole::TeamMember,
        language: Language::English,
        days_ago: 1,
        state: MailState::Bounced,
        answer: "550 5.1.2 no such domain",
    },
    Lying {
        email: "n.haidari@harbour.example",
        role: ClinicRole::TeamMember,
        language: Language::Arabic,
        days_ago: 36,
        state: MailState::Sent,
        answer: "250 2.0.0 Ok: queued",
    },
];

pub async fn create(tx: &mut Tx, now: Timestamp, secret: &Secret, clinic: ClinicId, inviter: AccountId) -> Answer<()> {
    for lying in &LYING {
        create_one(tx, now, secret, clinic, inviter, lying).await?;
    }
    let count = i64::try_from(LYING.len()).unwrap_or_default();
    pending::change_total(tx, Place::Clinic(clinic), count).await
}

async fn create_one(
    tx: &mut Tx,
    now: Timestamp,
    secret: &Secret,
    clinic: ClinicId,
    inviter: AccountId,
    lying: &Lying,
) -> Answer<()> {
    let then = now.plus_days(-lying.days_ago);
    let (id, mail) = (InvitationId::new(random::id(then)), MailId::new(random::id(then)));
    let content = Content::Invitation { invitation: id };
    let grants = Grants {
        groups: GroupSet::EMPTY.with(PermissionGroup::Telehealth),
        ..Grants::default()
    };
    sqlx::query(
        "INSERT INTO mails (id, recipient, language, content, state, attempts, due_at, answer, created_at, sent_at) \
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $6, $6)",
    )
    .bind(mail.to_string())
    .bind(lying.email)
    .bind(lying.language.code())
    .bind(serde_json::to_string(&content).unwrap_or_default())
    .bind(lying.state.name())
    .bind(then.0)
    .bind(lying.answer)
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, granted_singles, language, \
         invited_by, inviter_name, token_hash, mail_id, created_at, sent_at, expires_at) \
         VALUES ($1, (SELECT organisation_id FROM clinics WHERE id = $2), $2, $3, $4, $5, $6, 0, $7, $8, 'Aisha Martel', $9, $10, $11, $11, $12)",
    )
    .bind(id.to_string())
    .bind(clinic.to_string())
    .bind(lying.email)
    .bind(EmailAddress::parse(lying.email)?.key())
    .bind(lying.role.name())
    .bind(grants.groups.bits())
    .bind(lying.language.code())
    .bind(inviter.to_string())
    .bind(mail::invitation_token(secret, id).hash().as_str())
    .bind(mail.to_string())
    .bind(then.0)
    .bind(then.plus_days(30).0)
    .execute(tx.connection())
    .await?;
    Ok(())
}
