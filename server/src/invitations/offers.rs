//! What a link offers, read without changing anything.

use sqlx::{AnyConnection, FromRow};

use super::pending::delivery;
use super::{Facts, InvitationLink, Offer, Status, Viewer};
use crate::access::{Anyone, ClinicRole, Grants, GroupSet, PermissionSet, Standing};
use crate::account::{EmailAddress, Language};
use crate::db;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, InvitationId, OrganisationId};
use crate::random::Token;
use crate::random::TokenHash;
use crate::sign_in::sessions::{self, Session};
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    clinic_id: String,
    organisation_id: String,
    clinic: String,
    organisation: String,
    colour: String,
    contract: i64,
    inviter_name: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    email: String,
    language: String,
    expires_at: i64,
    accepted_at: Option<i64>,
    deleted_at: Option<i64>,
    mail_state: String,
    account_id: Option<String>,
}

/// An invitation with all that accepting it needs.
pub struct Found {
    pub id: InvitationId,
    pub clinic: ClinicId,
    pub organisation: OrganisationId,
    pub clinic_name: String,
    pub role: ClinicRole,
    pub grants: Grants,
    pub email: EmailAddress,
    pub inviter: String,
    /// The account that the address has, if it has one by now.
    pub account: Option<AccountId>,
    pub expires_at: Timestamp,
    pub status: Status,
    offer: Offer,
}

/// The invitation that a link belongs to.
pub async fn by_token(connection: &mut AnyConnection, now: Timestamp, token: &TokenHash) -> Answer<Option<Found>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT i.id, i.clinic_id, c.organisation_id, c.name AS clinic, o.name AS organisation, o.colour, o.contract, \
         i.inviter_name, i.role, i.granted_groups, i.granted_singles, i.email, i.language, i.expires_at, \
         i.accepted_at, i.deleted_at, m.state AS mail_state, a.id AS account_id \
         FROM invitations i JOIN clinics c ON c.id = i.clinic_id JOIN organisations o ON o.id = c.organisation_id \
         JOIN mails m ON m.id = i.mail_id LEFT JOIN accounts a ON a.email_key = i.email_key \
         WHERE i.token_hash = $1",
    )
    .bind(token.as_str())
    .fetch_optional(connection)
    .await?;
    row.map(|row| found(row, now)).transpose()
}

fn found(row: Row, now: Timestamp) -> Answer<Found> {
    let role = ClinicRole::from_name(&row.role).unwrap_or(ClinicRole::TeamMember);
    let grants = Grants {
        groups: GroupSet::from_bits(row.granted_groups),
        singles: PermissionSet::from_bits(row.granted_singles),
    };
    let facts = Facts {
        accepted_at: row.accepted_at.map(Timestamp),
        deleted_at: row.deleted_at.map(Timestamp),
        expires_at: Timestamp(row.expires_at),
        delivery: delivery(&row.mail_state, None),
    };
    let id: InvitationId = db::id(&row.id)?;
    let account = row.account_id.as_deref().map(db::id).transpose()?;
    let standing = Standing {
        // Nobody yet: what counts is what the role and the grants will be worth.
        account: account.unwrap_or(AccountId::new(uuid::Uuid::nil())),
        organisation_role: None,
        clinic_role: Some(role),
        grants,
        contract: PermissionSet::from_bits(row.contract),
    };
    let offer = Offer {
        clinic: row.clinic.clone(),
        organisation: row.organisation,
        colour: row.colour,
        inviter: row.inviter_name.clone(),
        role,
        permissions: standing.held(),
        email: row.email.clone(),
        language: Language::from_tag(&row.language).unwrap_or_default(),
        expires_at: facts.expires_at,
        has_account: account.is_some(),
        viewer: Viewer::Nobody,
    };
    Ok(Found {
        id,
        clinic: db::id(&row.clinic_id)?,
        organisation: db::id(&row.organisation_id)?,
        clinic_name: row.clinic,
        role,
        grants,
        email: EmailAddress::parse(&row.email)?,
        inviter: row.inviter_name,
        account,
        expires_at: facts.expires_at,
        status: facts.status(now),
        offer,
    })
}

impl Found {
    /// What the page shows of it to whoever is signed in.
    pub fn link(self, session: Option<&Session>) -> InvitationLink {
        let (clinic, inviter) = (self.clinic_name, self.inviter);
        match self.status {
            Status::Accepted => InvitationLink::Accepted { clinic },
            Status::Deleted => InvitationLink::Deleted { clinic, inviter },
            Status::Expired => InvitationLink::Expired {
                clinic,
                inviter,
                expired_at: self.expires_at,
            },
            Status::Queued | Status::Sent | Status::Bounced { .. } => {
                let viewer = match session {
                    None => Viewer::Nobody,
                    Some(session) if Some(session.account) == self.account => Viewer::Invited,
                    Some(session) => Viewer::SomebodyElse {
                        email: session.email.clone(),
                    },
                };
                InvitationLink::Open(Box::new(Offer { viewer, ..self.offer }))
            }
        }
    }
}

pub async fn find(anyone: &Anyone, token: &str) -> Answer<InvitationLink> {
    anyone.call.app.limits.try_link(&anyone.call)?;
    let session = sessions::find(&anyone.call).await?;
    let mut connection = anyone.read().acquire().await.map_err(ApiError::from)?;
    let found = by_token(&mut connection, anyone.now(), &Token::received(token).hash()).await?;
    Ok(found.map_or(InvitationLink::Unknown, |found| found.link(session.as_ref())))
}
