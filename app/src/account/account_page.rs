//! The page: who I am here, my language, my password, where I am signed in, and where I belong.

use leptos::prelude::*;
use server::account;

use super::{
    language_choice::LanguageChoice, leave_dialog::say_what_was_left, password_form::PasswordSection, places::Places,
    profile_form::ProfileSection, sessions::Sessions,
};
use crate::{
    i18n::t,
    shell::Own,
    ui::{Asked, PageHead, Toasts},
};

#[component]
pub fn AccountPage() -> impl IntoView {
    view! {
        <PageHead title=t!("ui-my-account")/>
        <Own><Parts/></Own>
    }
}

#[component]
fn Parts() -> impl IntoView {
    // Asked here, because what the session knows may be older than what was saved on this page.
    let me = Asked::new(account::find_me);
    let sessions = Asked::new(account::list_sessions);
    say_what_was_left(Toasts::here());
    view! {
        <div class="account-parts">
            <ProfileSection me/>
            <LanguageChoice/>
            <PasswordSection sessions/>
            <Sessions sessions/>
            <Places me/>
        </div>
    }
}
