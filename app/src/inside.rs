//! The pages of somebody who is signed in, in one list; they are fetched as one part.

use leptos::prelude::*;
use leptos_router::{
    components::{ParentRoute, Route, Routes},
    path,
};

use crate::{
    account::AccountPage,
    activity::ActivityPage,
    app::NotFound,
    clinics::{ClinicFrame, MyClinicsPage, PersonFrame, WaitingAreaPage},
    session::{Landing, SignedIn},
    team::TeamPage,
};

#[component]
pub fn Inside() -> impl IntoView {
    view! {
        <Routes fallback=NotFound>
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
    }
}
