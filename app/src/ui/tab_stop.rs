//! One box among many that the Tab key reaches; the others are left to the arrow keys.

use leptos::{html, prelude::*, wasm_bindgen::JsCast};
use web_sys::{Element, EventTarget};

use super::on_key;

pub const BOX: &str = "[type=checkbox]";

/// What the Tab key would reach and has not been told to pass over.
const REACHED: &str = ":is([type=checkbox], tr :is(a, button)):not([tabindex])";

/// The box that the Tab key reaches: the one that last had the focus, else the first. In a table, what else stands in
/// its row is reached after it, and what stands in other rows is not.
#[derive(Clone, Copy)]
pub struct TabStop {
    inside: NodeRef<html::Div>,
    at: StoredValue<Option<Element>, LocalStorage>,
}

impl TabStop {
    pub fn new(inside: NodeRef<html::Div>) -> Self {
        let stop = Self {
            inside,
            at: StoredValue::new_local(None),
        };
        // Rows come and go; it is early enough to see to them when the key is pressed.
        on_key(move |event| {
            if event.key() == "Tab" {
                stop.see_to_all();
            }
        });
        stop
    }

    /// Goes where the focus or a press went.
    pub fn follow(self, target: Option<EventTarget>) {
        let Some(target) = target.and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        if is_box(&target) {
            self.put(target);
        } else if let Some(row) = row_of(&target)
            && !self.is_in(&row)
            && let Ok(Some(first)) = row.query_selector(BOX)
        {
            self.put(first);
        }
    }

    fn see_to_all(self) {
        let Some(inside) = self.inside.get_untracked() else {
            return;
        };
        if !self.is_in(&inside)
            && let Ok(Some(first)) = inside.query_selector(BOX)
        {
            self.put(first);
        }
        let Some(at) = self.at.get_value() else { return };
        let mine = beside(&at);
        for one in all(&inside, REACHED) {
            if one != at && (is_box(&one) || !mine.contains(&one)) {
                pass_over(&one);
            }
        }
    }

    fn is_in(self, place: &Element) -> bool {
        self.at
            .with_value(|at| at.as_ref().is_some_and(|at| place.contains(Some(at))))
    }

    /// Only two rows are touched, however many there are.
    fn put(self, at: Element) {
        let before = self.at.get_value();
        for one in before.iter().flat_map(beside) {
            pass_over(&one);
        }
        for one in beside(&at) {
            if one == at || !is_box(&one) {
                drop(one.remove_attribute("tabindex"));
            }
        }
        self.at.set_value(Some(at));
    }
}

/// The row of a table that something stands in.
pub fn row_of(element: &Element) -> Option<Element> {
    element.closest("tr").ok().flatten()
}

/// A box and whatever else the Tab key could reach in its row.
fn beside(at: &Element) -> Vec<Element> {
    row_of(at).map_or_else(|| vec![at.clone()], |row| all(&row, ":is([type=checkbox], a, button)"))
}

/// What fits a selector in some place, in the order of the page.
pub fn all<T: JsCast>(place: &Element, selector: &str) -> Vec<T> {
    let found = place.query_selector_all(selector).ok();
    let nodes = found
        .iter()
        .flat_map(|found| (0..found.length()).filter_map(|index| found.get(index)));
    nodes.filter_map(|node| node.dyn_into().ok()).collect()
}

pub fn is_box(element: &Element) -> bool {
    element.matches(BOX).unwrap_or_default()
}

fn pass_over(element: &Element) {
    // The name of an attribute that is one is never refused.
    drop(element.set_attribute("tabindex", "-1"));
}
