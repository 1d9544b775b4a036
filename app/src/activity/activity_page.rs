//! The page: filters by person and kind, all in the address bar, and the feed.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use server::{
    access::Act,
    activity::{ActivityQuery, DeedKind},
    id::AccountId,
};

use super::feed::Feed;
use crate::{
    browser::{query_part, read_word, word},
    clinics::{Here, Refused},
    i18n::{t, tr},
    ui::{PageHead, Select},
};

#[component]
pub fn ActivityPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::ReadActivity));
    view! {
        <PageHead title=t!("ui-activity") summary=move || here.name()/>
        {move || match refused.get() {
            Some(reason) => view! { <Refused reason/> }.into_any(),
            None => view! { <Activity/> }.into_any(),
        }}
    }
}

#[component]
fn Activity() -> impl IntoView {
    let here = Here::get();
    let map = use_query_map();
    let wanted = Memo::new(move |_| ActivityQuery {
        clinic: here.clinic,
        person: map.read().get("person").and_then(|id| id.parse().ok()),
        kind: map.read().get("kind").and_then(|kind| read_word(&kind)),
        before: None,
    });
    let navigate = use_navigate();
    let go = Callback::new(move |query: ActivityQuery| navigate(&address(&query), NavigateOptions::default()));
    // Whoever appears in the feed can be chosen.
    let people = RwSignal::new(Vec::<(AccountId, String)>::new());
    let persons = move || {
        let everybody = (None, tr!("activity-anybody"));
        std::iter::once(everybody)
            .chain(people.get().into_iter().map(|(id, name)| (Some(id), name)))
            .collect()
    };
    let kinds = move || {
        let all = (None, tr!("activity-any-kind"));
        std::iter::once(all)
            .chain(DeedKind::ALL.into_iter().map(|kind| (Some(kind), kind_name(kind))))
            .collect()
    };
    view! {
        <form class="activity-bar" on:submit=|event| event.prevent_default()>
            <Select
                label=t!("activity-person")
                choices=Signal::derive(persons)
                value=Signal::derive(move || wanted.get().person)
                on_choose=move |person| go.run(ActivityQuery { person, ..wanted.get_untracked() })
                compact=true
            />
            <Select
                label=t!("activity-kind")
                choices=Signal::derive(kinds)
                value=Signal::derive(move || wanted.get().kind)
                on_choose=move |kind| go.run(ActivityQuery { kind, ..wanted.get_untracked() })
                compact=true
            />
        </form>
        {move || view! { <Feed wanted=wanted.get() people/> }}
    }
}

fn kind_name(kind: DeedKind) -> String {
    match kind {
        DeedKind::Invitations => tr!("activity-kind-invitations"),
        DeedKind::Arrivals => tr!("activity-kind-arrivals"),
        DeedKind::Roles => tr!("activity-kind-roles"),
        DeedKind::Permissions => tr!("activity-kind-permissions"),
        DeedKind::Removals => tr!("activity-kind-removals"),
        DeedKind::Details => tr!("activity-kind-details"),
    }
}

fn address(query: &ActivityQuery) -> String {
    let person = query.person.map(|id| query_part("person", &id.to_string()));
    let kind = query.kind.map(|kind| query_part("kind", &word(&kind)));
    let parts: Vec<_> = person.into_iter().chain(kind).collect();
    let base = format!("/clinics/{}/activity", query.clinic);
    if parts.is_empty() {
        base
    } else {
        format!("{base}?{}", parts.join("&"))
    }
}
