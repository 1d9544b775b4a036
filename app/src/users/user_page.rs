//! One user: what they have access to, and in which clinics they are and as what.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use server::{
    access::OrganisationAct as Act,
    error::ApiError,
    id::AccountId,
    users::{self, FindPerson, PersonClinic, User},
};

use super::{
    access_switches::AccessSwitches, more_clinics::MoreClinicsDialog, place_row::PlaceRow, see_as::SeeAs,
    send_link::SendLink,
};
use crate::{
    app::NotFound,
    custom_fields::UserFields,
    i18n::{self, explain, t, tr},
    live::Live,
    organisations::Here,
    permissions::WhyOfEach,
    place::Allowed,
    ui::{Asked, Button, Card, Glyph, Loaded, Notice, PageHead, Tone, followed},
};

#[component]
pub fn UserPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeUsers));
    let account = Memo::new(move |_| {
        use_params_map()
            .read()
            .get("account")
            .and_then(|id| id.parse::<AccountId>().ok())
    });
    move || match account.get() {
        Some(account) => view! { <Allowed refused><OneUser account/></Allowed> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn OneUser(account: AccountId) -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let organisation = here.organisation;
    let user = Asked::new(move || {
        live.track_people();
        live.track_admin_users();
        users::find(FindPerson { organisation, account })
    });
    // Whoever is of the organisation no longer is said to be gone; nothing that was open is lost to an error.
    let gone = Memo::new(move |_| matches!(user.get(), Some(Err(ApiError::NotFound))));
    view! {
        <p class="back"><a href=format!("/organisations/{organisation}/users")>{t!("ui-users")}</a></p>
        <Show
            when=move || !gone.get()
            fallback=|| view! {
                <PageHead title=t!("users-gone")/>
                <Notice tone=Tone::Warn><p>{explain(&ApiError::NotFound)}</p></Notice>
            }
        >
            <Loaded from=user rows=4 let:user><Parts user/></Loaded>
        </Show>
    }
}

#[component]
fn Parts(user: Signal<User>) -> impl IntoView {
    let places = Signal::derive(move || user.with(|user| user.clinics.clone()));
    let User { account, name, .. } = user.get_untracked();
    let who = move || {
        user.with(|user| match user.role {
            Some(role) => tr!(
                "users-who",
                address = user.email.clone(),
                role = i18n::organisation_role(role)
            ),
            None => user.email.clone(),
        })
    };
    let here = Here::get();
    let standing = Memo::new(move |_| user.with(|user| user.standing(here.standing().contract)));
    let more = RwSignal::new(false);
    view! {
        <PageHead title=move || user.with(|user| user.name.clone()) summary=who><SeeAs user/></PageHead>
        <SendLink user/>
        <div class="account-parts">
            <section>
                <div><h2>{t!("users-access")}</h2><p class="quiet">{t!("users-access-hint")}</p></div>
                <Card><AccessSwitches user more/></Card>
            </section>
            <Show when=move || standing.get().is_known()>
                <section>
                    <div><h2>{t!("users-may")}</h2><p class="quiet">{t!("users-may-hint")}</p></div>
                    <Card>
                        <WhyOfEach whose=account held=Signal::derive(move || standing.get().held())/>
                    </Card>
                </section>
            </Show>
            <section>
                <div><h2>{t!("users-clinics")}</h2><p class="quiet">{t!("users-clinics-hint")}</p></div>
                <Card><Clinics places account more/></Card>
            </section>
            <UserFields account/>
        </div>
        <MoreClinicsDialog open=more places account name/>
    }
}

/// Where they are and as what, to change for whoever may; else just said.
#[component]
fn Clinics(places: Signal<Vec<PersonClinic>>, account: AccountId, more: RwSignal<bool>) -> impl IntoView {
    let here = Here::get();
    let may_place = Memo::new(move |_| here.refuses(&Act::PlacePeople).is_none());
    let said = move |place: PersonClinic| {
        let role = i18n::clinic_role(place.role);
        view! { <li>{tr!("users-place", clinic = place.name, role = role)}</li> }
    };
    view! {
        <Show
            when=move || places.with(|places| !places.is_empty())
            fallback=|| view! { <p class="quiet">{t!("users-no-place")}</p> }
        >
            <ul class="place-list" aria-label=t!("users-clinics")>
                <For each=move || places.get() key=move |place| (place.member, may_place.get()) let:place>
                    {if may_place.get_untracked() {
                        view! { <PlaceRow place=followed(places, place, |one| one.member) account/> }.into_any()
                    } else {
                        said(place).into_any()
                    }}
                </For>
            </ul>
        </Show>
        <Show when=move || may_place.get()>
            <div class="place-acts">
                <Button icon=Glyph::Plus on_press=move |()| more.set(true)>{t!("users-more-clinics")}</Button>
            </div>
        </Show>
    }
}
