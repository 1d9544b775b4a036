//! Passwords (NIST SP 800-63B, section 3.1.1): long, not guessable, every character allowed. They do not print. How long is
//! the one rule that an organisation can make stricter: the standard forbids rules of composition ("a digit and a capital")
//! and passwords that expire, because both make people choose worse ones.

use serde::{Deserialize, Serialize};

use crate::account::unicode;
use crate::error::Invalid;

/// A password on its way from a person to its hash.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl Password {
    /// Characters, not bytes. Beyond this, hashing would be an attack on the server.
    pub const MOST: u32 = 256;

    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// Whether its length is one that a new password may have.
    ///
    /// # Errors
    /// When it is too short or too long.
    pub fn check_length(&self, least: LeastLength) -> Result<(), Invalid> {
        let least = least.characters();
        if self.length() < least as usize {
            Err(Invalid::PasswordTooShort { least })
        } else if self.is_too_long() {
            Err(Invalid::PasswordTooLong { most: Self::MOST })
        } else {
            Ok(())
        }
    }

    /// Whether it is longer than any password.
    pub fn is_too_long(&self) -> bool {
        self.length() > Self::MOST as usize
    }

    fn length(&self) -> usize {
        self.0.chars().count()
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

/// How many characters a new password has at the least: the product's own rule, or the stricter one of an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct LeastLength(u32);

impl LeastLength {
    /// The product's own.
    pub const FLOOR: Self = Self(12);
    /// What everybody still can type, and every system takes (NIST SP 800-63B asks for 64 at the least).
    pub const MOST: Self = Self(64);

    /// What an organisation can choose from.
    pub fn all() -> impl Iterator<Item = Self> {
        (Self::FLOOR.0..=Self::MOST.0).map(Self)
    }

    /// As the database kept it, within what the product allows now.
    #[cfg(feature = "ssr")]
    pub(crate) fn kept(characters: i64) -> Self {
        let characters = u32::try_from(characters).unwrap_or_default();
        Self(characters).clamp(Self::FLOOR, Self::MOST)
    }

    pub const fn characters(self) -> u32 {
        self.0
    }
}

impl TryFrom<u32> for LeastLength {
    type Error = &'static str;

    fn try_from(characters: u32) -> Result<Self, Self::Error> {
        let length = Self(characters);
        (Self::FLOOR..=Self::MOST)
            .contains(&length)
            .then_some(length)
            .ok_or("no length that a password rule may have")
    }
}

impl From<LeastLength> for u32 {
    fn from(length: LeastLength) -> Self {
        length.0
    }
}
