//! The boxes of all who are chosen at once: one call, one undo, one sentence in the log.

use std::collections::HashSet;

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{BoxState, Checkbox as Tick, OrganisationAct as Act, OrganisationRole, PermissionGroup},
    admin_users::{self, AdminUserLine, ManyTicks, Ticked, UndoMany},
    id::AccountId,
};

use super::own_access::OwnAccess;
use crate::{
    i18n::{self, refusal, t, tr},
    organisations::Here,
    ui::{ArrowKeys, Button, Checkbox, Saving, Toasts, Weight},
};

/// Whose rows are chosen.
pub type Chosen = RwSignal<HashSet<AccountId>>;

#[component]
pub fn ForMany(
    /// The rows that are shown; who is not among them is not meant.
    shown: Memo<Vec<AdminUserLine>>,
    chosen: Chosen,
) -> impl IntoView {
    let lines = Memo::new(move |_| {
        let chosen = chosen.get();
        let is_chosen = |line: &&AdminUserLine| chosen.contains(&line.account);
        shown.with(|shown| shown.iter().filter(is_chosen).cloned().collect::<Vec<_>>())
    });
    let count = Memo::new(move |_| u32::try_from(lines.with(Vec::len)).unwrap_or_default());
    view! {
        <Show when=move || count.get() != 0>
            <div class="for-many" role="group" aria-label=t!("admin-users-for-many")>
                <p class="num" aria-live="polite">{move || tr!("admin-users-chosen", count = count.get())}</p>
                <ArrowKeys class="boxes-of-many">
                    {PermissionGroup::ALL.map(|group| view! { <BoxOfMany group lines/> }).collect_view()}
                </ArrowKeys>
                <Button weight=Weight::Bare on_press=move |()| chosen.set(HashSet::new())>
                    {t!("invitations-pick-none")}
                </Button>
            </div>
        </Show>
    }
}

/// A group's box of all who are chosen: ticked when all have it, mixed when some.
#[component]
fn BoxOfMany(group: PermissionGroup, lines: Memo<Vec<AdminUserLine>>) -> impl IntoView {
    let (here, toasts, own) = (Here::get(), Toasts::here(), OwnAccess::here());
    let saving = RwSignal::new(Saving::Still);
    let tick = Tick::Group(group);
    let state = Memo::new(move |_| lines.with(|lines| together(lines, group)));
    // Locked only where nobody's box may be changed; who alone may not be is said afterwards.
    let locked = Memo::new(move |_| {
        let on = state.get() != BoxState::Ticked;
        let refuses = |line: &AdminUserLine| here.refuses(&Act::Tick(line.admin_user(), tick, on));
        let all: Option<Vec<_>> = lines.with(|lines| lines.iter().map(refuses).collect());
        all.and_then(|all| all.into_iter().next()).map(refusal)
    });
    let set = move |on: bool| {
        let request = ManyTicks {
            organisation: here.organisation,
            accounts: lines.with_untracked(|lines| lines.iter().map(|line| line.account).collect()),
            checkbox: tick,
            on,
        };
        let gives_up = untrack(|| {
            let standing = here.standing();
            lines.with(|lines| lines.iter().any(|line| standing.gives_up(line.admin_user(), tick, on)))
        });
        own.guard(gives_up, move || {
            saving.set(Saving::Busy);
            let request = request.clone();
            spawn_local(async move {
                let outcome = match admin_users::set_permission_of_many(request).await {
                    Ok(ticked) => {
                        say(toasts, here, group, on, ticked);
                        Saving::Saved
                    }
                    Err(error) => {
                        toasts.explain(&error);
                        Saving::Still
                    }
                };
                // The page may be gone by the time the answer comes.
                saving.try_set(outcome);
            });
        });
    };
    view! { <Checkbox label=move || i18n::group(group) state locked saving on_tick=set/> }
}

fn together(lines: &[AdminUserLine], group: PermissionGroup) -> BoxState {
    let one = |line: &AdminUserLine| match line.role {
        Some(OrganisationRole::Admin) => BoxState::Ticked,
        _ => line.grants.group_box(group),
    };
    let mut all = lines.iter().map(one);
    let first = all.next().unwrap_or(BoxState::Empty);
    if all.all(|other| other == first) {
        first
    } else {
        BoxState::Mixed
    }
}

/// How many were ticked, with an undo for all of them, and why the others were not.
fn say(toasts: Toasts, here: Here, group: PermissionGroup, on: bool, ticked: Ticked) {
    let Ticked { change, done, refused } = ticked;
    let what = i18n::group(group);
    let said = if on {
        tr!("admin-users-ticked-many", count = done, what = what)
    } else {
        tr!("admin-users-emptied-many", count = done, what = what)
    };
    match change {
        Some(change) => {
            let organisation = here.organisation;
            toasts.say_with_undo(said, move || {
                spawn_local(async move {
                    match admin_users::undo_of_many(UndoMany { organisation, change }).await {
                        Ok(0) => toasts.say(tr!("permissions-undone")),
                        Ok(left) => toasts.say(tr!("admin-users-undone-but", count = left)),
                        Err(error) => toasts.explain(&error),
                    }
                });
            });
        }
        None => toasts.say(said),
    }
    if let Some((_, reason)) = refused.first() {
        let left = u32::try_from(refused.len()).unwrap_or_default();
        toasts.say(tr!("admin-users-left-many", count = left, reason = refusal(*reason)));
    }
}
