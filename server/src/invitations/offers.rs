//! What a link offers, read without changing anything.

use sqlx::{AnyConnection, FromRow};

use super::pending::{delivery, terms};
use super::{Facts, InvitationLink, Known, Offer, Status, Viewer};
use crate::access::{Anyone, Place, Role, Standing, Terms};
use crate::account::{EmailAddress, Language};
use crate::authentication;
use crate::db;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, InvitationId, OrganisationId};
use crate::random::Token;
use crate::random::TokenHash;
use crate::sign_in::LeastLength;
use crate::sign_in::sessions::{self, Session};
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    id: String,
    clinic_id: Option<String>,
    organisation_id: String,
    clinic: Option<String>,
    organisation: String,
    colour: String,
    contract: i64,
    password_least: i64,
    inviter_name: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    email: String,
    language: String,
    sent_at: i64,
    expires_at: i64,
    slip_hash: Option<String>,
    slip_expires_at: Option<i64>,
    accepted_at: Option<i64>,
    deleted_at: Option<i64>,
    mail_state: Option<String>,
    account_id: Option<String>,
    /// 1 when the account has a password.
    has_password: i64,
    /// 1 when a code was made of its link.
    has_code: i64,
}

/// An invitation with all that accepting it needs.
pub struct Found {
    pub id: InvitationId,
    pub place: Place,
    pub organisation: OrganisationId,
    pub terms: Terms,
    pub email: EmailAddress,
    /// The account that the address has, if it has one by now.
    pub account: Option<AccountId>,
    pub status: Status,
    offer: Offer,
}

impl Found {
    /// How long a password has to be that is chosen to accept it.
    pub fn least(&self) -> LeastLength {
        self.offer.least
    }

    pub fn known(&self) -> Known {
        self.offer.known
    }

    /// Whether it can be accepted now.
    pub fn is_open(&self) -> bool {
        !matches!(self.status, Status::Accepted | Status::Deleted | Status::Expired)
    }
}

/// The invitation that a link belongs to, whether it came by mail or on a slip of paper.
pub async fn by_token(connection: &mut AnyConnection, now: Timestamp, token: &TokenHash) -> Answer<Option<Found>> {
    let row: Option<Row> = sqlx::query_as(
        "SELECT i.id, i.clinic_id, i.organisation_id, c.name AS clinic, o.name AS organisation, o.colour, o.contract, \
         o.password_least, i.inviter_name, i.role, i.granted_groups, i.granted_singles, i.email, i.language, i.sent_at, i.expires_at, \
         i.slip_hash, i.slip_expires_at, i.accepted_at, i.deleted_at, m.state AS mail_state, a.id AS account_id, \
         CASE WHEN a.password_hash IS NULL THEN 0 ELSE 1 END AS has_password, \
         CASE WHEN EXISTS (SELECT 1 FROM invitation_codes k WHERE k.invitation_id = i.id) THEN 1 ELSE 0 END AS has_code \
         FROM invitations i JOIN organisations o ON o.id = i.organisation_id LEFT JOIN clinics c ON c.id = i.clinic_id \
         LEFT JOIN mails m ON m.id = i.mail_id LEFT JOIN accounts a ON a.email_key = i.email_key \
         WHERE i.token_hash = $1 OR i.slip_hash = $1",
    )
    .bind(token.as_str())
    .fetch_optional(&mut *connection)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let mut found = found(row, token, now)?;
    if let (Known::Unfinished, Some(account)) = (found.known(), found.account) {
        // The account has organisations already, each with a rule of its own.
        let strictest = authentication::find_strictest(connection, account).await?;
        found.offer.least = found.offer.least.max(strictest.password);
    }
    Ok(Some(found))
}

fn found(row: Row, token: &TokenHash, now: Timestamp) -> Answer<Found> {
    let is_slip = row.slip_hash.as_deref() == Some(token.as_str());
    let expires_at = row.slip_expires_at.filter(|_| is_slip).unwrap_or(row.expires_at);
    let terms = terms(
        row.clinic_id.is_some(),
        &row.role,
        row.granted_groups,
        row.granted_singles,
    );
    let facts = Facts {
        accepted_at: row.accepted_at.map(Timestamp),
        deleted_at: row.deleted_at.map(Timestamp),
        sent_at: Timestamp(row.sent_at),
        expires_at: Timestamp(expires_at),
        delivery: delivery(row.mail_state.as_deref(), None),
    };
    let account = row.account_id.as_deref().map(db::id).transpose()?;
    let organisation = db::id(&row.organisation_id)?;
    let place = match &row.clinic_id {
        Some(clinic) => Place::Clinic(db::id(clinic)?),
        None => Place::Organisation(organisation),
    };
    let standing = Standing {
        // Nobody yet: what counts is what the role and the grants will be worth.
        account: account.unwrap_or(AccountId::new(uuid::Uuid::nil())),
        organisation_role: None,
        clinic_role: match terms.role() {
            Role::Clinic(role) => Some(role),
            Role::Organisation(_) => None,
        },
        grants: terms.grants(),
        contract: crate::access::PermissionSet::from_bits(row.contract),
    };
    let email = EmailAddress::parse(&row.email)?;
    // Only what goes by mail alone shows that whoever has it owns the address: no slip of paper, nor a code that was read out.
    let is_theirs = row.slip_hash.is_none() && row.has_code == 0 && email.is_reachable();
    let known = match account {
        None => Known::Nothing,
        Some(_) if row.has_password == 0 && is_theirs => Known::Unfinished,
        Some(_) => Known::Account,
    };
    let offer = Offer {
        place: row.clinic.unwrap_or_else(|| row.organisation.clone()),
        organisation: row.organisation,
        colour: row.colour,
        inviter: row.inviter_name,
        role: terms.role(),
        permissions: standing.held(),
        has_mailbox: email.is_reachable(),
        email: row.email,
        language: Language::from_tag(&row.language).unwrap_or_default(),
        expires_at: facts.expires_at,
        known,
        least: LeastLength::kept(row.password_least),
        viewer: Viewer::Nobody,
    };
    Ok(Found {
        id: db::id(&row.id)?,
        place,
        organisation,
        terms,
        email,
        account,
        status: facts.status(now),
        offer,
    })
}

impl Found {
    /// What the page shows of it to whoever is signed in.
    pub fn link(self, session: Option<&Session>) -> InvitationLink {
        let Offer { place, inviter, .. } = &self.offer;
        let (place, inviter) = (place.clone(), inviter.clone());
        match self.status {
            Status::Accepted => InvitationLink::Accepted { place },
            Status::Deleted => InvitationLink::Deleted { place, inviter },
            Status::Expired => InvitationLink::Expired {
                place,
                inviter,
                expired_at: self.offer.expires_at,
                is_renewable: matches!(self.place, Place::Clinic(_)),
            },
            Status::Draft | Status::Queued | Status::Sent | Status::Bounced { .. } | Status::Printed => {
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
