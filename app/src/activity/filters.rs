//! Where and when: the filters that not every log has.

use leptos::prelude::*;
use server::{
    activity::{ActivityQuery, ClinicName},
    id::ClinicId,
};

use super::query::Days;
use crate::{
    i18n::{t, tr},
    ui::{DateField, Select},
};

/// In an organisation: the clinic it happened in.
#[component]
pub fn WhereFilter(
    wanted: Memo<ActivityQuery>,
    days: Memo<Days>,
    places: RwSignal<Vec<ClinicName>>,
    go: Callback<(ActivityQuery, Days)>,
) -> impl IntoView {
    let choices = move || {
        let everywhere = (None::<ClinicId>, tr!("activity-anywhere"));
        std::iter::once(everywhere)
            .chain(places.get().into_iter().map(|clinic| (Some(clinic.id), clinic.name)))
            .collect()
    };
    view! {
        <Select
            label=t!("activity-where")
            choices=Signal::derive(choices)
            value=Signal::derive(move || wanted.get().clinic)
            on_choose=move |clinic| go.run((ActivityQuery { clinic, ..wanted.get_untracked() }, days.get_untracked()))
            compact=true
        />
    }
}

/// From which day to which.
#[component]
pub fn DayFilters(wanted: Memo<ActivityQuery>, days: Memo<Days>, go: Callback<(ActivityQuery, Days)>) -> impl IntoView {
    let (since, until) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move || {
        let Days {
            since: first,
            until: last,
        } = days.get();
        since.set(first);
        until.set(last);
    });
    // A day is a filter as soon as it is whole.
    Effect::watch(
        move || (since.get(), until.get()),
        move |(since, until), _, _| {
            let typed = Days {
                since: since.clone(),
                until: until.clone(),
            };
            if typed != days.get_untracked() {
                go.run((wanted.get_untracked(), typed));
            }
        },
        false,
    );
    view! {
        <div class="days">
            <DateField label=t!("activity-since") value=since/>
            <DateField label=t!("activity-until") value=until least=since/>
        </div>
    }
}
