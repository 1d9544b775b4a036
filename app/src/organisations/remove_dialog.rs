//! Taking somebody's role in the organisation away: says what stays, asks, and does it.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::Refusal,
    error::ApiError,
    id::AccountId,
    organisations::{self, OfficialLine, OfficialRemoval},
};

use super::Here;
use crate::{
    i18n::{refusal, t, tr},
    session::Session,
    ui::{Actions, Button, Dialog, PersonSearch, Toasts, Weight},
    users::find_others,
};

#[component]
pub fn RemoveDialog(removing: RwSignal<Option<OfficialLine>>) -> impl IntoView {
    let title = move || {
        let name = removing.get().map(|line| line.name).unwrap_or_default();
        tr!("team-remove-title", name = name)
    };
    view! {
        <Dialog
            open=Signal::derive(move || removing.get().is_some())
            title=title
            on_close=move |()| removing.set(None)
        >
            {move || removing.get().map(|official| view! { <Question official removing/> })}
        </Dialog>
    }
}

#[component]
fn Question(official: OfficialLine, removing: RwSignal<Option<OfficialLine>>) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let (is_last, is_sure, busy) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(false));
    let successor = RwSignal::new(None::<AccountId>);
    let OfficialLine { account, name, .. } = official;
    let name = StoredValue::new(name);
    let is_me = Session::here().person.with_untracked(|me| me.account == account);
    let remove = move |()| {
        if is_me && !is_sure.get_untracked() {
            return is_sure.set(true);
        }
        busy.set(true);
        let removal = OfficialRemoval {
            organisation: here.organisation,
            account,
            successor: successor.get_untracked(),
        };
        let name = name.get_value();
        spawn_local(async move {
            // The dialog may be closed before the answer comes.
            match organisations::remove(removal).await {
                Ok(()) => {
                    toasts.say(tr!("team-removed", name = name));
                    removing.set(None);
                }
                Err(ApiError::Refused(Refusal::LastOrganisationAdmin)) => is_last.set(true),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <p>{t!("organisations-remove-access", name = name.get_value(), organisation = here.name())}</p>
        <ul class="effects">
            <li>{t!("organisations-remove-clinics")}</li>
            <li>{t!("organisations-remove-admin-access")}</li>
            <li>{t!("organisations-remove-invitations")}</li>
            <li>{t!("organisations-remove-signed-out")}</li>
            <li>{t!("team-remove-log")}</li>
        </ul>
        <Show when=move || is_sure.get()>
            <p role="alert"><strong>{t!("organisations-remove-own")}</strong></p>
        </Show>
        <Show when=move || is_last.get()>
            <p>{move || refusal(Refusal::LastOrganisationAdmin)}</p>
            <PersonSearch
                label=t!("team-who-takes-over")
                picked=successor
                find=move |search| find_others(here.organisation, search, account)
            />
        </Show>
        <Actions>
            <Button on_press=move |()| removing.set(None)>{t!("ui-cancel")}</Button>
            <Show when=move || !is_last.get() || successor.get().is_some()>
                <Button weight=Weight::Danger busy on_press=remove>{t!("team-remove")}</Button>
            </Show>
        </Actions>
    }
}
