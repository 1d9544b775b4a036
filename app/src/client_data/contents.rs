//! The tables in the file, each with what it says and how long it is.

use leptos::prelude::*;
use server::{
    client_data::{self, Totals},
    team::Total,
};

use crate::{
    i18n::{t, tr},
    live::Live,
    organisations::Here,
    ui::{Asked, Loaded},
};

#[component]
pub fn Contents() -> impl IntoView {
    let (organisation, live) = (Here::get().organisation, Live::here());
    let totals = Asked::new(move || {
        live.track_people();
        live.track_recorded();
        client_data::find_totals(organisation)
    });
    view! {
        <Loaded from=totals rows=4 let:totals>
            <ul class="account-list">
                <OneTable name=t!("ui-people") hint=t!("client-data-people-hint") rows=of(totals, |all| all.people)/>
                <OneTable
                    name=t!("client-data-memberships")
                    hint=t!("client-data-memberships-hint")
                    rows=of(totals, |all| all.memberships)
                />
                <OneTable
                    name=t!("client-data-invitations")
                    hint=t!("client-data-invitations-hint")
                    rows=of(totals, |all| all.invitations)
                />
                <OneTable name=t!("ui-activity") hint=t!("client-data-activity-hint") rows=of(totals, |all| all.changes)/>
            </ul>
        </Loaded>
    }
}

#[component]
fn OneTable(#[prop(into)] name: TextProp, #[prop(into)] hint: TextProp, rows: Signal<Total>) -> impl IntoView {
    view! {
        <li>
            <div>
                <span class="name">{move || name.get()}</span>
                <span class="detail">{move || hint.get()}</span>
            </div>
            <span class="quiet num">{move || count(rows.get())}</span>
        </li>
    }
}

fn of(totals: Signal<Totals>, one: fn(&Totals) -> Total) -> Signal<Total> {
    Signal::derive(move || totals.with(one))
}

fn count(rows: Total) -> String {
    match rows {
        Total::Exactly(rows) => tr!("client-data-rows", rows = rows),
        Total::MoreThan(rows) => tr!("client-data-rows-more", rows = rows),
    }
}
