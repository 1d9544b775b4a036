//! "Admin users": a row for each, a box for each group of permissions, saved as it is ticked.

use leptos::prelude::*;
use server::{
    access::OrganisationAct as Act,
    admin_users::{self, AdminUserLine},
};

use super::{
    access_dialogs::{GiveDialog, TakeDialog},
    edit_dialog::EditDialog,
    grid::Grid,
};
use crate::{
    i18n::t,
    live::Live,
    organisations::Here,
    place::Refused,
    ui::{Asked, Button, Glyph, Loaded, PageHead, Weight},
};

/// What is open on top of the page.
#[derive(Clone, PartialEq)]
pub enum Open {
    Giving,
    Editing(AdminUserLine),
    Taking(AdminUserLine),
}

#[component]
pub fn AdminUsersPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeAdminUsers));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("ui-admin-users") summary=move || here.name()/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <AdminUsers/> }.into_any(),
    }
}

#[component]
fn AdminUsers() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let found = Asked::new(move || {
        live.track_admin_users();
        admin_users::list(here.organisation)
    });
    let open = RwSignal::new(None::<Open>);
    // Whoever gets access is found among the organisation's people.
    let may_give = move || here.refuses(&Act::ManagePeople).is_none();
    view! {
        <PageHead title=t!("ui-admin-users") summary=t!("admin-users-hint")>
            <Show when=may_give>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| open.set(Some(Open::Giving))>
                    {t!("admin-users-give")}
                </Button>
            </Show>
        </PageHead>
        <Loaded from=found rows=8 let:page>
            <Grid page open/>
            <EditDialog page open/>
        </Loaded>
        <GiveDialog open/>
        <TakeDialog open/>
    }
}
