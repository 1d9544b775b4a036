//! The boxes of one person that save themselves; of an Admin it is said why there are none.

use leptos::prelude::*;
use server::{
    access::{Checkbox as Tick, Permission, Refusal},
    id::AccountId,
};

use super::{PermissionGroups, ticking::Ticking, why::WhyOf};
use crate::{
    i18n::{self, t},
    ui::Notice,
};

#[component]
pub fn TickedGroups(
    ticking: Ticking,
    whose: AccountId,
    #[prop(into)] is_admin: Signal<bool>,
    /// Why a box can't be ticked or emptied, if so.
    #[prop(into)]
    refuses: Callback<(Tick, bool), Option<Refusal>>,
    #[prop(into)] on_tick: Callback<(Tick, bool)>,
) -> impl IntoView {
    view! {
        <Show
            when=move || !is_admin.get()
            fallback=move || view! { <Notice><p>{t!("permissions-admin")}</p></Notice><ByRole whose/> }
        >
            <PermissionGroups
                whose
                grants=ticking.grants()
                refuses
                saving=move |tick| ticking.saving(tick)
                on_tick
            />
        </Show>
    }
}

/// What comes with the role, of which it can be asked why all the same.
#[component]
fn ByRole(whose: AccountId) -> impl IntoView {
    let one = move |permission: Permission| {
        view! {
            <li class="permission">
                <span>{move || i18n::permission(permission)}</span>
                <WhyOf whose permission/>
            </li>
        }
    };
    view! { <ul class="by-role">{Permission::ALL.map(one).collect_view()}</ul> }
}
