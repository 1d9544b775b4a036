//! Roles, as in seeds `000_4d08db1333b28ddf.txt` (organisation), `001_cb64ff2e594fef3c.txt` (clinic) and
//! `003_e84c4b0089398b93.txt` (Collaborator and Reader).

use serde::{Deserialize, Serialize};

use super::PermissionSet;
use super::organisation::FOR_ADMINS;

/// What an account is in an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationRole {
    Admin,
    Coordinator,
    Reporter,
    Collaborator,
    Reader,
}

/// What an account is in a clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClinicRole {
    /// Configures the clinic and its team; holds every permission that the contract has.
    Admin,
    /// Does what their permissions say.
    TeamMember,
}

/// A role in one of the two kinds of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Organisation(OrganisationRole),
    Clinic(ClinicRole),
}

/// A role's name in the database and in addresses is its name on the wire.
macro_rules! named {
    ($role:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $role {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

named!(OrganisationRole {
    Admin = "admin",
    Coordinator = "coordinator",
    Reporter = "reporter",
    Collaborator = "collaborator",
    Reader = "reader",
});
named!(ClinicRole { Admin = "admin", TeamMember = "team-member" });

impl Role {
    /// Whether whoever has it holds everything in a clinic.
    pub const fn runs_clinics(self) -> bool {
        match self {
            Self::Organisation(role) => role.runs_clinics(),
            Self::Clinic(role) => matches!(role, ClinicRole::Admin),
        }
    }

    /// Its name in the database, where the place says which of the two it is.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Organisation(role) => role.name(),
            Self::Clinic(role) => role.name(),
        }
    }
}

impl OrganisationRole {
    /// The roles that run the organisation, as seed `000_4d08db1333b28ddf.txt` has them.
    pub const OFFICIALS: [Self; 3] = [Self::Admin, Self::Coordinator, Self::Reporter];

    /// Whether somebody with this role is listed among the organisation's admins.
    pub fn is_official(self) -> bool {
        Self::OFFICIALS.contains(&self)
    }

    /// Admins and Coordinators enter every clinic of the organisation and manage its team; nobody else does by role.
    pub const fn runs_clinics(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator)
    }

    /// What is granted with the role in the organisation itself: to Admins everything, to Coordinators all but what is for
    /// Admins alone.
    pub const fn permissions(self) -> PermissionSet {
        match self {
            Self::Admin => PermissionSet::ALL,
            Self::Coordinator => PermissionSet::ALL.difference(FOR_ADMINS),
            Self::Reporter | Self::Collaborator | Self::Reader => PermissionSet::EMPTY,
        }
    }

    /// Reporters see the list of clinics, but can't enter one.
    pub const fn lists_clinics(self) -> bool {
        matches!(self, Self::Admin | Self::Coordinator | Self::Reporter)
    }
}
