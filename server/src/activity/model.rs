//! What the activity page asks for and shows.

use serde::{Deserialize, Serialize};

use super::{Deed, DeedKind};
use crate::id::{AccountId, ChangeId, ClinicId};
use crate::time::Timestamp;

/// Which changes to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityQuery {
    pub clinic: ClinicId,
    /// Only what this person did, or what was done to them.
    pub person: Option<AccountId>,
    pub kind: Option<DeedKind>,
    /// Only changes before this one: where the page before ended.
    pub before: Option<ChangeId>,
}

impl ActivityQuery {
    /// How many changes a page has at the most.
    pub const PAGE: u32 = 50;
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
    pub actor: Participant,
    pub subject: Participant,
    pub deed: Deed,
    pub at: Timestamp,
}

/// Somebody in a sentence: the name as it was then. Who has no account yet is an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    pub account: Option<AccountId>,
    pub name: String,
}
