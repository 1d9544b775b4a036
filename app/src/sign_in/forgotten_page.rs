//! Asking for a link to choose a new password.

use leptos::{prelude::*, task::spawn_local};
use server::sign_in::{self, Forgotten};

use super::read_address;
use crate::{
    i18n::{explain, t},
    shell::Doorway,
    ui::{Button, Form, Notice, PageHead, TextField, Tone, Typing, Weight},
};

#[component]
pub fn ForgottenPage() -> impl IntoView {
    let email = RwSignal::new(String::new());
    let (address_problem, problem) = (RwSignal::new(None), RwSignal::new(None::<String>));
    let (busy, sent) = (RwSignal::new(false), RwSignal::new(false));
    let submit = move |()| {
        problem.set(None);
        let address = read_address(&email.get_untracked());
        address_problem.set(address.as_ref().err().cloned());
        let Ok(email) = address else { return };
        busy.set(true);
        spawn_local(async move {
            match sign_in::forgot_password(Forgotten { email }).await {
                Ok(()) => sent.set(true),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.set(false);
        });
    };
    view! {
        <Doorway>
            <PageHead title=t!("sign-in-forgotten-title") summary=t!("sign-in-forgotten-summary")/>
            {move || sent.get().then(|| view! { <Notice tone=Tone::Good><p>{t!("sign-in-forgotten-sent")}</p></Notice> })}
            <Form on_submit=submit>
                {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
                <TextField
                    label=t!("sign-in-email")
                    value=email
                    typing=Typing::Email
                    name="username"
                    autocomplete="username"
                    error=address_problem
                />
                <Button weight=Weight::Primary busy>{t!("sign-in-forgotten-verb")}</Button>
            </Form>
            <a class="aside" href="/sign-in">{t!("sign-in-instead")}</a>
        </Doorway>
    }
}
