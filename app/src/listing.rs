//! The state of a list in the address bar: what is searched for, and which page is shown.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate, params::ParamsMap};

use crate::{
    browser::query_part,
    i18n::t,
    ui::{Empty, Glyph, Part, Total},
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
pub fn page_of(base: &str, listing: &Listing, length: u32, shown: usize, total: impl Into<Total>) -> Part {
    let at = |page| {
        let listing = Listing {
            page,
            ..listing.clone()
        };
        listing.address(base)
    };
    Part::of_page(listing.page, length, shown, total, at)
}

/// Goes to the first page of what a search finds.
pub fn searching(base: String) -> Callback<String> {
    let navigate = use_navigate();
    Callback::new(move |search| navigate(&Listing { search, page: 1 }.address(&base), NavigateOptions::default()))
}

/// What stands where people would be when a search finds none, or the page is past the end; with the way to all of them.
#[component]
pub fn NobodyFound(
    /// The address of the whole list.
    base: StoredValue<String>,
) -> impl IntoView {
    view! {
        <Empty glyph=Glyph::Search title=t!("team-nobody")>
            <p>{t!("team-nobody-hint")}</p>
            <a class="button" href=base.get_value()>{t!("team-reset")}</a>
        </Empty>
    }
}
