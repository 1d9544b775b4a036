//! Arrow keys between boxes that lie in a grid.

use leptos::{html, prelude::*};
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::tab_stop::{BOX, TabStop, all, is_box, row_of};

/// Boxes that are one stop of the Tab key, among which the arrow keys move the focus to the nearest one on that side,
/// however the grid is laid out. Home and End go to the ends of a row or a group; with Ctrl, to the ends of all.
///
/// ```ignore
/// view! { <ArrowKeys class="permission-groups"> … <Checkbox …/> … </ArrowKeys> }
/// ```
#[component]
pub fn ArrowKeys(class: &'static str, children: Children) -> impl IntoView {
    let inside = NodeRef::<html::Div>::new();
    let stop = TabStop::new(inside);
    let press = move |event: KeyboardEvent| {
        let Some(inside) = inside.get_untracked() else { return };
        let from = document().active_element().filter(is_box);
        if let Some(next) = from.and_then(|from| next(&event, &from, &inside)) {
            event.prevent_default();
            // A box can always take the focus.
            let _ = next.focus();
        }
    };
    view! {
        <div
            class=class
            node_ref=inside
            on:keydown=press
            on:focusin=move |event| stop.follow(event.target())
            // Not every browser gives the focus to what is pressed.
            on:click=move |event| stop.follow(event.target())
        >
            {children()}
        </div>
    }
}

/// Where a key leads.
fn next(event: &KeyboardEvent, from: &Element, inside: &Element) -> Option<HtmlElement> {
    if event.shift_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let line = || {
        if event.ctrl_key() {
            inside.clone()
        } else {
            line_of(from, inside)
        }
    };
    match event.key().as_str() {
        "Home" => all(&line(), BOX).into_iter().next(),
        "End" => all(&line(), BOX).pop(),
        key if !event.ctrl_key() => nearest(from, direction_of(key)?, near(from, inside)),
        _ => None,
    }
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

/// The row or the group that a box stands in; without either, all of them.
fn line_of(from: &Element, inside: &Element) -> Element {
    let line = from.closest("tr, [role=group]").ok().flatten();
    line.filter(|line| inside.contains(Some(line)))
        .unwrap_or_else(|| inside.clone())
}

/// The boxes among which the next one is: in a table those of the rows around, because to ask where a box is has the
/// browser lay out its row.
fn near(from: &Element, inside: &Element) -> Vec<HtmlElement> {
    let places = match row_of(from) {
        Some(row) => vec![row_after(&row, false), Some(row.clone()), row_after(&row, true)],
        None => vec![Some(inside.clone())],
    };
    places.iter().flatten().flat_map(|place| all(place, BOX)).collect()
}

/// The row after another, or before it, which may be in another group of rows.
fn row_after(row: &Element, forward: bool) -> Option<Element> {
    let step = |from: &Element| {
        if forward {
            from.next_element_sibling()
        } else {
            from.previous_element_sibling()
        }
    };
    let end = |group: &Element| {
        if forward {
            group.first_element_child()
        } else {
            group.last_element_child()
        }
    };
    let mut groups = std::iter::successors(row.parent_element(), step).skip(1);
    step(row).or_else(|| groups.find_map(|group| end(&group)))
}

fn nearest(from: &Element, (right, down): (f64, f64), boxes: Vec<HtmlElement>) -> Option<HtmlElement> {
    let (x, y) = middle(from);
    // Where a row does not show its boxes they are nowhere.
    let shown = |one: &HtmlElement| one.get_bounding_client_rect().width() > 0.0;
    let ahead = boxes.into_iter().filter(shown).filter_map(|one| {
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
