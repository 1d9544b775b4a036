//! Contracts: what the organisation has bought, feature by feature (seed `004_a3f2fa5b82445666.txt`: what is not paid for,
//! no group opens).

mod model;
#[cfg(feature = "ssr")]
mod queries;

pub use model::{Feature, FeatureQuery, FeatureSwitch, Touched};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act},
    activity::Deed,
    live::Event,
};

/// From whom a feature would be taken. For whoever holds "payments and billing" in the organisation.
#[server(input = Json)]
pub async fn find_touched(request: FeatureQuery) -> Answer<Touched> {
    let organisation = access::organisation(request.organisation, Act::ChangeContract).await?;
    queries::find_touched(&organisation, request.feature).await
}

/// Switches a paid feature on or off for all clinics. What was ticked stays ticked: whoever was granted the feature holds
/// it for as long as the contract has it. For whoever holds "payments and billing" in the organisation.
#[server(input = Json)]
pub async fn set_feature(request: FeatureSwitch) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::ChangeContract).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::ChangeContract)?;
            let FeatureSwitch { feature, on, .. } = request;
            let (feature, before) = (feature.permission(), tx.standing.contract);
            let after = if on {
                before.with(feature)
            } else {
                before.without(feature)
            };
            if after == before {
                return Ok(());
            }
            queries::update(&mut tx, after).await?;
            tx.record(None, "", &Deed::FeatureSwitched { feature, on });
            tx.publish(Event::Settings(tx.id));
            Ok(())
        })
        .await
}
