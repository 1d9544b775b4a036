//! Inviting, the invitations that wait, and accepting one.

mod accept_form;
mod accept_page;
mod add_dialog;
mod addressees;
mod correct_dialog;
mod outcomes;
mod pending_list;
mod pending_row;

pub use accept_page::AcceptPage;
pub use add_dialog::AddDialog;
pub use pending_list::PendingInvitations;
