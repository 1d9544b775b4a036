//! What was done, with before and after: what the log keeps, and what the app makes sentences of.

use serde::{Deserialize, Serialize};

use crate::access::{Checkbox, Grants, Permission, Role};
use crate::account::Language;
use crate::time::Timestamp;

/// One act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Somebody without an account was invited.
    Invited {
        role: Role,
        grants: Grants,
    },
    /// The same, with mails that leave at this moment.
    InvitedLater {
        role: Role,
        grants: Grants,
        at: Timestamp,
    },
    InvitationResent,
    InvitationDeleted,
    /// Whoever was invited was reminded before it expires; nobody did that.
    InvitationReminded,
    /// An expired invitation was replaced by a new one.
    InvitedAgain,
    /// A slip of paper was made for somebody without a mailbox.
    SlipPrinted {
        until: Timestamp,
    },
    /// An address was wrong; the subject has the new one.
    AddressCorrected {
        from: String,
    },
    /// Somebody with an account was added, and is a member at once.
    Added {
        role: Role,
        grants: Grants,
    },
    /// Somebody accepted their invitation.
    Joined {
        role: Role,
        grants: Grants,
    },
    RoleChanged {
        from: Role,
        to: Role,
    },
    Ticked {
        checkbox: Checkbox,
        on: bool,
        before: Grants,
        after: Grants,
    },
    /// Role and permissions were set as they are in another clinic.
    Copied {
        role: Role,
        before: Grants,
        after: Grants,
    },
    /// A membership counts from or until another day than before.
    TermSet {
        from: Option<Timestamp>,
        until: Option<Timestamp>,
    },
    /// A membership ended on its day; nobody did that.
    Ended {
        role: Role,
    },
    Removed {
        role: Role,
        grants: Grants,
    },
    /// Somebody left by themself.
    Left {
        role: Role,
    },
    /// Somebody was given admin access to the organisation, as yet without any permission.
    AccessGiven,
    /// Admin access was taken away, with all that had been granted.
    AccessTaken {
        grants: Grants,
    },
    /// A member changed where their own alerts go.
    AlertsChanged,
    /// The subject is the clinic.
    ClinicCreated,
    /// The subject is the organisation, by its new name.
    Renamed {
        from: String,
    },
    BrandChanged,
    InformationChanged,
    CallsChanged,
    /// A paid feature came into the contract, or went out of it.
    FeatureSwitched {
        feature: Permission,
        on: bool,
    },
    /// New passwords have to be of another length at the least, in characters.
    PasswordRuleChanged {
        from: u32,
        to: u32,
    },
    /// People stay signed in for more or fewer hours.
    SessionHoursChanged {
        from: u32,
        to: u32,
    },
    /// The same for hours in which they are not seen.
    IdleHoursChanged {
        from: u32,
        to: u32,
    },
    /// Mails can be read in other languages besides the reader's.
    MailLanguagesChanged {
        from: Vec<Language>,
        to: Vec<Language>,
    },
}

/// Acts of one kind, for the filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeedKind {
    Invitations,
    Arrivals,
    Roles,
    Permissions,
    Removals,
    Details,
    Settings,
}

impl Deed {
    pub const fn kind(&self) -> DeedKind {
        match self {
            Self::Invited { .. }
            | Self::InvitedLater { .. }
            | Self::InvitationResent
            | Self::InvitationDeleted
            | Self::InvitationReminded
            | Self::InvitedAgain
            | Self::SlipPrinted { .. }
            | Self::AddressCorrected { .. } => DeedKind::Invitations,
            Self::Added { .. } | Self::Joined { .. } => DeedKind::Arrivals,
            Self::RoleChanged { .. } | Self::TermSet { .. } | Self::AccessGiven | Self::AccessTaken { .. } => {
                DeedKind::Roles
            }
            Self::Ticked { .. } | Self::Copied { .. } => DeedKind::Permissions,
            Self::Removed { .. } | Self::Left { .. } | Self::Ended { .. } => DeedKind::Removals,
            Self::AlertsChanged => DeedKind::Details,
            Self::ClinicCreated
            | Self::Renamed { .. }
            | Self::BrandChanged
            | Self::InformationChanged
            | Self::CallsChanged
            | Self::FeatureSwitched { .. }
            | Self::PasswordRuleChanged { .. }
            | Self::SessionHoursChanged { .. }
            | Self::IdleHoursChanged { .. }
            | Self::MailLanguagesChanged { .. } => DeedKind::Settings,
        }
    }
}

impl DeedKind {
    pub const ALL: [Self; 7] = [
        Self::Invitations,
        Self::Arrivals,
        Self::Roles,
        Self::Permissions,
        Self::Removals,
        Self::Details,
        Self::Settings,
    ];

    /// Its name in the database and in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invitations => "invitations",
            Self::Arrivals => "arrivals",
            Self::Roles => "roles",
            Self::Permissions => "permissions",
            Self::Removals => "removals",
            Self::Details => "details",
            Self::Settings => "settings",
        }
    }
}
