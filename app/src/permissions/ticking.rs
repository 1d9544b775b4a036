//! A tick on its way: shown at once, saved, undone, or put back with the reason.

use std::collections::HashMap;

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{Checkbox as Tick, Grants},
    id::{ClinicId, MemberId},
    permissions::{self, Tick as Request},
    team::TeamMember,
};

use crate::{
    i18n::{self, tr},
    ui::{Saving, Toasts},
};

/// The grants of one person as the page shows them, and what is on its way to the server.
#[derive(Clone, Copy)]
pub struct Ticking {
    clinic: ClinicId,
    member: MemberId,
    name: StoredValue<String>,
    shown: RwSignal<Grants>,
    saving: RwSignal<HashMap<Tick, Saving>>,
    /// How many ticks have no answer yet.
    under_way: RwSignal<u32>,
    toasts: Toasts,
}

impl Ticking {
    pub fn new(clinic: ClinicId, member: &TeamMember) -> Self {
        Self {
            clinic,
            member: member.id,
            name: StoredValue::new(member.name.clone()),
            shown: RwSignal::new(member.grants),
            saving: RwSignal::default(),
            under_way: RwSignal::new(0),
            toasts: Toasts::here(),
        }
    }

    pub fn grants(self) -> Signal<Grants> {
        self.shown.into()
    }

    pub fn saving(self, tick: Tick) -> Saving {
        self.saving
            .with(|saving| saving.get(&tick).copied().unwrap_or_default())
    }

    /// Shows what the server says now, unless something newer is on its way there.
    pub fn follow(self, grants: Grants) {
        if self.under_way.get_untracked() == 0 {
            self.shown.set(grants);
        }
    }

    /// Ticks or empties a box: shown now, saved as soon as the server has it on disk.
    pub fn set(self, tick: Tick, on: bool) {
        let before = self.shown.get_untracked();
        self.shown.set(before.set(tick, on));
        self.saving.update(|saving| {
            saving.insert(tick, Saving::Busy);
        });
        self.under_way.update(|count| *count += 1);
        spawn_local(async move {
            let answer = permissions::set_permission(self.request(tick, on)).await;
            self.finish(tick, on, before, answer);
        });
    }

    fn finish(self, tick: Tick, on: bool, before: Grants, answer: server::error::Answer<Grants>) {
        // The dialog may be closed by now; what happened is said all the same.
        let waiting = self.under_way.try_update(|count| {
            *count -= 1;
            *count
        });
        let outcome = match &answer {
            Ok(_) => Saving::Saved,
            Err(_) => Saving::Still,
        };
        self.saving.try_update(|saving| saving.insert(tick, outcome));
        match answer {
            Ok(after) => {
                if waiting == Some(0) {
                    self.shown.try_set(after);
                }
                let undo = move || self.undo(tick, on, before);
                self.toasts.say_with_undo(self.sentence(tick, on), undo);
            }
            Err(error) => {
                self.shown.try_update(|shown| *shown = shown.restored(before, tick));
                self.toasts.explain(&error);
            }
        }
    }

    /// The sentence is made while the name is still there; the page may go before the ten seconds do.
    fn sentence(self, tick: Tick, on: bool) -> String {
        let what = match tick {
            Tick::Group(group) => i18n::group(group),
            Tick::Permission(permission) => i18n::permission(permission),
        };
        let name = self.name.try_get_value().unwrap_or_default();
        if on {
            tr!("permissions-ticked", name = name, what = what)
        } else {
            tr!("permissions-emptied", name = name, what = what)
        }
    }

    fn undo(self, tick: Tick, on: bool, before: Grants) {
        let (clinic, member, toasts, shown) = (self.clinic, self.member, self.toasts, self.shown);
        spawn_local(async move {
            for (checkbox, on) in before.undo(tick, on) {
                match permissions::set_permission(Request {
                    clinic,
                    member,
                    checkbox,
                    on,
                })
                .await
                {
                    Ok(after) => drop(shown.try_set(after)),
                    Err(error) => return toasts.explain(&error),
                }
            }
            toasts.say(tr!("permissions-undone"));
        });
    }

    fn request(self, checkbox: Tick, on: bool) -> Request {
        Request {
            clinic: self.clinic,
            member: self.member,
            checkbox,
            on,
        }
    }
}
