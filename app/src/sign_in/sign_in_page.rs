//! The sign-in page.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use server::sign_in::{self, Credentials, Password, SignInOutcome};

use super::read_sign_in;
use crate::{
    i18n::{explain, t, tr},
    shell::Doorway,
    ui::{Button, Form, Notice, PageHead, PasswordField, TextField, Tone, Typing, Weight},
};

#[component]
pub fn SignInPage() -> impl IntoView {
    let (email, password) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (address_problem, problem) = (RwSignal::new(None), RwSignal::new(None::<String>));
    let busy = RwSignal::new(false);
    let query = use_query_map();
    let navigate = use_navigate();
    let submit = move |()| {
        problem.set(None);
        let address = read_sign_in(&email.get_untracked());
        address_problem.set(address.as_ref().err().cloned());
        let Ok(email) = address else { return };
        busy.set(true);
        let next = query
            .read_untracked()
            .get("next")
            .filter(|next| is_inside(next))
            .unwrap_or_else(|| "/".into());
        let navigate = navigate.clone();
        spawn_local(async move {
            let credentials = Credentials {
                email,
                password: Password::new(password.get_untracked()),
            };
            match sign_in::sign_in(credentials).await {
                Ok(SignInOutcome::Welcome) => navigate(&next, NavigateOptions::default()),
                Ok(SignInOutcome::Wrong) => problem.set(Some(tr!("sign-in-wrong"))),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.set(false);
        });
    };
    view! {
        <Doorway>
            <PageHead title=t!("sign-in-title")/>
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
                <PasswordField label=t!("sign-in-password") value=password autocomplete="current-password"/>
                <Button weight=Weight::Primary busy>{t!("sign-in-verb")}</Button>
            </Form>
            <a class="aside" href="/forgotten-password">{t!("sign-in-forgotten")}</a>
        </Doorway>
    }
}

/// Whether an address stays on this site: a path, and no second slash that would name a host.
fn is_inside(next: &str) -> bool {
    next.starts_with('/') && !next.starts_with("//") && !next.contains('\\')
}
