//! "Invite user": one or many people, who all get the same role in the organisation.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{OrganisationAct as Act, OrganisationRole, Place, Terms},
    invitations::{self, Invited, NewInvitations},
};

use super::Here;
use crate::{
    i18n::{self, explain, t},
    invitations::{AddresseeFields, Addressees, Later, Outcomes, SendLater},
    ui::{Actions, Button, Dialog, Form, Notice, Select, Tone, Weight},
};

/// What was filled in; it outlives the dialog, so that closing it by mistake loses nothing.
#[derive(Clone, Copy)]
struct Draft {
    addressees: Addressees,
    role: RwSignal<OrganisationRole>,
    later: Later,
    outcomes: RwSignal<Option<Vec<Invited>>>,
}

#[component]
pub fn InviteDialog(open: RwSignal<bool>) -> impl IntoView {
    let here = Here::get();
    // Admin, as in the seed, where the reader may make one.
    let first = if here.refuses(&Act::Invite(OrganisationRole::Admin)).is_none() {
        OrganisationRole::Admin
    } else {
        OrganisationRole::Coordinator
    };
    let draft = Draft {
        addressees: Addressees::new(),
        role: RwSignal::new(first),
        later: Later::new(),
        outcomes: RwSignal::new(None),
    };
    let close = move |()| {
        open.set(false);
        // What was sent is done with; what was only typed stays.
        if draft.outcomes.get_untracked().is_some() {
            draft.outcomes.set(None);
            draft.addressees.clear();
            draft.later.clear();
        }
    };
    view! {
        <Dialog wide=true open=open title=t!("organisations-invite") on_close=close>
            {move || match draft.outcomes.get() {
                Some(outcomes) => view! { <Outcomes outcomes on_done=close/> }.into_any(),
                None => view! { <InviteForm draft on_close=close/> }.into_any(),
            }}
        </Dialog>
    }
}

#[component]
fn InviteForm(draft: Draft, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let here = Here::get();
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<String>);
    let send = move |()| {
        problem.set(None);
        let Some(people) = draft.addressees.read() else { return };
        busy.set(true);
        let request = NewInvitations {
            place: Place::Organisation(here.organisation),
            people,
            terms: Terms::Organisation {
                role: draft.role.get_untracked(),
            },
            send_at: draft.later.read(),
        };
        spawn_local(async move {
            match invitations::invite(request).await {
                Ok(outcomes) => draft.outcomes.set(Some(outcomes)),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.try_set(false);
        });
    };
    let offered = move || {
        let may = |role: &OrganisationRole| here.refuses(&Act::Invite(*role)).is_none();
        let roles = OrganisationRole::OFFICIALS.into_iter().filter(may);
        roles.map(|role| (role, i18n::organisation_role(role))).collect()
    };
    view! {
        <Form on_submit=send>
            {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
            <AddresseeFields addressees=draft.addressees/>
            <Select
                label=t!("team-role")
                hint=t!("organisations-same-for-all")
                choices=Signal::derive(offered)
                value=draft.role
                on_choose=move |role| draft.role.set(role)
            />
            <SendLater later=draft.later/>
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy>{t!("organisations-invite-verb")}</Button>
            </Actions>
        </Form>
    }
}
