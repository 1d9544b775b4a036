//! Taking admin access away. Whoever gives up their own is asked twice if they can't give it back to themself.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::OrganisationAct as Act,
    admin_users::{self, AccessChange},
    id::AccountId,
};

use crate::{
    i18n::{t, tr},
    organisations::Here,
    session::Session,
    ui::{ConfirmTwice, Toasts},
};

#[component]
pub fn TakeDialog(
    /// From whom, by account and name; closed without.
    #[prop(into)]
    whom: Signal<Option<(AccountId, String)>>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let me = Session::here().person.with_untracked(|me| me.account);
    let busy = RwSignal::new(false);
    let is_mine = Memo::new(move |_| whom.with(|whom| whom.as_ref().is_some_and(|(account, _)| *account == me)));
    // Admins of the organisation can, and hold everything without.
    let is_for_good = Memo::new(move |_| is_mine.get() && here.refuses(&Act::GiveAccess(me)).is_some());
    let name = move || whom.get().map(|(_, name)| name).unwrap_or_default();
    let take = move |()| {
        let Some((account, name)) = whom.get_untracked() else {
            return;
        };
        busy.set(true);
        spawn_local(async move {
            let access = AccessChange {
                organisation: here.organisation,
                account,
                on: false,
            };
            // The page may be gone by the time the answer comes.
            match admin_users::set_access(access).await {
                Ok(()) => {
                    toasts.say(tr!("admin-users-taken", name = name));
                    on_close.try_run(());
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <ConfirmTwice
            open=Signal::derive(move || whom.with(Option::is_some))
            title=move || tr!("admin-users-take-title", name = name())
            verb=t!("admin-users-take")
            again=t!("admin-users-give-up-sure")
            last_verb=t!("admin-users-give-up")
            twice=is_for_good
            busy
            on_confirm=take
            on_close
        >
            <p>{t!("admin-users-take-ticks")}</p>
            <Show when=move || is_mine.get() && !is_for_good.get()>
                <p>{t!("admin-users-give-up-admin")}</p>
            </Show>
        </ConfirmTwice>
    }
}
