//! Keys that are heard wherever the focus is.

use leptos::{ev, prelude::*, wasm_bindgen::JsCast};
use web_sys::KeyboardEvent;

/// Hears each key that is pressed anywhere in the page, for as long as the component is there.
///
/// ```ignore
/// on_key(move |event| if event.key() == "F2" { renaming.set(true) });
/// ```
pub fn on_key(hear: impl Fn(&KeyboardEvent) + 'static) {
    let listening = window_event_listener(ev::keydown, move |event| {
        // Some browsers tell of a key, which is none, when they fill in a password.
        if event.is_instance_of::<KeyboardEvent>() {
            hear(&event);
        }
    });
    on_cleanup(move || listening.remove());
}

/// Whether a letter is pressed with Ctrl or ⌘ and nothing else; `code` is its key on a keyboard of Latin letters.
pub fn is_command(event: &KeyboardEvent, letter: &str, code: &str) -> bool {
    let (key, with) = (event.key(), event.ctrl_key() || event.meta_key());
    // Where the keyboard has other letters, the key stands for the one that is in its place elsewhere.
    let is_letter = key.eq_ignore_ascii_case(letter) || (!key.is_ascii() && event.code() == code);
    is_letter && with && !event.shift_key() && !event.alt_key()
}
