//! "Invite user": one or many people, who all get the same role in the organisation.

use leptos::prelude::*;
use server::access::{OrganisationAct as Act, OrganisationRole, Terms};

use super::Here;
use crate::{
    i18n::{self, t},
    invitations::InvitePeople,
    ui::Select,
};

#[component]
pub fn InviteDialog(open: RwSignal<bool>) -> impl IntoView {
    let here = Here::get();
    // Admin, as in the seed, where the reader may make one.
    let first = if here.refuses(&Act::Invite(OrganisationRole::Admin)).is_none() {
        OrganisationRole::Admin
    } else {
        OrganisationRole::Coordinator
    };
    let role = RwSignal::new(first);
    let offered = move || {
        let may = |role: &OrganisationRole| here.refuses(&Act::Invite(*role)).is_none();
        let roles = OrganisationRole::OFFICIALS.into_iter().filter(may);
        roles.map(|role| (role, i18n::organisation_role(role))).collect()
    };
    view! {
        <InvitePeople
            open
            title=t!("organisations-invite")
            verb=t!("organisations-invite-verb")
            terms=Signal::derive(move || Terms::Organisation { role: role.get() })
            on_close=move |()| open.set(false)
        >
            <Select
                label=t!("team-role")
                hint=t!("organisations-same-for-all")
                choices=Signal::derive(offered)
                value=role
                on_choose=move |chosen| role.set(chosen)
            />
        </InvitePeople>
    }
}
