//! Who has admin access to an organisation, and what each of them may do there.

mod access_dialogs;
mod admin_users_page;
mod edit_dialog;
mod grid;
mod row;

pub use admin_users_page::AdminUsersPage;
