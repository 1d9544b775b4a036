//! The sign-in page.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use server::sign_in::{self, Credentials, Password, SignInOutcome};

use super::read_sign_in;
use crate::{
    i18n::{t, tr},
    shell::Doorway,
    ui::{Button, Form, PageHead, PasswordField, Sending, TextField, Typing, Weight},
};

#[component]
pub fn SignInPage() -> impl IntoView {
    let (email, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let address_problem = RwSignal::new(None);
    let sending = Sending::new();
    let query = use_query_map();
    let navigate = use_navigate();
    let submit = move |()| {
        let address = read_sign_in(&email.get_untracked());
        address_problem.set(address.as_ref().err().cloned());
        let Ok(email) = address else { return };
        let next = query
            .read_untracked()
            .get("next")
            .filter(|next| is_inside(next))
            .unwrap_or_else(|| "/".into());
        let navigate = navigate.clone();
        let credentials = Credentials {
            email,
            password: Password::new(password.get_untracked()),
        };
        sending.send(sign_in::sign_in(credentials), move |outcome| match outcome {
            SignInOutcome::Welcome => navigate(&next, NavigateOptions::default()),
            SignInOutcome::Wrong => sending.say(tr!("sign-in-wrong")),
        });
    };
    view! {
        <Doorway>
            <PageHead title=t!("sign-in-title")/>
            <Form on_submit=submit sending>
                <TextField
                    label=t!("sign-in-email")
                    value=email
                    typing=Typing::Email
                    name="username"
                    autocomplete="username"
                    error=address_problem
                />
                <PasswordField label=t!("sign-in-password") value=password autocomplete="current-password"/>
                <Button weight=Weight::Primary busy=sending.busy()>{t!("sign-in-verb")}</Button>
            </Form>
            <a class="aside" href="/forgotten-password">{t!("sign-in-forgotten")}</a>
        </Doorway>
    }
}

/// Whether an address stays on this site: a path, and no second slash that would name a host.
fn is_inside(next: &str) -> bool {
    next.starts_with('/') && !next.starts_with("//") && !next.contains('\\')
}
