//! "Brand": what the organisation is called, how it looks, and what its calls look like.

use leptos::prelude::*;
use server::access::{OrganisationAct as Act, Refusal};

use super::{Here, brand_form::BrandForm, calls_form::CallsForm, information_form::InformationForm};
use crate::{
    i18n::t,
    place::Refused,
    ui::{Card, PageHead},
};

#[component]
pub fn BrandPage() -> impl IntoView {
    let here = Here::get();
    let may = move |act: Act| Memo::new(move |_| here.refuses(&act).is_none());
    let (may_configure, may_configure_calls) = (may(Act::Configure), may(Act::ConfigureCalls));
    view! {
        <PageHead title=t!("ui-brand") summary=move || here.name()/>
        <div class="account-parts">
            <Show when=move || may_configure.get()>
                <section>
                    <div><h2>{t!("organisations-information")}</h2></div>
                    <Card><InformationForm/></Card>
                </section>
                <section>
                    <div><h2>{t!("organisations-looks")}</h2><p class="quiet">{t!("organisations-looks-hint")}</p></div>
                    <Card><BrandForm/></Card>
                </section>
            </Show>
            <Show
                when=move || may_configure_calls.get()
                fallback=|| view! { <Refused reason=Refusal::NeedsCoordinator/> }
            >
                <section>
                    <div><h2>{t!("organisations-calls")}</h2><p class="quiet">{t!("organisations-calls-hint")}</p></div>
                    <Card><CallsForm/></Card>
                </section>
            </Show>
        </div>
    }
}
