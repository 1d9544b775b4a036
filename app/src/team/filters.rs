//! Search by name, and the filters by keyword, role and permission. All of it lives in the address bar.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::{
    access::{ClinicRole, Permission},
    team::TeamQuery,
};

use super::query::{address, is_narrowed};
use crate::{
    i18n::{self, t, tr},
    ui::{Chip, SearchField, Select},
};

#[component]
pub fn Filters(wanted: Memo<TeamQuery>) -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |query: TeamQuery| {
        navigate(&address(&TeamQuery { page: 1, ..query }), NavigateOptions::default());
    });
    let typed = RwSignal::new(String::new());
    Effect::new(move || typed.set(wanted.with(|query| query.search.clone())));
    let keyword = RwSignal::new(String::new());
    Effect::new(move || keyword.set(wanted.with(|query| query.keyword.clone())));
    let search = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let (search, keyword) = (
            typed.get_untracked().trim().to_owned(),
            keyword.get_untracked().trim().to_owned(),
        );
        go.run(TeamQuery {
            search,
            keyword,
            ..wanted.get_untracked()
        });
    };
    let roles = move || {
        any(
            tr!("team-any-role"),
            ClinicRole::ALL.iter().map(|role| (*role, i18n::clinic_role(*role))),
        )
    };
    let permissions = move || {
        any(
            tr!("team-any-permission"),
            Permission::ALL.into_iter().map(|one| (one, i18n::permission(one))),
        )
    };
    view! {
        <form class="team-bar" role="search" on:submit=search>
            <SearchField label=t!("team-search") value=typed/>
            <SearchField label=t!("team-keyword") value=keyword/>
            <Select
                label=t!("team-role")
                choices=Signal::derive(roles)
                value=Signal::derive(move || wanted.with(|query| query.role))
                on_choose=move |role| go.run(TeamQuery { role, ..wanted.get_untracked() })
                compact=true
            />
            <Select
                label=t!("team-permission")
                choices=Signal::derive(permissions)
                value=Signal::derive(move || wanted.with(|query| query.permission))
                on_choose=move |permission| go.run(TeamQuery { permission, ..wanted.get_untracked() })
                compact=true
            />
            // Enter in a field searches; without a button of its own, not every browser would.
            <button type="submit" class="visually-hidden" tabindex="-1">{t!("team-search-verb")}</button>
        </form>
        <Chips wanted go/>
    }
}

/// The filters that are on, each with its cross, and one act that takes them all off.
#[component]
fn Chips(wanted: Memo<TeamQuery>, go: Callback<TeamQuery>) -> impl IntoView {
    let search = move || {
        let query = wanted.get();
        let label = query.search.clone();
        (!label.is_empty()).then(|| {
            let off = move |()| {
                go.run(TeamQuery {
                    search: String::new(),
                    ..wanted.get_untracked()
                });
            };
            view! { <Chip label=move || tr!("team-chip-search", search = label.clone()) on_remove=off/> }
        })
    };
    let keyword = move || {
        let label = wanted.get().keyword;
        (!label.is_empty()).then(|| {
            let off = move |()| {
                go.run(TeamQuery {
                    keyword: String::new(),
                    ..wanted.get_untracked()
                });
            };
            view! { <Chip label=move || tr!("team-chip-keyword", keyword = label.clone()) on_remove=off/> }
        })
    };
    let role = move || {
        wanted.get().role.map(|role| {
            let off = move |()| {
                go.run(TeamQuery {
                    role: None,
                    ..wanted.get_untracked()
                });
            };
            view! { <Chip label=move || i18n::clinic_role(role) on_remove=off/> }
        })
    };
    let permission = move || {
        wanted.get().permission.map(|permission| {
            let off = move |()| {
                go.run(TeamQuery {
                    permission: None,
                    ..wanted.get_untracked()
                });
            };
            let label = move || tr!("team-chip-permission", permission = i18n::permission(permission));
            view! { <Chip label=label on_remove=off/> }
        })
    };
    let reset = move || {
        wanted.with(is_narrowed).then(|| {
            let everybody = address(&TeamQuery::everybody(wanted.with(|query| query.clinic)));
            view! { <a class="button bare" href=everybody>{t!("team-reset")}</a> }
        })
    };
    view! { <div class="team-chips">{search} {keyword} {role} {permission} {reset}</div> }
}

/// "Any" before the choices.
fn any<T>(label: String, choices: impl Iterator<Item = (T, String)>) -> Vec<(Option<T>, String)> {
    std::iter::once((None, label))
        .chain(choices.map(|(one, name)| (Some(one), name)))
        .collect()
}
