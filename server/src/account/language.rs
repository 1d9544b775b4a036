//! The languages that the product speaks so far.

use serde::{Deserialize, Serialize};

/// A language of the interface and of mails, by its BCP 47 code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Language {
    #[serde(rename = "ar")]
    Arabic,
    #[serde(rename = "da")]
    Danish,
    #[default]
    #[serde(rename = "en")]
    English,
    #[serde(rename = "fr")]
    French,
    #[serde(rename = "id")]
    Indonesian,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Language {
    /// Sorted by each language's own name.
    pub const ALL: [Self; 5] = [
        Self::Indonesian,
        Self::Danish,
        Self::English,
        Self::French,
        Self::Arabic,
    ];

    /// The BCP 47 code, also the name of the catalogue's folder.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::Danish => "da",
            Self::English => "en",
            Self::French => "fr",
            Self::Indonesian => "id",
        }
    }

    /// What its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Danish => "Dansk",
            Self::English => "English",
            Self::French => "Français",
            Self::Indonesian => "Bahasa Indonesia",
        }
    }

    pub const fn direction(self) -> Direction {
        match self {
            Self::Arabic => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// The language of a tag such as `fr-CA`, if the product speaks it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}
