//! The frame of a clinic's pages: which clinic it is, what its reader may do there, and the menu that follows from it.

use leptos::prelude::*;
use leptos_router::{components::Outlet, hooks::use_params_map};
use server::{
    access::{Act, Place as Where, PlaceStanding, Standing},
    account::Me,
    clinics::{self, ClinicPlace},
    error::ApiError,
    id::ClinicId,
};

use super::{switcher::Switcher, views::Views};
use crate::{
    browser::show_brand,
    i18n::{explain, t},
    live::Live,
    place::HerePlace,
    session::{Session, SignInAgain, WithPerson},
    shell::{Entry, Place, Section, Shell},
    team,
    ui::{Asked, Glyph, Loaded, Notice, PageHead, Tone},
};

/// The clinic that a page is about.
#[derive(Clone, Copy)]
pub struct Here {
    pub clinic: ClinicId,
    place: Signal<ClinicPlace>,
}

impl Here {
    pub fn get() -> Self {
        expect_context()
    }

    /// What the reader is and holds here, now.
    pub fn standing(self) -> Standing {
        self.place.with(|place| place.standing)
    }

    /// Why the reader may not do something here, if so.
    pub fn refuses(self, act: &Act) -> Option<server::access::Refusal> {
        self.standing().may(act).err()
    }

    pub fn name(self) -> String {
        self.place.with(|place| place.name.clone())
    }
}

/// All pages of one clinic. A clinic that is not the reader's, or no longer, is said to be so.
#[component]
pub fn ClinicFrame() -> impl IntoView {
    let clinic = Memo::new(move |_| {
        use_params_map()
            .read()
            .get("clinic")
            .and_then(|id| id.parse::<ClinicId>().ok())
    });
    move || match clinic.get() {
        Some(clinic) => view! { <OneClinic clinic/> }.into_any(),
        None => view! { <WithPerson><Outside error=ApiError::NotFound/></WithPerson> }.into_any(),
    }
}

#[component]
fn OneClinic(clinic: ClinicId) -> impl IntoView {
    let live = Live::listen(Where::Clinic(clinic));
    provide_context(live);
    let place = Asked::new(move || {
        live.track_place();
        clinics::find(clinic)
    });
    team::ask_ahead(live, clinic);
    // What was open stays while the network is away; only the server's own "no" leads out.
    let refused = Memo::new(move |_| match place.get() {
        Some(Err(error @ (ApiError::NotFound | ApiError::Refused(_) | ApiError::SignIn))) => Some(error),
        _ => None,
    });
    let shown = move || match refused.get() {
        Some(error) => view! { <Outside error/> }.into_any(),
        None => view! { <Inside clinic place/> }.into_any(),
    };
    view! { <WithPerson>{shown}</WithPerson> }
}

#[component]
fn Inside(clinic: ClinicId, place: Asked<ClinicPlace>) -> impl IntoView {
    view! {
        <Loaded from=place let:place>
            {
                provide_context(Here { clinic, place });
                show_brand(move || Some(place.with(|place| place.colour.clone())));
                let standing = move || PlaceStanding::Clinic(place.with(|place| place.standing));
                let an_admin = move || place.with(|place| place.an_admin.clone());
                HerePlace::provide(Where::Clinic(clinic), Signal::derive(standing), Signal::derive(an_admin));
            }
            <ClinicShell place=Some(place)><Outlet/></ClinicShell>
        </Loaded>
    }
}

#[component]
fn ClinicShell(place: Option<Signal<ClinicPlace>>, children: Children) -> impl IntoView {
    let sign = move || {
        place.map(|place| {
            place.with(|place| Place {
                name: place.name.clone(),
                detail: place.organisation_name.clone(),
            })
        })
    };
    let sections = move || place.map_or_else(elsewhere, |place| place.with(|place| menu(place.id, &place.standing)));
    view! { <PlainShell place=Signal::derive(sign) sections=Signal::derive(sections)>{children()}</PlainShell> }
}

/// The shell with the person who is signed in.
#[component]
pub fn PlainShell(place: Signal<Option<Place>>, sections: Signal<Vec<Section>>, children: Children) -> impl IntoView {
    let session = Session::here();
    let switching = RwSignal::new(false);
    view! {
        <Shell
            place
            sections
            on_switch=move |()| switching.set(true)
            person=Signal::derive(move || session.person.with(|me| me.name.clone()))
            views=Views
            on_sign_out=move |()| Session::sign_out()
            on_language=Session::keep_language
        >
            {children()}
        </Shell>
        <Switcher open=switching/>
    }
}

/// The menu of one clinic: what one may not use is absent.
fn menu(clinic: ClinicId, standing: &Standing) -> Vec<Section> {
    let may = |act: &Act| standing.may(act).is_ok();
    let base = format!("/clinics/{clinic}");
    let first = Entry::new(t!("ui-waiting-area"), base.clone(), Glyph::Clock).exact();
    let mut sections = vec![Section::untitled(vec![first])];
    let mut configure = Vec::new();
    if may(&Act::SeeTeam) {
        configure.push(Entry::new(t!("ui-team-members"), format!("{base}/team"), Glyph::People));
    }
    if may(&Act::ReadActivity) {
        configure.push(Entry::new(
            t!("ui-activity"),
            format!("{base}/activity"),
            Glyph::Activity,
        ));
    }
    if may(&Act::ConfigureCalls) {
        configure.push(Entry::new(t!("ui-calls"), format!("{base}/calls"), Glyph::Settings));
    }
    if !configure.is_empty() {
        sections.push(Section::titled(t!("ui-configure"), configure));
    }
    sections.extend(elsewhere());
    sections
}

/// The way to other places; organisations only for whoever helps to run one.
pub fn elsewhere() -> Vec<Section> {
    let mut entries = vec![Entry::new(t!("ui-my-clinics"), "/clinics", Glyph::Clinic).exact()];
    let runs_one = |me: &Me| me.console().is_some();
    if Session::here().person.with(runs_one) {
        entries.push(Entry::new(t!("ui-my-organisations"), "/organisations", Glyph::People).exact());
    }
    vec![Section::untitled(entries)]
}

/// The frame of the pages that are about no clinic.
#[component]
pub fn PersonFrame() -> impl IntoView {
    view! { <WithPerson><ClinicShell place=None><Outlet/></ClinicShell></WithPerson> }
}

/// Why one is not in, and where to go on.
#[component]
fn Outside(error: ApiError) -> impl IntoView {
    let way_on = match error {
        ApiError::SignIn => view! { <SignInAgain/> }.into_any(),
        _ => view! { <a class="button" href="/clinics">{t!("ui-my-clinics")}</a> }.into_any(),
    };
    view! {
        <ClinicShell place=None>
            <PageHead title=t!("clinics-outside")/>
            <Notice tone=Tone::Warn><p>{move || explain(&error)}</p></Notice>
            <p>{way_on}</p>
        </ClinicShell>
    }
}
