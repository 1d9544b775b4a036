//! "In more clinics": clinics to tick, what somebody is to be there, and one act for all of them.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::ClinicRole,
    id::{AccountId, ClinicId},
    users::{self, PersonClinic, PlacesChange, Wanted},
};

use super::{
    clinic_boxes::ClinicBoxes,
    outcomes::{Outcome, Outcomes},
};
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Actions, Button, Dialog, Select, Toasts, Weight},
};

/// The clinics that are ticked, with their names, in the order of the ticks.
pub type Ticked = RwSignal<Vec<(ClinicId, String)>>;

#[component]
pub fn MoreClinicsDialog(
    open: RwSignal<bool>,
    places: Signal<Vec<PersonClinic>>,
    account: AccountId,
    name: String,
) -> impl IntoView {
    view! {
        <Dialog
            wide=true
            open=open
            title=move || tr!("users-more-clinics-of", name = name.clone())
            on_close=move |()| open.set(false)
        >
            <MoreClinics places account/>
        </Dialog>
    }
}

#[component]
fn MoreClinics(places: Signal<Vec<PersonClinic>>, account: AccountId) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let ticked: Ticked = RwSignal::new(Vec::new());
    let wanted = RwSignal::new(Wanted::Role(ClinicRole::TeamMember));
    let outcomes = RwSignal::new(Vec::<Outcome>::new());
    let busy = RwSignal::new(false);
    let give = move |()| {
        let clinics = ticked.get_untracked();
        let request = PlacesChange {
            organisation: here.organisation,
            account,
            clinics: clinics.iter().map(|(id, _)| *id).collect(),
            wanted: wanted.get_untracked(),
        };
        busy.set(true);
        spawn_local(async move {
            match users::set_places(request).await {
                Ok(answers) => {
                    let became = Outcome::of(clinics, &answers);
                    let done = became.iter().filter(|one| one.is_done()).count();
                    // Said as well as listed: the dialog may be closed by now.
                    toasts.say(tr!("users-given", done = done, all = became.len()));
                    ticked.set(Vec::new());
                    outcomes.set(became);
                }
                Err(error) => toasts.explain(&error),
            }
            busy.set(false);
        });
    };
    let names = move || ticked.with(|ticked| ticked.iter().map(|(_, name)| name.clone()).collect::<Vec<_>>());
    let is_any = Memo::new(move |_| ticked.with(|ticked| !ticked.is_empty()));
    view! {
        <div class="more-clinics">
            <WantedChoice places wanted/>
            <ClinicBoxes places ticked/>
            <Show when=move || is_any.get() fallback=|| view! { <p class="quiet">{t!("users-tick-first")}</p> }>
                <p>{move || tr!("users-ticked", clinics = i18n::list(&names()))}</p>
                <Actions>
                    <Button weight=Weight::Primary busy on_press=give>
                        {move || tr!("users-give", count = ticked.with(Vec::len))}
                    </Button>
                </Actions>
            </Show>
            <Outcomes outcomes/>
        </div>
    }
}

/// A role, or what they are in one of their clinics.
#[component]
fn WantedChoice(places: Signal<Vec<PersonClinic>>, wanted: RwSignal<Wanted>) -> impl IntoView {
    let choices = move || {
        let roles = ClinicRole::ALL.iter();
        let roles = roles.map(|role| (Wanted::Role(*role), i18n::clinic_role(*role)));
        let same_as = |place: PersonClinic| {
            let label = tr!("users-same-as", clinic = place.name);
            (Wanted::As(place.clinic), label)
        };
        roles.chain(places.get().into_iter().map(same_as)).collect::<Vec<_>>()
    };
    view! {
        <Select
            label=t!("team-role")
            choices=Signal::derive(choices)
            value=wanted
            on_choose=move |chosen| wanted.set(chosen)
        />
    }
}
