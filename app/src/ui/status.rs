//! How things stand: notices, empty lists, waiting, progress.

use leptos::prelude::*;

use super::{Glyph, Icon, Tone, VisuallyHidden};
use crate::i18n::t;

/// Something that the reader should know before they go on. Warnings are read out when they appear.
///
/// ```ignore
/// view! { <Notice tone=Tone::Warn title=t!("invitations-expired")><p>…</p></Notice> }
/// ```
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] title: Option<TextProp>,
    children: Children,
) -> impl IntoView {
    let role = if matches!(tone, Tone::Warn | Tone::Bad) {
        "alert"
    } else {
        "status"
    };
    view! {
        <div class=format!("notice {}", tone.class()) role=role>
            <Icon glyph=tone.glyph()/>
            <div>
                {title.map(|title| view! { <p class="title">{move || title.get()}</p> })}
                {children()}
            </div>
        </div>
    }
}

/// An empty list: what belongs there, and the first act.
///
/// ```ignore
/// view! { <Empty glyph=Glyph::Mail title=t!("invitations-none")><p>…</p><Button …/></Empty> }
/// ```
#[component]
pub fn Empty(
    glyph: Glyph,
    #[prop(into)] title: TextProp,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Icon glyph/>
            <p class="title">{move || title.get()}</p>
            {children.map(|children| children())}
        </div>
    }
}

/// Rows in the shape of what comes; they appear only when it takes longer than a blink.
///
/// ```ignore
/// view! { <Skeleton rows=8/> }
/// ```
#[component]
pub fn Skeleton(#[prop(default = 5)] rows: usize) -> impl IntoView {
    view! {
        <div class="skeleton" role="status">
            <VisuallyHidden>{t!("ui-loading")}</VisuallyHidden>
            {(0..rows).map(|_| view! { <div class="skeleton-row"><i></i><span></span><span></span></div> }).collect_view()}
        </div>
    }
}

/// How far long work is, with words that say so. As long as nothing is known, only that it goes on.
///
/// ```ignore
/// view! { <Progress done=sent of=total>{move || tr!("invitations-so-far", sent = sent.get())}</Progress> }
/// ```
#[component]
pub fn Progress(#[prop(into)] done: Signal<u32>, #[prop(into)] of: Signal<u32>, children: Children) -> impl IntoView {
    view! {
        <label class="progress">
            <span class="quiet num">{children()}</span>
            <progress max=move || of.get().max(1) value=move || (done.get() > 0).then(|| done.get())></progress>
        </label>
    }
}
