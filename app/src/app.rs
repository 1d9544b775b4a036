//! The pages that everybody can open, in one flat list; those of somebody who is signed in are in `inside.rs`.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    components::{FlatRoutes, Route, Router},
    path,
};

use crate::{
    i18n::{self, t},
    later::Later,
    parts,
    shell::{Doorway, PageFocus},
    sign_in::SignInPage,
    ui::{Asked, PageHead, Toasts},
};

/// The whole app. The page's static frame stays until there are words to say.
#[component]
pub fn App() -> impl IntoView {
    Toasts::provide();
    let words = Asked::new(i18n::start);
    let speaks = Memo::new(move |_| matches!(words.get(), Some(Ok(()))));
    Effect::new(move || match words.get() {
        Some(Ok(())) => remove_static_frame(),
        Some(Err(_)) => set_timeout(move || words.ask_again(), Duration::from_secs(2)),
        None => {}
    });
    view! {
        <Show when=move || speaks.get()>
            <Router>
                <PageFocus/>
                <FlatRoutes fallback=NotFound>
                    <Route path=path!("/sign-in") view=SignInPage/>
                    <Route path=path!("/forgotten-password") view=|| view! { <Later part=parts::forgotten/> }/>
                    <Route path=path!("/choose-password/:token") view=|| view! { <Later part=parts::choose_password/> }/>
                    <Route path=path!("/code") view=|| view! { <Later part=parts::code/> }/>
                    <Route path=path!("/invitation/:token") view=|| view! { <Later part=parts::accept/> }/>
                    <Route path=path!("/*inside") view=|| view! { <Later part=parts::inside/> }/>
                </FlatRoutes>
            </Router>
        </Show>
    }
}

fn remove_static_frame() {
    if let Some(frame) = document().get_element_by_id("frame") {
        frame.remove();
    }
}

/// An address that leads nowhere says so, and where to go on.
#[component]
pub fn NotFound() -> impl IntoView {
    view! {
        <Doorway>
            <PageHead title=t!("ui-page-not-found") summary=t!("ui-page-not-found-hint")/>
            <a class="button primary" href="/">{t!("ui-start-page")}</a>
        </Doorway>
    }
}
