//! The foot of a list: which part of it one sees, and the links to the others.

use leptos::prelude::*;

use crate::i18n::{t, tr};

/// How many there are; large counts are bounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Exactly(u64),
    MoreThan(u64),
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
