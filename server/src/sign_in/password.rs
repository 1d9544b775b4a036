//! Passwords (NIST SP 800-63B, section 3.1.1): long, not guessable, every character allowed. They do not print.

use serde::{Deserialize, Serialize};

use crate::account::unicode;
use crate::error::Invalid;

/// A password on its way from a person to its hash.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl Password {
    /// Characters, not bytes.
    pub const LEAST: u32 = 12;
    /// Beyond this, hashing would be an attack on the server.
    pub const MOST: u32 = 256;

    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Whether its length is one that a new password may have.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn check_length(&self) -> Result<(), Invalid> {
        let length = self.0.chars().count();
        if length < Self::LEAST as usize {
            Err(Invalid::PasswordTooShort { least: Self::LEAST })
        } else if length > Self::MOST as usize {
            Err(Invalid::PasswordTooLong { most: Self::MOST })
        } else {
            Ok(())
        }
    }

    /// The password itself, to hash it: normalised, because one keyboard writes "é" as one character and another as two.
    pub fn reveal(&self) -> String {
        unicode::compatible(&self.0)
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}
