//! A tick on its way: shown at once, saved, undone, or put back with the reason.

use std::{collections::HashMap, future::Future, sync::Arc};

use futures::future::{FutureExt, LocalBoxFuture};
use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{BoxChange, Checkbox as Tick, Grants},
    error::Answer,
};

use crate::{
    i18n::{self, tr},
    ui::{Saving, Toasts},
};

/// How a change of one person's boxes reaches the server, which answers with what they were granted then.
type Save = Arc<dyn Fn(BoxChange) -> LocalBoxFuture<'static, Answer<Grants>> + Send + Sync>;

/// The grants of one person as the page shows them, and what is on its way to the server.
#[derive(Clone, Copy)]
pub struct Ticking {
    queue: StoredValue<Queue>,
    shown: Memo<Grants>,
}

impl Ticking {
    /// Of somebody with this name, who was granted this.
    pub fn new<F>(name: String, grants: Grants, save: impl Fn(BoxChange) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = Answer<Grants>> + 'static,
    {
        let queue = Queue {
            name,
            save: Arc::new(move |change| save(change).boxed_local()),
            said: ArcRwSignal::new(grants),
            waiting: ArcRwSignal::default(),
            saving: ArcRwSignal::default(),
            toasts: Toasts::here(),
        };
        let (said, waiting) = (queue.said.clone(), queue.waiting.clone());
        let shown = Memo::new(move |_| {
            let ticks = waiting.get();
            ticks
                .into_iter()
                .fold(said.get(), |grants, (tick, on)| grants.set(tick, on))
        });
        Self {
            queue: StoredValue::new(queue),
            shown,
        }
    }

    pub fn grants(self) -> Signal<Grants> {
        self.shown.into()
    }

    pub fn saving(self, tick: Tick) -> Saving {
        let saving = self.queue.with_value(|queue| queue.saving.clone());
        saving.with(|saving| saving.get(&tick).copied().unwrap_or_default())
    }

    /// Shows what the server says now, with what is still on its way there.
    pub fn follow(self, grants: Grants) {
        self.queue.with_value(|queue| {
            if queue.said.get_untracked() != grants {
                queue.said.set(grants);
            }
        });
    }

    /// Ticks or empties a box: shown now, saved as soon as the server has it on disk.
    pub fn set(self, tick: Tick, on: bool) {
        // A question may have been asked before, and the page be gone by now.
        if let Some(queue) = self.queue.try_get_value() {
            queue.add(tick, on);
        }
    }
}

/// The ticks of one person that have no answer yet. Those of one group are sent one after the other, because each builds
/// on the one before; and all of them are, also when the page has gone.
#[derive(Clone)]
struct Queue {
    name: String,
    save: Save,
    /// What the server said last.
    said: ArcRwSignal<Grants>,
    waiting: ArcRwSignal<Vec<(Tick, bool)>>,
    saving: ArcRwSignal<HashMap<Tick, Saving>>,
    toasts: Toasts,
}

impl Queue {
    fn add(self, tick: Tick, on: bool) {
        let is_sending = self.next(tick.whole()).is_some();
        self.waiting.update(|waiting| waiting.push((tick, on)));
        self.mark(tick, Saving::Busy);
        if !is_sending {
            spawn_local(async move {
                while let Some((tick, on)) = self.next(tick.whole()) {
                    self.send(tick, on).await;
                }
            });
        }
    }

    /// The oldest tick within a group.
    fn next(&self, group: Tick) -> Option<(Tick, bool)> {
        self.waiting
            .with_untracked(|waiting| waiting.iter().copied().find(|(tick, _)| tick.whole() == group))
    }

    async fn send(&self, tick: Tick, on: bool) {
        let before = self.said.get_untracked();
        let change = BoxChange::tick(tick, on);
        let answer = (self.save)(change).await;
        if let Ok(after) = answer {
            self.said.update(|said| *said = said.restored(after, tick));
        }
        self.waiting.update(|waiting| {
            if let Some(sent) = waiting.iter().position(|one| *one == (tick, on)) {
                waiting.remove(sent);
            }
        });
        match answer {
            Ok(_) => {
                self.mark(tick, Saving::Saved);
                let queue = self.clone();
                let undo = move || spawn_local(queue.clone().undo(change.taken_back(before)));
                self.toasts.say_with_undo(self.sentence(tick, on), undo);
            }
            Err(error) => {
                self.mark(tick, Saving::Still);
                self.toasts.explain(&error);
            }
        }
    }

    async fn undo(self, change: BoxChange) {
        match (self.save)(change).await {
            Ok(after) => {
                self.said.update(|said| *said = said.restored(after, change.checkbox));
                self.toasts.say(tr!("permissions-undone"));
            }
            Err(error) => self.toasts.explain(&error),
        }
    }

    fn mark(&self, tick: Tick, what: Saving) {
        self.saving.update(|saving| {
            saving.insert(tick, what);
        });
    }

    fn sentence(&self, tick: Tick, on: bool) -> String {
        let what = match tick {
            Tick::Group(group) => i18n::group(group),
            Tick::Permission(permission) => i18n::permission(permission),
        };
        if on {
            tr!("permissions-ticked", name = self.name.clone(), what = what)
        } else {
            tr!("permissions-emptied", name = self.name.clone(), what = what)
        }
    }
}
