//! The permission groups with their permissions, as boxes to tick. Knows nothing of what a tick does.

use leptos::prelude::*;
use server::{
    access::{BoxState, Checkbox as Tick, Grants, Permission, PermissionGroup, Refusal},
    id::AccountId,
};

use super::why::WhyOf;
use crate::{
    i18n::{self, refusal, t},
    place::HerePlace,
    ui::{ArrowKeys, Checkbox, Saving},
};

/// All boxes. `refuses` says why one can't be changed, if so; `saving` what became of the last tick of it.
#[component]
pub fn PermissionGroups(
    #[prop(into)] grants: Signal<Grants>,
    #[prop(into)] refuses: Callback<(Tick, bool), Option<Refusal>>,
    #[prop(into)] saving: Callback<Tick, Saving>,
    #[prop(into)] on_tick: Callback<(Tick, bool)>,
    /// Whose they are, where it can be asked why.
    #[prop(optional)]
    whose: Option<AccountId>,
) -> impl IntoView {
    let place = HerePlace::get().place;
    let tick_box = move |tick: Tick| {
        let state = Memo::new(move |_| state(grants.get(), tick));
        // What can be asked for is the next state: a mixed group becomes a ticked one.
        let locked = Memo::new(move |_| refuses.run((tick, state.get() != BoxState::Ticked)).map(refusal));
        view! {
            <Checkbox
                label=move || label(tick)
                state=state
                locked=locked
                saving=Signal::derive(move || saving.run(tick))
                on_tick=move |on| on_tick.run((tick, on))
            />
        }
    };
    // What opens nothing yet says so: a whole group once, or each by itself.
    let later = || view! { <p class="later">{t!("permissions-later")}</p> };
    let single = move |one: Permission, says_later: bool| {
        view! {
            <div class="permission">
                {tick_box(Tick::Permission(one))}
                {whose.map(|whose| view! { <WhyOf whose permission=one/> })}
                {says_later.then(later)}
            </div>
        }
    };
    let group = move |group: PermissionGroup| {
        let singles: Vec<_> = Permission::ALL.into_iter().filter(|one| one.group() == group).collect();
        let opens = singles.iter().any(|one| one.opens_in(place));
        view! {
            <div class="permission-group" role="group" aria-label=move || i18n::group(group)>
                <div class="group-box">{tick_box(Tick::Group(group))}{(!opens).then(later)}</div>
                {singles.into_iter().map(|one| single(one, opens && !one.opens_in(place))).collect_view()}
            </div>
        }
    };
    view! { <ArrowKeys class="permission-groups">{PermissionGroup::ALL.map(group).collect_view()}</ArrowKeys> }
}

fn state(grants: Grants, tick: Tick) -> BoxState {
    match tick {
        Tick::Group(group) => grants.group_box(group),
        Tick::Permission(permission) => grants.permission_box(permission),
    }
}

fn label(tick: Tick) -> String {
    match tick {
        Tick::Group(group) => i18n::group(group),
        Tick::Permission(permission) => i18n::permission(permission),
    }
}
