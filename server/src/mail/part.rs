//! One part of a letter: the same facts in the words of one language.

use jiff::civil::Date;

use super::Words;
use super::facts::{Added, Ending, Facts, Invitation, Matter, Welcome};
use crate::account::Language;

/// What a letter says in one language.
pub struct Part {
    pub language: Language,
    pub subject: String,
    pub greeting: String,
    pub paragraphs: Vec<String>,
    pub button: String,
    pub link_help: String,
    pub footnote: String,
}

impl Part {
    pub fn write(facts: &Facts, language: Language) -> Self {
        let (words, organisation) = (Words::of(language), facts.brand.name.as_str());
        match &facts.matter {
            Matter::Invitation(invitation) => invite(&words, invitation, organisation),
            Matter::Added(added) => add(&words, added, organisation),
            Matter::Ending(ending) => end(&words, ending, organisation),
            Matter::Welcome(welcome) => greet(&words, welcome, organisation),
            Matter::PasswordReset { name } => reset(&words, name),
        }
    }
}

fn invite(words: &Words, invitation: &Invitation, organisation: &str) -> Part {
    let (role, until) = (words.say(invitation.role, &[]), day(words, invitation.until));
    let facts = [
        ("inviter", invitation.inviter.as_str()),
        ("clinic", invitation.clinic.as_deref().unwrap_or(organisation)),
        ("organisation", organisation),
        ("role", &role),
        ("until", &until),
    ];
    let (subject, what) = match (invitation.is_reminder, invitation.clinic.is_some()) {
        (false, true) => ("invitation-subject", "invitation-what"),
        (false, false) => ("invitation-organisation-subject", "invitation-organisation-what"),
        (true, true) => ("reminder-subject", "reminder-what"),
        (true, false) => ("reminder-organisation-subject", "reminder-organisation-what"),
    };
    Part {
        language: words.language,
        subject: words.say(subject, &facts),
        greeting: words.say("greeting", &[]),
        paragraphs: vec![words.say(what, &facts), words.say("invitation-how", &facts)],
        button: words.say("invitation-button", &facts),
        link_help: words.say("link-help", &[]),
        footnote: words.say("invitation-footnote", &facts),
    }
}

fn add(words: &Words, added: &Added, organisation: &str) -> Part {
    let role = words.say(added.role, &[]);
    let facts = [
        ("inviter", added.by.as_str()),
        ("clinic", added.clinic.as_deref().unwrap_or(organisation)),
        ("organisation", organisation),
        ("role", &role),
    ];
    let (subject, what, button) = if added.clinic.is_some() {
        ("added-subject", "added-what", "added-button")
    } else {
        (
            "added-organisation-subject",
            "added-organisation-what",
            "added-organisation-button",
        )
    };
    Part {
        language: words.language,
        subject: words.say(subject, &facts),
        greeting: words.say("greeting-name", &[("name", &added.name)]),
        paragraphs: vec![words.say(what, &facts)],
        button: words.say(button, &facts),
        link_help: words.say("link-help", &[]),
        footnote: words.say("added-footnote", &facts),
    }
}

fn end(words: &Words, ending: &Ending, organisation: &str) -> Part {
    let until = day(words, ending.until);
    let facts = [
        ("member", ending.member.as_str()),
        ("clinic", &ending.clinic),
        ("organisation", organisation),
        ("until", &until),
    ];
    Part {
        language: words.language,
        subject: words.say("ending-subject", &facts),
        greeting: words.say("greeting-name", &[("name", &ending.name)]),
        paragraphs: vec![words.say("ending-what", &facts)],
        button: words.say("ending-button", &facts),
        link_help: words.say("link-help", &[]),
        footnote: words.say("ending-footnote", &facts),
    }
}

fn greet(words: &Words, welcome: &Welcome, organisation: &str) -> Part {
    let facts = [("inviter", welcome.by.as_str()), ("organisation", organisation)];
    let (how, button, footnote) = if welcome.is_new {
        ("welcome-how-new", "welcome-button-new", "welcome-footnote-new")
    } else {
        ("welcome-how", "added-organisation-button", "added-footnote")
    };
    Part {
        language: words.language,
        subject: words.say("welcome-subject", &facts),
        greeting: words.say("greeting-name", &[("name", &welcome.name)]),
        paragraphs: vec![words.say("welcome-what", &facts), words.say(how, &facts)],
        button: words.say(button, &facts),
        link_help: words.say("link-help", &[]),
        footnote: words.say(footnote, &facts),
    }
}

fn reset(words: &Words, name: &str) -> Part {
    Part {
        language: words.language,
        subject: words.say("reset-subject", &[]),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say("reset-what", &[])],
        button: words.say("reset-button", &[]),
        link_help: words.say("link-help", &[]),
        footnote: words.say("reset-footnote", &[]),
    }
}

/// A day in the words of a language.
fn day(words: &Words, date: Date) -> String {
    let (day, month, year) = (
        date.day().to_string(),
        format!("m{}", date.month()),
        date.year().to_string(),
    );
    words.say("date", &[("day", &day), ("month", &month), ("year", &year)])
}
