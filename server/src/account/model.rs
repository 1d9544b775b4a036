//! What the app knows of the person who uses it.

use serde::{Deserialize, Serialize};

use super::Language;
use crate::access::OrganisationRole;
use crate::id::{AccountId, ClinicId, OrganisationId};

/// The person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub landing: Landing,
    pub organisations: Vec<OrganisationOfMine>,
}

/// Where a person lands after signing in, as in seed `001_cb64ff2e594fef3c.txt`, step 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Landing {
    /// No clinic: the list is empty, and says whom to ask.
    Nowhere,
    /// Exactly one clinic: straight to its waiting area.
    Clinic(ClinicId),
    /// Two or more: choose one.
    Clinics,
}

/// An organisation in which the person has a role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationOfMine {
    pub id: OrganisationId,
    pub name: String,
    pub role: OrganisationRole,
}

/// The language to remember.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct LanguageChoice {
    pub language: Language,
}
