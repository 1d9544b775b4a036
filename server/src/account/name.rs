//! People's names: what they are called.

use serde::{Deserialize, Serialize};

use super::unicode;
use crate::error::Invalid;

/// A name as its owner writes it: 1 to 120 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PersonName(String);

impl PersonName {
    const MOST: u32 = 120;

    /// # Errors
    /// When it is empty or too long.
    pub fn parse(text: &str) -> Result<Self, Invalid> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let name: String = unicode::composed(&words.join(" "))
            .chars()
            .filter(|c| !c.is_control())
            .collect();
        if name.is_empty() {
            Err(Invalid::NameMissing)
        } else if name.chars().count() > Self::MOST as usize {
            Err(Invalid::NameTooLong { most: Self::MOST })
        } else {
            Ok(Self(name))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}
