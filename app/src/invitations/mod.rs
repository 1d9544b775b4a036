//! Inviting, the invitations that wait, and accepting one.

mod accept_form;
mod accept_page;
mod add_dialog;
mod addressees;
mod code_page;
mod correct_dialog;
mod delete_dialog;
mod invite_people;
mod later;
mod many;
mod other_device;
mod outcomes;
mod pending_list;
mod pending_row;
mod slip_dialog;
mod slip_for_dialog;

pub use accept_page::AcceptPage;
pub use add_dialog::AddDialog;
pub use code_page::CodePage;
pub use invite_people::InvitePeople;
pub use pending_list::PendingInvitations;
pub use slip_for_dialog::SlipForDialog;
