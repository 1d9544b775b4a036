//! The corner in which messages are shown.

use std::time::Duration;

use leptos::{html, prelude::*};

use super::{
    Glyph, Icon, Toasts,
    toasts::{Stays, Toast, newest_undo},
};
use crate::i18n::t;

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
            <div class="toast-list">
                <For each=shown key=|toast| toast.number let:toast>
                    <OneToast toasts toast/>
                </For>
            </div>
        </section>
    }
}

#[component]
fn OneToast(toasts: Toasts, toast: Toast) -> impl IntoView {
    let Toast { number, stays, .. } = toast;
    let element = NodeRef::<html::Div>::new();
    if let Stays::Seconds(seconds) = stays {
        close_after(Duration::from_secs(seconds), toasts, number, element);
    }
    let bad = stays == Stays::UntilClosed;
    view! {
        <div class="toast" class:bad=bad node_ref=element role=bad.then_some("alert")>
            <p>{toast.text.clone()}</p>
            {toast.undo.is_some().then(|| view! { <Undo toasts toast/> })}
            <button class="close" type="button" aria-label=t!("ui-close") on:click=move |_| toasts.close(number)>
                <Icon glyph=Glyph::Close/>
            </button>
        </div>
    }
}

/// The newest one says which keys press it.
#[component]
fn Undo(toasts: Toasts, toast: Toast) -> impl IntoView {
    let number = toast.number;
    let is_newest = Memo::new(move |_| {
        toasts
            .shown
            .with(|shown| newest_undo(shown).is_some_and(|newest| newest.number == number))
    });
    let (keys, shown) = if is_mac() {
        ("Meta+Z", "⌘Z")
    } else {
        ("Control+Z", "Ctrl+Z")
    };
    view! {
        <button
            type="button"
            aria-keyshortcuts=move || is_newest.get().then_some(keys)
            on:click=move |_| toasts.undo(&toast)
        >
            <span>{t!("ui-undo")}</span>
            <kbd aria-hidden="true" dir="ltr">{shown}</kbd>
        </button>
    }
}

fn is_mac() -> bool {
    window()
        .navigator()
        .platform()
        .is_ok_and(|platform| platform.contains("Mac"))
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
