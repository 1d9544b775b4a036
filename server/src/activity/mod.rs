//! Activity: the audit log, as its readers see it.

mod deed;
#[cfg(feature = "ssr")]
mod export;
mod model;
#[cfg(feature = "ssr")]
pub(crate) mod origin;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
pub(crate) mod subjects;

pub use deed::{Deed, DeedKind};
pub use model::{ActivityPage, ActivityQuery, Change, ClinicName, Participant};

#[cfg(feature = "ssr")]
pub(crate) use export::{HEADINGS, export, rows};
#[cfg(feature = "ssr")]
pub(crate) use queries::entries_of;

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, PlaceAct};
use crate::error::Answer;

/// A page of a clinic's or an organisation's changes, newest first. For whoever holds "activity logs" there.
#[server(input = Json)]
pub async fn list(request: ActivityQuery) -> Answer<ActivityPage> {
    let place = access::place(request.place, PlaceAct::ReadActivity).await?;
    queries::list(place.read(), place.organisation, &request, ActivityQuery::PAGE).await
}
