//! The reader's language: its words, its direction, its numbers and dates.

mod catalogue;
mod choice;
mod explain;
mod format;
mod message;
mod names;

pub use catalogue::message;
pub use choice::{direction, follow, has_chosen, language, speak, start};
pub use explain::{explain, invalid, refusal};
pub use format::{
    countries, country, date, date_time, day_of_year, full_day, length, list, long_date, moment, number, separators,
    short_date, time,
};
pub use message::Sentence;
pub(crate) use message::{t, tr};
pub use names::{clinic_role, group, language_name, organisation_role, permission, place_in_organisation, role};
