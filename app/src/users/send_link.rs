//! What is said of somebody who has yet to choose a password, and the link once more.

use leptos::{prelude::*, task::spawn_local};
use server::users::{self, FindPerson, User};

use crate::{
    i18n::{t, tr},
    organisations::Here,
    ui::{Button, Notice, Toasts},
};

#[component]
pub fn SendLink(user: Signal<User>) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let is_new = Memo::new(move |_| user.with(|user| user.is_new));
    let busy = RwSignal::new(false);
    let send = move |()| {
        let (account, email) = user.with_untracked(|user| (user.account, user.email.clone()));
        let organisation = here.organisation;
        busy.set(true);
        spawn_local(async move {
            match users::send_link(FindPerson { organisation, account }).await {
                Ok(()) => toasts.say(tr!("users-link-sent", address = email)),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Show when=move || is_new.get()>
            <Notice>
                <p>{t!("users-new")}</p>
                <Button busy on_press=send>{t!("users-send-link")}</Button>
            </Notice>
        </Show>
    }
}
