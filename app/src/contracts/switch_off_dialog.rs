//! Before a feature goes out of the contract: from whom it is taken, and what stays.

use leptos::prelude::*;
use server::contracts::{self, FeatureQuery, Touched};

use super::features::Switching;
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Actions, Asked, Button, Dialog, Loaded, Weight},
};

#[component]
pub fn SwitchOffDialog(leaving: RwSignal<Option<Switching>>) -> impl IntoView {
    let title = move || {
        let feature = leaving.get().map(|it| i18n::permission(it.feature.permission()));
        tr!("contracts-off-title", feature = feature.unwrap_or_default())
    };
    view! {
        <Dialog
            open=Signal::derive(move || leaving.with(Option::is_some))
            title=title
            on_close=move |()| leaving.set(None)
        >
            {move || leaving.get().map(|switching| view! { <Question switching leaving/> })}
        </Dialog>
    }
}

#[component]
fn Question(switching: Switching, leaving: RwSignal<Option<Switching>>) -> impl IntoView {
    let (organisation, feature) = (Here::get().organisation, switching.feature);
    let touched = Asked::new(move || contracts::find_touched(FeatureQuery { organisation, feature }));
    let switch_off = move |()| {
        leaving.set(None);
        switching.set(false);
    };
    view! {
        <Loaded from=touched rows=2 let:touched>
            <ul class="effects">
                <li>{move || touched.with(whom)}</li>
                <li>{t!("contracts-off-admins")}</li>
                <li>{t!("contracts-off-ticks")}</li>
            </ul>
            <Actions>
                <Button on_press=move |()| leaving.set(None)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Danger on_press=switch_off>{t!("contracts-off-verb")}</Button>
            </Actions>
        </Loaded>
    }
}

fn whom(touched: &Touched) -> String {
    let names = i18n::list(&touched.names);
    let people = touched.people;
    match people {
        0 => tr!("contracts-off-nobody"),
        1..=Touched::NAMED => tr!("contracts-off-people", people = people, names = names),
        _ => tr!("contracts-off-among", people = people, names = names),
    }
}
