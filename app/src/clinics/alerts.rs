//! Where my own alerts from the waiting area go.

use leptos::{prelude::*, task::spawn_local};
use server::{
    account::EmailAddress,
    clinics::{self, Alerts as Contacts, AlertsChange, Mobile},
    error::Invalid,
    id::ClinicId,
};

use crate::{
    i18n::{invalid, t, tr},
    shell::Own,
    ui::{Asked, Button, Card, Form, Loaded, TextField, Toasts, Typing, Weight},
};

#[component]
pub fn Alerts(clinic: ClinicId) -> impl IntoView {
    view! {
        <section class="alerts">
            <h2>{t!("clinics-alerts-title")}</h2>
            <p class="quiet">{t!("clinics-alerts-hint")}</p>
            <Own><Card><OwnAlerts clinic/></Card></Own>
        </section>
    }
}

#[component]
fn OwnAlerts(clinic: ClinicId) -> impl IntoView {
    let contacts = Asked::new(move || clinics::find_alerts(clinic));
    view! { <Loaded from=contacts rows=2 let:contacts><AlertsForm clinic contacts/></Loaded> }
}

#[component]
fn AlertsForm(clinic: ClinicId, contacts: Signal<Contacts>) -> impl IntoView {
    let before = contacts.get_untracked();
    let mobile = RwSignal::new(before.mobile.map(String::from).unwrap_or_default());
    let email = RwSignal::new(before.email.map(String::from).unwrap_or_default());
    let (mobile_problem, email_problem) = (RwSignal::new(None), RwSignal::new(None));
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let save = move |()| {
        let mobile = read(&mobile.get_untracked(), Mobile::parse);
        let email = read(&email.get_untracked(), EmailAddress::parse);
        mobile_problem.set(mobile.as_ref().err().map(|reason| invalid(*reason)));
        email_problem.set(email.as_ref().err().map(|reason| invalid(*reason)));
        let (Ok(mobile), Ok(email)) = (mobile, email) else {
            return;
        };
        busy.set(true);
        spawn_local(async move {
            match clinics::set_alerts(AlertsChange {
                clinic,
                alerts: Contacts { mobile, email },
            })
            .await
            {
                Ok(_) => toasts.say(tr!("ui-saved")),
                Err(error) => toasts.explain(&error),
            }
            busy.set(false);
        });
    };
    view! {
        <Form on_submit=save>
            <TextField
                label=t!("clinics-alerts-mobile")
                hint=t!("clinics-alerts-mobile-hint")
                value=mobile
                typing=Typing::Phone
                name="tel"
                autocomplete="tel"
                error=mobile_problem
            />
            <TextField
                label=t!("clinics-alerts-email")
                value=email
                typing=Typing::Email
                name="email"
                autocomplete="email"
                error=email_problem
            />
            <Button weight=Weight::Primary busy>{t!("ui-save")}</Button>
        </Form>
    }
}

/// A field may be empty; what is in it has to be right.
fn read<T>(text: &str, parse: impl Fn(&str) -> Result<T, Invalid>) -> Result<Option<T>, Invalid> {
    if text.trim().is_empty() {
        Ok(None)
    } else {
        parse(text).map(Some)
    }
}
