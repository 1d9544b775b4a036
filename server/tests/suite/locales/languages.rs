//! Every language says everything that English says.

use std::collections::BTreeSet;

use server::account::Language;

use super::catalogue::{self, Catalogue, Message};

/// Calls this with each language's catalogues beside the English ones.
fn each(mut check: impl FnMut(Language, &Catalogue, &Catalogue)) {
    for read in [catalogue::of_app, catalogue::of_mails] {
        let english = read(Language::English);
        assert!(!english.is_empty());
        for language in Language::ALL {
            check(language, &english, &read(language));
        }
    }
}

/// Calls this with each message of each language beside the English one.
fn each_message(mut check: impl FnMut(&str, &Message, &Message)) {
    each(|language, english, catalogue| {
        for (key, message) in catalogue {
            if let Some(original) = english.get(key) {
                check(&format!("{} in {}", key, language.code()), original, message);
            }
        }
    });
}

#[test]
fn every_language_has_the_english_keys_and_no_others() {
    let mut faults = Vec::new();
    each(|language, english, catalogue| {
        let keys = |catalogue: &Catalogue| catalogue.keys().cloned().collect::<BTreeSet<_>>();
        let (wanted, there) = (keys(english), keys(catalogue));
        let name = language.code();
        faults.extend(wanted.difference(&there).map(|key| format!("{name} lacks {key}")));
        faults.extend(
            there
                .difference(&wanted)
                .map(|key| format!("{name} has {key}, which English lacks")),
        );
    });
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_message_is_in_the_file_of_its_feature_and_says_something() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (key, message) in catalogue::of_app(language) {
            if !key.starts_with(&format!("{}-", message.file.replace('_', "-"))) {
                faults.push(format!("{key} is in {}.ftl", message.file));
            }
        }
    }
    each_message(|place, original, message| {
        if message.is_empty {
            faults.push(format!("{place} is empty"));
        }
        if message.file != original.file {
            faults.push(format!(
                "{place} is in {}.ftl, English has it in {}.ftl",
                message.file, original.file
            ));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_language_uses_the_same_variables() {
    let mut faults = Vec::new();
    each_message(|place, original, message| {
        if (&message.variables, &message.references) != (&original.variables, &original.references) {
            faults.push(format!(
                "{place} uses {:?}, English {:?}",
                message.variables, original.variables
            ));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
