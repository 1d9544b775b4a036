//! What was done, with before and after: what the log keeps, and what the app makes sentences of.

use serde::{Deserialize, Serialize};

use crate::access::{Checkbox, Grants, Permission, Role};
use crate::account::Language;
use crate::custom_fields::FieldKind;
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
    /// One checkbox of several people, of whom the first are named.
    TickedForMany {
        checkbox: Checkbox,
        on: bool,
        people: u32,
        names: Vec<String>,
    },
    /// Such an act was taken back for these people.
    UndoneForMany {
        checkbox: Checkbox,
        people: u32,
        names: Vec<String>,
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
    /// An Admin began to look at the pages as the subject sees them.
    SeenAs,
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
    /// A field about the organisation's people was added.
    FieldCreated {
        field: String,
    },
    FieldRenamed {
        from: String,
        field: String,
    },
    /// There is something else to choose than before, or in another order.
    FieldChoicesChanged {
        field: String,
        added: Vec<String>,
        removed: Vec<String>,
        /// How many people lost their value.
        people: u32,
    },
    FieldMoved {
        field: String,
    },
    /// A field went, with the values of so many people.
    FieldDeleted {
        field: String,
        people: u32,
    },
    /// A field says something else of the subject.
    ValueSet {
        field: String,
        kind: FieldKind,
        from: Option<String>,
        to: Option<String>,
    },
    /// All that is kept of the organisation's people was asked for as one file.
    DataDownloaded,
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
    /// How many people are named of those whom one act was done to at once.
    pub const NAMED: usize = 5;

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
            Self::Ticked { .. } | Self::TickedForMany { .. } | Self::UndoneForMany { .. } | Self::Copied { .. } => {
                DeedKind::Permissions
            }
            Self::Removed { .. } | Self::Left { .. } | Self::Ended { .. } => DeedKind::Removals,
            Self::AlertsChanged | Self::ValueSet { .. } | Self::SeenAs => DeedKind::Details,
            Self::ClinicCreated
            | Self::Renamed { .. }
            | Self::BrandChanged
            | Self::InformationChanged
            | Self::CallsChanged
            | Self::FeatureSwitched { .. }
            | Self::FieldCreated { .. }
            | Self::FieldRenamed { .. }
            | Self::FieldChoicesChanged { .. }
            | Self::FieldMoved { .. }
            | Self::FieldDeleted { .. }
            | Self::DataDownloaded
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
