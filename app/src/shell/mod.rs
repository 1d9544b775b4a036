//! What surrounds every page.

mod doorway;
mod file_link;
mod language_menu;
mod offline;
mod place_link;
mod seeing_as;
mod side_menu;
mod theme;

use leptos::prelude::*;
use leptos_router::hooks::use_location;
use server::account::Language;

pub use doorway::Doorway;
pub use file_link::FileLink;
pub use language_menu::LanguageMenu;
use offline::OfflineBanner;
pub use place_link::PlaceLink;
use seeing_as::SeeingAsBanner;
pub use seeing_as::{Own, SeeingAs};
pub use side_menu::{Entry, Mark, Place, Section};
pub use theme::ThemeMenu;

use crate::{i18n::t, ui::ToastStack};
use side_menu::{BottomBar, SideMenu};

/// The frame of the pages of somebody who is signed in: a menu at the side, on a phone a bar and a sheet below.
/// Entries come as data; what one may not use is simply not among them.
///
/// ```ignore
/// let sections = move || vec![
///     Section::untitled(vec![Entry::new(t!("ui-waiting-area"), "/clinics/1/waiting-area", Glyph::Clock)]),
///     Section::titled(t!("ui-configure"), vec![Entry::new(t!("ui-team-members"), "/clinics/1/team", Glyph::People).count(8214)]),
/// ];
/// view! { <Shell place=place sections=sections person=name on_switch=switch on_sign_out=sign_out on_language=keep_language><Outlet/></Shell> }
/// ```
#[component]
pub fn Shell(
    /// The clinic or organisation one is in.
    #[prop(into)]
    place: Signal<Option<Place>>,
    #[prop(into)] sections: Signal<Vec<Section>>,
    /// The name of whoever is signed in.
    #[prop(into)]
    person: Signal<String>,
    /// What the menu under their name offers besides.
    #[prop(into)]
    views: ViewFn,
    /// Opens the way to other places.
    #[prop(into)]
    on_switch: Callback<()>,
    #[prop(into)] on_sign_out: Callback<()>,
    /// Keeps a chosen language in the account.
    #[prop(into)]
    on_language: Callback<Language>,
    children: Children,
) -> impl IntoView {
    view! {
        <SkipLink/>
        <div class="shell">
            <SideMenu place sections person views on_switch on_sign_out on_language/>
            <Main>{children()}</Main>
            <BottomBar sections/>
        </div>
        <ToastStack/>
    }
}

#[component]
fn SkipLink() -> impl IntoView {
    let skip = move |event: web_sys::MouseEvent| {
        event.prevent_default();
        focus_main();
    };
    view! { <a class="skip-link" href="#main" on:click=skip>{t!("ui-skip")}</a> }
}

/// The page itself.
#[component]
fn Main(children: Children) -> impl IntoView {
    view! {
        <main id="main" tabindex="-1">
            <OfflineBanner/>
            <SeeingAsBanner/>
            {children()}
        </main>
    }
}

/// Gives the focus to a new page, as if the browser had loaded it. Stands once inside the router.
#[component]
pub fn PageFocus() -> impl IntoView {
    let path = use_location().pathname;
    // The new page is there one frame after its address.
    Effect::watch(move || path.get(), |_, _, _| request_animation_frame(focus_main), false);
}

fn focus_main() {
    if let Some(body) = document().body() {
        crate::ui::focus_first(&body, "main");
    }
}
