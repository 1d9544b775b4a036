//! A box to tick: ticked, empty, mixed, or locked with a reason.

use leptos::prelude::*;
use server::access::BoxState;

use super::{Glyph, Icon, unique_id};

/// What became of the last tick, said beside the box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    #[default]
    Still,
    Busy,
    Saved,
}

/// A native checkbox that always shows the caller's state: a tick that the caller takes back springs back. A locked
/// one can be reached and read, and its reason stands below it.
///
/// ```ignore
/// view! {
///     <Checkbox label=move || i18n::permission(permission) state=move || grants.get().permission_box(permission)
///         locked=move || refused.get().map(i18n::refusal) saving=saving on_tick=move |on| tick(permission, on)/>
/// }
/// ```
#[component]
pub fn Checkbox(
    #[prop(into)] label: TextProp,
    #[prop(into)] state: Signal<BoxState>,
    #[prop(into)] on_tick: Callback<bool>,
    /// Why it can't be changed, when it can't.
    #[prop(optional, into)]
    locked: Signal<Option<String>>,
    #[prop(optional, into)] saving: Signal<Saving>,
    /// For a box in a table, whose row says what it is about: the label is read, not shown. It is no hidden element, of
    /// which the browser would paint thousands.
    #[prop(optional)]
    alone: bool,
) -> impl IntoView {
    let reason = unique_id("reason");
    let described_by = reason.clone();
    let is_locked = Memo::new(move |_| locked.with(Option::is_some));
    let read = alone.then(|| label.clone());
    let shown = (!alone).then_some(label);
    let change = move |event: leptos::ev::Targeted<web_sys::Event, web_sys::HtmlInputElement>| {
        on_tick.run(event.target().checked());
        let state = state.get_untracked();
        event.target().set_checked(state == BoxState::Ticked);
        event.target().set_indeterminate(state == BoxState::Mixed);
    };
    view! {
        <div class="checkbox" class:locked=is_locked class:alone=alone>
            <label>
                <input
                    type="checkbox"
                    prop:checked=move || state.get() == BoxState::Ticked
                    prop:indeterminate=move || state.get() == BoxState::Mixed
                    aria-label=move || read.as_ref().map(TextProp::get)
                    aria-disabled=move || is_locked.get().then_some("true")
                    aria-describedby=move || is_locked.get().then(|| described_by.clone())
                    on:click=move |event| {
                        if is_locked.get_untracked() {
                            event.prevent_default();
                        }
                    }
                    on:change:target=change
                />
                {shown.map(|label| view! { <span class="label">{move || label.get()}</span> })}
            </label>
            <Saved saving/>
            <p class="why" id=reason>{move || locked.get()}</p>
        </div>
    }
}

/// “Saved” beside what was saved; it fades by itself.
///
/// ```ignore
/// view! { <Saved saving=saving/> }
/// ```
#[component]
fn Saved(#[prop(into)] saving: Signal<Saving>) -> impl IntoView {
    move || match saving.get() {
        Saving::Still => None,
        Saving::Busy => Some(view! { <span class="saved busy" aria-hidden="true"></span> }.into_any()),
        Saving::Saved => Some(
            view! { <span class="saved"><Icon glyph=Glyph::Check/>{crate::i18n::t!("ui-saved")}</span> }.into_any(),
        ),
    }
}
