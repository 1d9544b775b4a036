//! A tick on its way: shown at once, saved, undone, or put back with the reason.

use std::{collections::HashMap, future::Future, sync::Arc};

use futures::future::{FutureExt, LocalBoxFuture};
use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{Checkbox as Tick, Grants},
    error::Answer,
};

use crate::{
    i18n::{self, tr},
    ui::{Saving, Toasts},
};

/// How a tick of one person reaches the server, which answers with what they were granted then.
type Save = Arc<dyn Fn(Tick, bool) -> LocalBoxFuture<'static, Answer<Grants>> + Send + Sync>;

/// The grants of one person as the page shows them, and what is on its way to the server.
#[derive(Clone, Copy)]
pub struct Ticking {
    save: StoredValue<Save>,
    name: StoredValue<String>,
    shown: RwSignal<Grants>,
    saving: RwSignal<HashMap<Tick, Saving>>,
    /// How many ticks have no answer yet.
    under_way: RwSignal<u32>,
    toasts: Toasts,
}

impl Ticking {
    /// Of somebody with this name, who was granted this.
    pub fn new<F>(name: String, grants: Grants, save: impl Fn(Tick, bool) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Answer<Grants>> + 'static,
    {
        let save: Save = Arc::new(move |tick, on| save(tick, on).boxed_local());
        Self {
            save: StoredValue::new(save),
            name: StoredValue::new(name),
            shown: RwSignal::new(grants),
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
        let save = self.save.get_value();
        spawn_local(async move {
            let answer = save(tick, on).await;
            self.finish(save, tick, on, before, answer);
        });
    }

    fn finish(self, save: Save, tick: Tick, on: bool, before: Grants, answer: Answer<Grants>) {
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
                let undo = move || self.undo(Arc::clone(&save), tick, on, before);
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

    fn undo(self, save: Save, tick: Tick, on: bool, before: Grants) {
        let (toasts, shown) = (self.toasts, self.shown);
        spawn_local(async move {
            for (tick, on) in before.undo(tick, on) {
                match save(tick, on).await {
                    Ok(after) => drop(shown.try_set(after)),
                    Err(error) => return toasts.explain(&error),
                }
            }
            toasts.say(tr!("permissions-undone"));
        });
    }
}
