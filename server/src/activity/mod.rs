//! Activity: the audit log, as its readers see it.

mod deed;
mod model;
#[cfg(feature = "ssr")]
mod queries;

pub use deed::{Deed, DeedKind};
pub use model::{ActivityPage, ActivityQuery, Change, Participant};

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, Act};
use crate::error::Answer;

/// A page of a clinic's changes, newest first. For whoever holds "activity logs" there.
#[server(input = Json)]
pub async fn list(request: ActivityQuery) -> Answer<ActivityPage> {
    let clinic = access::clinic(request.clinic, Act::ReadActivity).await?;
    queries::list(&clinic, &request).await
}
