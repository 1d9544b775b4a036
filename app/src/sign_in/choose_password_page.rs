//! Choosing a new password with a link.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_params_map},
};
use server::{
    error::ApiError,
    sign_in::{self, LeastLength, NewPassword, ResetLink, ResetOffer},
};

use super::read_new_password;
use crate::{
    i18n::{explain, invalid, t},
    shell::Doorway,
    ui::{Asked, Button, Form, Loaded, Notice, PageHead, PasswordField, Tone, Weight},
};

#[component]
pub fn ChoosePasswordPage() -> impl IntoView {
    let token = use_params_map().read_untracked().get("token").unwrap_or_default();
    let token = StoredValue::new(token);
    let link = Asked::new(move || sign_in::find_reset(token.get_value()));
    let gone = RwSignal::new(false);
    view! {
        <Doorway>
            <PageHead title=t!("sign-in-choose-title")/>
            <Loaded from=link rows=2 let:link>
                {move || match link.get() {
                    ResetOffer::Good { least } if !gone.get() => view! { <Choose token least gone/> }.into_any(),
                    _ => view! { <Gone/> }.into_any(),
                }}
            </Loaded>
        </Doorway>
    }
}

/// The link is wrong, used or expired: here is a new one.
#[component]
fn Gone() -> impl IntoView {
    view! {
        <Notice tone=Tone::Warn><p>{t!("sign-in-link-gone")}</p></Notice>
        <a class="button primary" href="/forgotten-password">{t!("sign-in-new-link")}</a>
    }
}

#[component]
fn Choose(token: StoredValue<String>, least: LeastLength, gone: RwSignal<bool>) -> impl IntoView {
    let password = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let navigate = use_navigate();
    let submit = move |()| {
        let chosen = read_new_password(password.get_untracked(), least);
        problem.set(chosen.as_ref().err().cloned());
        let Ok(password) = chosen else { return };
        busy.set(true);
        let navigate = navigate.clone();
        spawn_local(async move {
            match sign_in::choose_password(NewPassword {
                token: token.get_value(),
                password,
            })
            .await
            {
                Ok(ResetLink::Good) => navigate("/", NavigateOptions::default()),
                Ok(ResetLink::Gone) => gone.set(true),
                Err(ApiError::Invalid(reason)) => problem.set(Some(invalid(reason))),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.set(false);
        });
    };
    view! {
        <Form on_submit=submit>
            <PasswordField
                label=t!("sign-in-new-password")
                value=password
                autocomplete="new-password"
                hint=t!("sign-in-password-hint", least = least.characters())
                error=problem
            />
            <Button weight=Weight::Primary busy>{t!("sign-in-choose-verb")}</Button>
        </Form>
    }
}
