//! What every field has: a label, a hint, and an error that is read with it.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;

use super::{Glyph, Icon, Sending};

/// An id that no other element of the page has.
pub fn unique_id(what: &str) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    format!("{what}-{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// The ids of one field's parts.
#[derive(Clone)]
pub(super) struct Ids {
    pub control: String,
    hint: Option<String>,
    error: String,
}

impl Ids {
    pub fn new(has_hint: bool) -> Self {
        let control = unique_id("field");
        Self {
            hint: has_hint.then(|| format!("{control}-hint")),
            error: format!("{control}-error"),
            control,
        }
    }

    /// The value of `aria-describedby`.
    pub fn describe(&self, error: Signal<Option<String>>) -> impl Fn() -> Option<String> + Send + Sync + use<> {
        let Self {
            hint, error: error_id, ..
        } = self.clone();
        move || {
            let error_id = error.with(Option::is_some).then(|| error_id.clone());
            let both: Vec<_> = hint.iter().cloned().chain(error_id).collect();
            (!both.is_empty()).then(|| both.join(" "))
        }
    }
}

/// The label above a control, its hint, and its error below it.
#[component]
pub(super) fn Field(
    ids: Ids,
    label: TextProp,
    hint: Option<TextProp>,
    error: Signal<Option<String>>,
    /// The label is read, not shown.
    #[prop(optional)]
    compact: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="field" class:compact=compact>
            <label for=ids.control>{move || label.get()}</label>
            {hint.map(|hint| view! { <p class="hint" id=ids.hint>{move || hint.get()}</p> })}
            {children()}
            <p class="error" id=ids.error aria-live="polite">
                {move || error.get().map(|error| view! { <Icon glyph=Glyph::Warning/><span>{error}</span> })}
            </p>
        </div>
    }
}

/// A form that the app sends itself; after a refusal the first faulty field has the focus.
///
/// ```ignore
/// view! { <Form on_submit=move |()| save.dispatch(())> … <Button weight=Weight::Primary>{t!("ui-save")}</Button></Form> }
/// ```
#[component]
pub fn Form(
    #[prop(into)] on_submit: Callback<()>,
    /// What the form sends; its refusal is said above the fields.
    #[prop(optional)]
    sending: Option<Sending>,
    children: Children,
) -> impl IntoView {
    let form = NodeRef::<leptos::html::Form>::new();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        if let Some(sending) = sending {
            sending.clear();
        }
        on_submit.run(());
        request_animation_frame(move || {
            // What it sent may have been answered before the next frame, and the form be gone.
            if let Some(Some(form)) = form.try_get_untracked() {
                focus_first(&form, "[aria-invalid=true]");
            }
        });
    };
    view! {
        <form class="form" novalidate node_ref=form on:submit=submit>
            {sending.map(Sending::notice)}
            {children()}
        </form>
    }
}

/// Puts the focus on the first element inside that fits the selector.
pub fn focus_first(inside: &web_sys::Element, selector: &str) {
    use leptos::wasm_bindgen::JsCast;
    if let Ok(Some(found)) = inside.query_selector(selector)
        && let Some(found) = found.dyn_ref::<web_sys::HtmlElement>()
    {
        // An element that cannot take the focus leaves it where it is.
        let _ = found.focus();
    }
}
