//! Keys in the code against keys in the catalogues: found in the code's tokens, since most stand inside `view!`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use server::account::Language;

use super::catalogue::{self, Catalogue, project};

/// One `t!("key", name = …)` or `tr!(…)`.
struct Use {
    place: String,
    key: String,
    arguments: BTreeSet<String>,
}

fn each_file(folder: &Path, read: &mut dyn FnMut(&str, TokenStream)) {
    for entry in std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("a file").path())
    {
        if entry.is_dir() {
            each_file(&entry, read);
        } else if entry.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&entry).expect("a text");
            let tokens = text
                .parse()
                .unwrap_or_else(|error| panic!("{}: {error}", entry.display()));
            read(&entry.display().to_string(), tokens);
        }
    }
}

fn walk(file: &str, tokens: TokenStream, uses: &mut Vec<Use>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_macro = at >= 2
            && matches!(&tokens[at - 2], TokenTree::Ident(name) if name == "t" || name == "tr")
            && matches!(&tokens[at - 1], TokenTree::Punct(mark) if mark.as_char() == '!');
        if is_macro {
            uses.push(one_use(file, group.stream()));
        }
        walk(file, group.stream(), uses);
    }
}

fn one_use(file: &str, tokens: TokenStream) -> Use {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let place = format!("{file}:{}", tokens[0].span().start().line);
    let key = literal(&tokens[0]).unwrap_or_else(|| panic!("{place}: the key is not a literal"));
    let starts_argument = |at: usize| matches!(&tokens[at - 1], TokenTree::Punct(mark) if mark.as_char() == ',');
    let names = tokens
        .windows(2)
        .enumerate()
        .skip(1)
        .filter_map(|(at, pair)| match pair {
            [TokenTree::Ident(name), TokenTree::Punct(mark)] if mark.as_char() == '=' && starts_argument(at) => {
                Some(name.to_string())
            }
            _ => None,
        });
    Use {
        place,
        key,
        arguments: names.collect(),
    }
}

fn literal(token: &TokenTree) -> Option<String> {
    let text = token.to_string();
    Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

fn uses() -> Vec<Use> {
    let mut uses = Vec::new();
    each_file(&project().join("app/src"), &mut |file, tokens| {
        walk(file, tokens, &mut uses);
    });
    assert!(!uses.is_empty(), "the app says something");
    uses
}

/// The variables of a message and of those that it shows.
fn variables(catalogue: &Catalogue, key: &str) -> BTreeSet<String> {
    let Some(message) = catalogue.get(key) else {
        return BTreeSet::new();
    };
    let shown = message
        .references
        .iter()
        .flat_map(|reference| variables(catalogue, reference));
    message.variables.iter().cloned().chain(shown).collect()
}

#[test]
fn every_key_in_the_app_is_defined_and_gets_the_arguments_that_it_shows() {
    let english = catalogue::of_app(Language::English);
    let mut faults = Vec::new();
    for Use { place, key, arguments } in uses() {
        let wanted = variables(&english, &key);
        if !english.contains_key(&key) {
            faults.push(format!("{place}: {key} is not defined"));
        } else if arguments != wanted {
            faults.push(format!("{place}: {key} gets {arguments:?}, shows {wanted:?}"));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_key_of_the_app_is_used() {
    let english = catalogue::of_app(Language::English);
    let shown = english.values().flat_map(|message| message.references.clone());
    let used: BTreeSet<_> = uses().into_iter().map(|it| it.key).chain(shown).collect();
    let unused: Vec<_> = english.keys().filter(|key| !used.contains(*key)).collect();
    assert!(unused.is_empty(), "{} are never used: {unused:#?}", unused.len());
}

#[test]
fn the_keys_of_mails_are_those_that_the_mails_say() {
    let english = catalogue::of_mails(Language::English);
    let mut literals: BTreeMap<String, bool> = BTreeMap::new();
    each_file(&project().join("server/src/mail"), &mut |_, tokens| {
        note_literals(tokens, false, &mut literals);
    });
    let said: BTreeSet<_> = literals
        .iter()
        .filter(|(_, is_said)| **is_said)
        .map(|(key, _)| key.clone())
        .collect();
    let defined: BTreeSet<_> = english.keys().cloned().collect();
    assert!(said.len() > 10, "mails say something");
    assert!(said.is_subset(&defined), "not defined: {:?}", said.difference(&defined));
    let unused: Vec<_> = defined.iter().filter(|key| !literals.contains_key(*key)).collect();
    assert!(unused.is_empty(), "never used: {unused:?}");
}

/// Every string, and whether it is the first argument of `say(…)`.
fn note_literals(tokens: TokenStream, mut is_said: bool, literals: &mut BTreeMap<String, bool>) {
    let mut calls = false;
    for token in tokens {
        if let Some(text) = literal(&token) {
            *literals.entry(text).or_default() |= is_said;
        }
        is_said = false;
        match token {
            TokenTree::Group(group) => note_literals(group.stream(), calls, literals),
            TokenTree::Ident(name) => {
                calls = name == "say";
                continue;
            }
            _ => {}
        }
        calls = false;
    }
}
