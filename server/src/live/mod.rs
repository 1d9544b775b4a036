//! Live updates: what changed, told to the pages that show it. Pages then ask again, with their own permissions, so an
//! event carries no data.

#[cfg(feature = "ssr")]
mod notify;
#[cfg(feature = "ssr")]
mod stream;

#[cfg(feature = "ssr")]
pub use notify::{connect, listen};
#[cfg(feature = "ssr")]
pub use stream::stream;

use serde::{Deserialize, Serialize};

use crate::access::Place;
use crate::id::{AccountId, ClinicId, MemberId, OrganisationId};

/// Something changed; goes between server processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Somebody joined or left a clinic's team, or was renamed.
    Team(ClinicId),
    /// Somebody's role or ticks changed.
    Member(ClinicId, MemberId),
    /// The pending invitations of a place changed.
    Invitations(Place),
    /// Who runs an organisation changed.
    Officials(OrganisationId),
    /// Who has admin access to an organisation changed, or what was granted to them.
    AdminUsers(OrganisationId),
    /// Somebody in an organisation has other places than before, or its fields say something else of them.
    People(OrganisationId),
    /// What an organisation's own fields are changed.
    Fields(OrganisationId),
    /// An organisation's or its clinics' own settings changed.
    Settings(OrganisationId),
    /// The log of an organisation has a new entry.
    Recorded(OrganisationId),
    /// What an account may do changed, or where it is signed in.
    Access(AccountId),
    /// A mail waits to be sent.
    Mail,
    /// Events may have been lost, so that every page has to ask again.
    Missed,
}

/// The same for one open page of one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    Team,
    Member(MemberId),
    Invitations,
    Officials,
    AdminUsers,
    People,
    Fields,
    Settings,
    Recorded,
    /// What the reader of this page may do changed.
    Access,
}

/// A page that is open: of which place, in which organisation, as whom, and by whom; mostly the same.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    pub place: Place,
    pub organisation: OrganisationId,
    pub reader: AccountId,
    pub opened_by: AccountId,
}

impl Event {
    /// What an open page is told; `None` when it does not concern it.
    pub fn for_page(self, page: Page) -> Option<News> {
        let is_clinic = |clinic| page.place == Place::Clinic(clinic);
        let is_organisation = |organisation| page.place == Place::Organisation(organisation);
        match self {
            Self::Team(clinic) if is_clinic(clinic) => Some(News::Team),
            Self::Member(clinic, member) if is_clinic(clinic) => Some(News::Member(member)),
            Self::Invitations(place) if place == page.place => Some(News::Invitations),
            Self::Officials(organisation) if is_organisation(organisation) => Some(News::Officials),
            Self::AdminUsers(organisation) if is_organisation(organisation) => Some(News::AdminUsers),
            Self::People(organisation) if is_organisation(organisation) => Some(News::People),
            Self::Fields(organisation) if is_organisation(organisation) => Some(News::Fields),
            Self::Settings(organisation) if organisation == page.organisation => Some(News::Settings),
            Self::Recorded(organisation) if organisation == page.organisation => Some(News::Recorded),
            Self::Access(person) if person == page.reader || person == page.opened_by => Some(News::Access),
            Self::Missed => Some(News::Access),
            _ => None,
        }
    }
}
