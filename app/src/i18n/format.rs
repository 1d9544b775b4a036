//! Numbers, dates, lists and countries as the reader writes them: the browser's own `Intl`.

use std::cell::RefCell;

use js_sys::{Array, Date, Function, Intl, Number, Object, Reflect};
use leptos::prelude::window;
use server::{
    account::Language,
    clinics::COUNTRIES,
    custom_fields::Separators,
    time::{Day, Timestamp},
};
use wasm_bindgen::{JsCast, JsValue};

use super::{catalogue::isolated, choice::language, message::tr};

const DAY: f64 = 86_400_000.0;

/// A number with the reader's digits and separators.
pub fn number(value: f64) -> String {
    Number::from(value).to_locale_string(&tag()).into()
}

/// How the reader writes numbers, as the browser writes one of them.
pub fn separators() -> Separators {
    let written = number(1_234_567.8);
    let mut marks = written.chars().filter(|c| !c.is_ascii_digit());
    let (first, last) = (marks.next(), marks.next_back());
    Separators {
        decimal: last.or(first).unwrap_or('.'),
        group: first.filter(|_| last.is_some()).unwrap_or(' '),
    }
}

/// `21 December 2026`.
pub fn long_date(at: Timestamp) -> String {
    written(at, &[("dateStyle", "long")])
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

/// `21 Dec`: a day by the calendar of some place, wherever the reader is.
pub fn day_of_year(day: Day) -> String {
    written(
        day.noon(),
        &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC")],
    )
}

/// `21 December 2026`: the same in full.
pub fn full_day(day: Day) -> String {
    written(day.noon(), &[("dateStyle", "long"), ("timeZone", "UTC")])
}

/// `3 days`, `20 hours`: a length of time in one unit of `Intl`.
pub fn length(value: f64, unit: &str) -> String {
    let options = [("style", "unit"), ("unit", unit), ("unitDisplay", "long")];
    let written = intl("NumberFormat", &options).and_then(|format| ask(&format, "format", &JsValue::from_f64(value)));
    written.unwrap_or_else(|| number(value))
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

/// `Telehealth, Analytics and Users`; a name that runs against the reader's direction stays apart from the others.
pub fn list(items: &[String]) -> String {
    let items: Vec<String> = items
        .iter()
        .map(|item| isolated(item).unwrap_or_else(|| item.clone()))
        .collect();
    let words: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    let joined = intl("ListFormat", &[]).and_then(|format| ask(&format, "format", &words));
    joined.unwrap_or_else(|| items.join(", "))
}

/// What the reader calls a country of these two letters (ISO 3166-1); the letters where the browser has no name.
pub fn country(code: &str) -> String {
    named(regions().as_ref(), code)
}

fn regions() -> Option<JsValue> {
    intl("DisplayNames", &[("type", "region")])
}

fn named(regions: Option<&JsValue>, code: &str) -> String {
    let name = regions.and_then(|regions| ask(regions, "of", &code.into()));
    name.unwrap_or_else(|| code.to_owned())
}

/// All countries by their letters and names, in the order of the reader's alphabet.
pub fn countries() -> Vec<(String, String)> {
    let (all, regions) = (COUNTRIES.split_ascii_whitespace(), regions());
    let mut all: Vec<_> = all
        .map(|code| (code.to_owned(), named(regions.as_ref(), code)))
        .collect();
    let (locales, options) = (Array::of1(&tag().into()), Object::new());
    let order = Intl::Collator::new(&locales, &options).compare();
    all.sort_by(|(_, one), (_, other)| {
        let order = order.call2(&JsValue::UNDEFINED, &one.into(), &other.into());
        order
            .ok()
            .and_then(|order| order.as_f64())
            .unwrap_or_default()
            .total_cmp(&0.0)
    });
    all
}

thread_local! {
    /// What was made of `Intl`: making one takes longer than all that a page asks of it.
    static MADE: RefCell<Vec<(String, JsValue)>> = const { RefCell::new(Vec::new()) };
}

/// One of a class of `Intl` for the reader; by name, since the bindings don't have each of them in every release.
fn intl(class: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let tag = tag();
    // It goes by the time zone that the device was in.
    let zone = Date::new_0().get_timezone_offset();
    let key = format!("{class} {tag} {options:?} {zone}");
    let made = MADE.with_borrow(|made| made.iter().find(|(one, _)| *one == key).map(|(_, it)| it.clone()));
    if made.is_some() {
        return made;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor = Reflect::get(&intl, &class.into()).ok()?;
    let arguments = Array::of2(&tag.into(), &object(options));
    let it = Reflect::construct(constructor.dyn_ref::<Function>()?, &arguments).ok()?;
    MADE.with_borrow_mut(|made| made.push((key, it.clone())));
    Some(it)
}

/// What it says of something.
fn ask(format: &JsValue, method: &str, about: &JsValue) -> Option<String> {
    let method = Reflect::get(format, &method.into()).ok()?;
    method.dyn_ref::<Function>()?.call1(format, about).ok()?.as_string()
}

fn object(fields: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in fields {
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    object
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
    let written = intl("DateTimeFormat", options).and_then(|format| ask(&format, "format", &day(at)));
    written.unwrap_or_default()
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
