//! A box in a form that is sent later: on or off.

use leptos::prelude::*;

/// A native checkbox bound to a signal.
///
/// ```ignore
/// view! { <Switch label=t!("organisations-chat") on=chat/> }
/// ```
#[component]
pub fn Switch(#[prop(into)] label: TextProp, on: RwSignal<bool>) -> impl IntoView {
    view! {
        <div class="checkbox">
            <label>
                <input type="checkbox" prop:checked=on on:change:target=move |event| on.set(event.target().checked())/>
                <span class="label">{move || label.get()}</span>
            </label>
        </div>
    }
}
