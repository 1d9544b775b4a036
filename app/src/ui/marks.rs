//! Small marks: states, badges, filters that are on.

use leptos::prelude::*;

use super::{Glyph, Icon};
use crate::i18n::tr;

/// What a colour means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Info,
    Good,
    Warn,
    Bad,
}

impl Tone {
    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    pub(super) const fn glyph(self) -> Glyph {
        match self {
            Self::Info => Glyph::Activity,
            Self::Good => Glyph::Check,
            Self::Warn | Self::Bad => Glyph::Warning,
        }
    }
}

/// A state: a dot and words, never the colour alone.
///
/// ```ignore
/// view! { <State tone=Tone::Bad>{t!("invitations-bounced")}</State> }
/// ```
#[component]
pub fn State(#[prop(optional)] tone: Tone, children: Children) -> impl IntoView {
    view! { <span class=format!("state {}", tone.class())>{children()}</span> }
}

/// Words in a frame: “You”, “Beta”.
///
/// ```ignore
/// view! { <Badge>{t!("team-you")}</Badge> }
/// ```
#[component]
pub fn Badge(children: Children) -> impl IntoView {
    view! { <span class="badge">{children()}</span> }
}

/// A filter that is on, with the cross that takes it off.
///
/// ```ignore
/// view! { <Chip label=move || format!("“{}”", query.get().name) on_remove=move |()| set_name(None)/> }
/// ```
#[component]
pub fn Chip(#[prop(into)] label: TextProp, #[prop(into)] on_remove: Callback<()>) -> impl IntoView {
    let name = label.clone();
    view! {
        <span class="chip">
            <span>{move || label.get()}</span>
            <button
                type="button"
                aria-label=move || tr!("ui-remove-filter", filter = name.get().to_string())
                on:click=move |_| on_remove.run(())
            >
                <Icon glyph=Glyph::Close/>
            </button>
        </span>
    }
}
