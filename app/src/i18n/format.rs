//! Numbers, dates and lists as the reader writes them: the browser's own `Intl`.

use js_sys::{Array, Date, Function, Intl, Number, Object, Reflect};
use leptos::prelude::window;
use server::{account::Language, time::Timestamp};
use wasm_bindgen::{JsCast, JsValue};

use super::{choice::language, message::tr};

const DAY: f64 = 86_400_000.0;

/// A number with the reader's digits and separators.
pub fn number(value: f64) -> String {
    Number::from(value).to_locale_string(&tag()).into()
}

/// `Mon 21 December 2026`.
pub fn date(at: Timestamp) -> String {
    written(
        at,
        &[
            ("weekday", "short"),
            ("day", "numeric"),
            ("month", "long"),
            ("year", "numeric"),
        ],
    )
}

/// `21 Dec`, with its year unless that is this year.
pub fn short_date(at: Timestamp) -> String {
    let mut options = vec![("day", "numeric"), ("month", "short")];
    if day(at).get_full_year() != Date::new_0().get_full_year() {
        options.push(("year", "numeric"));
    }
    written(at, &options)
}

/// `09:12`.
pub fn time(at: Timestamp) -> String {
    written(at, &[("hour", "2-digit"), ("minute", "2-digit")])
}

/// `21 December 2026 at 09:12`.
pub fn date_time(at: Timestamp) -> String {
    written(at, &[("dateStyle", "long"), ("timeStyle", "short")])
}

/// `Today 09:12`, `Yesterday 17:40`, else the short date.
pub fn moment(at: Timestamp) -> String {
    match days_ago(at) {
        0 => tr!("ui-today-at", time = time(at)),
        1 => tr!("ui-yesterday-at", time = time(at)),
        _ => short_date(at),
    }
}

/// `Telehealth, Analytics and Users`.
pub fn list(items: &[String]) -> String {
    let words: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    // Not every release of the bindings has `ListFormat`; every browser does.
    let joined = Reflect::get(&js_sys::global(), &"Intl".into())
        .and_then(|intl| Reflect::get(&intl, &"ListFormat".into()))
        .and_then(|class| Reflect::construct(class.unchecked_ref::<Function>(), &Array::of1(&tag().into())))
        .and_then(|format| {
            Reflect::get(&format, &"format".into())?
                .unchecked_ref::<Function>()
                .call1(&format, &words)
        });
    joined
        .ok()
        .and_then(|joined| joined.as_string())
        .unwrap_or_else(|| items.join(", "))
}

/// The reader's own region where the browser names one, such as `fr-CA`; Arabic too with the digits that mails and
/// telephones have.
fn tag() -> String {
    let spoken = language();
    let regional = window()
        .navigator()
        .languages()
        .into_iter()
        .filter_map(|tag| tag.as_string());
    let own = regional
        .filter(|tag| tag.contains('-'))
        .find(|tag| Language::from_tag(tag) == Some(spoken));
    // Without a region, browsers take English for American; the product's is British.
    let code = if spoken == Language::English {
        "en-GB"
    } else {
        spoken.code()
    };
    format!("{}-u-nu-latn", own.as_deref().unwrap_or(code))
}

fn written(at: Timestamp, options: &[(&str, &str)]) -> String {
    let wanted = Object::new();
    for (key, value) in options {
        let _ = Reflect::set(&wanted, &(*key).into(), &(*value).into());
    }
    let locale = Array::of1(&tag().into());
    let format = Intl::DateTimeFormat::new(&locale, &wanted);
    let text = format.format().call1(&JsValue::UNDEFINED, &day(at));
    text.ok().and_then(|text| text.as_string()).unwrap_or_default()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds fit a double until the year 287396"
)]
fn day(at: Timestamp) -> Date {
    Date::new(&JsValue::from_f64(at.0 as f64))
}

/// How many midnights of the reader's clock lie between a moment and now.
fn days_ago(at: Timestamp) -> i64 {
    let midnight = |date: &Date| {
        let offset = date.get_timezone_offset() * 60_000.0;
        ((date.get_time() - offset) / DAY).floor()
    };
    #[expect(clippy::cast_possible_truncation, reason = "a count of days")]
    let days = (midnight(&Date::new_0()) - midnight(&day(at))) as i64;
    days
}
