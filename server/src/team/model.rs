//! What the team page asks for and shows.

use serde::{Deserialize, Serialize};

use crate::access::{ClinicRole, Grants, Permission, Subject};
use crate::id::{AccountId, ClinicId, MemberId};
use crate::time::Timestamp;

/// Which part of the team to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamQuery {
    pub clinic: ClinicId,
    /// Beginnings of words of the name; everybody when empty.
    pub search: String,
    /// Part of the name or the e-mail.
    pub keyword: String,
    pub role: Option<ClinicRole>,
    /// Only who holds this permission.
    pub permission: Option<Permission>,
    pub sort: Sort,
    pub descending: bool,
    /// The first page is 1.
    pub page: u32,
}

/// What the team is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    #[default]
    Name,
    Role,
    Seen,
}

impl TeamQuery {
    /// How many people a page has, as in the seed.
    pub const PAGE: u32 = 20;
    /// Found people are counted up to here; beyond it the page says "more than".
    pub const COUNTED: u32 = 1_000;
    /// How much of a keyword is looked at, in characters.
    pub const MOST: usize = 100;

    /// Everybody, as the page shows them first.
    pub fn everybody(clinic: ClinicId) -> Self {
        Self {
            clinic,
            search: String::new(),
            keyword: String::new(),
            role: None,
            permission: None,
            sort: Sort::Name,
            descending: false,
            page: 1,
        }
    }
}

impl Sort {
    pub const ALL: [Self; 3] = [Self::Name, Self::Role, Self::Seen];

    /// Its name in addresses.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Role => "role",
            Self::Seen => "seen",
        }
    }
}

/// A page of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamPage {
    pub members: Vec<TeamMember>,
    /// How many the query finds.
    pub found: Total,
    /// How many there are without search and filters.
    pub people: u32,
    pub admins: u32,
    pub pending: u32,
}

/// How many were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Total {
    Exactly(u32),
    MoreThan(u32),
}

/// One person of the team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamMember {
    pub id: MemberId,
    pub account: AccountId,
    pub name: String,
    pub email: String,
    pub role: ClinicRole,
    pub grants: Grants,
    /// When they were last in the clinic, if ever.
    pub seen_at: Option<Timestamp>,
    pub term: Term,
}

/// From when until when a membership counts; always, without the one or the other. The end is the first moment in which it
/// does not count any more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
}

impl TeamMember {
    /// How long somebody counts as here after a sign of life, in seconds.
    pub const HERE_SECONDS: i64 = 120;

    pub fn subject(&self) -> Subject {
        Subject {
            account: self.account,
            role: self.role,
            grants: self.grants,
        }
    }

    pub fn is_here(&self, now: Timestamp) -> bool {
        self.seen_at
            .is_some_and(|seen| now < seen.plus_seconds(Self::HERE_SECONDS))
    }
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FindMember {
    pub clinic: ClinicId,
    pub member: MemberId,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Removal {
    pub clinic: ClinicId,
    pub member: MemberId,
    /// Who becomes an Admin in the same act; needed to remove the last one.
    pub successor: Option<MemberId>,
}

/// Leaving of one's own accord.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Leaving {
    pub clinic: ClinicId,
    /// Who becomes an Admin in the same act; needed when the last one leaves.
    pub successor: Option<MemberId>,
}

/// The first and the last day of a membership, as in `2026-12-01` (ISO 8601), by the clinic's calendar; without one, it
/// counts already, or has no end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TermChange {
    pub clinic: ClinicId,
    pub member: MemberId,
    pub from: Option<String>,
    pub until: Option<String>,
}

/// What goes with a person who is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consequences {
    /// Whether they entered where their alerts go; it is erased.
    pub alerts: bool,
    /// Whether this is their only place, so that they are signed out everywhere.
    pub signed_out: bool,
    /// Invitations they sent that nobody has accepted; they are deleted.
    pub invitations: u32,
    /// Whether somebody has to take over first.
    pub last_admin: bool,
}
