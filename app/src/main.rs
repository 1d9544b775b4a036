//! Starts the app in the page.

mod account;
mod activity;
mod admin_users;
mod analytics;
mod app;
mod authentication;
mod browser;
mod client_data;
mod clinics;
mod contracts;
mod custom_fields;
mod i18n;
mod inside;
mod invitations;
mod later;
mod listing;
mod live;
mod organisations;
mod parts;
mod permissions;
mod place;
mod session;
mod shell;
mod sign_in;
mod team;
mod ui;
mod users;

fn main() {
    console_error_panic_hook::set_once();
    shell::SeeingAs::follow();
    leptos::mount::mount_to_body(app::App);
}
