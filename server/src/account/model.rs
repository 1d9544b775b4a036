//! What the app knows of the person who uses it.

use serde::{Deserialize, Serialize};

use super::Language;
use crate::access::OrganisationRole;
use crate::clinics::Mobile;
use crate::id::{AccountId, ClinicId, OrganisationId, SessionId};
use crate::sign_in::Password;
use crate::time::Timestamp;

/// The person who is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Me {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub language: Language,
    /// As in the IANA time zone database; the browser's own without.
    pub time_zone: Option<String>,
    pub mobile: Option<Mobile>,
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

/// What a person says of themself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    pub name: String,
    pub time_zone: Option<String>,
    pub mobile: Option<Mobile>,
}

/// Another password, chosen by whoever knows the one of now.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PasswordChange {
    pub old: Password,
    pub new: Password,
}

/// A place where somebody is signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionLine {
    pub id: SessionId,
    /// The browser, as it names itself.
    pub agent: String,
    /// Its address in the internet.
    pub address: String,
    pub since: Timestamp,
    pub seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub is_this: bool,
}
