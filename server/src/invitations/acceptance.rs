//! Accepting an invitation: the link is spent, and the membership made, in one transaction.

use super::offers::{self, Found};
use super::{AcceptOutcome, AcceptWith, Acceptance, InvitationLink, Known, inviting, pending};
use crate::access::{self, Anyone, Place};
use crate::account::{self, Language, PersonName};
use crate::activity::Deed;
use crate::audit::{self, Change};
use crate::call::SessionCookie;
use crate::db::Tx;
use crate::error::{Answer, ApiError};
use crate::id::AccountId;
use crate::live::Event;
use crate::random::Token;
use crate::sign_in::{self, hashing, sessions};
use crate::time::Timestamp;
use crate::users::people;

/// Who accepts, once they have shown it.
enum Acceptor {
    Account {
        account: AccountId,
        name: String,
    },
    /// Whose account has no password yet.
    First {
        account: AccountId,
        password_hash: String,
    },
    New {
        name: PersonName,
        password_hash: String,
        language: Language,
    },
}

/// What the transaction found.
enum Settled {
    Joined(AccountId),
    /// The invitation is not what it was when the page was read.
    Changed,
}

pub async fn accept(anyone: &Anyone, request: Acceptance) -> Answer<AcceptOutcome> {
    anyone.call.app.limits.try_link(&anyone.call)?;
    let hash = Token::received(&request.token).hash();
    let session = sessions::find(&anyone.call).await?;
    // Connections are few: none is held while another is asked for, or a password is hashed.
    let found = offers::by_token(&mut *anyone.read().acquire().await?, anyone.now(), &hash).await?;
    let Some(found) = found else {
        return Ok(AcceptOutcome::Changed(InvitationLink::Unknown));
    };
    let acceptor = match (request.with, found.account) {
        _ if !found.is_open() => return Ok(AcceptOutcome::Changed(found.link(session.as_ref()))),
        (
            AcceptWith::NewAccount {
                name,
                password,
                language,
            },
            None,
        ) => {
            let name = PersonName::parse(&name)?;
            let password_hash = hashing::hash(&anyone.call.app, password, found.least()).await?;
            Acceptor::New {
                name,
                password_hash,
                language,
            }
        }
        (AcceptWith::FirstPassword { password }, Some(account)) if found.known() == Known::Unfinished => {
            let password_hash = hashing::hash(&anyone.call.app, password, found.least()).await?;
            Acceptor::First { account, password_hash }
        }
        (AcceptWith::Password { password }, Some(account)) => {
            anyone.call.app.limits.try_sign_in(&anyone.call, &found.email)?;
            let owner = account::queries::find_by_address(&mut *anyone.read().acquire().await?, &found.email).await?;
            let owner = owner.filter(|owner| owner.id == account).ok_or(ApiError::NotFound)?;
            if !hashing::verify(&anyone.call.app, password, owner.password_hash).await? {
                return Ok(AcceptOutcome::WrongPassword);
            }
            Acceptor::Account {
                account,
                name: owner.name,
            }
        }
        (AcceptWith::Session, Some(account)) => match &session {
            Some(session) if session.account == account => Acceptor::Account {
                account,
                name: session.name.clone(),
            },
            // Signed in as somebody else, or not at all: never the wrong account.
            _ => return Ok(AcceptOutcome::Changed(found.link(session.as_ref()))),
        },
        // The address got its account, or lost it, since the page was read.
        _ => return Ok(AcceptOutcome::Changed(found.link(session.as_ref()))),
    };
    let is_signed_in = matches!((&acceptor, &session), (Acceptor::Account { account, .. }, Some(session)) if session.account == *account);
    let (now, place) = (anyone.now(), found.place);
    match anyone
        .write(async move |mut tx| settle(&mut tx, now, &found, acceptor).await)
        .await?
    {
        Settled::Joined(account) => {
            if !is_signed_in {
                let token = sessions::begin(anyone, account).await?;
                anyone.call.set_session(SessionCookie::Set(token));
            }
            Ok(AcceptOutcome::Joined { place })
        }
        Settled::Changed => Ok(AcceptOutcome::Changed(offers::find(anyone, &request.token).await?)),
    }
}

async fn settle(tx: &mut Tx, now: Timestamp, found: &Found, acceptor: Acceptor) -> Answer<Settled> {
    // The rows first, as everything that changes who belongs to a place; a clinic's before its organisation's.
    if let Place::Clinic(_) = found.place {
        access::take_row(tx, found.place).await?;
    }
    access::take_row(tx, Place::Organisation(found.organisation)).await?;
    let spent = sqlx::query(
        "UPDATE invitations SET accepted_at = $2 WHERE id = $1 AND accepted_at IS NULL AND deleted_at IS NULL \
         AND (expires_at > $2 OR slip_expires_at > $2)",
    )
    .bind(found.id.to_string())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if spent.rows_affected() == 0 {
        return Ok(Settled::Changed);
    }
    pending::change_total(tx, found.place, -1).await?;
    let (account, name) = match acceptor {
        Acceptor::Account { account, name } => (account, name),
        Acceptor::First { account, password_hash } => {
            sign_in::choose_first(tx, now, account, &password_hash).await?;
            (account, account::queries::find(tx.connection(), account).await?.name)
        }
        Acceptor::New {
            name,
            password_hash,
            language,
        } => {
            let hash = Some(password_hash.as_str());
            let created = account::queries::create(tx, now, &found.email, &name, hash, language).await?;
            (created.ok_or(ApiError::Conflict)?, name.as_str().to_owned())
        }
    };
    let joined = inviting::join(tx, now, found.place, account, found.terms).await?;
    people::open(tx, now, found.organisation, account).await?;
    if let Some(terms) = joined {
        let change = Change {
            organisation: found.organisation,
            place: found.place,
            actor: Some(account),
            actor_name: &name,
            subject: Some(account),
            subject_name: &name,
            deed: &Deed::Joined {
                role: terms.role(),
                grants: terms.grants(),
            },
        };
        audit::record(tx, now, &change);
    }
    tx.publish(Event::Invitations(found.place));
    Ok(Settled::Joined(account))
}
