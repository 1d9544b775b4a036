//! The frame of an organisation's pages: which one it is, what its reader may do there, and the menu that follows from it.

use leptos::prelude::*;
use leptos_router::{components::Outlet, hooks::use_params_map};
use server::{
    access::{OrganisationAct as Act, OrganisationStanding, Place, PlaceStanding, Refusal},
    error::ApiError,
    id::OrganisationId,
    organisations::{self, OrganisationPlace},
};

use crate::{
    browser::show_brand,
    clinics::{PlainShell, elsewhere},
    i18n::{explain, t},
    live::Live,
    place::HerePlace,
    session::WithPerson,
    shell::{Entry, Place as Sign, Section},
    ui::{Asked, Glyph, Loaded, Notice, PageHead, Tone},
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
            detail: place.with(|place| {
                place
                    .standing
                    .role
                    .map(crate::i18n::organisation_role)
                    .unwrap_or_default()
            }),
        })
    };
    let sections = move || place.with(|place| menu(id, &place.standing));
    view! { <PlainShell place=Signal::derive(sign) sections=Signal::derive(sections)><Outlet/></PlainShell> }
}

/// The menu of one organisation: what one may not use is absent.
fn menu(id: OrganisationId, standing: &OrganisationStanding) -> Vec<Section> {
    let may = |act: &Act| standing.may(act).is_ok();
    let base = format!("/organisations/{id}");
    let mut entries = Vec::new();
    if may(&Act::ListClinics) {
        entries.push(Entry::new(t!("ui-clinics"), base.clone(), Glyph::Clinic).exact());
    }
    if may(&Act::SeeOfficials) {
        entries.push(Entry::new(
            t!("ui-organisation-admins"),
            format!("{base}/admins"),
            Glyph::Person,
        ));
    }
    if may(&Act::ManagePeople) {
        entries.push(Entry::new(t!("ui-people"), format!("{base}/people"), Glyph::People));
    }
    if may(&Act::SeeAdminUsers) {
        entries.push(Entry::new(
            t!("ui-admin-users"),
            format!("{base}/admin-users"),
            Glyph::Key,
        ));
    }
    if may(&Act::Configure) || may(&Act::ConfigureCalls) {
        entries.push(Entry::new(t!("ui-brand"), format!("{base}/brand"), Glyph::Settings));
    }
    if may(&Act::ChangeContract) {
        entries.push(Entry::new(
            t!("ui-contract"),
            format!("{base}/contract"),
            Glyph::Contract,
        ));
    }
    if may(&Act::SeeDashboard) {
        entries.push(Entry::new(
            t!("ui-dashboard"),
            format!("{base}/dashboard"),
            Glyph::Chart,
        ));
    }
    if may(&Act::SeePractitioners) {
        entries.push(Entry::new(
            t!("ui-practitioner-activity"),
            format!("{base}/practitioners"),
            Glyph::Pulse,
        ));
    }
    if may(&Act::ReadActivity) {
        entries.push(Entry::new(
            t!("ui-activity"),
            format!("{base}/activity"),
            Glyph::Activity,
        ));
    }
    let mut sections = vec![Section::untitled(entries)];
    sections.extend(elsewhere());
    sections
}

/// Why one is not in, and where to go on.
#[component]
fn Outside(error: ApiError) -> impl IntoView {
    view! {
        <PlainShell place=Signal::derive(|| None) sections=Signal::derive(elsewhere)>
            <PageHead title=t!("clinics-outside")/>
            <Notice tone=Tone::Warn><p>{move || explain(&error)}</p></Notice>
            <p><a class="button" href="/organisations">{t!("ui-my-organisations")}</a></p>
        </PlainShell>
    }
}
