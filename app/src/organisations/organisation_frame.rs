//! The frame of an organisation's pages: which one it is, what its reader may do there, and where its pages begin.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    components::Outlet,
    hooks::{use_navigate, use_params_map},
};
use server::{
    access::{OrganisationAct as Act, OrganisationStanding, Place, PlaceStanding, Refusal},
    error::ApiError,
    id::OrganisationId,
    organisations::{self, OrganisationPlace},
};

use super::{ClinicsPage, menu};
use crate::{
    browser::show_brand,
    clinics::{PlainShell, elsewhere},
    i18n::{self, explain, t},
    live::Live,
    place::HerePlace,
    session::{SignInAgain, WithPerson},
    shell::{Place as Sign, Section},
    ui::{Asked, Loaded, Notice, PageHead, Tone},
};

/// The organisation that a page is about.
#[derive(Clone, Copy)]
pub struct Here {
    pub organisation: OrganisationId,
    place: Signal<OrganisationPlace>,
}

impl Here {
    pub fn get() -> Self {
        expect_context()
    }

    pub fn place(self) -> Signal<OrganisationPlace> {
        self.place
    }

    /// What the reader is here, now.
    pub fn standing(self) -> OrganisationStanding {
        self.place.with(|place| place.standing)
    }

    /// Why the reader may not do something here, if so.
    pub fn refuses(self, act: &Act) -> Option<Refusal> {
        self.standing().may(act).err()
    }

    pub fn name(self) -> String {
        self.place.with(|place| place.information.name.clone())
    }
}

/// All pages of one organisation. One that is not the reader's, or no longer, is said to be so.
#[component]
pub fn OrganisationFrame() -> impl IntoView {
    let id = Memo::new(move |_| {
        use_params_map()
            .read()
            .get("organisation")
            .and_then(|id| id.parse::<OrganisationId>().ok())
    });
    move || match id.get() {
        Some(id) => view! { <OneOrganisation id/> }.into_any(),
        None => view! { <WithPerson><Outside error=ApiError::NotFound/></WithPerson> }.into_any(),
    }
}

#[component]
fn OneOrganisation(id: OrganisationId) -> impl IntoView {
    let live = Live::listen(Place::Organisation(id));
    provide_context(live);
    let place = Asked::new(move || {
        live.track_place();
        live.track_officials();
        organisations::find(id)
    });
    // What was open stays while the network is away; only the server's own "no" leads out.
    let refused = Memo::new(move |_| match place.get() {
        Some(Err(error @ (ApiError::NotFound | ApiError::Refused(_) | ApiError::SignIn))) => Some(error),
        _ => None,
    });
    let shown = move || match refused.get() {
        Some(error) => view! { <Outside error/> }.into_any(),
        None => view! { <Loaded from=place let:place><Inside id place/></Loaded> }.into_any(),
    };
    view! { <WithPerson>{shown}</WithPerson> }
}

#[component]
fn Inside(id: OrganisationId, place: Signal<OrganisationPlace>) -> impl IntoView {
    provide_context(Here {
        organisation: id,
        place,
    });
    show_brand(move || Some(place.with(|place| place.brand.colour.clone().into())));
    let standing = move || PlaceStanding::Organisation(place.with(|place| place.standing));
    let an_admin = move || place.with(|place| place.an_admin.clone());
    HerePlace::provide(
        Place::Organisation(id),
        Signal::derive(standing),
        Signal::derive(an_admin),
    );
    let sign = move || {
        Some(Sign {
            name: place.with(|place| place.information.name.clone()),
            detail: place.with(|place| i18n::place_in_organisation(place.standing.role)),
        })
    };
    let sections = move || {
        let here = place.with(|place| menu::sections(id, &place.standing));
        here.into_iter().chain(elsewhere()).collect()
    };
    view! { <PlainShell place=Signal::derive(sign) sections=Signal::derive(sections)><Outlet/></PlainShell> }
}

/// Where an organisation's pages begin: with its clinics or, for whoever may not list them, with the first page that they
/// may open.
#[component]
pub fn StartPage() -> impl IntoView {
    let here = Here::get();
    let navigate = use_navigate();
    let refused = Memo::new(move |_| here.refuses(&Act::ListClinics));
    Effect::new(move || {
        let menu = menu::sections(here.organisation, &here.standing());
        let first = menu.first().and_then(Section::first);
        if let (Some(_), Some(first)) = (refused.get(), first) {
            let replace = NavigateOptions {
                replace: true,
                ..NavigateOptions::default()
            };
            navigate(first, replace);
        }
    });
    view! {
        <Show when=move || refused.get().is_some() fallback=ClinicsPage>
            <PageHead title=move || here.name()/>
            {move || refused.get().map(|_| view! { <Notice><p>{t!("organisations-nothing-yet")}</p></Notice> })}
        </Show>
    }
}

/// Why one is not in, and where to go on.
#[component]
fn Outside(error: ApiError) -> impl IntoView {
    let way_on = match error {
        ApiError::SignIn => view! { <SignInAgain/> }.into_any(),
        _ => view! { <a class="button" href="/organisations">{t!("ui-my-organisations")}</a> }.into_any(),
    };
    view! {
        <PlainShell place=Signal::derive(|| None) sections=Signal::derive(elsewhere)>
            <PageHead title=t!("clinics-outside")/>
            <Notice tone=Tone::Warn><p>{move || explain(&error)}</p></Notice>
            <p>{way_on}</p>
        </PlainShell>
    }
}
