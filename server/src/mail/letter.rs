//! Writing a mail: facts from the database, words from the catalogue, one layout for all. A letter has one part in its
//! reader's language, and one more in each other language that its organisation requires.

use askama::Template;

use super::Content;
use super::facts::{self, Brand};
use super::part::Part;
use crate::account::Language;
use crate::app::App;
use crate::error::{Answer, ApiError};

/// A written mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// In its reader's language.
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// What the layout shows.
#[derive(Template)]
#[template(path = "letter/letter.html")]
struct Html<'a> {
    brand: &'a Brand,
    link: &'a str,
    /// In its reader's language.
    first: &'a Part,
    parts: &'a [Part],
}

#[derive(Template)]
#[template(path = "letter/letter.txt", escape = "none")]
struct Text<'a> {
    brand: &'a Brand,
    link: &'a str,
    parts: &'a [Part],
}

/// Writes a mail; `None` when what it was about is gone.
pub async fn write(app: &App, reader: Language, content: &Content) -> Answer<Option<Letter>> {
    let Some(facts) = facts::find(app, content).await? else {
        return Ok(None);
    };
    let languages = facts.brand.languages.for_reader(reader);
    let parts: Vec<_> = languages.map(|language| Part::write(&facts, language)).collect();
    let [first, ..] = parts.as_slice() else { return Ok(None) };
    let (brand, link, parts) = (&facts.brand, facts.link.as_str(), parts.as_slice());
    let html = Html {
        brand,
        link,
        first,
        parts,
    };
    let text = Text { brand, link, parts };
    Ok(Some(Letter {
        // The marks that keep names apart from a right-to-left sentence have no place in a header.
        subject: first.subject.replace(['\u{2068}', '\u{2069}'], ""),
        text: rendered(&text)?,
        html: rendered(&html)?,
    }))
}

fn rendered(template: &impl Template) -> Answer<String> {
    template.render().map_err(|error| ApiError::internal(&error))
}
