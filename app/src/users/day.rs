//! First and last days, as they are shown and as date fields write them (`2026-12-01`).
//!
//! A term begins and ends at midnight by the clinic's clocks, which need not be the reader's. Its days are therefore
//! told by their noon, which falls on the same day for readers less than twelve hours away.

use js_sys::Date;
use server::{team::Term, time::Timestamp};
use wasm_bindgen::JsValue;

const NOON: i64 = 12;

/// Noon of the first day, if there is one.
pub fn first(term: Term) -> Option<Timestamp> {
    term.starts_at.map(|start| start.plus_hours(NOON))
}

/// Noon of the last day, if there is one: a term ends when the day after begins.
pub fn last(term: Term) -> Option<Timestamp> {
    term.ends_at.map(|end| end.plus_hours(-NOON))
}

/// The day of a moment as a date field writes it; nothing without one.
pub fn written(at: Option<Timestamp>) -> String {
    at.map(|at| write(&date(at))).unwrap_or_default()
}

/// The same day of the month after; its last one, where that month is shorter.
pub fn a_month_later(at: Timestamp) -> String {
    let date = date(at);
    let day = date.get_date();
    date.set_date(1);
    // The day before the first of the month after next.
    date.set_month(date.get_month() + 2);
    date.set_date(0);
    date.set_date(day.min(date.get_date()));
    write(&date)
}

fn write(date: &Date) -> String {
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    format!("{year:04}-{month:02}-{day:02}")
}

#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds fit a double until the year 287396"
)]
fn date(at: Timestamp) -> Date {
    Date::new(&JsValue::from_f64(at.0 as f64))
}
