//! The organisation's own fields about its people: defining them, and what they say of somebody.

mod delete_dialog;
mod faults;
mod field_dialog;
mod fields_page;
mod keeping;
mod list;
mod user_fields;
mod words;

pub use faults::fault;
pub use fields_page::FieldsPage;
pub use user_fields::UserFields;
pub use words::shown;
