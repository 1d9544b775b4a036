//! The page: search, filters, the team, and the pending invitations.

use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};
use server::{
    access::{Act, ClinicRole, Grants, Terms},
    id::ClinicId,
    team::{self, TeamMember},
};

use super::{filters::Filters, list::TeamList, query, remove_dialog::RemoveDialog};
use crate::{
    clinics::Here,
    i18n::{t, tr},
    invitations::{AddDialog, PendingInvitations, SlipForDialog},
    live::{Ahead, Live},
    permissions::PermissionsDialog,
    place::Refused,
    ui::{AfterPaint, Asked, Button, Glyph, Loaded, PageHead, Weight, apart},
};

/// What is open on top of the page.
#[derive(Clone, PartialEq)]
pub enum Open {
    Adding,
    Editing(TeamMember),
    Removing(TeamMember),
}

/// Asks for the team while its clinic's frame is still on its way, if the team is what the address opens.
pub fn ask_ahead(live: Live, clinic: ClinicId) {
    if use_location().pathname.read_untracked().ends_with("/team") {
        let question = query::read(clinic, &use_query_map().read_untracked());
        Ahead::send(live, question, team::list);
    }
}

#[component]
pub fn TeamPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeTeam));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("ui-team-members")/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <Team/> }.into_any(),
    }
}

#[component]
fn Team() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let wanted = Memo::new(move |_| query::read(here.clinic, &map.read()));
    let question = move || {
        live.track_team();
        live.track_invitations();
        wanted.get()
    };
    let team = Asked::about(question, move |query| Ahead::answer(live, query, team::list));
    let open = RwSignal::new(None::<Open>);
    let by_slip = RwSignal::new(false);
    let may_add = move || {
        here.refuses(&Act::Invite(ClinicRole::TeamMember, Grants::default()))
            .is_none()
    };
    // What was counted last stays while the server can't be reached.
    let page = Memo::new(move |before: Option<&Option<_>>| {
        let answer = team.get().and_then(Result::ok).map(|(_, page)| page);
        answer.or_else(|| before.cloned().flatten())
    });
    let counts = move || {
        let page = page.get()?;
        Some(tr!(
            "team-summary",
            people = page.people,
            admins = page.admins,
            pending = page.pending
        ))
    };
    view! {
        <PageHead title=t!("ui-team-members") summary=move || counts().unwrap_or_else(|| "\u{a0}".into())>
            <Show when=may_add>
                <Button on_press=move |()| by_slip.set(true)>{t!("invitations-slip-new")}</Button>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| open.set(Some(Open::Adding))>
                    {t!("team-add")}
                </Button>
            </Show>
        </PageHead>
        <Filters wanted/>
        <Loaded from=team rows=8 let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <TeamList page wanted open/> }
            }
        </Loaded>
        <AfterPaint>
            <PendingInvitations/>
            <AddDialog open/>
            <SlipForDialog open=by_slip terms=Terms::Clinic { role: ClinicRole::TeamMember, grants: Grants::default() }/>
            <PermissionsDialog open/>
            <RemoveDialog open/>
        </AfterPaint>
    }
}
