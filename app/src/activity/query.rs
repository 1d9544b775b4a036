//! The state of the activity page in the address bar.

use js_sys::Date;
use leptos_router::params::ParamsMap;
use server::{access::Place, activity::ActivityQuery, time::Timestamp};
use wasm_bindgen::JsValue;

use crate::browser::{query_part, word};

/// The first and the last day to show, as in `2026-12-01`; empty without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    pub since: String,
    pub until: String,
}

impl Days {
    pub fn read(map: &ParamsMap) -> Self {
        let day = |name: &str| {
            map.get(name)
                .filter(|day| start_of_day(day).is_some())
                .unwrap_or_default()
        };
        Self {
            since: day("since"),
            until: day("until"),
        }
    }
}

/// The first moment of a day by the reader's clock; `None` when it is no day.
pub fn start_of_day(day: &str) -> Option<Timestamp> {
    let moment = Date::new(&JsValue::from_str(&format!("{day}T00:00"))).get_time();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "milliseconds fit until the year 292277026"
    )]
    (!moment.is_nan()).then_some(Timestamp(moment as i64))
}

/// The address that shows a query.
pub fn address(query: &ActivityQuery, days: &Days) -> String {
    let text = |name: &str, value: &str| (!value.is_empty()).then(|| query_part(name, value));
    let parts: Vec<_> = [
        query.who.map(|id| query_part("who", &id.to_string())),
        query.whom.map(|id| query_part("whom", &id.to_string())),
        query.kind.map(|kind| query_part("kind", &word(&kind))),
        query.clinic.map(|id| query_part("clinic", &id.to_string())),
        text("since", &days.since),
        text("until", &days.until),
    ]
    .into_iter()
    .flatten()
    .collect();
    let base = match query.place {
        Place::Clinic(id) => format!("/clinics/{id}/activity"),
        Place::Organisation(id) => format!("/organisations/{id}/activity"),
    };
    with_parts(&base, &parts)
}

/// The address of the same changes as a file.
pub fn file(query: &ActivityQuery) -> String {
    let moment = |name: &str, moment: Option<Timestamp>| moment.map(|at| format!("{name}={}", at.0));
    let mut parts: Vec<String> = match query.place {
        Place::Clinic(id) => vec![format!("clinic={id}")],
        Place::Organisation(id) => vec![format!("organisation={id}")],
    };
    let more = [
        query.who.map(|id| format!("who={id}")),
        query.whom.map(|id| format!("whom={id}")),
        query.kind.map(|kind| format!("kind={}", word(&kind))),
        query.clinic.map(|id| format!("clinic={id}")),
        moment("since", query.since),
        moment("until", query.until),
    ];
    parts.extend(more.into_iter().flatten());
    with_parts("/api/activity.csv", &parts)
}

fn with_parts(base: &str, parts: &[String]) -> String {
    if parts.is_empty() {
        base.to_owned()
    } else {
        format!("{base}?{}", parts.join("&"))
    }
}
