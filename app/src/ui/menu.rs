//! A button that opens a short list: the browser's own popover, placed under its button; on a phone a sheet.

use leptos::{html, prelude::*, wasm_bindgen::JsCast};
use server::account::Direction;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::{Glyph, Icon, VisuallyHidden, focus_first, unique_id};
use crate::i18n::direction;

/// A list of links and buttons behind a button. Esc or a press elsewhere closes it, arrow keys move in it.
///
/// ```ignore
/// view! {
///     <Menu name=t!("ui-language") glyph=Glyph::Globe label=move || i18n::language().own_name()>
///         <MenuItem on_press=choose>"Dansk"</MenuItem>
///     </Menu>
/// }
/// ```
#[component]
pub fn Menu(
    /// What the list is, for those who hear it.
    #[prop(into)]
    name: TextProp,
    glyph: Glyph,
    /// The words on the button; a picture alone without them.
    #[prop(optional, into)]
    label: Option<TextProp>,
    children: Children,
) -> impl IntoView {
    let id = unique_id("menu");
    let button = NodeRef::<html::Button>::new();
    let list = NodeRef::<html::Div>::new();
    let place = move |_| {
        if let (Some(button), Some(list)) = (button.get_untracked(), list.get_untracked()) {
            place_under(&button, &list);
        }
    };
    let title = name.clone();
    let has_label = label.is_some();
    view! {
        <button
            class="button bare menu-button"
            class:icon-only=!has_label
            type="button"
            popovertarget=id.clone()
            node_ref=button
            on:click=place
        >
            <Icon glyph/>
            <VisuallyHidden>{move || name.get()}</VisuallyHidden>
            {label.map(|label| view! { <span>{move || label.get()}</span><Icon glyph=Glyph::Chevron/> })}
        </button>
        <div
            class="menu-list"
            popover="auto"
            id=id
            node_ref=list
            role="group"
            aria-label=move || title.get()
            on:click=move |event| {
                if let Some(list) = list.get_untracked()
                    && event.target().is_some_and(|target| is_item(target.unchecked_ref()))
                {
                    // It is open: it was pressed.
                    let _ = list.hide_popover();
                }
            }
            on:toggle=move |_| {
                if let Some(list) = list.get_untracked() {
                    focus_first(&list, ":popover-open > .menu-item");
                }
            }
            on:keydown=move |event| {
                if let Some(list) = list.get_untracked() {
                    move_focus(&event, &list);
                }
            }
        >
            {children()}
        </div>
    }
}

/// One act of a menu.
#[component]
pub fn MenuItem(
    #[prop(into)] on_press: Callback<()>,
    /// Whether it is the one chosen now.
    #[prop(optional, into)]
    chosen: Signal<bool>,
    /// The language of its words, where that is not the reader's.
    #[prop(optional)]
    lang: Option<&'static str>,
    #[prop(optional)] glyph: Option<Glyph>,
    children: Children,
) -> impl IntoView {
    view! {
        <button
            class="menu-item"
            type="button"
            lang=lang
            aria-current=move || chosen.get().then_some("true")
            on:click=move |_| on_press.run(())
        >
            {glyph.map(|glyph| view! { <Icon glyph/> })}
            <span>{children()}</span>
            {move || chosen.get().then(|| view! { <Icon glyph=Glyph::Check/> })}
        </button>
    }
}

/// One link of a menu.
#[component]
pub fn MenuLink(
    #[prop(into)] href: Signal<String>,
    #[prop(optional)] glyph: Option<Glyph>,
    /// What following it means besides.
    #[prop(optional, into)]
    on_follow: Option<Callback<()>>,
    children: Children,
) -> impl IntoView {
    let follow = move |_| {
        if let Some(on_follow) = on_follow {
            on_follow.run(());
        }
    };
    view! {
        <a class="menu-item" href=href on:click=follow>
            {glyph.map(|glyph| view! { <Icon glyph/> })}
            <span>{children()}</span>
        </a>
    }
}

fn is_item(target: &Element) -> bool {
    target.closest("a, button").is_ok_and(|found| found.is_some())
}

/// Popovers lie above the page and know nothing of their button; not every browser has anchors yet.
fn place_under(button: &HtmlElement, list: &HtmlElement) {
    let at = button.get_bounding_client_rect();
    let style = list.style();
    let place = |name, value: f64| drop(style.set_property(name, &format!("{value}px")));
    let free = |name| drop(style.remove_property(name));
    let width = window()
        .inner_width()
        .ok()
        .and_then(|width| width.as_f64())
        .unwrap_or_default();
    let height = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or_default();
    if at.top() > height / 2.0 {
        free("--menu-top");
        place("--menu-bottom", height - at.top() + 4.0);
    } else {
        free("--menu-bottom");
        place("--menu-top", at.bottom() + 4.0);
    }
    let (start, end) = match direction() {
        Direction::LeftToRight => (at.left(), width - at.right()),
        Direction::RightToLeft => (width - at.right(), at.left()),
    };
    if start < end {
        free("--menu-end");
        place("--menu-start", start);
    } else {
        free("--menu-start");
        place("--menu-end", end);
    }
}

fn move_focus(event: &KeyboardEvent, list: &Element) {
    let forward = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        _ => return,
    };
    let Ok(found) = list.query_selector_all(".menu-item") else {
        return;
    };
    let items: Vec<HtmlElement> = (0..found.length())
        .filter_map(|index| found.get(index)?.dyn_into().ok())
        .collect();
    let now = document().active_element();
    let at = items
        .iter()
        .position(|item| now.as_ref().is_some_and(|now| **item == *now));
    let next = match (at, forward) {
        (Some(at), true) => at + 1,
        (Some(at), false) => at + items.len() - 1,
        (None, _) => 0,
    };
    event.prevent_default();
    if let Some(item) = items.get(next % items.len().max(1)) {
        // An item that cannot take the focus leaves it where it is.
        let _ = item.focus();
    }
}
