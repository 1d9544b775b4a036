//! The sign-in policy of an organisation.

mod authentication_page;
mod draft;
mod policy_form;
mod words;

pub use authentication_page::AuthenticationPage;
pub use words::{characters, hours};
