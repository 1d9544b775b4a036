//! The one button.

use leptos::prelude::*;

use super::{Glyph, Icon};

/// How much a button asks for attention. At most one `Primary` a view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    Primary,
    #[default]
    Plain,
    /// Words alone: acts in a row, or the way out of a dialog.
    Bare,
    /// Takes something away.
    Danger,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Plain => "button",
            Self::Bare => "button bare",
            Self::Danger => "button danger",
        }
    }
}

/// A button; one without `on_press` sends its form. While busy it stays where it is, says so, and swallows presses,
/// so that nothing is done twice.
///
/// ```ignore
/// view! {
///     <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| adding.set(true)>{t!("team-add")}</Button>
///     <Button weight=Weight::Primary busy=saving>{t!("ui-save")}</Button>
/// }
/// ```
#[component]
pub fn Button(
    #[prop(optional)] weight: Weight,
    #[prop(optional, into)] busy: Signal<bool>,
    #[prop(optional)] icon: Option<Glyph>,
    /// Said to screen readers instead of the words shown: `Remove Luc Martin` where the eye sees `Remove`.
    #[prop(optional, into)]
    name: Option<TextProp>,
    #[prop(optional, into)] on_press: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let press = move |event: web_sys::MouseEvent| match on_press {
        _ if busy.get_untracked() => event.prevent_default(),
        Some(on_press) => on_press.run(()),
        None => {}
    };
    view! {
        <button
            class=weight.class()
            type=if on_press.is_some() { "button" } else { "submit" }
            aria-busy=move || busy.get().then_some("true")
            aria-disabled=move || busy.get().then_some("true")
            aria-label=name.map(|name| move || name.get())
            on:click=press
        >
            {icon.map(|glyph| view! { <Icon glyph/> })}
            {children()}
        </button>
    }
}

/// A button that is a picture; its name is read aloud and shown on hover.
///
/// ```ignore
/// view! { <IconButton glyph=Glyph::Pencil name=t!("team-edit-permissions-of", name = row.name.clone()) on_press=edit/> }
/// ```
#[component]
pub fn IconButton(
    glyph: Glyph,
    #[prop(into)] name: TextProp,
    #[prop(into)] on_press: Callback<()>,
    /// It has nothing to do just now, but keeps its place and the focus.
    #[prop(optional, into)]
    locked: Signal<bool>,
) -> impl IntoView {
    let title = name.clone();
    let press = move |_| {
        if !locked.get_untracked() {
            on_press.run(());
        }
    };
    view! {
        <button
            class="button bare icon-only"
            type="button"
            aria-label=move || name.get()
            title=move || title.get()
            aria-disabled=move || locked.get().then_some("true")
            on:click=press
        >
            <Icon glyph/>
        </button>
    }
}
