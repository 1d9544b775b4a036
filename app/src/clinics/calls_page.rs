//! Configure › Call interface: what the organisation sets, and what the clinic changes of that for itself.

use leptos::prelude::*;
use server::{
    access::Act,
    clinics::{self, ClinicCalls, ClinicCallsChange},
    organisations::{Calls, CallsOverride},
};

use super::Here;
use crate::{
    i18n::{t, tr},
    live::Live,
    organisations::{CallsDraft, CallsFields},
    place::Refused,
    ui::{Asked, Button, Card, Form, Loaded, Notice, PageHead, Sending, Toasts, Weight},
};

#[component]
pub fn CallsPage() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let refused = Memo::new(move |_| here.refuses(&Act::ConfigureCalls));
    let calls = Asked::new(move || {
        live.track_place();
        clinics::find_calls(here.clinic)
    });
    view! {
        <PageHead title=t!("ui-calls") summary=t!("clinics-calls-hint")/>
        {move || match refused.get() {
            Some(reason) => view! { <Refused reason/> }.into_any(),
            None => view! {
                <div class="account-parts"><section>
                    <div/>
                    <Card><Loaded from=calls let:calls>{move || view! { <CallsForm calls=calls.get()/> }}</Loaded></Card>
                </section></div>
            }.into_any(),
        }}
    }
}

#[component]
fn CallsForm(calls: ClinicCalls) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let draft = CallsDraft::of(calls.organisation.changed_by(&calls.change));
    let is_changed = calls.change != CallsOverride::default();
    let organisation = StoredValue::new(calls.organisation);
    let sending = Sending::new();
    let keep = move |change: CallsOverride| {
        let change = ClinicCallsChange {
            clinic: here.clinic,
            change,
        };
        sending.send(clinics::set_calls(change), move |()| toasts.say(tr!("ui-saved")));
    };
    let save = move |()| keep(organisation.with_value(|organisation| difference(organisation, draft.read())));
    view! {
        <Form on_submit=save sending>
            <Notice>
                <p>{move || if is_changed { tr!("clinics-calls-changed") } else { tr!("clinics-calls-inherited") }}</p>
            </Notice>
            <CallsFields draft/>
            <Button weight=Weight::Primary busy=sending.busy()>{t!("ui-save")}</Button>
            {is_changed.then(|| view! {
                <Button busy=sending.busy() on_press=move |()| keep(CallsOverride::default())>{t!("clinics-calls-reset")}</Button>
            })}
        </Form>
    }
}

/// What differs from the organisation's; the rest goes on following it.
fn difference(organisation: &Calls, wanted: Calls) -> CallsOverride {
    fn changed<T: PartialEq>(before: &T, after: T) -> Option<T> {
        (*before != after).then_some(after)
    }
    CallsOverride {
        welcome: changed(&organisation.welcome, wanted.welcome),
        support: changed(&organisation.support, wanted.support),
        show_logo: changed(&organisation.show_logo, wanted.show_logo),
        chat: changed(&organisation.chat, wanted.chat),
        screen_sharing: changed(&organisation.screen_sharing, wanted.screen_sharing),
        music: changed(&organisation.music, wanted.music),
    }
}
