//! People's names: what they are called, and the form in which names are sorted and searched.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

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
        let name: String = words.join(" ").nfc().filter(|c| !c.is_control()).collect();
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

/// The words of a name without accents and capitals, so that "zoe" finds "Zoë".
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect();
    plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The form under which names are sorted and compared: their words with one space between them.
pub fn fold(text: &str) -> String {
    words(text).join(" ")
}
