//! The browser's own modal dialog; on a phone it is a sheet from below.

use leptos::{html, prelude::*};

use super::{Button, Glyph, IconButton, ToastStack, Weight, focus_first, unique_id};
use crate::i18n::t;

/// A modal dialog. Esc closes it, the focus goes back to where it came from, and what it held is forgotten.
///
/// ```ignore
/// let adding = RwSignal::new(false);
/// view! {
///     <Dialog open=adding title=t!("team-add") on_close=move |()| adding.set(false)>
///         <Form on_submit=add> … <Actions><Button weight=Weight::Primary busy=saving>{t!("team-add")}</Button></Actions></Form>
///     </Dialog>
/// }
/// ```
#[component]
pub fn Dialog(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] on_close: Callback<()>,
    /// Room for a grid or a table.
    #[prop(optional)]
    wide: bool,
    children: ChildrenFn,
) -> impl IntoView {
    let title = StoredValue::new(title);
    let dialog = NodeRef::<html::Dialog>::new();
    let heading = unique_id("dialog");
    let labelled_by = heading.clone();
    let open = Memo::new(move |_| open.get());
    Effect::new(move || {
        let Some(dialog) = dialog.get() else { return };
        match (open.get(), dialog.open()) {
            // It is in the page, or it would not be here.
            (true, false) => {
                drop(dialog.show_modal());
                // The first thing to fill in or, in a question, the way out; not the cross.
                request_animation_frame(move || {
                    focus_first(&dialog, ".body :is(input, select, textarea, button, a)");
                });
            }
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog
            class="dialog"
            class:wide=wide
            node_ref=dialog
            aria-labelledby=labelled_by
            on:close=move |_| {
                if open.get_untracked() {
                    on_close.run(());
                }
            }
        >
            <Show when=move || open.get()>
                <header>
                    <h2 id=heading.clone()>
                        {move || title.with_value(TextProp::get)}
                    </h2>
                    <IconButton glyph=Glyph::Close name=t!("ui-close") on_press=on_close/>
                </header>
                <div class="body">{children()}</div>
                <ToastStack/>
            </Show>
        </dialog>
    }
}

/// The row of buttons that ends a form or a dialog; the first act comes last in reading order on wide screens.
///
/// ```ignore
/// view! { <Actions><Button on_press=close>{t!("ui-cancel")}</Button><Button weight=Weight::Primary>{t!("ui-save")}</Button></Actions> }
/// ```
#[component]
pub fn Actions(children: Children) -> impl IntoView {
    view! { <div class="actions">{children()}</div> }
}

/// A question before something that cannot be taken back lightly. The text names the person and the consequence, the
/// button says the verb.
///
/// ```ignore
/// view! {
///     <Confirm open=move || removing.get().is_some() title=t!("team-remove-title") verb=t!("team-remove")
///         busy=remove.pending() on_confirm=move |()| remove.dispatch(()) on_close=move |()| removing.set(None)>
///         <p>{move || removing.get().map(|row| tr!("team-remove-consequence", name = row.name))}</p>
///     </Confirm>
/// }
/// ```
#[component]
pub fn Confirm(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] verb: TextProp,
    #[prop(default = Weight::Danger)] weight: Weight,
    #[prop(optional, into)] busy: Signal<bool>,
    #[prop(into)] on_confirm: Callback<()>,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    let verb = StoredValue::new(verb);
    view! {
        <Dialog open title on_close>
            {children()}
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Button weight busy on_press=on_confirm>
                    {move || verb.with_value(TextProp::get)}
                </Button>
            </Actions>
        </Dialog>
    }
}

/// The same, asked twice: before what one cannot take back oneself. The second question is an alert.
///
/// ```ignore
/// view! {
///     <ConfirmTwice open=… title=… verb=t!("admin-users-take") again=t!("admin-users-give-up-sure")
///         last_verb=t!("admin-users-give-up") on_confirm=give_up on_close=close>
///         <p>…</p>
///     </ConfirmTwice>
/// }
/// ```
#[component]
pub fn ConfirmTwice(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] verb: TextProp,
    /// The second question, and the button that answers it.
    #[prop(into)]
    again: TextProp,
    #[prop(into)] last_verb: TextProp,
    /// Whether it is; once is enough for others.
    #[prop(default = Signal::stored(true), into)]
    twice: Signal<bool>,
    #[prop(optional, into)] busy: Signal<bool>,
    #[prop(into)] on_confirm: Callback<()>,
    #[prop(into)] on_close: Callback<()>,
    children: ChildrenFn,
) -> impl IntoView {
    let is_sure = RwSignal::new(false);
    Effect::new(move || {
        if !open.get() {
            is_sure.set(false);
        }
    });
    let answer = move |()| {
        if is_sure.get_untracked() || !twice.get_untracked() {
            on_confirm.run(());
        } else {
            is_sure.set(true);
        }
    };
    let again = StoredValue::new(again);
    let verb = move || if is_sure.get() { last_verb.get() } else { verb.get() };
    view! {
        <Confirm open title verb busy on_confirm=answer on_close>
            {children()}
            <Show when=move || is_sure.get()>
                <p role="alert"><strong>{move || again.with_value(TextProp::get)}</strong></p>
            </Show>
        </Confirm>
    }
}
