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
    /// Where they begin who have both; nothing else for anybody else.
    pub view: View,
    /// Whether they are in the team of a clinic.
    pub is_practitioner: bool,
    pub organisations: Vec<OrganisationOfMine>,
}

impl Me {
    /// Where the console is, if there is one for them.
    pub fn console(&self) -> Option<Landing> {
        Landing::console(&self.organisations)
    }
}

/// The two sides from which somebody sees the product who has both (seed `004_a3f2fa5b82445666.txt`: the practitioner's is
/// the first).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Clinics.
    #[default]
    Practitioner,
    /// Organisations.
    Console,
}

impl View {
    /// Its name in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Practitioner => "practitioner",
            Self::Console => "console",
        }
    }

    /// What the database kept.
    pub fn from_name(name: &str) -> Self {
        if name == Self::Console.name() {
            Self::Console
        } else {
            Self::Practitioner
        }
    }
}

/// The view to begin with from now on.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct ViewChoice {
    pub view: View,
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
    /// The console of the only organisation.
    Organisation(OrganisationId),
    /// The consoles of several: choose one.
    Organisations,
}

impl Landing {
    /// Whoever has both begins with clinics, or with what they chose last; whoever has one lands there. `clinics` are the
    /// first two.
    pub fn of(view: View, clinics: &[ClinicId], organisations: &[OrganisationOfMine]) -> Self {
        match (clinics, Self::console(organisations)) {
            (_, Some(console)) if view == View::Console => console,
            ([], Some(console)) => console,
            ([], None) => Self::Nowhere,
            ([only], _) => Self::Clinic(*only),
            _ => Self::Clinics,
        }
    }

    fn console(organisations: &[OrganisationOfMine]) -> Option<Self> {
        let mut consoles = organisations.iter().filter(|one| one.has_console());
        let first = consoles.next()?;
        Some(match consoles.next() {
            None => Self::Organisation(first.id),
            Some(_) => Self::Organisations,
        })
    }
}

/// An organisation in which the person has a role or admin access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationOfMine {
    pub id: OrganisationId,
    pub name: String,
    pub role: Option<OrganisationRole>,
    pub has_admin_access: bool,
}

impl OrganisationOfMine {
    pub fn has_console(&self) -> bool {
        self.has_admin_access || self.role.is_some_and(OrganisationRole::is_official)
    }
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
