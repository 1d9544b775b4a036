//! What the pages about invitations send and are told.

use serde::{Deserialize, Serialize};

use super::Status;
use crate::access::{ClinicRole, Grants, PermissionSet};
use crate::account::Language;
use crate::id::{ClinicId, InvitationId};
use crate::sign_in::Password;
use crate::time::Timestamp;

/// Several people, who all get the same role and permissions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewInvitations {
    pub clinic: ClinicId,
    pub people: Vec<Invitee>,
    pub role: ClinicRole,
    pub grants: Grants,
}

impl NewInvitations {
    /// How many addresses one act takes.
    pub const MOST: u32 = 500;
}

/// One of them: an address as it was typed, and the language of the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitee {
    pub address: String,
    pub language: Language,
}

/// What became of one address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invited {
    pub address: String,
    pub outcome: InviteOutcome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InviteOutcome {
    /// Has an account, is a member at once, and gets a notice.
    Added,
    /// Gets a mail with a link to make an account.
    Invited,
    AlreadyMember,
    AlreadyInvited,
    NotAnAddress,
}

/// Which pending invitations to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingQuery {
    pub clinic: ClinicId,
    /// The first page is 1.
    pub page: u32,
}

impl PendingQuery {
    pub const PAGE: u32 = 20;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingPage {
    pub invitations: Vec<Pending>,
    pub total: u32,
}

/// One invitation that nobody has accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    pub id: InvitationId,
    pub email: String,
    pub role: ClinicRole,
    pub grants: Grants,
    pub language: Language,
    pub inviter: String,
    /// When it was sent, or sent again.
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
    pub status: Status,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FindInvitation {
    pub clinic: ClinicId,
    pub invitation: InvitationId,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Correction {
    pub clinic: ClinicId,
    pub invitation: InvitationId,
    pub address: String,
}

/// What a link opens. Each way to fail has its own sentence and next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InvitationLink {
    Open(Box<Offer>),
    /// Used: somebody accepted it; if it was you, sign in.
    Accepted {
        clinic: String,
    },
    Deleted {
        clinic: String,
        inviter: String,
    },
    Expired {
        clinic: String,
        inviter: String,
        expired_at: Timestamp,
    },
    /// No invitation has this link.
    Unknown,
}

/// All that the page says before it asks for anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    pub clinic: String,
    pub organisation: String,
    pub colour: String,
    pub inviter: String,
    pub role: ClinicRole,
    /// What the person will hold.
    pub permissions: PermissionSet,
    pub email: String,
    pub language: Language,
    pub expires_at: Timestamp,
    /// Whether the address has got an account in the meantime.
    pub has_account: bool,
    pub viewer: Viewer,
}

/// Who has the page open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Viewer {
    Nobody,
    /// The invited person, signed in.
    Invited,
    SomebodyElse {
        email: String,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Acceptance {
    pub token: String,
    pub with: AcceptWith,
}

/// How the person shows who they are.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AcceptWith {
    NewAccount {
        name: String,
        password: Password,
        language: Language,
    },
    /// The password of the account that the address has.
    Password { password: Password },
    /// By being signed in as the invited person.
    Session,
}

/// How a try to accept ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AcceptOutcome {
    Joined {
        clinic: ClinicId,
    },
    WrongPassword,
    /// Nobody joined: the page has to be read again, because the link or the viewer is not what it was.
    Changed(InvitationLink),
}
