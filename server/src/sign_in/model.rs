//! What the sign-in pages send and are told.

use serde::{Deserialize, Serialize};

use super::{LeastLength, Password};
use crate::account::EmailAddress;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Credentials {
    pub email: EmailAddress,
    pub password: Password,
}

/// How a try to sign in ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignInOutcome {
    Welcome,
    /// The address or the password is wrong; which of them is nobody's business.
    Wrong,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Forgotten {
    pub email: EmailAddress,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NewPassword {
    pub token: String,
    pub password: Password,
}

/// What a link to choose a password is worth, before it is spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResetOffer {
    Good {
        /// What the strictest organisation of its owner asks of a password.
        least: LeastLength,
    },
    /// Wrong, used or expired: ask for a new one.
    Gone,
}

/// What a link to choose a password was worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResetLink {
    Good,
    /// Wrong, used or expired: ask for a new one.
    Gone,
}
