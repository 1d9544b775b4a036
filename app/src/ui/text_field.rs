//! Fields that one types into.

use leptos::prelude::*;

use super::{
    Glyph, Icon,
    field::{Field, Ids},
};
use crate::i18n::t;

/// What is typed, and so which keyboard a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Typing {
    #[default]
    Words,
    Email,
    Phone,
    /// A day and an hour: `2026-12-01T08:30`.
    Moment,
    /// A colour: `#0f6b75`.
    Colour,
}

impl Typing {
    const fn kind(self) -> &'static str {
        match self {
            Self::Words => "text",
            Self::Email => "email",
            Self::Phone => "tel",
            Self::Moment => "datetime-local",
            Self::Colour => "color",
        }
    }

    /// Addresses and numbers run left to right in every language.
    fn direction(self, value: RwSignal<String>) -> Option<&'static str> {
        match self {
            Self::Words => as_written(value),
            Self::Email | Self::Phone => Some("ltr"),
            Self::Moment | Self::Colour => None,
        }
    }
}

/// Words run as they are written; an empty field runs as the page does.
fn as_written(value: RwSignal<String>) -> Option<&'static str> {
    (!value.with(String::is_empty)).then_some("auto")
}

/// One line of text.
///
/// ```ignore
/// let email = RwSignal::new(String::new());
/// view! { <TextField label=t!("sign-in-email") value=email typing=Typing::Email autocomplete="username" error=problem/> }
/// ```
#[component]
pub fn TextField(
    #[prop(into)] label: TextProp,
    value: RwSignal<String>,
    #[prop(optional)] typing: Typing,
    #[prop(optional, into)] hint: Option<TextProp>,
    #[prop(optional, into)] error: Signal<Option<String>>,
    #[prop(default = "off")] autocomplete: &'static str,
    /// The name under which a password manager and the browser know it.
    #[prop(optional)]
    name: Option<&'static str>,
) -> impl IntoView {
    let ids = Ids::new(hint.is_some());
    view! {
        <Field ids=ids.clone() label hint error>
            <input
                class="input"
                id=ids.control.clone()
                type=typing.kind()
                dir=move || typing.direction(value)
                name=name
                autocomplete=autocomplete
                autocapitalize=(typing != Typing::Words).then_some("none")
                spellcheck="false"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=ids.describe(error)
                bind:value=value
            />
        </Field>
    }
}

/// A field that searches on Enter, inside a form with `role="search"`.
///
/// ```ignore
/// view! { <form class="team-bar" role="search" on:submit=search><SearchField label=t!("team-search") value=typed/></form> }
/// ```
#[component]
pub fn SearchField(#[prop(into)] label: TextProp, value: RwSignal<String>) -> impl IntoView {
    let placeholder = label.clone();
    view! {
        <label class="search input with-button">
            <Icon glyph=Glyph::Search/>
            <span class="visually-hidden">{move || label.get()}</span>
            <input
                type="search"
                dir=move || as_written(value)
                autocomplete="off"
                spellcheck="false"
                enterkeyhint="search"
                placeholder=move || placeholder.get()
                bind:value=value
            />
        </label>
    }
}

/// Several lines of text: a pasted list, a remark.
///
/// ```ignore
/// view! { <TextArea label=t!("invitations-paste") value=pasted rows=6/> }
/// ```
#[component]
pub fn TextArea(
    #[prop(into)] label: TextProp,
    value: RwSignal<String>,
    #[prop(default = 4)] rows: u32,
    #[prop(optional, into)] hint: Option<TextProp>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = Ids::new(hint.is_some());
    view! {
        <Field ids=ids.clone() label hint error>
            <textarea
                class="input"
                id=ids.control.clone()
                dir=move || as_written(value)
                rows=rows
                spellcheck="false"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=ids.describe(error)
                prop:value=value
                on:input:target=move |event| value.set(event.target().value())
            ></textarea>
        </Field>
    }
}

/// A password: it can be pasted, shown, and filled in by a password manager.
///
/// ```ignore
/// view! { <PasswordField label=t!("sign-in-password") value=password autocomplete="current-password" error=problem/> }
/// ```
#[component]
pub fn PasswordField(
    #[prop(into)] label: TextProp,
    value: RwSignal<String>,
    /// `current-password` or `new-password`.
    autocomplete: &'static str,
    #[prop(optional, into)] hint: Option<TextProp>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = Ids::new(hint.is_some());
    let shown = RwSignal::new(false);
    view! {
        <Field ids=ids.clone() label hint error>
            <div class="input with-button">
                <input
                    id=ids.control.clone()
                    type=move || if shown.get() { "text" } else { "password" }
                    dir="ltr"
                    name="password"
                    autocomplete=autocomplete
                    autocapitalize="none"
                    spellcheck="false"
                    aria-invalid=move || error.with(Option::is_some).then_some("true")
                    aria-describedby=ids.describe(error)
                    bind:value=value
                />
                <button
                    class="button bare icon-only"
                    type="button"
                    aria-pressed=move || if shown.get() { "true" } else { "false" }
                    aria-label=t!("ui-show-password")
                    on:click=move |_| shown.update(|shown| *shown = !*shown)
                >
                    {move || if shown.get() { view! { <Icon glyph=Glyph::EyeOff/> } } else { view! { <Icon glyph=Glyph::Eye/> } }}
                </button>
            </div>
        </Field>
    }
}
