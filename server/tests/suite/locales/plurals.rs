//! Plurals: each language has the forms that it needs (CLDR, "Language Plural Rules", cardinals), and only those.

use std::collections::BTreeSet;

use server::account::Language;

use super::catalogue::{self, Catalogue, Select};

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The forms that a language needs, and those that it may have.
fn forms(language: Language) -> (&'static [&'static str], &'static [&'static str]) {
    match language {
        Language::English | Language::Danish => (&["one", "other"], &[]),
        // "many" is for millions alone.
        Language::French => (&["one", "other"], &["many"]),
        Language::Indonesian => (&["other"], &[]),
        Language::Arabic => (&CATEGORIES, &[]),
    }
}

/// The forms that exact numbers stand in for.
fn said_by_numbers(language: Language, select: &Select) -> Vec<&'static str> {
    let has = |number: &str| select.numbers.contains(number);
    let mut said = Vec::new();
    match language {
        Language::French => said.extend((has("0") && has("1")).then_some("one")),
        Language::Arabic => said.extend(has("0").then_some("zero").into_iter().chain(has("2").then_some("two"))),
        _ => {}
    }
    if language != Language::French && has("1") {
        said.push("one");
    }
    said
}

fn is_plural(select: &Select) -> bool {
    select.names.iter().all(|name| CATEGORIES.contains(&name.as_str()))
}

fn each(mut check: impl FnMut(Language, &str, &Catalogue, &Catalogue)) {
    for read in [catalogue::of_app, catalogue::of_mails] {
        let english = read(Language::English);
        for language in Language::ALL {
            let catalogue = read(language);
            for key in catalogue.keys().filter(|key| english.contains_key(*key)) {
                check(language, key, &english, &catalogue);
            }
        }
    }
}

#[test]
fn every_plural_has_the_forms_of_its_language() {
    let mut faults = Vec::new();
    each(|language, key, _, catalogue| {
        let (needed, allowed) = forms(language);
        for select in catalogue[key].selects.iter().filter(|select| is_plural(select)) {
            let said = said_by_numbers(language, select);
            let lacks = needed
                .iter()
                .filter(|form| !select.names.contains(**form) && !said.contains(form));
            let extra = select
                .names
                .iter()
                .filter(|name| !needed.contains(&name.as_str()) && !allowed.contains(&name.as_str()));
            let (lacks, extra): (Vec<_>, Vec<_>) = (lacks.collect(), extra.collect());
            if !lacks.is_empty() || !extra.is_empty() {
                faults.push(format!(
                    "{key} in {} lacks {lacks:?}, does not need {extra:?}",
                    language.code()
                ));
            }
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_counted_in_english_is_counted_in_every_language_that_counts() {
    let mut faults = Vec::new();
    each(|language, key, english, catalogue| {
        let counted = |catalogue: &Catalogue| -> BTreeSet<String> {
            catalogue[key]
                .selects
                .iter()
                .filter(|select| is_plural(select))
                .map(|select| select.on.clone())
                .collect()
        };
        let (wanted, there) = (counted(english), counted(catalogue));
        if forms(language).0.len() > 1 && !there.is_superset(&wanted) {
            faults.push(format!("{key} in {} has no plural for {wanted:?}", language.code()));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_is_chosen_by_name_has_the_same_names_in_every_language() {
    let mut faults = Vec::new();
    each(|language, key, english, catalogue| {
        let named = |catalogue: &Catalogue| -> BTreeSet<(String, BTreeSet<String>)> {
            let selects = catalogue[key].selects.iter().filter(|select| !is_plural(select));
            selects
                .map(|select| (select.on.clone(), select.names.clone()))
                .collect()
        };
        if named(english) != named(catalogue) {
            faults.push(format!(
                "{key} in {}: {:?}, English {:?}",
                language.code(),
                named(catalogue),
                named(english)
            ));
        }
    });
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
