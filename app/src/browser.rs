//! The few things that pages ask of the browser itself.

use js_sys::Date;
use leptos::prelude::window;
use serde::{Serialize, de::DeserializeOwned};
use server::time::Timestamp;

/// The time by the reader's clock; what counts is decided by the server's.
pub fn now() -> Timestamp {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds fit until the year 292277026"
    )]
    Timestamp(Date::now() as i64)
}

/// A value as a word of an address: ids, roles, permissions.
pub fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

/// A word of an address as a value, if it is one.
pub fn read_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

/// One part of an address's query, written so that any text survives it.
pub fn query_part(name: &str, value: &str) -> String {
    format!("{name}={}", String::from(js_sys::encode_uri_component(value)))
}

/// What was typed on this page before a reload.
pub fn kept(key: &str) -> Option<String> {
    window().session_storage().ok()??.get_item(key).ok()?
}

/// Keeps what is typed, for as long as the tab is open. A browser that keeps nothing loses only a convenience.
pub fn keep(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().session_storage() {
        let _ = storage.set_item(key, value);
    }
}
