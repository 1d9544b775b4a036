//! "Authentication": how long passwords are, how long people stay signed in, and in which languages mails can be read.

use leptos::prelude::*;
use server::{access::OrganisationAct as Act, authentication};

use super::policy_form::PolicyForm;
use crate::{
    i18n::t,
    live::Live,
    organisations::Here,
    place::Allowed,
    ui::{Asked, Loaded, PageHead},
};

#[component]
pub fn AuthenticationPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::ChangeAuthentication));
    view! {
        <PageHead title=t!("ui-permission-authentication") summary=move || here.name()/>
        <Allowed refused><Policy/></Allowed>
    }
}

#[component]
fn Policy() -> impl IntoView {
    let (organisation, live) = (Here::get().organisation, Live::here());
    let policy = Asked::new(move || {
        live.track_place();
        authentication::find(organisation)
    });
    view! { <Loaded from=policy let:policy><PolicyForm policy/></Loaded> }
}
