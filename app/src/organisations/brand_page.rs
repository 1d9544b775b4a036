//! "Brand": what the organisation is called, how it looks, and what its calls look like.

use leptos::prelude::*;
use server::access::OrganisationAct as Act;

use super::{Here, brand_form::BrandForm, calls_form::CallsForm, information_form::InformationForm};
use crate::{
    i18n::t,
    place::Allowed,
    ui::{Card, PageHead},
};

#[component]
pub fn BrandPage() -> impl IntoView {
    let here = Here::get();
    let refused = |act: Act| Memo::new(move |_| here.refuses(&act));
    let (account, looks, calls) = (
        refused(Act::ConfigureAccount),
        refused(Act::ConfigureBrand),
        refused(Act::ConfigureCalls),
    );
    // Whoever may change any of it sees that; whoever may change nothing, why not.
    let nothing = Memo::new(move |_| account.get().and(calls.get()).and(looks.get()));
    view! {
        <PageHead title=t!("ui-brand") summary=move || here.name()/>
        <Allowed refused=nothing>
            <div class="account-parts">
                <Show when=move || account.get().is_none()>
                    <section>
                        <div><h2>{t!("organisations-information")}</h2></div>
                        <Card><InformationForm/></Card>
                    </section>
                </Show>
                <Show when=move || looks.get().is_none()>
                    <section>
                        <div><h2>{t!("organisations-looks")}</h2><p class="quiet">{t!("organisations-looks-hint")}</p></div>
                        <Card><BrandForm/></Card>
                    </section>
                </Show>
                <Show when=move || calls.get().is_none()>
                    <section>
                        <div><h2>{t!("organisations-calls")}</h2><p class="quiet">{t!("organisations-calls-hint")}</p></div>
                        <Card><CallsForm/></Card>
                    </section>
                </Show>
            </div>
        </Allowed>
    }
}
