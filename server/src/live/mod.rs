//! Live updates: open pages are told that something changed, and ask again with their own permissions.

#[cfg(feature = "ssr")]
mod notify;
#[cfg(feature = "ssr")]
mod stream;

use serde::{Deserialize, Serialize};

use crate::id::{AccountId, ClinicId, MemberId};

#[cfg(feature = "ssr")]
pub use notify::{connect, listen};
#[cfg(feature = "ssr")]
pub use stream::stream;

/// Something that changed, between server processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Somebody joined or left a clinic's team, or was renamed.
    Team(ClinicId),
    /// Somebody's role or ticks changed.
    Member(ClinicId, MemberId),
    /// The pending invitations of a clinic changed.
    Invitations(ClinicId),
    /// What an account may do changed, or where it is signed in.
    Access(AccountId),
    /// A mail waits to be sent.
    Mail,
    /// Events may have been lost, so that every page has to ask again.
    Missed,
}

/// The same for one open page of one clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    Team,
    Member(MemberId),
    Invitations,
    /// What the reader of this page may do changed.
    Access,
}

impl Event {
    /// What a page of this clinic that this account has open is told; `None` when it does not concern it.
    pub fn for_page(self, clinic: ClinicId, account: AccountId) -> Option<News> {
        match self {
            Self::Team(place) if place == clinic => Some(News::Team),
            Self::Member(place, member) if place == clinic => Some(News::Member(member)),
            Self::Invitations(place) if place == clinic => Some(News::Invitations),
            Self::Access(person) if person == account => Some(News::Access),
            Self::Missed => Some(News::Access),
            _ => None,
        }
    }
}
