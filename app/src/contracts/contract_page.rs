//! "Contract": the paid features, what every contract has, and how much of it is used.

use leptos::prelude::*;
use server::access::{OrganisationAct as Act, Permission};

use super::features::Features;
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    place::Allowed,
    ui::{Card, Fact, Facts, PageHead},
};

#[component]
pub fn ContractPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::ChangeContract));
    view! {
        <PageHead title=t!("ui-contract") summary=move || here.name()/>
        <Allowed refused><Contract/></Allowed>
    }
}

#[component]
fn Contract() -> impl IntoView {
    view! {
        <div class="account-parts">
            <section>
                <div><h2>{t!("contracts-features")}</h2><p class="quiet">{t!("contracts-features-hint")}</p></div>
                <Card><Features/></Card>
            </section>
            <section>
                <div><h2>{t!("contracts-always")}</h2><p class="quiet">{t!("contracts-always-hint")}</p></div>
                <Card><p>{always}</p></Card>
            </section>
            <section>
                <div><h2>{t!("contracts-used")}</h2></div>
                <Card><Used/></Card>
            </section>
        </div>
    }
}

/// What is in every contract.
fn always() -> String {
    let names: Vec<String> = Permission::ALL
        .into_iter()
        .filter(|one| !one.is_paid())
        .map(i18n::permission)
        .collect();
    i18n::list(&names)
}

#[component]
fn Used() -> impl IntoView {
    let place = Here::get().place();
    let number = |count: u32| tr!("organisations-number", count = count);
    view! {
        <Facts>
            <Fact label=t!("ui-clinics")>{move || number(place.with(|place| place.clinics))}</Fact>
            <Fact label=t!("ui-people")>{move || number(place.with(|place| place.people))}</Fact>
            <Fact label=t!("ui-organisation-admins")>{move || number(place.with(|place| place.officials))}</Fact>
        </Facts>
    }
}
