//! The role of a team member. When the last Admin stops being one, somebody takes over in the same act.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{Act, ClinicRole, Refusal},
    error::ApiError,
    id::MemberId,
    permissions::{self, RoleChange},
    team::TeamMember,
};

use crate::{
    clinics::Here,
    i18n::{self, refusal, t, tr},
    team::find_others,
    ui::{Actions, Button, Dialog, PersonSearch, Select, Toasts, Weight},
};

#[component]
pub fn RoleChoice(member: RwSignal<TeamMember>) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let asking = RwSignal::new(false);
    let successor = RwSignal::new(None::<MemberId>);
    let busy = RwSignal::new(false);
    let change = move |role: ClinicRole| {
        let before = member.get_untracked();
        if before.role == role {
            return;
        }
        let request = RoleChange {
            clinic: here.clinic,
            member: before.id,
            role,
            successor: successor.get_untracked(),
        };
        member.update(|member| member.role = role);
        busy.set(true);
        spawn_local(async move {
            match permissions::set_role(request).await {
                Ok(()) => {
                    asking.set(false);
                    toasts.say(tr!(
                        "permissions-role-saved",
                        name = before.name,
                        role = i18n::clinic_role(role)
                    ));
                }
                Err(error) => {
                    member.update(|member| member.role = before.role);
                    let last = error == ApiError::Refused(Refusal::LastAdmin);
                    asking.set(last);
                    if !last {
                        toasts.explain(&error);
                    }
                }
            }
            busy.set(false);
        });
    };
    let roles = move || {
        ClinicRole::ALL
            .iter()
            .map(|role| (*role, i18n::clinic_role(*role)))
            .collect()
    };
    let other = move || match member.with(|member| member.role) {
        ClinicRole::Admin => ClinicRole::TeamMember,
        ClinicRole::TeamMember => ClinicRole::Admin,
    };
    let refused = Memo::new(move |_| here.refuses(&Act::SetRole(member.with(TeamMember::subject), other())));
    view! {
        <Show
            when=move || refused.get().is_none()
            fallback=move || view! {
                <p class="quiet">
                    {move || i18n::clinic_role(member.with(|member| member.role))} " · " {move || refused.get().map(refusal)}
                </p>
            }
        >
            <Select
                label=t!("permissions-role")
                choices=Signal::derive(roles)
                value=Signal::derive(move || member.with(|member| member.role))
                on_choose=change
            />
        </Show>
        <Dialog open=asking title=t!("permissions-hand-over") on_close=move |()| asking.set(false)>
            <p>{move || refusal(Refusal::LastAdmin)}</p>
            <PersonSearch
                label=t!("team-who-takes-over")
                picked=successor
                find=move |search| find_others(here.clinic, search, member.with_untracked(|member| member.account))
            />
            <Actions>
                <Button on_press=move |()| asking.set(false)>{t!("ui-cancel")}</Button>
                <Show when=move || successor.get().is_some()>
                    <Button weight=Weight::Primary busy on_press=move |()| change(ClinicRole::TeamMember)>
                        {t!("permissions-hand-over")}
                    </Button>
                </Show>
            </Actions>
        </Dialog>
    }
}
