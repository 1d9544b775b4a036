//! What the page about practitioners asks for and shows.

use serde::{Deserialize, Serialize};

use crate::activity::ClinicName;
use crate::id::{AccountId, OrganisationId};
use crate::team::Total;
use crate::time::Timestamp;

/// Which practitioners to show: whoever is in the team of a clinic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PractitionersQuery {
    pub organisation: OrganisationId,
    /// Beginnings of words of the name; everybody when empty.
    #[serde(default)]
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practitioners {
    pub lines: Vec<Practitioner>,
    /// How many the query finds.
    pub found: Total,
}

impl Practitioners {
    pub const PAGE: u32 = 20;
    /// Found people are counted up to here; beyond it the page says "more than".
    pub const COUNTED: u32 = 1_000;
    /// How many days the page looks back, today included.
    pub const DAYS: i32 = 30;
    /// Entries of the log are counted up to here.
    pub const ENTRIES: u32 = 100;
    /// How many clinics the list shows of each person.
    pub const CLINICS: u32 = 3;
}

/// One person, and what they did in the last days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Practitioner {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    /// The first of their clinics by name.
    pub clinics: Vec<ClinicName>,
    /// In how many clinics they are.
    pub count: u32,
    /// When they were in one of them last; never without.
    pub seen_at: Option<Timestamp>,
    /// How many entries of the log are theirs.
    pub entries: Total,
    pub sign_ins: u32,
}
