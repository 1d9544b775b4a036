//! What the users' pages ask for and show.

use serde::{Deserialize, Serialize};

use crate::access::{AdminUser, ClinicRole, Grants, OrganisationRole, OrganisationStanding, PermissionSet};
use crate::account::Language;
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
    pub has_admin_access: bool,
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

/// One user, with all that makes them one: a role in the organisation, admin access, clinics.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: Option<OrganisationRole>,
    /// What was granted to them, if they have admin access.
    pub admin_access: Option<Grants>,
    pub clinics: Vec<PersonClinic>,
    /// Whether they have yet to choose a password.
    pub is_new: bool,
}

impl User {
    /// Whoever has a clinic sees the product as a practitioner.
    pub fn is_practitioner(&self) -> bool {
        !self.clinics.is_empty()
    }

    /// What they are in the organisation, whose contract has this.
    pub const fn standing(&self, contract: PermissionSet) -> OrganisationStanding {
        OrganisationStanding {
            account: self.account,
            role: self.role,
            admin_access: self.admin_access,
            contract,
        }
    }

    /// Them as the policy of admin access sees them.
    pub fn admin_user(&self) -> AdminUser {
        AdminUser {
            account: self.account,
            role: self.role,
            grants: self.admin_access.unwrap_or_default(),
        }
    }
}

/// Somebody who is to be a user: an admin user, a practitioner in some clinics, or both.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewUser {
    pub organisation: OrganisationId,
    pub name: String,
    pub email: String,
    /// Of the mail, and of the pages until they choose another.
    pub language: Language,
    pub admin_access: bool,
    /// Where they are to be a team member.
    pub clinics: Vec<ClinicId>,
}

/// What became of somebody who was to be a user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Added {
    /// They have an account now, and get a mail with a link to choose a password.
    Created(AccountId),
    /// The address had an account, which got the places; they are told, and sign in as always.
    Joined(AccountId),
    /// They are of the organisation already; nothing was changed.
    AlreadyUser(AccountId),
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
    /// They are in its team no longer.
    Removed,
    /// It was so already.
    Same,
    /// They are its last Admin: somebody has to take over there first.
    LastAdmin,
    /// It is no clinic of this organisation.
    NotFound,
}

/// Where everything is answered as it would be to somebody else, for the session that began to look: what stands before the
/// address of a server function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Viewpoint {
    pub address: String,
}
