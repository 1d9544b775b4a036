//! Users: everybody in an organisation, one row a person across all its clinics.

mod model;
#[cfg(feature = "ssr")]
pub(crate) mod people;
#[cfg(feature = "ssr")]
mod placing;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
mod search;

#[cfg(feature = "ssr")]
pub(crate) use search::Search;

pub use model::{
    FindPerson, PeoplePage, PeopleQuery, PersonClinic, PersonLine, PlaceOutcome, Placed, PlacesChange, Wanted,
};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act},
    error::Invalid,
};

/// A page of the organisation's people, each with their places. For its Admins and Coordinators.
#[server(input = Json)]
pub async fn list(request: PeopleQuery) -> Answer<PeoplePage> {
    let organisation = access::organisation(request.organisation, Act::ManagePeople).await?;
    queries::list(&organisation, &request).await
}

/// All clinics of one person. For the organisation's Admins and Coordinators.
#[server(input = Json)]
pub async fn find_places(request: FindPerson) -> Answer<Vec<PersonClinic>> {
    let organisation = access::organisation(request.organisation, Act::ManagePeople).await?;
    queries::find_places(&organisation, request.account).await
}

/// Gives somebody a role in several clinics at once, or copies what they are in one; each clinic answers for itself. For
/// the organisation's Admins and Coordinators, who act as Admins of every clinic.
#[server(input = Json)]
pub async fn set_places(request: PlacesChange) -> Answer<Vec<PlaceOutcome>> {
    let organisation = access::organisation(request.organisation, Act::ManagePeople).await?;
    if request.clinics.len() > PlacesChange::MOST as usize {
        return Err(Invalid::Malformed.into());
    }
    organisation
        .write(async move |mut tx| {
            tx.authorise(&Act::ManagePeople)?;
            placing::place(&mut tx, request).await
        })
        .await
}
