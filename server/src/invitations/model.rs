//! What the pages about invitations send and are told.

use serde::{Deserialize, Serialize};

use super::Status;
use crate::access::{PermissionSet, Place, Role, Terms};
use crate::account::{EmailAddress, Language};
use crate::id::InvitationId;
use crate::sign_in::{LeastLength, Password};
use crate::time::Timestamp;

/// Several people, who all get the same role and permissions.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewInvitations {
    pub place: Place,
    pub people: Vec<Invitee>,
    pub terms: Terms,
    /// When the mails leave; at once without.
    pub send_at: Option<LocalTime>,
}

/// A moment as the clocks of a place show it: `2026-12-01T08:30` (ISO 8601 without an offset, as a browser's
/// `datetime-local` writes it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LocalTime(pub String);

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
    pub place: Place,
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
    pub terms: Terms,
    pub language: Language,
    pub inviter: String,
    /// When it was sent, or sent again; in the future for one that is sent later.
    pub sent_at: Timestamp,
    pub expires_at: Timestamp,
    pub status: Status,
}

impl Pending {
    /// Whether it can get new days as it is. In an organisation an expired one can't (seed `000_4d08db1333b28ddf.txt`):
    /// it is replaced by a new one.
    pub fn may_be_renewed(&self) -> bool {
        matches!(self.terms, Terms::Clinic { .. }) || self.status != Status::Expired
    }

    /// Whether it can be sent again as it is. Who has no mailbox gets another slip of paper instead.
    pub fn may_be_resent(&self) -> bool {
        self.may_be_renewed() && self.has_mailbox()
    }

    /// Whether its link may be handed over on paper. To a mailbox it goes by mail alone, so that nobody makes an account of
    /// an address that is not theirs.
    pub fn may_be_printed(&self) -> bool {
        self.may_be_renewed() && !self.has_mailbox()
    }

    fn has_mailbox(&self) -> bool {
        EmailAddress::parse(&self.email).is_ok_and(|email| email.is_reachable())
    }
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FindInvitation {
    pub place: Place,
    pub invitation: InvitationId,
}

/// Several pending invitations at once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct FindInvitations {
    pub place: Place,
    pub invitations: Vec<InvitationId>,
}

impl FindInvitations {
    /// How many one act takes; more are sent in several.
    pub const MOST: u32 = 100;
}

/// Somebody without a mailbox, who is invited by a slip of paper.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SlipFor {
    pub place: Place,
    /// Their name; the name that they sign in with is made of it.
    pub name: String,
    pub language: Language,
    pub terms: Terms,
}

/// A slip of paper for somebody without a mailbox: the link as words and as a picture (QR code, ISO/IEC 18004).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    pub link: String,
    /// The dark squares as an SVG path, in a square of `size` by `size`.
    pub path: String,
    pub size: u32,
    pub expires_at: Timestamp,
    /// Who it is for: the address, or the name under which they will sign in.
    pub email: String,
    pub language: Language,
    pub role: Role,
    pub place: String,
    pub inviter: String,
}

/// A code to go on with at another device, and until when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortCode {
    pub code: String,
    pub expires_at: Timestamp,
}

/// What a typed code opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeOutcome {
    /// The token of the invitation's link.
    Link(String),
    /// Mistyped, or too old.
    Unknown,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Correction {
    pub place: Place,
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
        place: String,
    },
    Deleted {
        place: String,
        inviter: String,
    },
    Expired {
        place: String,
        inviter: String,
        expired_at: Timestamp,
        /// Whether the same link can be made good again; in an organisation a new one is needed.
        is_renewable: bool,
    },
    /// No invitation has this link.
    Unknown,
}

/// All that the page says before it asks for anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The clinic's name, or the organisation's.
    pub place: String,
    pub organisation: String,
    pub colour: String,
    pub inviter: String,
    pub role: Role,
    /// What the person will hold in a clinic.
    pub permissions: PermissionSet,
    pub email: String,
    pub language: Language,
    pub expires_at: Timestamp,
    /// Whether they are known by an e-mail address; else by a name to sign in with.
    pub has_mailbox: bool,
    /// What the address has got in the meantime.
    pub known: Known,
    /// How long a password has to be that is chosen here.
    pub least: LeastLength,
    pub viewer: Viewer,
}

/// What there is already of the invited person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    Nothing,
    /// An account whose password nobody has chosen yet, to choose it with a link that came to its mailbox.
    Unfinished,
    Account,
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
    /// The first password of the account that the address has.
    FirstPassword { password: Password },
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
        place: Place,
    },
    WrongPassword,
    /// Nobody joined: the page has to be read again, because the link or the viewer is not what it was.
    Changed(InvitationLink),
}
