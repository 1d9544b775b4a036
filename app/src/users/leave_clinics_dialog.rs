//! Taking practitioner access away: out of which clinics, what goes with it, and doing it.

use leptos::{prelude::*, task::spawn_local};
use server::users::{self, FindPerson, PlaceOutcome, Placed, User};

use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Confirm, Toasts},
};

#[component]
pub fn LeaveClinicsDialog(user: Signal<User>, open: RwSignal<bool>) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let busy = RwSignal::new(false);
    let name = move || user.with(|user| user.name.clone());
    let clinics = move || {
        let names: Vec<String> = user.with(|user| user.clinics.iter().map(|one| one.name.clone()).collect());
        i18n::list(&names)
    };
    let leave = move |()| {
        let before = user.get_untracked();
        let request = FindPerson {
            organisation: here.organisation,
            account: before.account,
        };
        busy.set(true);
        spawn_local(async move {
            match users::remove_places(request).await {
                Ok(outcomes) => {
                    toasts.say(said(&before, &outcomes));
                    open.try_set(false);
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Confirm
            open=open
            title=move || tr!("users-leave-title", name = name())
            verb=t!("users-leave-verb")
            busy
            on_confirm=leave
            on_close=move |()| open.set(false)
        >
            <ul class="effects">
                <li>{move || tr!("users-leave-clinics", name = name(), clinics = clinics())}</li>
                <li>{t!("users-leave-goes")}</li>
                <li>{t!("users-leave-stays")}</li>
            </ul>
        </Confirm>
    }
}

/// Where they are the last Admin they stay, until somebody takes over.
fn said(before: &User, outcomes: &[PlaceOutcome]) -> String {
    let stays = |one: &&PlaceOutcome| one.outcome == Placed::LastAdmin;
    let named = |one: &PlaceOutcome| before.clinics.iter().find(|clinic| clinic.clinic == one.clinic);
    let still: Vec<String> = outcomes
        .iter()
        .filter(stays)
        .filter_map(|one| Some(named(one)?.name.clone()))
        .collect();
    if still.is_empty() {
        tr!("users-left", name = before.name.clone())
    } else {
        tr!(
            "users-left-but",
            name = before.name.clone(),
            clinics = i18n::list(&still)
        )
    }
}
