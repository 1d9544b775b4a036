//! The languages in which an organisation's mails have to be readable, as the law asks in places with several.

use serde::{Deserialize, Serialize};

use crate::account::Language;

/// Some languages, each once, in the order in which the product lists them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Language>", into = "Vec<Language>")]
pub struct MailLanguages(Vec<Language>);

impl MailLanguages {
    /// A mail that says the same more often is read by nobody.
    pub const MOST: usize = 3;

    /// `None` when they are too many.
    pub fn new(languages: &[Language]) -> Option<Self> {
        let each = Language::ALL.into_iter().filter(|one| languages.contains(one));
        let each: Vec<_> = each.collect();
        (each.len() <= Self::MOST).then_some(Self(each))
    }

    pub fn contains(&self, language: Language) -> bool {
        self.0.contains(&language)
    }

    pub fn is_full(&self) -> bool {
        self.0.len() == Self::MOST
    }

    pub fn iter(&self) -> impl Iterator<Item = Language> + use<'_> {
        self.0.iter().copied()
    }

    /// In which languages a mail is written: the reader's first, then each other that is required.
    pub fn for_reader(&self, reader: Language) -> impl Iterator<Item = Language> + use<'_> {
        let others = self.iter().filter(move |one| *one != reader);
        std::iter::once(reader).chain(others)
    }

    /// As the database keeps them: codes with a space between.
    pub fn written(&self) -> String {
        let codes: Vec<_> = self.iter().map(Language::code).collect();
        codes.join(" ")
    }

    /// From what the database kept.
    pub fn read(written: &str) -> Self {
        let languages: Vec<_> = written.split(' ').filter_map(Language::from_tag).collect();
        Self::new(&languages).unwrap_or_default()
    }
}

impl TryFrom<Vec<Language>> for MailLanguages {
    type Error = &'static str;

    fn try_from(languages: Vec<Language>) -> Result<Self, Self::Error> {
        Self::new(&languages).ok_or("too many languages")
    }
}

impl From<MailLanguages> for Vec<Language> {
    fn from(languages: MailLanguages) -> Self {
        languages.0
    }
}
