//! All pages, in one flat list.

use std::time::Duration;

use leptos::prelude::*;
use leptos_router::{
    components::{ParentRoute, Route, Router, Routes},
    path,
};

use crate::{
    account::AccountPage,
    activity::ActivityPage,
    clinics::{ClinicFrame, MyClinicsPage, PersonFrame, WaitingAreaPage},
    i18n::{self, t},
    invitations::AcceptPage,
    session::{Landing, SignedIn},
    shell::{Doorway, PageFocus},
    sign_in::{ChoosePasswordPage, ForgottenPage, SignInPage},
    team::TeamPage,
    ui::{PageHead, Toasts},
};

/// The whole app. The page's static frame stays until there are words to say.
#[component]
pub fn App() -> impl IntoView {
    Toasts::provide();
    let words = LocalResource::new(i18n::start);
    let speaks = Memo::new(move |_| words.with(|words| matches!(words, Some(Ok(())))));
    Effect::new(move || match words.get() {
        Some(Ok(())) => remove_static_frame(),
        Some(Err(_)) => set_timeout(move || words.refetch(), Duration::from_secs(2)),
        None => {}
    });
    view! {
        <Show when=move || speaks.get()>
            <Router>
                <PageFocus/>
                <Routes fallback=NotFound>
                    <Route path=path!("/sign-in") view=SignInPage/>
                    <Route path=path!("/forgotten-password") view=ForgottenPage/>
                    <Route path=path!("/choose-password/:token") view=ChoosePasswordPage/>
                    <Route path=path!("/invitation/:token") view=AcceptPage/>
                    <ParentRoute path=path!("") view=SignedIn>
                        <Route path=path!("/") view=Landing/>
                        <ParentRoute path=path!("") view=PersonFrame>
                            <Route path=path!("/account") view=AccountPage/>
                            <Route path=path!("/clinics") view=MyClinicsPage/>
                        </ParentRoute>
                        <ParentRoute path=path!("/clinics/:clinic") view=ClinicFrame>
                            <Route path=path!("") view=WaitingAreaPage/>
                            <Route path=path!("team") view=TeamPage/>
                            <Route path=path!("activity") view=ActivityPage/>
                        </ParentRoute>
                    </ParentRoute>
                </Routes>
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
fn NotFound() -> impl IntoView {
    view! {
        <Doorway>
            <PageHead title=t!("ui-page-not-found") summary=t!("ui-page-not-found-hint")/>
            <a class="button primary" href="/">{t!("ui-start-page")}</a>
        </Doorway>
    }
}
