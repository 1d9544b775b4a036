//! Search by name: on Enter, through all pages, with a chip that takes it off again.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::users::PeopleQuery;

use super::query::address;
use crate::{
    i18n::{t, tr},
    ui::{Chip, SearchField},
};

#[component]
pub fn PeopleSearch(wanted: Memo<PeopleQuery>) -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |search: String| {
        let query = PeopleQuery {
            search,
            page: 1,
            ..wanted.get_untracked()
        };
        navigate(&address(&query), NavigateOptions::default());
    });
    let typed = RwSignal::new(String::new());
    Effect::new(move || typed.set(wanted.with(|query| query.search.clone())));
    let search = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        go.run(typed.get_untracked().trim().to_owned());
    };
    let chip = move || {
        let label = wanted.get().search;
        (!label.is_empty()).then(|| {
            view! {
                <Chip
                    label=move || tr!("team-chip-search", search = label.clone())
                    on_remove=move |()| go.run(String::new())
                />
            }
        })
    };
    view! {
        <form class="team-bar" role="search" on:submit=search>
            <SearchField label=t!("team-search") value=typed/>
        </form>
        <div class="team-chips">{chip}</div>
    }
}
