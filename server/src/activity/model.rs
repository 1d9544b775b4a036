//! What the activity page asks for and shows.

use serde::{Deserialize, Serialize};

use super::{Deed, DeedKind};
use crate::access::Place;
use crate::id::{AccountId, ChangeId, ClinicId};
use crate::time::Timestamp;

/// Which changes to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityQuery {
    pub place: Place,
    /// Only what this person did.
    pub who: Option<AccountId>,
    /// Only what was done to this person.
    pub whom: Option<AccountId>,
    pub kind: Option<DeedKind>,
    /// In an organisation, only what happened in this clinic.
    pub clinic: Option<ClinicId>,
    /// Only what happened at this moment or later.
    pub since: Option<Timestamp>,
    /// Only what happened before this moment.
    pub until: Option<Timestamp>,
    /// Only changes before this one: where the page before ended.
    pub before: Option<ChangeId>,
}

impl ActivityQuery {
    /// How many changes a page has at the most.
    pub const PAGE: u32 = 50;

    /// Everything that happened in a place.
    pub const fn all(place: Place) -> Self {
        Self {
            place,
            who: None,
            whom: None,
            kind: None,
            clinic: None,
            since: None,
            until: None,
            before: None,
        }
    }
}

/// One page of changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityPage {
    pub changes: Vec<Change>,
    /// Where the next page begins, if there is one.
    pub next: Option<ChangeId>,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub id: ChangeId,
    /// Nobody, when it came about by itself.
    pub actor: Participant,
    pub subject: Participant,
    /// The clinic it happened in, in the log of an organisation.
    pub clinic: Option<ClinicName>,
    pub deed: Deed,
    pub at: Timestamp,
}

/// Somebody in a sentence: the name as it was then. Who has no account yet is an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    pub account: Option<AccountId>,
    pub name: String,
}

/// A clinic in a sentence, by its name of today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClinicName {
    pub id: ClinicId,
    pub name: String,
}
