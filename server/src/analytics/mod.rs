//! Analytics: how an organisation's people, invitations and sign-ins develop, and what each practitioner did lately.

#[cfg(feature = "ssr")]
mod dashboard;
#[cfg(feature = "ssr")]
mod file;
#[cfg(feature = "ssr")]
mod history;
#[cfg(feature = "ssr")]
mod lines;
mod model;
mod practitioner;
#[cfg(feature = "ssr")]
mod practitioners;
#[cfg(feature = "ssr")]
pub(crate) mod sign_ins;
#[cfg(feature = "ssr")]
pub(crate) mod totals;

pub use model::{Chart, ClinicLine, Dashboard, DashboardQuery, Made, RoleLine, SignIns, Span, State, Within};
pub use practitioner::{Practitioner, Practitioners, PractitionersQuery};

#[cfg(feature = "ssr")]
pub(crate) use file::{export_chart, export_practitioners};

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, OrganisationAct as Act};
use crate::activity::ClinicName;
use crate::error::Answer;
use crate::id::OrganisationId;

/// What the dashboard draws. For whoever holds "dashboard" in the organisation.
#[server(input = Json)]
pub async fn find_dashboard(request: DashboardQuery) -> Answer<Dashboard> {
    let organisation = access::organisation(request.organisation, Act::SeeDashboard).await?;
    dashboard::find(&organisation, &request).await
}

/// The first clinics by name that the dashboard can be narrowed to. For whoever holds "dashboard" in the organisation.
#[server(input = Json)]
pub async fn list_clinics(organisation: OrganisationId) -> Answer<Vec<ClinicName>> {
    let organisation = access::organisation(organisation, Act::SeeDashboard).await?;
    dashboard::list_clinics(&organisation).await
}

/// A page of the practitioners, each with what they did lately. For whoever holds "practitioner activity" in the
/// organisation.
#[server(input = Json)]
pub async fn list_practitioners(request: PractitionersQuery) -> Answer<Practitioners> {
    let organisation = access::organisation(request.organisation, Act::SeePractitioners).await?;
    practitioners::list(&organisation, &request).await
}
