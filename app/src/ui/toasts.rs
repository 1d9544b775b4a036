//! What was just done, in a corner: said once, and undone for ten seconds.

use std::{sync::Arc, time::Duration};

use leptos::{html, prelude::*};
use server::error::ApiError;

use super::{Glyph, Icon};
use crate::i18n::{explain, t};

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
    shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
    /// The places where they can be shown; the last one that came is in front.
    stacks: RwSignal<Vec<u32>>,
}

/// More would hide the page behind them.
const MOST: usize = 3;

type Undo = Arc<dyn Fn() + Send + Sync>;

#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
    stays: Stays,
    undo: Option<Undo>,
}

/// How long a message stays; an error until it is closed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stays {
    Seconds(u64),
    UntilClosed,
}

impl Toasts {
    /// Makes the one stack; the app does so once.
    pub fn provide() -> Self {
        let toasts = Self {
            shown: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            stacks: RwSignal::new(Vec::new()),
        };
        provide_context(toasts);
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
            shown.retain(|other| other.text != text);
            shown.push(Toast {
                number,
                text,
                stays,
                undo,
            });
            let spare = |toast: &Toast| toast.stays != Stays::UntilClosed;
            if shown.len() > MOST
                && let Some(oldest) = shown.iter().position(spare)
            {
                shown.remove(oldest);
            }
        });
    }

    fn number(self) -> u32 {
        let number = self.next.get_value();
        self.next.set_value(number + 1);
        number
    }

    fn close(self, number: u32) {
        self.shown.update(|shown| shown.retain(|toast| toast.number != number));
    }
}

/// Where they are shown: in the shell, and in every open dialog, because nothing outside of it can be pressed then.
#[component]
pub fn ToastStack() -> impl IntoView {
    let toasts = Toasts::here();
    let me = toasts.number();
    toasts.stacks.update(|stacks| stacks.push(me));
    on_cleanup(move || {
        toasts.stacks.try_update(|stacks| stacks.retain(|stack| *stack != me));
    });
    let is_in_front = Memo::new(move |_| toasts.stacks.with(|stacks| stacks.last() == Some(&me)));
    let shown = move || {
        if is_in_front.get() {
            toasts.shown.get()
        } else {
            Vec::new()
        }
    };
    view! {
        <section class="toasts" aria-label=t!("ui-messages") aria-live="polite" aria-relevant="additions">
            <For each=shown key=|toast| toast.number let:toast>
                <OneToast toasts toast/>
            </For>
        </section>
    }
}

#[component]
fn OneToast(toasts: Toasts, toast: Toast) -> impl IntoView {
    let Toast {
        number,
        text,
        stays,
        undo,
    } = toast;
    let element = NodeRef::<html::Div>::new();
    if let Stays::Seconds(seconds) = stays {
        close_after(Duration::from_secs(seconds), toasts, number, element);
    }
    let undo = undo.map(|undo| {
        let press = move |_| {
            toasts.close(number);
            undo();
        };
        view! { <button type="button" on:click=press>{t!("ui-undo")}</button> }
    });
    let bad = stays == Stays::UntilClosed;
    view! {
        <div class="toast" class:bad=bad node_ref=element role=bad.then_some("alert")>
            <p>{text}</p>
            {undo}
            <button class="close" type="button" aria-label=t!("ui-close") on:click=move |_| toasts.close(number)>
                <Icon glyph=Glyph::Close/>
            </button>
        </div>
    }
}

/// Nothing disappears from under a pointer or the focus.
fn close_after(time: Duration, toasts: Toasts, number: u32, element: NodeRef<html::Div>) {
    let is_held = move || {
        let shown = element.try_get_untracked().flatten();
        shown.is_some_and(|shown| shown.matches(":is(:hover, :focus-within)").unwrap_or_default())
    };
    let close = move || {
        if is_held() {
            close_after(Duration::from_secs(2), toasts, number, element);
        } else {
            toasts.close(number);
        }
    };
    set_timeout(close, time);
}
