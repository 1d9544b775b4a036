//! Configure › Call interface: what the organisation sets, and what the clinic changes of that for itself.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::Act,
    clinics::{self, ClinicCalls, ClinicCallsChange},
    organisations::{Calls, CallsOverride},
};

use super::Here;
use crate::{
    i18n::{explain, t, tr},
    live::Live,
    organisations::{CallsDraft, CallsFields},
    place::Refused,
    ui::{Asked, Button, Card, Form, Loaded, Notice, PageHead, Toasts, Tone, Weight},
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
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let keep = move |change: CallsOverride| {
        problem.set(None);
        busy.set(true);
        let change = ClinicCallsChange {
            clinic: here.clinic,
            change,
        };
        spawn_local(async move {
            match clinics::set_calls(change).await {
                Ok(()) => toasts.say(tr!("ui-saved")),
                Err(error) => drop(problem.try_set(Some(explain(&error)))),
            }
            busy.try_set(false);
        });
    };
    let save = move |()| keep(organisation.with_value(|organisation| difference(organisation, draft.read())));
    view! {
        <Form on_submit=save>
            {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
            <Notice>
                <p>{move || if is_changed { tr!("clinics-calls-changed") } else { tr!("clinics-calls-inherited") }}</p>
            </Notice>
            <CallsFields draft/>
            <Button weight=Weight::Primary busy>{t!("ui-save")}</Button>
            {is_changed.then(|| view! {
                <Button busy on_press=move |()| keep(CallsOverride::default())>{t!("clinics-calls-reset")}</Button>
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
