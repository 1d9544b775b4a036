//! The words of mails: Fluent, one catalogue per language. Only mails speak on the server.

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;

use crate::account::Language;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Catalogues;

/// One language's catalogue.
pub struct Words {
    pub language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The catalogue of a language. What is missing or faulty in it, a test has told.
    pub fn of(language: Language) -> Self {
        let text = Catalogues::get(&format!("{}/emails.ftl", language.code()));
        let text = text
            .map(|file| String::from_utf8_lossy(&file.data).into_owned())
            .unwrap_or_default();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let tag = language.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        let _ = bundle.add_resource(resource);
        Self { language, bundle }
    }

    /// One sentence; a key that the catalogue lacks stands for itself.
    pub fn say<'a>(&'a self, key: &'a str, args: &[(&'a str, &'a str)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, value)| (*name, *value)).collect();
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let text = pattern.map_or(Cow::Borrowed(key), |pattern| {
            self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new())
        });
        text.into_owned()
    }
}
