//! The state of the People page in the address bar, so that a link or Back shows the same list.

use leptos_router::params::ParamsMap;
use server::{
    id::OrganisationId,
    team::Total as Found,
    users::{PeoplePage, PeopleQuery},
};

use crate::{
    browser::query_part,
    ui::{Part, Total},
};

/// Reads the query of an address; what makes no sense in it is left out.
pub fn read(organisation: OrganisationId, map: &ParamsMap) -> PeopleQuery {
    let page = map.get("page").and_then(|page| page.parse::<u32>().ok());
    PeopleQuery {
        organisation,
        search: map.get("search").unwrap_or_default(),
        page: page.unwrap_or(1).max(1),
    }
}

/// The address that shows a query.
pub fn address(query: &PeopleQuery) -> String {
    let mut parts = Vec::new();
    if !query.search.is_empty() {
        parts.push(query_part("search", &query.search));
    }
    if query.page > 1 {
        parts.push(format!("page={}", query.page));
    }
    let base = format!("/organisations/{}/people", query.organisation);
    if parts.is_empty() {
        base
    } else {
        format!("{base}?{}", parts.join("&"))
    }
}

/// Everybody, from the first page.
pub fn everybody(organisation: OrganisationId) -> PeopleQuery {
    PeopleQuery {
        organisation,
        search: String::new(),
        page: 1,
    }
}

/// Which part of the list a page shows.
pub fn part(query: &PeopleQuery, page: &PeoplePage) -> Part {
    let before = u64::from(query.page - 1) * u64::from(PeopleQuery::PAGE);
    let last = before + page.people.len() as u64;
    let (total, is_more) = match page.found {
        Found::Exactly(count) => (Total::Exactly(u64::from(count)), last < u64::from(count)),
        Found::MoreThan(count) => (
            Total::MoreThan(u64::from(count)),
            page.people.len() == PeopleQuery::PAGE as usize,
        ),
    };
    let at = |page| address(&PeopleQuery { page, ..query.clone() });
    Part {
        first: if page.people.is_empty() { 0 } else { before + 1 },
        last,
        total,
        previous: (query.page > 1).then(|| at(query.page - 1)),
        next: is_more.then(|| at(query.page + 1)),
    }
}
