//! The foot of a list: which part of it one sees, and the links to the others.

use leptos::prelude::*;

use server::team::Total as Found;

use crate::i18n::{t, tr};

/// How many there are; large counts are bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Exactly(u64),
    MoreThan(u64),
}

impl From<u32> for Total {
    fn from(total: u32) -> Self {
        Self::Exactly(total.into())
    }
}

impl From<Found> for Total {
    fn from(found: Found) -> Self {
        match found {
            Found::Exactly(total) => Self::Exactly(total.into()),
            Found::MoreThan(total) => Self::MoreThan(total.into()),
        }
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub first: u64,
    pub last: u64,
    pub total: Total,
    /// Addresses of the neighbouring pages.
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Part {
    /// The part of a list that one page shows, `length` rows each; `at` gives the address of another page. The first is 1.
    pub fn of_page(page: u32, length: u32, shown: usize, total: impl Into<Total>, at: impl Fn(u32) -> String) -> Self {
        let before = u64::from(page - 1) * u64::from(length);
        let last = before + shown as u64;
        let total = total.into();
        let is_more = match total {
            Total::Exactly(total) => last < total,
            Total::MoreThan(_) => shown == length as usize,
        };
        Self {
            first: if shown == 0 { 0 } else { before + 1 },
            last,
            total,
            previous: (page > 1).then(|| at(page - 1)),
            next: is_more.then(|| at(page + 1)),
        }
    }

    /// `1–20 of 41`.
    pub fn range(&self) -> String {
        let Self { first, last, .. } = *self;
        match self.total {
            Total::Exactly(total) => tr!("ui-range", first = first, last = last, total = total),
            Total::MoreThan(total) => tr!("ui-range-of-more", first = first, last = last, total = total),
        }
    }
}

/// The range and its neighbours; links, so that the address bar holds the state.
///
/// ```ignore
/// view! { <Pager part=move || page.get().part(&query.get())/> }
/// ```
#[component]
pub fn Pager(#[prop(into)] part: Signal<Part>) -> impl IntoView {
    let previous = Memo::new(move |_| part.with(|part| part.previous.clone()));
    let next = Memo::new(move |_| part.with(|part| part.next.clone()));
    view! {
        <nav class="pager" aria-label=t!("ui-pages")>
            <p class="num" aria-live="polite">{move || part.with(Part::range)}</p>
            <div>
                {move || previous.get().map(|href| view! { <a class="button" rel="prev" href=href>{t!("ui-previous")}</a> })}
                {move || next.get().map(|href| view! { <a class="button" rel="next" href=href>{t!("ui-next")}</a> })}
            </div>
        </nav>
    }
}
