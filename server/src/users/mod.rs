//! Users: everybody in an organisation, one row a person across all its clinics.

#[cfg(feature = "ssr")]
mod adding;
#[cfg(feature = "ssr")]
mod first_clinics;
mod model;
#[cfg(feature = "ssr")]
pub mod people;
#[cfg(feature = "ssr")]
mod placing;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
mod search;

#[cfg(feature = "ssr")]
pub(crate) use search::Search;

pub use model::{
    Added, FindPerson, NewUser, PeoplePage, PeopleQuery, PersonClinic, PersonLine, PlaceOutcome, Placed, PlacesChange,
    User, Viewpoint, Wanted,
};

#[cfg(feature = "ssr")]
pub(crate) use adding::{greet, welcome};
#[cfg(feature = "ssr")]
pub(crate) use first_clinics::first_clinics;

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act, SeenAs},
    activity::Deed,
    error::{ApiError, Invalid},
};
#[cfg(feature = "ssr")]
use std::sync::Arc;

/// A page of the organisation's people, each with their places. For whoever holds "users" in it.
#[server(input = Json)]
pub async fn list(request: PeopleQuery) -> Answer<PeoplePage> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    queries::list(&organisation, &request).await
}

/// One user, with all their places. For whoever holds "users" in the organisation.
#[server(input = Json)]
pub async fn find(request: FindPerson) -> Answer<User> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    queries::find(&organisation, request.account).await
}

/// Adds a user: an account if the address has none, admin access, places in clinics, and a mail that says how to sign in.
/// For whoever holds "users" in the organisation; into clinics, for its Admins and Coordinators.
#[server(input = Json)]
pub async fn add(request: NewUser) -> Answer<Added> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    if request.clinics.len() > PlacesChange::MOST as usize {
        return Err(Invalid::Malformed.into());
    }
    organisation
        .write(async move |mut tx| adding::add(&mut tx, request).await)
        .await
}

/// Sends the link to choose the first password once more. For whoever holds "users" in the organisation.
#[server(input = Json)]
pub async fn send_link(request: FindPerson) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    organisation
        .write(async move |mut tx| adding::welcome_again(&mut tx, request.account).await)
        .await
}

/// Takes somebody out of all clinics of the organisation; each clinic answers for itself. For its Admins and Coordinators.
#[server(input = Json)]
pub async fn remove_places(request: FindPerson) -> Answer<Vec<PlaceOutcome>> {
    let organisation = access::organisation(request.organisation, Act::PlacePeople).await?;
    organisation
        .write(async move |mut tx| placing::remove_from_all(&mut tx, request.account).await)
        .await
}

/// Gives somebody a role in several clinics at once, or copies what they are in one; each clinic answers for itself. For
/// the organisation's Admins and Coordinators, who act as Admins of every clinic.
#[server(input = Json)]
pub async fn set_places(request: PlacesChange) -> Answer<Vec<PlaceOutcome>> {
    let organisation = access::organisation(request.organisation, Act::PlacePeople).await?;
    if request.clinics.len() > PlacesChange::MOST as usize {
        return Err(Invalid::Malformed.into());
    }
    organisation
        .write(async move |mut tx| placing::place(&mut tx, request).await)
        .await
}

/// Begins to see the organisation's pages as somebody of it does, which the log keeps. For its Admins.
#[server(input = Json)]
pub async fn see_as(request: FindPerson) -> Answer<Viewpoint> {
    let organisation = access::organisation(request.organisation, Act::SeeAs).await?;
    let call = Arc::clone(&organisation.person.call);
    let seen = SeenAs {
        organisation: request.organisation,
        whom: request.account,
    };
    organisation
        .write(async move |mut tx| {
            tx.authorise(&Act::SeeAs)?;
            let somebody = people::find(&mut tx, seen.organisation, seen.whom).await?;
            let name = somebody.ok_or(ApiError::NotFound)?.name;
            tx.record(Some(seen.whom), &name, &Deed::SeenAs);
            Ok(())
        })
        .await?;
    let address = seen.viewpoint(&call).ok_or(ApiError::SignIn)?;
    Ok(Viewpoint { address })
}
