//! What fields are called, and what there is to choose in one.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};

use super::FieldFault;
use crate::account::unicode;

/// A field's name: 1 to 100 characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FieldName(String);

impl FieldName {
    pub const MOST: u32 = 100;

    /// # Errors
    /// When it is empty or too long.
    pub fn parse(text: &str) -> Result<Self, FieldFault> {
        let name = tidy(text);
        if name.is_empty() {
            Err(FieldFault::NameMissing)
        } else if is_longer(&name, Self::MOST) {
            Err(FieldFault::NameTooLong { most: Self::MOST })
        } else {
            Ok(Self(name))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The form under which names are compared.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

/// What there is to choose: 1 to 100 different texts of 1 to 100 characters, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choices(Vec<String>);

impl Choices {
    pub const MOST: u32 = 100;
    pub const LONGEST: u32 = 100;

    /// One choice a line; empty lines are none.
    ///
    /// # Errors
    /// When there is none, one too many, one that is too long, or one twice.
    pub fn parse(lines: impl IntoIterator<Item = impl AsRef<str>>) -> Result<Self, FieldFault> {
        let (mut choices, mut keys) = (Vec::new(), HashSet::new());
        for (line, text) in (1_u32..).zip(lines) {
            let choice = tidy(text.as_ref());
            if choice.is_empty() {
                continue;
            }
            if is_longer(&choice, Self::LONGEST) {
                let most = Self::LONGEST;
                return Err(FieldFault::ChoiceTooLong { line, most });
            }
            if !keys.insert(key(&choice)) {
                return Err(FieldFault::ChoiceTwice { line });
            }
            choices.push(choice);
            if choices.len() > Self::MOST as usize {
                return Err(FieldFault::TooManyChoices { most: Self::MOST });
            }
        }
        if choices.is_empty() {
            return Err(FieldFault::NoChoice);
        }
        Ok(Self(choices))
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// The choice that somebody means, as it is spelt.
    pub fn find(&self, text: &str) -> Option<&str> {
        let wanted = key(&tidy(text));
        self.iter().find(|choice| key(choice) == wanted)
    }

    /// Those that others have not, however they spell them.
    pub fn without(&self, others: &Self) -> Vec<String> {
        let missing = self.iter().filter(|choice| others.find(choice).is_none());
        missing.map(str::to_owned).collect()
    }
}

/// One space between words, composed, nothing that can't be seen.
pub(super) fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let composed = unicode::composed(&words.join(" "));
    composed.chars().filter(|c| !c.is_control()).collect()
}

pub(super) fn is_longer(text: &str, most: u32) -> bool {
    text.chars().count() > most as usize
}

fn key(text: &str) -> String {
    unicode::compatible(text).to_lowercase()
}
