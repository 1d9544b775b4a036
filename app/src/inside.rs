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
    clinics::{CallsPage, ClinicFrame, MyClinicsPage, PersonFrame, WaitingAreaPage},
    later::Later,
    parts,
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
                    <Route path=path!("/organisations") view=|| view! { <Later part=parts::my_organisations/> }/>
                </ParentRoute>
                <ParentRoute path=path!("/clinics/:clinic") view=ClinicFrame>
                    <Route path=path!("") view=WaitingAreaPage/>
                    <Route path=path!("team") view=TeamPage/>
                    <Route path=path!("calls") view=CallsPage/>
                    <Route path=path!("activity") view=ActivityPage/>
                </ParentRoute>
                <ParentRoute
                    path=path!("/organisations/:organisation")
                    view=|| view! { <Later part=parts::organisation_frame/> }
                >
                    <Route path=path!("") view=|| view! { <Later part=parts::organisation_start/> }/>
                    <Route path=path!("admins") view=|| view! { <Later part=parts::officials/> }/>
                    <Route path=path!("users") view=|| view! { <Later part=parts::users/> }/>
                    <Route path=path!("users/:account") view=|| view! { <Later part=parts::user/> }/>
                    <Route path=path!("admin-users") view=|| view! { <Later part=parts::admin_users/> }/>
                    <Route path=path!("brand") view=|| view! { <Later part=parts::brand/> }/>
                    <Route path=path!("authentication") view=|| view! { <Later part=parts::authentication/> }/>
                    <Route path=path!("fields") view=|| view! { <Later part=parts::fields/> }/>
                    <Route path=path!("contract") view=|| view! { <Later part=parts::contract/> }/>
                    <Route path=path!("dashboard") view=|| view! { <Later part=parts::dashboard/> }/>
                    <Route path=path!("practitioners") view=|| view! { <Later part=parts::practitioners/> }/>
                    <Route path=path!("activity") view=|| view! { <Later part=parts::organisation_activity/> }/>
                    <Route path=path!("client-data") view=|| view! { <Later part=parts::client_data/> }/>
                </ParentRoute>
            </ParentRoute>
        </Routes>
    }
}
