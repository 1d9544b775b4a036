//! "Edit permissions": the role, and the boxes that save themselves.

use leptos::prelude::*;
use server::{
    access::{Act, Checkbox as Tick, ClinicRole},
    error::ApiError,
    permissions,
    team::{self, FindMember, TeamMember},
};

use super::{TickedGroups, role_choice::RoleChoice, ticking::Ticking};
use crate::{
    clinics::Here,
    i18n::{t, tr},
    live::Live,
    team::Open,
    ui::{Asked, Dialog, Notice, Tone, Who},
};

#[component]
pub fn PermissionsDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let member = Memo::new(move |_| match open.get() {
        Some(Open::Editing(member)) => Some(member),
        _ => None,
    });
    let title = move || {
        tr!(
            "permissions-title",
            name = member.get().map(|member| member.name).unwrap_or_default()
        )
    };
    view! {
        <Dialog wide=true open=Signal::derive(move || member.get().is_some()) title=title on_close=move |()| open.set(None)>
            {move || member.get().map(|member| view! { <Editor member/> })}
        </Dialog>
    }
}

#[component]
fn Editor(member: TeamMember) -> impl IntoView {
    let here = Here::get();
    let (clinic, id) = (here.clinic, member.id);
    let ticking = Ticking::new(member.name.clone(), member.grants, move |change| {
        permissions::set_permission(permissions::Tick {
            clinic,
            member: id,
            change,
        })
    });
    let latest = RwSignal::new(member.clone());
    let gone = follow(here, &member, latest, ticking);
    let subject = move || latest.with(TeamMember::subject);
    let refuses = move |(tick, on): (Tick, bool)| {
        let mut subject = subject();
        subject.grants = ticking.grants().get();
        here.refuses(&Act::Tick(subject, tick, on))
    };
    let is_admin = Memo::new(move |_| latest.with(|member| member.role == ClinicRole::Admin));
    let contract = Signal::derive(move || here.standing().contract);
    view! {
        <Show when=move || gone.get()>
            <Notice tone=Tone::Warn><p>{t!("permissions-gone")}</p></Notice>
        </Show>
        <div class="person-head">
            <Who name=member.name.clone() detail=member.email.clone()/>
            <RoleChoice member=latest/>
        </div>
        <TickedGroups ticking whose=member.account is_admin contract refuses on_tick=move |(tick, on)| ticking.set(tick, on)/>
    }
}

/// Asks again whenever somebody else changes this person; answers whether they have left the team.
fn follow(here: Here, member: &TeamMember, latest: RwSignal<TeamMember>, ticking: Ticking) -> Memo<bool> {
    let live = Live::here();
    let request = FindMember {
        clinic: here.clinic,
        member: member.id,
    };
    let changes = live.changes_of(member.id);
    let found = Asked::new(move || {
        changes.track();
        live.track_team();
        team::find(request)
    });
    Effect::new(move || {
        if let Some(Ok(member)) = found.get() {
            ticking.follow(member.grants);
            latest.set(member);
        }
    });
    Memo::new(move |_| matches!(found.get(), Some(Err(ApiError::NotFound))))
}
