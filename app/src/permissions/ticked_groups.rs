//! The boxes of one person that save themselves; of an Admin it is said why there are none.

use leptos::prelude::*;
use server::access::{Checkbox as Tick, Refusal};

use super::{PermissionGroups, ticking::Ticking};
use crate::{i18n::t, ui::Notice};

#[component]
pub fn TickedGroups(
    ticking: Ticking,
    #[prop(into)] is_admin: Signal<bool>,
    /// Why a box can't be ticked or emptied, if so.
    #[prop(into)]
    refuses: Callback<(Tick, bool), Option<Refusal>>,
) -> impl IntoView {
    view! {
        <Show
            when=move || !is_admin.get()
            fallback=|| view! { <Notice><p>{t!("permissions-admin")}</p></Notice> }
        >
            <PermissionGroups
                grants=ticking.grants()
                refuses
                saving=move |tick| ticking.saving(tick)
                on_tick=move |(tick, on)| ticking.set(tick, on)
            />
        </Show>
    }
}
