//! Searching a list by name: Enter searches, a chip shows the search and takes it off.

use leptos::prelude::*;

use super::{Chip, SearchField};
use crate::i18n::tr;

/// The field and its chip. What is searched for belongs to the caller, so that the address bar may hold it.
///
/// ```ignore
/// view! { <SearchBar label=t!("clinics-search") search=search on_search=move |text| go(text)/> }
/// ```
#[component]
pub fn SearchBar(
    #[prop(into)] label: TextProp,
    #[prop(into)] search: Signal<String>,
    #[prop(into)] on_search: Callback<String>,
) -> impl IntoView {
    let typed = RwSignal::new(search.get_untracked());
    Effect::new(move || typed.set(search.get()));
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        on_search.run(typed.get_untracked().trim().to_owned());
    };
    let chip = move || {
        let search = search.get();
        (!search.is_empty()).then(|| {
            let label = move || tr!("clinics-named", search = search.clone());
            view! { <Chip label=label on_remove=move |()| on_search.run(String::new())/> }
        })
    };
    view! {
        <form class="team-bar" role="search" on:submit=submit><SearchField label value=typed/></form>
        <div class="team-chips">{chip}</div>
    }
}
