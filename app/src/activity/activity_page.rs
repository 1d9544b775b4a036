//! The page: filters by person, kind, place and time, all in the address bar, and the feed.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use server::{
    access::{Act, OrganisationAct, Place},
    activity::{ActivityQuery, ClinicName, DeedKind},
    id::AccountId,
};

use super::{
    feed::Feed,
    filters::{DayFilters, WhereFilter},
    query::{Days, address, file, start_of_day},
};
use crate::{
    browser::read_word,
    clinics,
    i18n::{t, tr},
    organisations,
    place::{Allowed, HerePlace},
    shell::FileLink,
    ui::{PageHead, Select},
};

/// The page of a clinic.
#[component]
pub fn ActivityPage() -> impl IntoView {
    let here = clinics::Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::ReadActivity));
    view! {
        <PageHead title=t!("ui-activity") summary=move || here.name()/>
        <Allowed refused><Activity/></Allowed>
    }
}

/// The page of an organisation: what happened in all its clinics.
#[component]
pub fn OrganisationActivityPage() -> impl IntoView {
    let here = organisations::Here::get();
    let refused = Memo::new(move |_| here.refuses(&OrganisationAct::ReadActivity));
    view! {
        <PageHead title=t!("ui-activity") summary=move || here.name()/>
        <Allowed refused><Activity/></Allowed>
    }
}

#[component]
fn Activity() -> impl IntoView {
    let here = HerePlace::get();
    let map = use_query_map();
    let wanted = Memo::new(move |_| {
        let word = |name: &str| map.read().get(name);
        ActivityQuery {
            who: word("who").and_then(|id| id.parse().ok()),
            whom: word("whom").and_then(|id| id.parse().ok()),
            kind: word("kind").and_then(|kind| read_word(&kind)),
            clinic: word("clinic").and_then(|id| id.parse().ok()),
            since: word("since").and_then(|day| start_of_day(&day)),
            until: word("until")
                .and_then(|day| start_of_day(&day))
                .map(|day| day.plus_days(1)),
            ..ActivityQuery::all(here.place)
        }
    });
    let days = Memo::new(move |_| Days::read(&map.read()));
    let navigate = use_navigate();
    let go = Callback::new(move |(query, days): (ActivityQuery, Days)| {
        navigate(&address(&query, &days), NavigateOptions::default());
    });
    // Whoever and whatever appears in the feed can be chosen.
    let people = RwSignal::new(Vec::<(AccountId, String)>::new());
    let places = RwSignal::new(Vec::<ClinicName>::new());
    let persons = move |said: fn(Whoever) -> String, chosen: fn(&ActivityQuery) -> Option<AccountId>| {
        Signal::derive(move || {
            let known = people.get();
            // A link may name somebody who has no entry here.
            let other = wanted.with(chosen).filter(|id| known.iter().all(|(one, _)| one != id));
            let other = other.map(|id| (Some(id), said(Whoever::Somebody)));
            let known = known
                .into_iter()
                .map(|(id, name)| (Some(id), said(Whoever::Named(name))));
            let anybody = (None, said(Whoever::Anybody));
            std::iter::once(anybody).chain(other).chain(known).collect::<Vec<_>>()
        })
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
                label=t!("activity-who")
                choices=persons(by, |query| query.who)
                value=Signal::derive(move || wanted.get().who)
                on_choose=move |who| go.run((ActivityQuery { who, ..wanted.get_untracked() }, days.get_untracked()))
                compact=true
            />
            <Select
                label=t!("activity-whom")
                choices=persons(to, |query| query.whom)
                value=Signal::derive(move || wanted.get().whom)
                on_choose=move |whom| go.run((ActivityQuery { whom, ..wanted.get_untracked() }, days.get_untracked()))
                compact=true
            />
            <Select
                label=t!("activity-kind")
                choices=Signal::derive(kinds)
                value=Signal::derive(move || wanted.get().kind)
                on_choose=move |kind| go.run((ActivityQuery { kind, ..wanted.get_untracked() }, days.get_untracked()))
                compact=true
            />
            {matches!(here.place, Place::Organisation(_)).then(|| view! { <WhereFilter wanted days places go/> })}
            <DayFilters wanted days go/>
            <FileLink href=Signal::derive(move || file(&wanted.get())) name="activity.csv">{t!("activity-export")}</FileLink>
        </form>
        {move || view! { <Feed wanted=wanted.get() people places/> }}
    }
}

/// A choice of a person.
enum Whoever {
    Anybody,
    /// Somebody whose name is not known here.
    Somebody,
    Named(String),
}

/// Who did it.
fn by(whoever: Whoever) -> String {
    match whoever {
        Whoever::Anybody => tr!("activity-by-anybody"),
        Whoever::Somebody => tr!("activity-by-somebody"),
        Whoever::Named(name) => tr!("activity-by", name = name),
    }
}

/// To whom it was done.
fn to(whoever: Whoever) -> String {
    match whoever {
        Whoever::Anybody => tr!("activity-to-anybody"),
        Whoever::Somebody => tr!("activity-to-somebody"),
        Whoever::Named(name) => tr!("activity-to", name = name),
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
        DeedKind::Settings => tr!("activity-kind-settings"),
    }
}
