//! The state of a list in the address bar: what is searched for, and which page is shown.

use leptos_router::params::ParamsMap;

use crate::{
    browser::query_part,
    ui::{Part, Total},
};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    pub search: String,
    /// The first page is 1.
    pub page: u32,
}

impl Listing {
    /// Reads the query of an address; what makes no sense in it is left out.
    pub fn read(map: &ParamsMap) -> Self {
        Self {
            search: map.get("search").unwrap_or_default(),
            page: map.get("page").and_then(|page| page.parse().ok()).unwrap_or(1).max(1),
        }
    }

    /// The address that shows it.
    pub fn address(&self, base: &str) -> String {
        let mut parts = Vec::new();
        if !self.search.is_empty() {
            parts.push(query_part("search", &self.search));
        }
        if self.page > 1 {
            parts.push(format!("page={}", self.page));
        }
        if parts.is_empty() {
            base.to_owned()
        } else {
            format!("{base}?{}", parts.join("&"))
        }
    }
}

/// Which part of a list a page shows, with the ways to the others.
pub fn page_of(base: &str, listing: &Listing, length: u32, shown: usize, total: u32) -> Part {
    let before = u64::from(listing.page - 1) * u64::from(length);
    let last = before + shown as u64;
    let at = |page| {
        let listing = Listing {
            page,
            ..listing.clone()
        };
        listing.address(base)
    };
    Part {
        first: if shown == 0 { 0 } else { before + 1 },
        last,
        total: Total::Exactly(u64::from(total)),
        previous: (listing.page > 1).then(|| at(listing.page - 1)),
        next: (last < u64::from(total)).then(|| at(listing.page + 1)),
    }
}
