//! Configure › Team members.

mod filters;
mod list;
mod member_search;
mod query;
mod remove_dialog;
mod row;
mod team_page;

pub use member_search::{MemberSearch, Picked};
pub use team_page::{Open, TeamPage};
