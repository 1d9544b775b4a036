//! Giving admin access to somebody of the organisation.

use leptos::{prelude::*, task::spawn_local};
use server::{
    admin_users::{self, AccessChange},
    id::AccountId,
};

use super::admin_users_page::Open;
use crate::{
    i18n::{t, tr},
    organisations::Here,
    session::Session,
    ui::{Actions, Button, Dialog, PersonSearch, Toasts, Weight},
    users::find_others,
};

#[component]
pub fn GiveDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    view! {
        <Dialog
            open=Signal::derive(move || open.with(|open| *open == Some(Open::Giving)))
            title=t!("admin-users-give")
            on_close=move |()| open.set(None)
        >
            <Giving open/>
        </Dialog>
    }
}

#[component]
fn Giving(open: RwSignal<Option<Open>>) -> impl IntoView {
    let (organisation, toasts) = (Here::get().organisation, Toasts::here());
    let me = Session::here().person.with_untracked(|me| me.account);
    let (picked, busy) = (RwSignal::new(None::<AccountId>), RwSignal::new(false));
    let give = Callback::new(move |()| {
        let Some(account) = picked.get_untracked() else { return };
        let access = AccessChange {
            organisation,
            account,
            on: true,
        };
        busy.set(true);
        spawn_local(async move {
            // The page may be gone by the time the answer comes.
            match admin_users::set_access(access).await {
                Ok(()) => {
                    toasts.say(tr!("admin-users-given"));
                    open.try_set(None);
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    });
    view! {
        <PersonSearch
            label=t!("admin-users-who")
            picked
            find=move |search| find_others(organisation, search, me)
        />
        <Actions>
            <Button on_press=move |()| open.set(None)>{t!("ui-cancel")}</Button>
            <Show when=move || picked.get().is_some()>
                <Button weight=Weight::Primary busy on_press=give>{t!("admin-users-give-verb")}</Button>
            </Show>
        </Actions>
    }
}
