//! The boxes of one person that save themselves; of an Admin it is said why there are none.

use leptos::prelude::*;
use server::{
    access::{Checkbox as Tick, PermissionSet, Refusal},
    id::AccountId,
};

use super::{PermissionGroups, WhyOfEach, ticking::Ticking};
use crate::{i18n::t, ui::Notice};

#[component]
pub fn TickedGroups(
    ticking: Ticking,
    whose: AccountId,
    #[prop(into)] is_admin: Signal<bool>,
    /// All that an Admin holds.
    #[prop(into)]
    contract: Signal<PermissionSet>,
    /// Why a box can't be ticked or emptied, if so.
    #[prop(into)]
    refuses: Callback<(Tick, bool), Option<Refusal>>,
    #[prop(into)] on_tick: Callback<(Tick, bool)>,
) -> impl IntoView {
    view! {
        <Show
            when=move || !is_admin.get()
            fallback=move || view! { <Notice><p>{t!("permissions-admin")}</p></Notice><WhyOfEach whose held=contract/> }
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
