//! What was just done, in a corner: said once, and undone for ten seconds.

use std::sync::Arc;

use leptos::{prelude::*, wasm_bindgen::JsCast};
use server::error::ApiError;
use web_sys::{Element, EventTarget, KeyboardEvent};

use super::keys::{is_command, on_key};
use crate::i18n::explain;

/// Where pages say what they did. Text is said in the language of the moment.
///
/// ```ignore
/// let toasts = Toasts::here();
/// toasts.say(tr!("ui-saved"));
/// toasts.say_with_undo(tr!("team-may-join", name = name), move || tick(permission, false));
/// toasts.explain(&error);
/// ```
#[derive(Clone, Copy)]
pub struct Toasts {
    pub(super) shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
    /// The places where they can be shown; the last one that came is in front.
    pub(super) stacks: RwSignal<Vec<u32>>,
}

/// So many are shown, unless more of them must not go yet.
const MOST: usize = 3;

type Undo = Arc<dyn Fn() + Send + Sync>;

#[derive(Clone)]
pub(super) struct Toast {
    pub number: u32,
    pub text: String,
    pub stays: Stays,
    pub undo: Option<Undo>,
}

/// How long a message stays; an error until it is closed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stays {
    Seconds(u64),
    UntilClosed,
}

impl Toasts {
    /// Makes the one stack, and the key for its newest Undo; the app does so once.
    pub fn provide() -> Self {
        let toasts = Self {
            shown: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            stacks: RwSignal::new(Vec::new()),
        };
        provide_context(toasts);
        on_key(move |event| toasts.hear(event));
        toasts
    }

    /// The stack, for a component; handlers take it along.
    pub fn here() -> Self {
        expect_context()
    }

    pub fn say(self, text: String) {
        self.show(text, Stays::Seconds(5), None);
    }

    /// With an Undo button. The act must not need the page that offered it: it may be gone by then.
    pub fn say_with_undo(self, text: String, undo: impl Fn() + Send + Sync + 'static) {
        self.show(text, Stays::Seconds(10), Some(Arc::new(undo)));
    }

    /// An error as a sentence; it stays until it is read and closed.
    pub fn explain(self, error: &ApiError) {
        self.show(explain(error), Stays::UntilClosed, None);
    }

    fn show(self, text: String, stays: Stays, undo: Option<Undo>) {
        let number = self.number();
        self.shown.update(|shown| {
            // The same words said again, but not those that take back something else.
            shown.retain(|other| other.undo.is_some() || other.text != text);
            // An Undo has been promised for its time, and an error has not been read before it is closed.
            let gives_way = |toast: &Toast| toast.undo.is_none() && toast.stays != Stays::UntilClosed;
            while shown.len() >= MOST
                && let Some(oldest) = shown.iter().position(gives_way)
            {
                shown.remove(oldest);
            }
            shown.push(Toast {
                number,
                text,
                stays,
                undo,
            });
        });
    }

    /// Ctrl+Z or ⌘Z takes back the newest act, unless it is for what is being typed. Held down, it takes back no more.
    fn hear(self, event: &KeyboardEvent) {
        if is_command(event, "z", "KeyZ") && !event.repeat() && !is_typed_into(event.target()) {
            let newest = self.shown.with_untracked(|shown| newest_undo(shown).cloned());
            if let Some(newest) = newest {
                event.prevent_default();
                self.undo(&newest);
            }
        }
    }

    pub(super) fn undo(self, toast: &Toast) {
        self.close(toast.number);
        if let Some(undo) = &toast.undo {
            undo();
        }
    }

    pub(super) fn number(self) -> u32 {
        let number = self.next.get_value();
        self.next.set_value(number + 1);
        number
    }

    pub(super) fn close(self, number: u32) {
        self.shown.update(|shown| shown.retain(|toast| toast.number != number));
    }
}

pub(super) fn newest_undo(shown: &[Toast]) -> Option<&Toast> {
    shown.iter().rev().find(|toast| toast.undo.is_some())
}

/// Whether it is a field with an undo of its own.
fn is_typed_into(target: Option<EventTarget>) -> bool {
    let fields = "textarea, input:not([type=checkbox], [type=radio])";
    let target = target.and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.matches(fields).unwrap_or_default())
}
