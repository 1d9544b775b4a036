//! How far back, and of which clinic.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::{
    analytics::{self, DashboardQuery, Span},
    id::ClinicId,
};

use super::query::address;
use crate::{
    i18n::{t, tr},
    live::Live,
    ui::{Asked, Select},
};

#[component]
pub fn Filters(wanted: Memo<DashboardQuery>) -> impl IntoView {
    let navigate = use_navigate();
    let go = Callback::new(move |query: DashboardQuery| navigate(&address(&query), NavigateOptions::default()));
    let spans = move || Span::ALL.map(|span| (span, span_name(span))).to_vec();
    let live = Live::here();
    let organisation = wanted.get_untracked().organisation;
    let known = Asked::new(move || {
        live.track_place();
        analytics::list_clinics(organisation)
    });
    let clinics = move || {
        let known = known.get().and_then(Result::ok).unwrap_or_default();
        let known: Vec<_> = known.into_iter().map(|clinic| (Some(clinic.id), clinic.name)).collect();
        // A link may name a clinic that is not among the first.
        let other = wanted
            .get()
            .clinic
            .map(Some)
            .filter(|id| known.iter().all(|(one, _)| one != id));
        let other = other.map(|id| (id, tr!("analytics-one-clinic")));
        let all = (None::<ClinicId>, tr!("analytics-all-clinics"));
        std::iter::once(all).chain(other).chain(known).collect()
    };
    view! {
        <form class="activity-bar" on:submit=|event| event.prevent_default()>
            <Select
                label=t!("analytics-span")
                choices=Signal::derive(spans)
                value=Signal::derive(move || wanted.get().span)
                on_choose=move |span| go.run(DashboardQuery { span, ..wanted.get_untracked() })
                compact=true
            />
            <Select
                label=t!("analytics-clinic")
                choices=Signal::derive(clinics)
                value=Signal::derive(move || wanted.get().clinic)
                on_choose=move |clinic| go.run(DashboardQuery { clinic, ..wanted.get_untracked() })
                compact=true
            />
        </form>
    }
}

fn span_name(span: Span) -> String {
    match span {
        Span::Month => tr!("analytics-span-month"),
        Span::Quarter => tr!("analytics-span-quarter"),
        Span::Year => tr!("analytics-span-year"),
    }
}
