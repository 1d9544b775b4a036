//! Mails: what they say, and how they get there.

mod delivery;
mod letters;
mod parts;
mod thousand;

use std::path::Path;

use server::account::Language;

/// The languages whose catalogue of mails is there. Another test tells which are missing.
fn spoken() -> Vec<Language> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let is_there = |language: &Language| folder.join(language.code()).join("emails.ftl").exists();
    Language::ALL.into_iter().filter(is_there).collect()
}
