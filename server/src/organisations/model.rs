//! What the app knows of organisations.

use serde::{Deserialize, Serialize};

use super::{Calls, Logo};
use crate::access::{AdminUser, Grants, OrganisationAct, OrganisationRole, OrganisationStanding};
use crate::account::Language;
use crate::error::Invalid;
use crate::id::{AccountId, ClinicId, OrganisationId};

/// The organisation that a page is about, and what its reader may do in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationPlace {
    pub id: OrganisationId,
    pub information: Information,
    pub brand: Brand,
    pub calls: Calls,
    pub standing: OrganisationStanding,
    pub clinics: u32,
    pub officials: u32,
    pub admins: u32,
    pub people: u32,
    pub pending: u32,
    /// Who can grant what the reader lacks: the name of an Admin, for refusals.
    pub an_admin: Option<String>,
}

/// What an organisation is called, and how it speaks by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Information {
    pub name: String,
    /// Of mails to people who have chosen none, and of pages for them.
    pub language: Language,
    /// As in the IANA time zone database.
    pub time_zone: String,
    /// Whether who is invited is reminded a week before the invitation expires.
    pub reminders: bool,
}

impl Information {
    /// Characters of a name.
    pub const MOST: u32 = 100;

    /// Whether the name can be one.
    ///
    /// # Errors
    /// When it is missing or too long.
    pub fn check(&self) -> Result<(), Invalid> {
        check_name(&self.name)
    }
}

/// The rule for names of organisations and clinics.
///
/// # Errors
/// When it is missing or too long.
pub fn check_name(name: &str) -> Result<(), Invalid> {
    match name.trim().chars().count() {
        0 => Err(Invalid::NameMissing),
        length if length > Information::MOST as usize => Err(Invalid::NameTooLong {
            most: Information::MOST,
        }),
        _ => Ok(()),
    }
}

/// How an organisation looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brand {
    /// The accent, as `#rrggbb`; pages correct its contrast.
    pub colour: Colour,
    pub logo: Option<Logo>,
}

/// A colour as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(String);

impl Colour {
    /// # Errors
    /// [`Invalid::Colour`] when it is no six-digit colour.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let digits = text.trim().strip_prefix('#').ok_or(Invalid::Colour)?;
        if digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            Ok(Self(format!("#{}", digits.to_ascii_lowercase())))
        } else {
            Err(Invalid::Colour)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| "not a colour")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.0
    }
}

/// Which of the organisations that I help to run to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyOrganisations {
    /// The beginning of a word of the name; all when empty.
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

impl MyOrganisations {
    pub const PAGE: u32 = 20;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyOrganisationsPage {
    pub organisations: Vec<OrganisationCard>,
    pub total: u32,
}

/// An organisation in the list of mine.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct OrganisationCard {
    pub id: OrganisationId,
    pub name: String,
    pub colour: String,
    /// None with admin access alone.
    pub role: Option<OrganisationRole>,
    pub clinics: u32,
    pub people: u32,
}

/// Which of an organisation's clinics to list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicsQuery {
    pub organisation: OrganisationId,
    /// The beginning of a word of the name; all when empty.
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

impl ClinicsQuery {
    pub const PAGE: u32 = 20;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicsPage {
    pub clinics: Vec<ClinicLine>,
    pub found: u32,
}

/// A clinic in its organisation's list.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClinicLine {
    pub id: ClinicId,
    pub name: String,
    pub time_zone: String,
    pub country: String,
    pub people: u32,
    pub admins: u32,
    pub pending: u32,
}

/// Which page of the organisation's admins to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialsQuery {
    pub organisation: OrganisationId,
    /// The first page is 1.
    pub page: u32,
}

impl OfficialsQuery {
    pub const PAGE: u32 = 20;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialsPage {
    pub officials: Vec<OfficialLine>,
    pub total: u32,
}

/// Somebody who helps to run the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficialLine {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: OrganisationRole,
    /// What was granted to them besides, if they have admin access.
    pub admin_access: Option<Grants>,
}

impl OfficialLine {
    /// What whoever removes them does: takes their role away, and their admin access with it.
    pub fn removal(&self) -> impl Iterator<Item = OrganisationAct> {
        let access = self.admin_access.map(|grants| {
            OrganisationAct::TakeAccess(AdminUser {
                account: self.account,
                role: Some(self.role),
                grants,
            })
        });
        std::iter::once(OrganisationAct::Remove(self.role)).chain(access)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InformationChange {
    pub organisation: OrganisationId,
    pub information: Information,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct BrandChange {
    pub organisation: OrganisationId,
    pub brand: Brand,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CallsChange {
    pub organisation: OrganisationId,
    pub calls: Calls,
}

/// Another role for somebody who helps to run the organisation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct OfficialRole {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub role: OrganisationRole,
    /// Who becomes an Admin in the same act; needed when the last one stops being one.
    pub successor: Option<AccountId>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct OfficialRemoval {
    pub organisation: OrganisationId,
    pub account: AccountId,
    /// Who becomes an Admin in the same act; needed to remove the last one.
    pub successor: Option<AccountId>,
}

/// Leaving an organisation of one's own accord.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Leaving {
    pub organisation: OrganisationId,
    pub successor: Option<AccountId>,
}
