//! The state of the team page in the address bar, so that a link or Back shows the same list.

use leptos_router::params::ParamsMap;
use server::{
    id::ClinicId,
    team::{Sort, TeamPage, TeamQuery},
};

use crate::{
    browser::{query_part, read_word, word},
    ui::{Order, Part},
};

/// Reads the query of an address; what makes no sense in it is left out.
pub fn read(clinic: ClinicId, map: &ParamsMap) -> TeamQuery {
    let text = |name: &str| map.get(name).unwrap_or_default();
    TeamQuery {
        search: text("search"),
        keyword: text("keyword"),
        role: read_word(&text("role")),
        permission: read_word(&text("permission")),
        sort: read_word(&text("sort")).unwrap_or_default(),
        descending: text("order") == "descending",
        page: text("page").parse().unwrap_or(1).max(1),
        ..TeamQuery::everybody(clinic)
    }
}

/// The address that shows a query.
pub fn address(query: &TeamQuery) -> String {
    let mut parts = Vec::new();
    let mut add = |name: &str, value: &str| {
        if !value.is_empty() {
            parts.push(query_part(name, value));
        }
    };
    add("search", &query.search);
    add("keyword", &query.keyword);
    add("role", &query.role.map(|role| word(&role)).unwrap_or_default());
    add(
        "permission",
        &query.permission.map(|permission| word(&permission)).unwrap_or_default(),
    );
    if query.sort != Sort::default() {
        add("sort", query.sort.name());
    }
    if query.descending {
        add("order", "descending");
    }
    if query.page > 1 {
        add("page", &query.page.to_string());
    }
    let base = format!("/clinics/{}/team", query.clinic);
    if parts.is_empty() {
        base
    } else {
        format!("{base}?{}", parts.join("&"))
    }
}

/// Whether anything is searched or filtered.
pub fn is_narrowed(query: &TeamQuery) -> bool {
    !query.search.is_empty() || !query.keyword.is_empty() || query.role.is_some() || query.permission.is_some()
}

/// The same list sorted by a column; a second time, the other way round.
pub fn sorted_by(query: &TeamQuery, sort: Sort) -> TeamQuery {
    // Who was here last is asked for first.
    let first_way = sort == Sort::Seen;
    let descending = if query.sort == sort {
        !query.descending
    } else {
        first_way
    };
    TeamQuery {
        sort,
        descending,
        page: 1,
        ..query.clone()
    }
}

/// Which way a column is sorted now.
pub fn order(query: &TeamQuery, sort: Sort) -> Option<Order> {
    (query.sort == sort).then_some(if query.descending {
        Order::Descending
    } else {
        Order::Ascending
    })
}

/// Which part of the list a page shows.
pub fn part(query: &TeamQuery, page: &TeamPage) -> Part {
    let at = |page| address(&TeamQuery { page, ..query.clone() });
    Part::of_page(query.page, TeamQuery::PAGE, page.members.len(), page.found, at)
}
