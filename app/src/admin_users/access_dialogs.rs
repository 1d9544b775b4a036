//! Giving admin access to somebody of the organisation, and taking it away.

use leptos::{prelude::*, task::spawn_local};
use server::{
    admin_users::{self, AccessChange, AdminUserLine},
    id::AccountId,
};

use super::admin_users_page::Open;
use crate::{
    i18n::{t, tr},
    organisations::Here,
    session::Session,
    ui::{Actions, Button, Confirm, Dialog, PersonSearch, Toasts, Weight},
    users::find_others,
};

/// Changes somebody's access, says so, and closes the dialog.
fn change(access: AccessChange, open: RwSignal<Option<Open>>, busy: RwSignal<bool>, said: String) {
    let toasts = Toasts::here();
    busy.set(true);
    spawn_local(async move {
        // The page may be gone by the time the answer comes.
        match admin_users::set_access(access).await {
            Ok(()) => {
                toasts.say(said);
                open.try_set(None);
            }
            Err(error) => toasts.explain(&error),
        }
        busy.try_set(false);
    });
}

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
    let organisation = Here::get().organisation;
    let me = Session::here().person.with_untracked(|me| me.account);
    let (picked, busy) = (RwSignal::new(None::<AccountId>), RwSignal::new(false));
    let give = Callback::new(move |()| {
        let Some(account) = picked.get_untracked() else { return };
        let access = AccessChange {
            organisation,
            account,
            on: true,
        };
        change(access, open, busy, tr!("admin-users-given"));
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

#[component]
pub fn TakeDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let organisation = Here::get().organisation;
    let busy = RwSignal::new(false);
    let taking = Memo::new(move |_| match open.get() {
        Some(Open::Taking(line)) => Some(line),
        _ => None,
    });
    let name = move || taking.get().map(|line| line.name).unwrap_or_default();
    let take = move |()| {
        let Some(AdminUserLine { account, name, .. }) = taking.get_untracked() else {
            return;
        };
        let access = AccessChange {
            organisation,
            account,
            on: false,
        };
        change(access, open, busy, tr!("admin-users-taken", name = name));
    };
    view! {
        <Confirm
            open=Signal::derive(move || taking.get().is_some())
            title=move || tr!("admin-users-take-title", name = name())
            verb=t!("admin-users-take")
            busy
            on_confirm=take
            on_close=move |()| open.set(None)
        >
            <p>{t!("admin-users-take-ticks")}</p>
        </Confirm>
    }
}
