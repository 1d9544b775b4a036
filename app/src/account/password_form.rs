//! Another password, chosen by whoever knows the one of now.

use leptos::{prelude::*, task::spawn_local};
use server::{
    account::{self, PasswordChange, SessionLine},
    authentication,
    error::{ApiError, Invalid},
    sign_in::{LeastLength, Password},
};

use crate::{
    i18n::{invalid, t, tr},
    sign_in::read_new_password,
    ui::{Asked, Button, Card, Form, Loaded, PasswordField, Toasts},
};

/// `sessions` is asked again afterwards: a new password signs out everywhere else.
#[component]
pub fn PasswordSection(sessions: Asked<Vec<SessionLine>>) -> impl IntoView {
    let rule = Asked::new(authentication::find_my_rule);
    view! {
        <section>
            <div><h2>{t!("account-password")}</h2><p class="quiet">{t!("account-password-hint")}</p></div>
            <Card><Loaded from=rule rows=2 let:rule><PasswordForm rule sessions/></Loaded></Card>
        </section>
    }
}

#[component]
fn PasswordForm(rule: Signal<LeastLength>, sessions: Asked<Vec<SessionLine>>) -> impl IntoView {
    let (old, new) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (old_problem, new_problem) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let change = move |()| {
        let typed = old.get_untracked();
        let chosen = read_new_password(new.get_untracked(), rule.get_untracked());
        old_problem.set(typed.is_empty().then(|| tr!("account-password-old-missing")));
        new_problem.set(chosen.as_ref().err().cloned());
        let Ok(chosen) = chosen else { return };
        if typed.is_empty() {
            return;
        }
        let request = PasswordChange {
            old: Password::new(typed),
            new: chosen,
        };
        busy.set(true);
        spawn_local(async move {
            match account::change_password(request).await {
                Ok(()) => {
                    old.try_set(String::new());
                    new.try_set(String::new());
                    toasts.say(tr!("account-password-changed"));
                    // The page may be gone by now.
                    if busy.try_get_untracked().is_some() {
                        sessions.ask_again();
                    }
                }
                Err(ApiError::Invalid(Invalid::PasswordWrong)) => {
                    old_problem.try_set(Some(invalid(Invalid::PasswordWrong)));
                }
                Err(ApiError::Invalid(reason)) => {
                    new_problem.try_set(Some(invalid(reason)));
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Form on_submit=change>
            <PasswordField
                label=t!("account-password-old")
                value=old
                autocomplete="current-password"
                error=old_problem
            />
            <PasswordField
                label=t!("sign-in-new-password")
                hint=t!("sign-in-password-hint", least = rule.get().characters())
                value=new
                autocomplete="new-password"
                error=new_problem
            />
            <Button busy>{t!("account-password-change")}</Button>
        </Form>
    }
}
