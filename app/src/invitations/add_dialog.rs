//! "Add team member": one or many people, who all get the same role and permissions.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{Act, Checkbox as Tick, ClinicRole, Grants, Place, Terms},
    invitations::{self, Invited, NewInvitations},
};

use super::{
    addressees::{AddresseeFields, Addressees},
    later::{Later, SendLater},
    outcomes::Outcomes,
};
use crate::{
    clinics::Here,
    i18n::{self, explain, t},
    permissions::PermissionGroups,
    team::Open,
    ui::{Actions, Button, Dialog, Form, Notice, Saving, Select, Tone, Weight},
};

/// What was filled in; it outlives the dialog, so that closing it by mistake loses nothing.
#[derive(Clone, Copy)]
struct Draft {
    addressees: Addressees,
    role: RwSignal<ClinicRole>,
    grants: RwSignal<Grants>,
    later: Later,
    outcomes: RwSignal<Option<Vec<Invited>>>,
}

#[component]
pub fn AddDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let draft = Draft {
        addressees: Addressees::new(),
        role: RwSignal::new(ClinicRole::TeamMember),
        grants: RwSignal::default(),
        later: Later::new(),
        outcomes: RwSignal::new(None),
    };
    let is_open = Memo::new(move |_| matches!(&*open.read(), Some(Open::Adding)));
    let close = move |()| {
        open.set(None);
        // What was sent is done with; what was only typed stays.
        if draft.outcomes.get_untracked().is_some() {
            draft.outcomes.set(None);
            draft.addressees.clear();
            draft.later.clear();
        }
    };
    view! {
        <Dialog wide=true open=is_open title=t!("team-add") on_close=close>
            {move || match draft.outcomes.get() {
                Some(outcomes) => view! { <Outcomes outcomes on_done=close/> }.into_any(),
                None => view! { <AddForm draft on_close=close/> }.into_any(),
            }}
        </Dialog>
    }
}

#[component]
fn AddForm(draft: Draft, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let here = Here::get();
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<String>);
    let send = move |()| {
        problem.set(None);
        let Some(people) = draft.addressees.read() else { return };
        let (role, grants) = (draft.role.get_untracked(), draft.grants.get_untracked());
        // Admins hold everything anyway; what was ticked before is not kept for later.
        let grants = if role == ClinicRole::Admin {
            Grants::default()
        } else {
            grants
        };
        busy.set(true);
        spawn_local(async move {
            match invitations::invite(NewInvitations {
                place: Place::Clinic(here.clinic),
                people,
                terms: Terms::Clinic { role, grants },
                send_at: draft.later.read(),
            })
            .await
            {
                Ok(outcomes) => draft.outcomes.set(Some(outcomes)),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.set(false);
        });
    };
    let is_member = Memo::new(move |_| draft.role.get() == ClinicRole::TeamMember);
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
        <Form on_submit=send>
            {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
            <AddresseeFields addressees=draft.addressees/>
            <Role role=draft.role/>
            <Show
                when=move || is_member.get()
                fallback=|| view! { <Notice><p>{t!("permissions-admin")}</p></Notice> }
            >
                <PermissionGroups
                    grants=draft.grants
                    refuses=refuses
                    saving=|_| Saving::Still
                    on_tick=move |(tick, on)| draft.grants.update(|grants| *grants = grants.set(tick, on))
                />
            </Show>
            <SendLater later=draft.later/>
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy>{t!("invitations-send")}</Button>
            </Actions>
        </Form>
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
