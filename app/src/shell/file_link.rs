//! Links to files of what a page shows.

use leptos::prelude::*;

use super::SeeingAs;

/// A button that keeps a file. Files come to whoever is signed in, as themself: with somebody else's eyes there is none.
///
/// ```ignore
/// view! { <FileLink href=move || file(&wanted.get()) name="activity.csv">{t!("activity-export")}</FileLink> }
/// ```
#[component]
pub fn FileLink(
    #[prop(into)] href: Signal<String>,
    /// What it is kept as.
    #[prop(into)]
    name: String,
    children: Children,
) -> impl IntoView {
    SeeingAs::now()
        .is_none()
        .then(|| view! { <a class="button" href=href download=name>{children()}</a> })
}
