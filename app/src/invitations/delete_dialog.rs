//! The question before an invitation is deleted.

use leptos::{prelude::*, task::spawn_local};
use server::invitations::{self, FindInvitation};

use super::pending_list::Asking;
use crate::{
    i18n::{t, tr},
    place::HerePlace,
    ui::{Confirm, Toasts},
};

#[component]
pub fn DeleteDialog(asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let here = HerePlace::get();
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let deleting = Memo::new(move |_| match asking.get() {
        Some(Asking::Delete(invitation)) => Some(invitation),
        _ => None,
    });
    let address = move || deleting.get().map(|invitation| invitation.email).unwrap_or_default();
    let delete = move |()| {
        let Some(invitation) = deleting.get_untracked() else {
            return;
        };
        busy.set(true);
        spawn_local(async move {
            let request = FindInvitation {
                place: here.place,
                invitation: invitation.id,
            };
            match invitations::delete(request).await {
                Ok(()) => toasts.say(tr!("invitations-deleted", address = invitation.email)),
                Err(error) => toasts.explain(&error),
            }
            asking.set(None);
            busy.set(false);
        });
    };
    view! {
        <Confirm
            open=Signal::derive(move || deleting.get().is_some())
            title=move || tr!("invitations-delete-title", address = address())
            verb=t!("invitations-delete")
            busy=busy
            on_confirm=delete
            on_close=move |()| asking.set(None)
        >
            <p>{t!("invitations-delete-consequence")}</p>
        </Confirm>
    }
}
