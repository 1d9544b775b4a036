//! The few things that pages ask of the browser itself.

use std::time::Duration;

use js_sys::{Array, Date, Function, Reflect};
use leptos::prelude::{Effect, document, on_cleanup, set_timeout, window};
use serde::{Serialize, de::DeserializeOwned};
use server::time::Timestamp;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlElement, Url};

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

/// What was chosen in this browser on an earlier visit.
pub fn remembered(key: &str) -> Option<String> {
    window().local_storage().ok()??.get_item(key).ok()?
}

/// Remembers a choice for later visits. A browser that keeps nothing loses only a convenience.
pub fn remember(key: &str, value: &str) {
    if let Ok(Some(storage)) = window().local_storage() {
        let _ = storage.set_item(key, value);
    }
}

/// The time zones to choose from, by their names in the IANA database: those that the browser knows, if it can list them,
/// and the one kept so far, since browsers differ in how they call some of them.
pub fn time_zones(kept: Option<&str>) -> Vec<String> {
    let mut zones = known_time_zones();
    if let Some(kept) = kept.filter(|kept| !zones.iter().any(|zone| zone == kept)) {
        zones.push(kept.to_owned());
        zones.sort();
    }
    zones
}

fn known_time_zones() -> Vec<String> {
    let listed = Reflect::get(&js_sys::global(), &"Intl".into()).and_then(|intl| {
        Reflect::get(&intl, &"supportedValuesOf".into())?
            .dyn_into::<Function>()?
            .call1(&intl, &"timeZone".into())
    });
    let zones = listed.map(|zones| {
        Array::from(&zones)
            .into_iter()
            .filter_map(|zone| zone.as_string())
            .collect()
    });
    zones.unwrap_or_default()
}

/// The time zone of this device, by its name in the IANA database.
pub fn own_time_zone() -> String {
    let options = js_sys::Intl::DateTimeFormat::new(&Array::new(), &js_sys::Object::new()).resolved_options();
    Reflect::get(&options, &"timeZone".into())
        .ok()
        .and_then(|zone| zone.as_string())
        .unwrap_or_else(|| "UTC".to_owned())
}

/// Hands a file to the browser, which keeps it where the reader keeps what they download.
pub fn save_file(name: &str, file: &Blob) {
    let Ok(address) = Url::create_object_url_with_blob(file) else {
        return;
    };
    if let Ok(link) = document().create_element("a")
        && link.set_attribute("href", &address).is_ok()
        && link.set_attribute("download", name).is_ok()
        && let Ok(link) = link.dyn_into::<HtmlElement>()
    {
        link.click();
    }
    // It holds the file in memory; some browsers look it up a moment after the click.
    set_timeout(move || drop(Url::revoke_object_url(&address)), Duration::from_mins(1));
}

/// Shows the page in an organisation's colour (`#rrggbb`) for as long as the view that asks is there.
pub fn show_brand(colour: impl Fn() -> Option<String> + 'static) {
    let paint = |colour: Option<&str>| {
        let root = document()
            .document_element()
            .and_then(|root| root.dyn_into::<HtmlElement>().ok());
        if let Some(root) = root {
            // A browser that can't keeps the product's own colour.
            let _ = match colour {
                Some(colour) => root.style().set_property("--brand", colour),
                None => root.style().remove_property("--brand").map(drop),
            };
        }
    };
    Effect::new(move || paint(colour().as_deref()));
    on_cleanup(move || paint(None));
}
