//! Client data: what is kept of an organisation's people, their places and what they did, as one archive to take along
//! (seed `004_a3f2fa5b82445666.txt`, “download client data”).

#[cfg(feature = "ssr")]
mod archive;
mod arrival;
#[cfg(feature = "ssr")]
mod download;
#[cfg(feature = "ssr")]
mod invitations;
#[cfg(feature = "ssr")]
mod memberships;
mod model;
#[cfg(feature = "ssr")]
mod people;
#[cfg(feature = "ssr")]
mod table;
#[cfg(feature = "ssr")]
mod totals;
#[cfg(feature = "ssr")]
mod turns;

pub use arrival::Arrival;
pub use model::{ROWS, Totals, address};

#[cfg(feature = "ssr")]
pub use turns::Turns;

#[cfg(feature = "ssr")]
pub(crate) use download::download;

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, OrganisationAct as Act};
use crate::error::Answer;
use crate::id::OrganisationId;

/// How much there is to download. For whoever holds "download client data" in the organisation.
#[server(input = Json)]
pub async fn find_totals(organisation: OrganisationId) -> Answer<Totals> {
    let organisation = access::organisation(organisation, Act::DownloadData).await?;
    let counts = totals::count(&organisation, Totals::COUNTED).await?;
    Ok(counts.totals())
}
