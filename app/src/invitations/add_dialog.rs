//! "Add team member": one or many people, who all get the same role and permissions.

use leptos::prelude::*;
use server::access::{Act, Checkbox as Tick, ClinicRole, Grants, Terms};

use super::invite_people::InvitePeople;
use crate::{
    clinics::Here,
    i18n::{self, t},
    permissions::PermissionGroups,
    team::Open,
    ui::{Notice, Saving, Select},
};

#[component]
pub fn AddDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let (role, ticked) = (RwSignal::new(ClinicRole::TeamMember), RwSignal::new(Grants::default()));
    let terms = move || {
        let role = role.get();
        // Admins hold everything anyway; what was ticked before is not kept for later.
        let grants = if role == ClinicRole::Admin {
            Grants::default()
        } else {
            ticked.get()
        };
        Terms::Clinic { role, grants }
    };
    let is_open = Memo::new(move |_| matches!(&*open.read(), Some(Open::Adding)));
    let is_member = Memo::new(move |_| role.get() == ClinicRole::TeamMember);
    view! {
        <InvitePeople
            open=is_open
            title=t!("team-add")
            verb=t!("invitations-send")
            terms=Signal::derive(terms)
            on_close=move |()| open.set(None)
        >
            <Role role/>
            <Show
                when=move || is_member.get()
                fallback=|| view! { <Notice><p>{t!("permissions-admin")}</p></Notice> }
            >
                <Permissions ticked/>
            </Show>
        </InvitePeople>
    }
}

#[component]
fn Role(role: RwSignal<ClinicRole>) -> impl IntoView {
    let here = Here::get();
    let offered = move || {
        let may = |role: &ClinicRole| here.refuses(&Act::Invite(*role, Grants::default())).is_none();
        ClinicRole::ALL
            .iter()
            .copied()
            .filter(may)
            .map(|role| (role, i18n::clinic_role(role)))
            .collect()
    };
    view! {
        <Select
            label=t!("team-role")
            hint=t!("invitations-same-for-all")
            choices=Signal::derive(offered)
            value=role
            on_choose=move |chosen| role.set(chosen)
        />
    }
}

#[component]
fn Permissions(ticked: RwSignal<Grants>) -> impl IntoView {
    let here = Here::get();
    let refuses = move |(tick, on): (Tick, bool)| {
        let grants = Grants::default().set(tick, true);
        // Taking off a tick that is not sent yet needs no leave.
        if on {
            here.refuses(&Act::Invite(ClinicRole::TeamMember, grants))
        } else {
            None
        }
    };
    view! {
        <PermissionGroups
            grants=ticked
            refuses=refuses
            saving=|_| Saving::Still
            on_tick=move |(tick, on)| ticked.update(|grants| *grants = grants.set(tick, on))
        />
    }
}
