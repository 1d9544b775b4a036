//! What the People page asks for and shows.

use serde::{Deserialize, Serialize};

use crate::access::{ClinicRole, Grants, OrganisationRole};
use crate::id::{AccountId, ClinicId, MemberId, OrganisationId};
use crate::team::Term;

/// Which people of an organisation to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleQuery {
    pub organisation: OrganisationId,
    /// Beginnings of words of the name, or of what the organisation's own fields say; everybody when empty.
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

impl PeopleQuery {
    pub const PAGE: u32 = 20;
    /// How much of a search is looked at, in characters.
    pub const MOST: usize = 100;
    /// Found people are counted up to here; beyond it the page says "more than".
    pub const COUNTED: u32 = 1_000;
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeoplePage {
    pub people: Vec<PersonLine>,
    /// How many the query finds.
    pub found: crate::team::Total,
    /// How many there are without a search.
    pub total: u32,
}

/// One person, with their places in the organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonLine {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: Option<OrganisationRole>,
    /// The first of their clinics by name, at most [`Self::SHOWN`].
    pub clinics: Vec<PersonClinic>,
    /// In how many clinics they are.
    pub count: u32,
}

impl PersonLine {
    /// How many clinics the list shows of each person.
    pub const SHOWN: u32 = 6;
}

/// A clinic in which somebody is, and as what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonClinic {
    pub clinic: ClinicId,
    pub name: String,
    pub member: MemberId,
    pub role: ClinicRole,
    pub grants: Grants,
    pub term: Term,
}

/// One person of an organisation.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FindPerson {
    pub organisation: OrganisationId,
    pub account: AccountId,
}

/// A role for somebody in several clinics at once; who is in none of them yet is added.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PlacesChange {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub clinics: Vec<ClinicId>,
    pub wanted: Wanted,
}

impl PlacesChange {
    /// How many clinics one act takes.
    pub const MOST: u32 = 500;
}

/// What somebody is to be in each of the clinics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wanted {
    /// This role; the permissions they have there stay.
    Role(ClinicRole),
    /// The role and the permissions that they have in this clinic.
    As(ClinicId),
}

/// What became of one clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceOutcome {
    pub clinic: ClinicId,
    pub outcome: Placed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Placed {
    Added,
    Changed,
    /// It was so already.
    Same,
    /// They are its last Admin: somebody has to take over there first.
    LastAdmin,
    /// It is no clinic of this organisation.
    NotFound,
}
