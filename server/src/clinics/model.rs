//! What the app knows of clinics.

use serde::{Deserialize, Serialize};

use crate::access::{ClinicRole, Standing};
use crate::account::{EmailAddress, Language};
use crate::error::Invalid;
use crate::id::{ClinicId, OrganisationId};
use crate::invitations::InviteOutcome;
use crate::organisations::{Calls, CallsOverride, Logo};

/// Which of my clinics to list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyClinics {
    /// The beginning of a word of the clinic's name; all when empty.
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

impl MyClinics {
    pub const PAGE: u32 = 20;
}

/// A page of my clinics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MyClinicsPage {
    pub clinics: Vec<ClinicCard>,
    pub total: u32,
    /// Where I was last, on whatever device; only with all of them.
    pub last: Option<ClinicCard>,
}

/// A clinic in the list of my clinics.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ClinicCard {
    pub id: ClinicId,
    pub name: String,
    pub organisation: String,
    pub colour: String,
    pub people: u32,
    /// My role in it, if I am in its team; otherwise I am here for the organisation.
    pub role: Option<ClinicRole>,
}

/// The clinic that a page is about, and what its reader may do in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicPlace {
    pub id: ClinicId,
    pub name: String,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    /// The organisation's accent, as `#rrggbb`.
    pub colour: String,
    pub logo: Option<Logo>,
    /// As in the IANA time zone database.
    pub time_zone: String,
    pub standing: Standing,
    /// Who can grant what the reader lacks: the name of an Admin of the clinic, for refusals.
    pub an_admin: Option<String>,
}

/// A clinic that is to be.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewClinic {
    pub organisation: OrganisationId,
    pub name: String,
    /// As in the IANA time zone database.
    pub time_zone: String,
    /// Two letters (ISO 3166-1), or none when it is not said.
    pub country: String,
    /// The address of its first member, who becomes its Admin (seed `001_cb64ff2e594fef3c.txt`).
    pub admin: EmailAddress,
    /// The language of the mail to them.
    pub language: Language,
}

/// A clinic that was created, and what became of its first member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedClinic {
    pub clinic: ClinicId,
    pub admin: InviteOutcome,
}

/// The call interface of a clinic: what its organisation sets, and what it changes of that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicCalls {
    pub organisation: Calls,
    pub change: CallsOverride,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ClinicCallsChange {
    pub clinic: ClinicId,
    pub change: CallsOverride,
}

/// Where a member's alerts from the waiting area go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alerts {
    pub mobile: Option<Mobile>,
    pub email: Option<EmailAddress>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AlertsChange {
    pub clinic: ClinicId,
    pub alerts: Alerts,
}

/// A mobile number in international form (ITU-T E.164): `+` and 7 to 15 digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mobile(String);

impl Mobile {
    /// Takes a number with the spaces, dots, dashes and brackets that people write; `00` stands for `+`.
    ///
    /// # Errors
    /// [`Invalid::Mobile`] when it is not an international number.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let written: String = text.chars().filter(|c| !" .-()/\u{a0}".contains(*c)).collect();
        let digits = written
            .strip_prefix('+')
            .or_else(|| written.strip_prefix("00"))
            .ok_or(Invalid::Mobile)?;
        let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
        if fits && !digits.starts_with('0') {
            Ok(Self(format!("+{digits}")))
        } else {
            Err(Invalid::Mobile)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Mobile {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).map_err(|_| "not an international mobile number")
    }
}

impl From<Mobile> for String {
    fn from(mobile: Mobile) -> Self {
        mobile.0
    }
}
