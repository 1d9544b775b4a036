//! Who has admin access to an organisation, and what each of them may do there.

mod admin_users_page;
mod bunches;
mod edit_dialog;
mod filter;
mod for_many;
mod give_dialog;
mod grid;
mod own_access;
mod row;
mod take_dialog;

pub use admin_users_page::AdminUsersPage;
pub use take_dialog::TakeDialog;
