//! Configure › Team members.

mod filters;
mod list;
mod others;
mod query;
mod remove_dialog;
mod row;
mod team_page;

pub use others::find_others;
pub use team_page::{Open, TeamPage, ask_ahead};
