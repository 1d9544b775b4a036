//! The browser's own date field.

use leptos::{html, prelude::*};

use super::field::{Field, Ids};

/// A day, as in `2026-12-01`; empty while there is none, or it is half typed.
///
/// ```ignore
/// view! { <DateField label=t!("users-until") value=until least=from error=problem/> }
/// ```
#[component]
pub fn DateField(
    #[prop(into)] label: TextProp,
    value: RwSignal<String>,
    /// The first day that can be chosen; any, when empty.
    #[prop(optional, into)]
    least: Signal<String>,
    #[prop(optional, into)] hint: Option<TextProp>,
    #[prop(optional, into)] error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = Ids::new(hint.is_some());
    let field = NodeRef::<html::Input>::new();
    // Written only where it differs: a date half typed has no value yet, and to write that back would clear it.
    Effect::new(move || {
        let value = value.get();
        if let Some(field) = field.get()
            && field.value() != value
        {
            field.set_value(&value);
        }
    });
    view! {
        <Field ids=ids.clone() label hint error>
            <input
                class="input"
                id=ids.control.clone()
                type="date"
                min=move || Some(least.get()).filter(|least| !least.is_empty())
                autocomplete="off"
                aria-invalid=move || error.with(Option::is_some).then_some("true")
                aria-describedby=ids.describe(error)
                node_ref=field
                on:input:target=move |event| value.set(event.target().value())
            />
        </Field>
    }
}
