//! The two switches of a user (seed `004_a3f2fa5b82445666.txt`): admin access, and practitioner access. Each says what it
//! brings; taking one away asks first.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{BoxState, OrganisationAct as Act},
    admin_users::{self, AccessChange},
    users::User,
};

use super::leave_clinics_dialog::LeaveClinicsDialog;
use crate::{
    admin_users::TakeDialog,
    i18n::{refusal, t, tr},
    organisations::Here,
    ui::{Checkbox, Saving, Toasts},
};

#[component]
pub fn AccessSwitches(user: Signal<User>, more: RwSignal<bool>) -> impl IntoView {
    view! {
        <div class="boxes">
            <AdminAccess user/>
            <PractitionerAccess user more/>
        </div>
    }
}

#[component]
fn AdminAccess(user: Signal<User>) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let taking = RwSignal::new(false);
    let saving = RwSignal::new(Saving::Still);
    let is_saved = Memo::new(move |_| user.with(|user| user.admin_access.is_some()));
    // Shown at once; the page says how things stand as soon as it knows.
    let is_given = RwSignal::new(false);
    Effect::new(move || {
        if is_saved.get() {
            is_given.set(false);
        }
    });
    let is_on = Memo::new(move |_| is_saved.get() || is_given.get());
    let locked = Memo::new(move |_| {
        let act = user.with(|user| match user.admin_access {
            Some(_) => Act::TakeAccess(user.admin_user()),
            None => Act::GiveAccess(user.account),
        });
        here.refuses(&act).map(refusal)
    });
    let give = move || {
        let access = AccessChange {
            organisation: here.organisation,
            account: user.with_untracked(|user| user.account),
            on: true,
        };
        is_given.set(true);
        saving.set(Saving::Busy);
        spawn_local(async move {
            // The page may be gone by the time the answer comes.
            match admin_users::set_access(access).await {
                Ok(()) => {
                    toasts.say(tr!("admin-users-given"));
                    saving.try_set(Saving::Saved);
                }
                Err(error) => {
                    toasts.explain(&error);
                    is_given.try_set(false);
                    saving.try_set(Saving::Still);
                }
            }
        });
    };
    let whom = Signal::derive(move || {
        taking
            .get()
            .then(|| user.with(|user| (user.account, user.name.clone())))
    });
    view! {
        <div class="switch">
            <Checkbox
                label=t!("users-admin-access")
                state=Signal::derive(move || BoxState::from(is_on.get()))
                locked
                saving
                on_tick=move |on| if on { give() } else { taking.set(true) }
            />
            <p class="quiet">
                {t!("users-admin-access-hint")} " "
                <Show when=move || is_on.get()>
                    <a href=format!("/organisations/{}/admin-users", here.organisation)>{t!("users-admin-access-where")}</a>
                </Show>
            </p>
        </div>
        <TakeDialog whom on_close=move |()| taking.set(false)/>
    }
}

#[component]
fn PractitionerAccess(user: Signal<User>, more: RwSignal<bool>) -> impl IntoView {
    let here = Here::get();
    let leaving = RwSignal::new(false);
    let is_on = Memo::new(move |_| user.with(User::is_practitioner));
    let locked = Memo::new(move |_| here.refuses(&Act::PlacePeople).map(refusal));
    view! {
        <div class="switch">
            <Checkbox
                label=t!("users-practitioner-access")
                state=Signal::derive(move || BoxState::from(is_on.get()))
                locked
                on_tick=move |on| if on { more.set(true) } else { leaving.set(true) }
            />
            <p class="quiet">{t!("users-practitioner-access-hint")}</p>
        </div>
        <LeaveClinicsDialog user open=leaving/>
    }
}
