//! My account: what I say of myself, where I am signed in, and where I belong.

mod account_page;
mod device;
mod language_choice;
mod leave_dialog;
mod my_place;
mod password_form;
mod places;
mod profile_form;
mod sessions;

pub use account_page::AccountPage;
