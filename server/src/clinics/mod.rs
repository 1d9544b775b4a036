//! Clinics: the ones I may enter, and the one I am in.

mod country;
#[cfg(feature = "ssr")]
mod creation;
mod model;
#[cfg(feature = "ssr")]
pub(crate) mod queries;

pub use country::{COUNTRIES, is_country};
pub use model::{
    Alerts, AlertsChange, ClinicCalls, ClinicCallsChange, ClinicCard, ClinicPlace, CreatedClinic, Mobile, MyClinics,
    MyClinicsPage, NewClinic,
};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::ClinicId;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, Act, OrganisationAct},
    activity::Deed,
    error::ApiError,
    live::Event,
};

/// The clinics that I may enter, or whose organisation I list. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn list_mine(request: MyClinics) -> Answer<MyClinicsPage> {
    let eyes = access::eyes().await?;
    queries::list_mine(&eyes, &request).await
}

/// The clinic I am in, and what I may do there. For whoever may enter it.
#[server(input = Json)]
pub async fn find(clinic: ClinicId) -> Answer<ClinicPlace> {
    let clinic = access::clinic(clinic, Act::Enter).await?;
    queries::find(&clinic).await
}

/// Creates a clinic, whose first member becomes its Admin. For Admins and Coordinators of the organisation.
#[server(input = Json)]
pub async fn create(request: NewClinic) -> Answer<CreatedClinic> {
    let organisation = access::organisation(request.organisation, OrganisationAct::CreateClinic).await?;
    creation::check(&request)?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&OrganisationAct::CreateClinic)?;
            creation::create(&mut tx, request).await
        })
        .await
}

/// The call interface of a clinic. For whoever holds "telehealth settings" there.
#[server(input = Json)]
pub async fn find_calls(clinic: ClinicId) -> Answer<ClinicCalls> {
    let clinic = access::clinic(clinic, Act::ConfigureCalls).await?;
    queries::find_calls(&clinic).await
}

/// Sets what a clinic changes of the organisation's call interface. For whoever holds "telehealth settings" there.
#[server(input = Json)]
pub async fn set_calls(request: ClinicCallsChange) -> Answer<()> {
    let clinic = access::clinic(request.clinic, Act::ConfigureCalls).await?;
    request.change.check()?;
    clinic
        .write(async move |mut tx| {
            tx.authorise(&Act::ConfigureCalls)?;
            queries::update_calls(&mut tx, &request.change).await?;
            tx.record(None, "", &Deed::CallsChanged);
            tx.publish(Event::Settings(tx.organisation));
            Ok(())
        })
        .await
}

/// Where my alerts from a clinic's waiting area go. For its team members, about themself.
#[server(input = Json)]
pub async fn find_alerts(clinic: ClinicId) -> Answer<Alerts> {
    let clinic = access::clinic(clinic, Act::Enter).await?.oneself()?;
    queries::find_alerts(&clinic).await
}

/// Changes where my alerts from a clinic's waiting area go. For its team members, about themself.
#[server(input = Json)]
pub async fn set_alerts(request: AlertsChange) -> Answer<Alerts> {
    let clinic = access::clinic(request.clinic, Act::Enter).await?;
    clinic
        .write(async move |mut tx| {
            if !queries::update_alerts(&mut tx, &request.alerts).await? {
                return Err(ApiError::NotFound);
            }
            let (me, name) = (tx.actor, tx.actor_name.clone());
            tx.record(Some(me), &name, &Deed::AlertsChanged);
            Ok(request.alerts)
        })
        .await
}
