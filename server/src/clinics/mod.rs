//! Clinics: the ones I may enter, and the one I am in.

mod model;
#[cfg(feature = "ssr")]
pub(crate) mod queries;

pub use model::{Alerts, AlertsChange, ClinicCard, ClinicPlace, Mobile, MyClinics, MyClinicsPage};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
use crate::id::ClinicId;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, Act},
    activity::Deed,
    error::ApiError,
};

/// The clinics that I may enter, or whose organisation I list. For anyone signed in, about themself.
#[server(input = Json)]
pub async fn list_mine(request: MyClinics) -> Answer<MyClinicsPage> {
    let person = access::person().await?;
    queries::list_mine(&person, &request).await
}

/// The clinic I am in, and what I may do there. For whoever may enter it.
#[server(input = Json)]
pub async fn find(clinic: ClinicId) -> Answer<ClinicPlace> {
    let clinic = access::clinic(clinic, Act::Enter).await?;
    queries::find(&clinic).await
}

/// Where my alerts from a clinic's waiting area go. For its team members, about themself.
#[server(input = Json)]
pub async fn find_alerts(clinic: ClinicId) -> Answer<Alerts> {
    let clinic = access::clinic(clinic, Act::Enter).await?;
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
            tx.record(Some(me), &name, &Deed::AlertsChanged).await?;
            Ok(request.alerts)
        })
        .await
}
