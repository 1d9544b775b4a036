//! Signing in, and choosing a new password.

mod choose_password_page;
mod forgotten_page;
mod sign_in_page;

pub use choose_password_page::ChoosePasswordPage;
pub use forgotten_page::ForgottenPage;
pub use sign_in_page::SignInPage;

use server::{
    account::EmailAddress,
    error::Invalid,
    sign_in::{LeastLength, Password},
};

use crate::i18n;

/// An address as it was typed, or what is wrong with it.
pub fn read_address(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::parse(text).map_err(i18n::invalid)
}

/// What somebody signs in with: an address, or the name of somebody without a mailbox.
pub fn read_sign_in(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::of_sign_in(text).map_err(i18n::invalid)
}

/// A new password as it was typed, or what is wrong with its length.
pub fn read_new_password(text: String, least: LeastLength) -> Result<Password, String> {
    let password = Password::new(text);
    password.check_length(least).map_err(i18n::invalid)?;
    Ok(password)
}

/// Whether an error is about the password, and so belongs to its field.
pub const fn is_about_password(invalid: Invalid) -> bool {
    matches!(
        invalid,
        Invalid::PasswordTooShort { .. }
            | Invalid::PasswordTooLong { .. }
            | Invalid::PasswordGuessable
            | Invalid::PasswordWrong
    )
}
