//! Asking for a link to choose a new password.

use leptos::prelude::*;
use server::sign_in::{self, Forgotten};

use super::read_address;
use crate::{
    i18n::t,
    shell::Doorway,
    ui::{Button, Form, Notice, PageHead, Sending, TextField, Tone, Typing, Weight},
};

#[component]
pub fn ForgottenPage() -> impl IntoView {
    let email = RwSignal::new(String::new());
    let address_problem = RwSignal::new(None);
    let (sending, sent) = (Sending::new(), RwSignal::new(false));
    let submit = move |()| {
        let address = read_address(&email.get_untracked());
        address_problem.set(address.as_ref().err().cloned());
        let Ok(email) = address else { return };
        sending.send(sign_in::forgot_password(Forgotten { email }), move |()| sent.set(true));
    };
    view! {
        <Doorway>
            <PageHead title=t!("sign-in-forgotten-title") summary=t!("sign-in-forgotten-summary")/>
            {move || sent.get().then(|| view! { <Notice tone=Tone::Good><p>{t!("sign-in-forgotten-sent")}</p></Notice> })}
            <Form on_submit=submit sending>
                <TextField
                    label=t!("sign-in-email")
                    value=email
                    typing=Typing::Email
                    name="username"
                    autocomplete="username"
                    error=address_problem
                />
                <Button weight=Weight::Primary busy=sending.busy()>{t!("sign-in-forgotten-verb")}</Button>
            </Form>
            <a class="aside" href="/sign-in">{t!("sign-in-instead")}</a>
        </Doorway>
    }
}
