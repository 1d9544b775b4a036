//! "Dashboard": how people, invitations and sign-ins develop.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::OrganisationAct as Act,
    analytics::{self, Dashboard, DashboardQuery},
};

use super::{
    bar_charts::{AcceptanceChart, InvitationsChart, SignInsChart},
    calmly::calmly,
    filters::Filters,
    people_charts::{ClinicsChart, RolesChart},
    query,
};
use crate::{
    i18n::{self, t, tr},
    live::Live,
    organisations::Here,
    place::Allowed,
    ui::{Asked, Loaded, PageHead, apart},
};

#[component]
pub fn DashboardPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeDashboard));
    view! {
        <PageHead title=t!("ui-dashboard") summary=move || here.name()/>
        <Allowed refused><Charts/></Allowed>
    }
}

#[component]
fn Charts() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let wanted = Memo::new(move |_| query::read(here.organisation, &map.read()));
    let news = calmly(move || {
        live.track_people();
        live.track_recorded();
        live.track_place();
    });
    let question = move || {
        news.track();
        wanted.get()
    };
    let found = Asked::about(question, analytics::find_dashboard);
    view! {
        <Filters wanted/>
        <Loaded from=found rows=8 let:shown>
            {
                let (wanted, numbers) = apart(shown);
                view! { <Drawn wanted numbers/> }
            }
        </Loaded>
    }
}

#[component]
fn Drawn(wanted: Memo<DashboardQuery>, numbers: Signal<Dashboard>) -> impl IntoView {
    view! {
        <div class="charts">
            <RolesChart wanted numbers/>
            <Show when=move || wanted.get().clinic.is_none()><ClinicsChart wanted numbers/></Show>
            <InvitationsChart wanted numbers/>
            <AcceptanceChart wanted numbers/>
            <SignInsChart wanted numbers/>
        </div>
        {move || numbers.with(uncounted).map(|note| view! { <p class="quiet small chart-note">{note}</p> })}
    }
}

/// What the days mean before the first that was counted, if any of them is shown.
fn uncounted(numbers: &Dashboard) -> Option<String> {
    let since = numbers.counted_since;
    let is_shown = numbers.days.first().is_some_and(|first| *first < since);
    is_shown.then(|| tr!("analytics-uncounted", date = i18n::full_day(since)))
}
