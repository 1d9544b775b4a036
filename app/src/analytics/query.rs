//! The state of the dashboard in the address bar.

use leptos_router::params::ParamsMap;
use server::{
    analytics::{Chart, DashboardQuery, Span},
    id::OrganisationId,
};

use crate::browser::{query_part, read_word, word};

/// Reads the query of an address; what makes no sense in it is left out.
pub fn read(organisation: OrganisationId, map: &ParamsMap) -> DashboardQuery {
    DashboardQuery {
        organisation,
        span: map.get("span").and_then(|span| read_word(&span)).unwrap_or_default(),
        clinic: map.get("clinic").and_then(|id| id.parse().ok()),
    }
}

/// The address that shows it.
pub fn address(query: &DashboardQuery) -> String {
    let parts = parts(query);
    let base = format!("/organisations/{}/dashboard", query.organisation);
    if parts.is_empty() {
        base
    } else {
        format!("{base}?{}", parts.join("&"))
    }
}

/// The address of what one chart shows, as a file.
pub fn file(query: &DashboardQuery, chart: Chart) -> String {
    let (organisation, chart) = (query.organisation, word(&chart));
    let start = format!("/api/dashboard.csv?organisation={organisation}&chart={chart}");
    std::iter::once(start).chain(parts(query)).collect::<Vec<_>>().join("&")
}

fn parts(query: &DashboardQuery) -> Vec<String> {
    let span = (query.span != Span::default()).then(|| query_part("span", &word(&query.span)));
    let clinic = query.clinic.map(|id| query_part("clinic", &id.to_string()));
    span.into_iter().chain(clinic).collect()
}
