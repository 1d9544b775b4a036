//! People: everybody in the organisation, and in which clinics they are.

mod clinic_boxes;
mod day;
mod list;
mod more_clinics;
mod others;
mod outcomes;
mod people_page;
mod place_row;
mod places_dialog;
mod row;
mod term_fields;

pub use others::find_others;
pub use people_page::PeoplePage;
