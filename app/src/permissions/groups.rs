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
    // What can be asked for is the next state: a mixed group becomes a ticked one.
    let reason = move |tick| Memo::new(move |_| refuses.run((tick, state(grants.get(), tick) != BoxState::Ticked)));
    let tick_box = move |tick: Tick, reason: Memo<Option<Refusal>>| {
        let state = Memo::new(move |_| state(grants.get(), tick));
        view! {
            <Checkbox
                label=move || label(tick)
                state
                locked=Signal::derive(move || reason.get().map(refusal))
                saving=Signal::derive(move || saving.run(tick))
                on_tick=move |on| on_tick.run((tick, on))
            />
        }
    };
    // What opens nothing yet says so: a whole group once, or each by itself.
    let later = || view! { <p class="later">{t!("permissions-later")}</p> };
    let single = move |one: Permission, says_later: bool, above: Memo<Option<Refusal>>| {
        let tick = Tick::Permission(one);
        let reason = reason(tick);
        // The same reason is shown once.
        let is_said = Memo::new(move |_| reason.get().is_some() && reason.get() == above.get());
        view! {
            <div class="permission" class:said-above=is_said>
                {tick_box(tick, reason)}
                {whose.map(|whose| view! { <WhyOf whose permission=one/> })}
                {says_later.then(later)}
            </div>
        }
    };
    let group = move |group: PermissionGroup| {
        let singles: Vec<_> = Permission::ALL.into_iter().filter(|one| one.group() == group).collect();
        let all = Tick::Group(group);
        let of_all = reason(all);
        let opens = singles.iter().any(|one| one.opens_in(place));
        view! {
            <div class="permission-group" role="group" aria-label=move || i18n::group(group)>
                <div class="group-box">{tick_box(all, of_all)}{(!opens).then(later)}</div>
                {singles.into_iter().map(|one| single(one, opens && !one.opens_in(place), of_all)).collect_view()}
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
