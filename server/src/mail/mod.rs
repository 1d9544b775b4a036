//! Mails: queued in the transaction that causes them, written in their reader's language when they are sent, tried again
//! until they are delivered or refused for good.

mod facts;
mod letter;
mod part;
mod queries;
mod transport;
mod words;
mod worker;

pub use letter::Letter;
pub use transport::Transport;
pub use words::Words;
pub use worker::work;

use serde::{Deserialize, Serialize};

use crate::access::{Place, Role};
use crate::account::Language;
use crate::app::App;
use crate::db::Tx;
use crate::error::Answer;
use crate::id::{ClinicId, InvitationId, MailId, OrganisationId};
use crate::live::Event;
use crate::random::{Secret, Token};
use crate::time::Timestamp;

/// What a mail is about: facts and ids. Secrets are made again when it is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "mail")]
pub enum Content {
    /// A link to make an account and join a clinic or an organisation.
    Invitation { invitation: InvitationId },
    /// The same once more, a week before it expires.
    Reminder { invitation: InvitationId },
    /// A notice to somebody with an account, who is a member at once.
    Added {
        place: Place,
        name: String,
        by: String,
        role: Role,
    },
    /// A notice to somebody who manages a team that a membership in it ends soon.
    Ending {
        clinic: ClinicId,
        name: String,
        member: String,
        ends_at: Timestamp,
    },
    /// A notice to somebody that they are a user of an organisation, with a link to choose their first password unless
    /// they have one.
    Welcome {
        organisation: OrganisationId,
        name: String,
        by: String,
        link: Option<String>,
    },
    /// A link to choose a new password.
    PasswordReset { reset: String, name: String },
}

/// Where a mail is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailState {
    Queued,
    /// In the hands of a worker; should that one die, another takes it up again.
    Sending,
    Sent,
    /// Refused for good, or tried long enough.
    Bounced,
}

impl MailState {
    pub const fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Bounced => "bounced",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Queued, Self::Sending, Self::Sent, Self::Bounced]
            .into_iter()
            .find(|state| state.name() == name)
    }
}

/// The token of an invitation's link.
pub fn invitation_token(secret: &Secret, invitation: InvitationId) -> Token {
    secret.token("invitation", &invitation.to_string())
}

/// The token of a slip of paper; each new slip of an invitation has another.
pub fn slip_token(secret: &Secret, invitation: InvitationId, expires_at: Timestamp) -> Token {
    secret.token("slip", &format!("{invitation} {}", expires_at.0))
}

/// The token of a link to choose a password.
pub fn reset_token(secret: &Secret, reset: &str) -> Token {
    secret.token("password-reset", reset)
}

/// Takes back the mail of an invitation that still waits, because another one goes out instead.
pub async fn withdraw(tx: &mut Tx, invitation: InvitationId) -> Answer<()> {
    queries::withdraw(tx, invitation).await
}

/// Queues a mail in the transaction that causes it; it leaves at `due`, or at once when that is past. To somebody without
/// a mailbox none is sent, and it says so.
pub async fn queue(
    tx: &mut Tx,
    app: &App,
    recipient: &str,
    language: Language,
    content: &Content,
    due: Timestamp,
) -> Answer<MailId> {
    tx.publish(Event::Mail);
    queries::create(tx, app.clock.now(), (recipient, language), content, due).await
}
