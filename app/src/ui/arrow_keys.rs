//! Arrow keys between boxes that lie in a grid.

use leptos::{html, prelude::*, wasm_bindgen::JsCast};
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Boxes among which the arrow keys move the focus to the nearest one on that side, however the grid is laid out.
///
/// ```ignore
/// view! { <ArrowKeys class="permission-groups"> … <Checkbox …/> … </ArrowKeys> }
/// ```
#[component]
pub fn ArrowKeys(class: &'static str, children: Children) -> impl IntoView {
    let inside = NodeRef::<html::Div>::new();
    let step = move |event: KeyboardEvent| {
        let (Some(inside), Some(direction)) = (inside.get_untracked(), direction_of(&event.key())) else {
            return;
        };
        if let Some(next) = nearest(&inside, direction) {
            event.prevent_default();
            // A box can always take the focus.
            let _ = next.focus();
        }
    };
    view! { <div class=class node_ref=inside on:keydown=step>{children()}</div> }
}

/// Where a key points, on the screen.
fn direction_of(key: &str) -> Option<(f64, f64)> {
    match key {
        "ArrowLeft" => Some((-1.0, 0.0)),
        "ArrowRight" => Some((1.0, 0.0)),
        "ArrowUp" => Some((0.0, -1.0)),
        "ArrowDown" => Some((0.0, 1.0)),
        _ => None,
    }
}

fn nearest(inside: &Element, (right, down): (f64, f64)) -> Option<HtmlElement> {
    let from = document().active_element()?;
    if !from.matches("[type=checkbox]").ok()? {
        return None;
    }
    let (x, y) = middle(&from);
    let boxes = inside.query_selector_all("[type=checkbox]").ok()?;
    let ahead = (0..boxes.length()).filter_map(|index| {
        let one: HtmlElement = boxes.get(index)?.dyn_into().ok()?;
        let (to_x, to_y) = middle(&one);
        let along = (to_x - x) * right + (to_y - y) * down;
        let aside = ((to_x - x) * down).abs() + ((to_y - y) * right).abs();
        // Straight ahead before near.
        (along > 1.0).then_some((along + 4.0 * aside, one))
    });
    ahead
        .min_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, one)| one)
}

fn middle(of: &Element) -> (f64, f64) {
    let at = of.get_bounding_client_rect();
    (at.left() + at.width() / 2.0, at.top() + at.height() / 2.0)
}
