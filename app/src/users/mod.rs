//! Users: everybody in the organisation, what they have access to, and in which clinics they are.

mod access_switches;
mod add_dialog;
mod clinic_boxes;
mod day;
mod leave_clinics_dialog;
mod list;
mod more_clinics;
mod others;
mod outcomes;
mod place_row;
mod row;
mod see_as;
mod send_link;
mod term_fields;
mod user_page;
mod users_page;

pub use others::find_others;
pub use user_page::UserPage;
pub use users_page::UsersPage;
