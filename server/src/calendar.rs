//! Days and hours as the clocks of a place show them.

use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

use crate::time::{Day, Timestamp};

const FIRST: Date = jiff::civil::date(1970, 1, 1);

/// When something expires that is good for so many days: never on a Saturday or Sunday, when nobody is there to renew it,
/// but at the same hour of the Monday after.
pub fn expiry(sent: Timestamp, days: i32, time_zone: &str) -> Timestamp {
    let last = zoned(sent, time_zone).saturating_add(days.days());
    let more = match last.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    timestamp(&last.saturating_add(more.days()))
}

/// The moment at which the clocks of a place show this, written as in `2026-12-01T08:30`; `None` when it can't be read.
/// Where clocks are set forward over it, the moment that comes after; where they show it twice, the first time.
pub fn moment(local: &str, time_zone: &str) -> Option<Timestamp> {
    let written: DateTime = local.parse().ok()?;
    Some(timestamp(&written.to_zoned(zone(time_zone)).ok()?))
}

/// The first moment of a day there, written as in `2026-12-01`; `None` when it can't be read.
pub fn start_of_day(date: &str, time_zone: &str) -> Option<Timestamp> {
    let date: Date = date.parse().ok()?;
    Some(timestamp(&date.to_zoned(zone(time_zone)).ok()?))
}

/// The first moment of the day after, so that a last day counts to its end.
pub fn end_of_day(date: &str, time_zone: &str) -> Option<Timestamp> {
    let date: Date = date.parse().ok()?;
    Some(timestamp(&date.tomorrow().ok()?.to_zoned(zone(time_zone)).ok()?))
}

/// The day that a moment has there.
pub fn day(moment: Timestamp, time_zone: &str) -> Day {
    let days = zoned(moment, time_zone).date().duration_since(FIRST).as_hours() / 24;
    Day(i32::try_from(days).unwrap_or_default())
}

/// A day as in `2026-12-01`.
pub fn written(day: Day) -> String {
    date(day).to_string()
}

/// The first moment of a day there.
pub fn midnight(day: Day, time_zone: &str) -> Timestamp {
    date(day)
        .to_zoned(zone(time_zone))
        .map(|start| timestamp(&start))
        .unwrap_or_default()
}

fn date(day: Day) -> Date {
    FIRST.saturating_add(day.0.days())
}

/// A moment as the clocks of a place show it.
pub fn zoned(moment: Timestamp, time_zone: &str) -> Zoned {
    jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or_default()
        .to_zoned(zone(time_zone))
}

/// Whether the IANA time zone database has this name.
pub fn is_time_zone(name: &str) -> bool {
    TimeZone::get(name).is_ok()
}

/// A time zone that is kept is one that was known; should the database forget it, UTC is better than nothing.
fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

fn timestamp(zoned: &Zoned) -> Timestamp {
    Timestamp(zoned.timestamp().as_millisecond())
}
