//! People: everybody in the organisation, and in which clinics they are.

mod clinic_boxes;
mod day;
mod list;
mod more_clinics;
mod outcomes;
mod people_page;
mod people_search;
mod place_row;
mod places_dialog;
mod query;
mod row;
mod term_fields;

pub use people_page::PeoplePage;
