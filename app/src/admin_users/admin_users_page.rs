//! "Admin users": a row for each, a box for each group of permissions, saved as it is ticked.

use leptos::prelude::*;
use server::{
    access::OrganisationAct as Act,
    admin_users::{self, AdminUserLine},
};

use super::{
    edit_dialog::EditDialog,
    give_dialog::GiveDialog,
    grid::Grid,
    own_access::{GiveUpDialog, OwnAccess},
    take_dialog::TakeDialog,
};
use crate::{
    i18n::t,
    live::Live,
    organisations::Here,
    place::Allowed,
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
    let refused = Memo::new(move |_| here.refuses(&Act::SeeUsers));
    let open = RwSignal::new(None::<Open>);
    view! {
        <PageHead title=t!("ui-admin-users") summary=t!("admin-users-hint")>
            <Show when=move || refused.get().is_none()>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| open.set(Some(Open::Giving))>
                    {t!("admin-users-give")}
                </Button>
            </Show>
        </PageHead>
        <Allowed refused><AdminUsers open/></Allowed>
    }
}

#[component]
fn AdminUsers(open: RwSignal<Option<Open>>) -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let own = OwnAccess::provide();
    let found = Asked::new(move || {
        live.track_admin_users();
        admin_users::list(here.organisation)
    });
    provide_context(found);
    let taking = Signal::derive(move || match open.get() {
        Some(Open::Taking(line)) => Some((line.account, line.name)),
        _ => None,
    });
    view! {
        <Loaded from=found rows=8 let:page>
            <Grid page open/>
            <EditDialog page open/>
        </Loaded>
        <GiveDialog open/>
        <TakeDialog whom=taking on_close=move |()| open.set(None)/>
        <GiveUpDialog own/>
    }
}
