//! "Places of NAME": in which clinics somebody is and as what, and more clinics for them.

use leptos::prelude::*;
use server::{
    id::AccountId,
    users::{self, FindPerson, PersonClinic, PersonLine},
};

use super::{more_clinics::MoreClinics, place_row::PlaceRow};
use crate::{
    custom_fields::UserFields,
    i18n::{self, t, tr},
    live::Live,
    organisations::Here,
    ui::{Asked, Badge, Dialog, Loaded, Who, followed},
};

#[component]
pub fn PlacesDialog(open: RwSignal<Option<PersonLine>>) -> impl IntoView {
    let title = move || {
        tr!(
            "users-places-of",
            name = open.get().map(|person| person.name).unwrap_or_default()
        )
    };
    view! {
        <Dialog
            wide=true
            open=Signal::derive(move || open.with(Option::is_some))
            title=title
            on_close=move |()| open.set(None)
        >
            {move || open.get().map(|person| view! { <Editor person/> })}
        </Dialog>
    }
}

#[component]
fn Editor(person: PersonLine) -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let PersonLine {
        account,
        name,
        email,
        role,
        ..
    } = person;
    let places = Asked::new(move || {
        live.track_people();
        users::find_places(FindPerson {
            organisation: here.organisation,
            account,
        })
    });
    view! {
        <div class="person-head">
            <Who name detail=email/>
            {role.map(|role| view! { <Badge>{move || i18n::organisation_role(role)}</Badge> })}
        </div>
        <Loaded from=places rows=3 let:places>
            <PlaceList places account/>
            <MoreClinics places account/>
        </Loaded>
        <UserFields account/>
    }
}

#[component]
fn PlaceList(places: Signal<Vec<PersonClinic>>, account: AccountId) -> impl IntoView {
    view! {
        <Show
            when=move || places.with(|places| !places.is_empty())
            fallback=|| view! { <p class="quiet">{t!("users-no-place")}</p> }
        >
            <ul class="place-list" aria-label=t!("users-clinics")>
                <For each=move || places.get() key=|place| place.member let:place>
                    <PlaceRow place=followed(places, place, |one| one.member) account/>
                </For>
            </ul>
        </Show>
    }
}
