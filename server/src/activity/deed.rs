//! What was done, with before and after: what the log keeps, and what the app makes sentences of.

use serde::{Deserialize, Serialize};

use crate::access::{Checkbox, ClinicRole, Grants};

/// One act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Somebody without an account was invited.
    Invited {
        role: ClinicRole,
        grants: Grants,
    },
    InvitationResent,
    InvitationDeleted,
    /// An address was wrong; the subject has the new one.
    AddressCorrected {
        from: String,
    },
    /// Somebody with an account was added, and is a member at once.
    Added {
        role: ClinicRole,
        grants: Grants,
    },
    /// Somebody accepted their invitation.
    Joined {
        role: ClinicRole,
        grants: Grants,
    },
    RoleChanged {
        from: ClinicRole,
        to: ClinicRole,
    },
    Ticked {
        checkbox: Checkbox,
        on: bool,
        before: Grants,
        after: Grants,
    },
    Removed {
        role: ClinicRole,
        grants: Grants,
    },
    /// A member changed where their own alerts go.
    AlertsChanged,
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
}

impl Deed {
    pub const fn kind(&self) -> DeedKind {
        match self {
            Self::Invited { .. } | Self::InvitationResent | Self::InvitationDeleted | Self::AddressCorrected { .. } => {
                DeedKind::Invitations
            }
            Self::Added { .. } | Self::Joined { .. } => DeedKind::Arrivals,
            Self::RoleChanged { .. } => DeedKind::Roles,
            Self::Ticked { .. } => DeedKind::Permissions,
            Self::Removed { .. } => DeedKind::Removals,
            Self::AlertsChanged => DeedKind::Details,
        }
    }
}

impl DeedKind {
    pub const ALL: [Self; 6] = [
        Self::Invitations,
        Self::Arrivals,
        Self::Roles,
        Self::Permissions,
        Self::Removals,
        Self::Details,
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
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}
