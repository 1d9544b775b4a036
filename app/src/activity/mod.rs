//! Activity: what happened in a clinic, a sentence each.

mod activity_page;
mod feed;
mod filters;
mod query;
mod sentence;

pub use activity_page::{ActivityPage, OrganisationActivityPage};
