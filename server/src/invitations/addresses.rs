//! Reading addresses out of whatever somebody pastes, and guessing a language.

use crate::account::{EmailAddress, Language};

/// Something in a pasted text that is, or was meant to be, an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Candidate {
    Address(EmailAddress),
    /// Has an `@`, but no mail server could take it.
    Faulty(String),
}

/// The addresses of a text in their order, each once: lists with commas, semicolons, tabs or lines, with or without
/// names around them, as mail programs and spreadsheets give them.
pub fn read_addresses(text: &str) -> Vec<Candidate> {
    let mut found = Vec::new();
    let separators = |c: char| c.is_whitespace() || ",;<>()[]\"'|،؛、，；".contains(c);
    for piece in text.split(separators) {
        let piece = piece.trim_start_matches("mailto:").trim_matches(['.', ':']);
        if !piece.contains('@') {
            continue;
        }
        let candidate =
            EmailAddress::parse(piece).map_or_else(|_| Candidate::Faulty(piece.to_owned()), Candidate::Address);
        if !found.iter().any(|earlier| is_same(earlier, &candidate)) {
            found.push(candidate);
        }
    }
    found
}

fn is_same(one: &Candidate, other: &Candidate) -> bool {
    match (one, other) {
        (Candidate::Address(one), Candidate::Address(other)) => one.key() == other.key(),
        _ => one == other,
    }
}

/// The language that an address's country suggests, if the product speaks it.
pub fn guess_language(address: &str) -> Option<Language> {
    let country = address.trim().rsplit_once('@')?.1.rsplit_once('.')?.1.to_lowercase();
    match country.as_str() {
        "fr" | "mc" | "re" | "gp" | "mq" => Some(Language::French),
        "dk" | "fo" | "gl" => Some(Language::Danish),
        "id" => Some(Language::Indonesian),
        "sa" | "ae" | "eg" | "jo" | "kw" | "lb" | "om" | "qa" | "sy" | "ye" | "iq" | "bh" | "ly" | "sd" | "ps" => {
            Some(Language::Arabic)
        }
        "uk" | "au" | "nz" | "ie" | "us" => Some(Language::English),
        _ => None,
    }
}
