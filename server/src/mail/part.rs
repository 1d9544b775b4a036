//! One part of a letter: the same facts in the words of one language.

use jiff::civil::Date;

use super::Words;
use super::facts::{Facts, Matter};
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
        let words = Words::of(language);
        let organisation = facts.brand.name.as_str();
        match &facts.matter {
            Matter::Invitation {
                inviter,
                clinic,
                role,
                until,
                is_reminder,
            } => {
                let (role, until) = (words.say(role, &[]), day(&words, *until));
                let facts = [
                    ("inviter", inviter.as_str()),
                    ("clinic", clinic.as_deref().unwrap_or(organisation)),
                    ("organisation", organisation),
                    ("role", &role),
                    ("until", &until),
                ];
                let (subject, what) = match (is_reminder, clinic.is_some()) {
                    (false, true) => ("invitation-subject", "invitation-what"),
                    (false, false) => ("invitation-organisation-subject", "invitation-organisation-what"),
                    (true, true) => ("reminder-subject", "reminder-what"),
                    (true, false) => ("reminder-organisation-subject", "reminder-organisation-what"),
                };
                Self {
                    language,
                    subject: words.say(subject, &facts),
                    greeting: words.say("greeting", &[]),
                    paragraphs: vec![words.say(what, &facts), words.say("invitation-how", &facts)],
                    button: words.say("invitation-button", &facts),
                    link_help: words.say("link-help", &[]),
                    footnote: words.say("invitation-footnote", &facts),
                }
            }
            Matter::Added { name, by, clinic, role } => {
                let role = words.say(role, &[]);
                let facts = [
                    ("inviter", by.as_str()),
                    ("clinic", clinic.as_deref().unwrap_or(organisation)),
                    ("organisation", organisation),
                    ("role", &role),
                ];
                let (subject, what, button) = if clinic.is_some() {
                    ("added-subject", "added-what", "added-button")
                } else {
                    (
                        "added-organisation-subject",
                        "added-organisation-what",
                        "added-organisation-button",
                    )
                };
                Self {
                    language,
                    subject: words.say(subject, &facts),
                    greeting: words.say("greeting-name", &[("name", name)]),
                    paragraphs: vec![words.say(what, &facts)],
                    button: words.say(button, &facts),
                    link_help: words.say("link-help", &[]),
                    footnote: words.say("added-footnote", &facts),
                }
            }
            Matter::Ending {
                name,
                member,
                clinic,
                until,
            } => {
                let until = day(&words, *until);
                let facts = [
                    ("member", member.as_str()),
                    ("clinic", clinic),
                    ("organisation", organisation),
                    ("until", &until),
                ];
                Self {
                    language,
                    subject: words.say("ending-subject", &facts),
                    greeting: words.say("greeting-name", &[("name", name)]),
                    paragraphs: vec![words.say("ending-what", &facts)],
                    button: words.say("ending-button", &facts),
                    link_help: words.say("link-help", &[]),
                    footnote: words.say("ending-footnote", &facts),
                }
            }
            Matter::PasswordReset { name } => Self {
                language,
                subject: words.say("reset-subject", &[]),
                greeting: words.say("greeting-name", &[("name", name)]),
                paragraphs: vec![words.say("reset-what", &[])],
                button: words.say("reset-button", &[]),
                link_help: words.say("link-help", &[]),
                footnote: words.say("reset-footnote", &[]),
            },
        }
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
