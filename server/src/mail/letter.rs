//! Writing a mail: facts from the database, words from the catalogue, one layout for all.

use askama::Template;
use sqlx::AnyPool;

use super::{Content, Words, invitation_token, reset_token};
use crate::access::ClinicRole;
use crate::account::Language;
use crate::app::App;
use crate::error::{Answer, ApiError};
use crate::id::{ClinicId, InvitationId};
use crate::time::Timestamp;

/// A written mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub text: String,
    pub html: String,
}

/// What the layout shows.
#[derive(Template)]
#[template(path = "letter/letter.html")]
struct Html<'a> {
    page: &'a Page,
}

#[derive(Template)]
#[template(path = "letter/letter.txt", escape = "none")]
struct Text<'a> {
    page: &'a Page,
}

struct Page {
    language: Language,
    brand: String,
    colour: String,
    subject: String,
    greeting: String,
    paragraphs: Vec<String>,
    button: String,
    link: String,
    link_help: String,
    footnote: String,
}

const PRODUCT: &str = "Rolecall";
const PRODUCT_COLOUR: &str = "#0f6b75";

/// Writes a mail; `None` when what it was about is gone.
pub async fn write(app: &App, language: Language, content: &Content) -> Answer<Option<Letter>> {
    let words = Words::of(language);
    let read = app.database.read();
    let page = match content {
        Content::Invitation { invitation } => invitation_page(app, read, &words, language, *invitation).await?,
        Content::Added { clinic, name, by, role } => {
            added_page(app, read, &words, language, (*clinic, name, by, *role)).await?
        }
        Content::PasswordReset { reset, name } => Some(reset_page(app, &words, language, reset, name)),
    };
    let Some(page) = page else { return Ok(None) };
    let html = Html { page: &page }
        .render()
        .map_err(|error| ApiError::internal(&error))?;
    let text = Text { page: &page }
        .render()
        .map_err(|error| ApiError::internal(&error))?;
    // The marks that keep names apart from a right-to-left sentence have no place in a header.
    let subject = page.subject.replace(['\u{2068}', '\u{2069}'], "");
    Ok(Some(Letter { subject, text, html }))
}

async fn invitation_page(
    app: &App,
    read: &AnyPool,
    words: &Words,
    language: Language,
    id: InvitationId,
) -> Answer<Option<Page>> {
    let row: Option<(String, String, String, String, String, String, i64)> = sqlx::query_as(
        "SELECT c.name, c.time_zone, o.name, o.colour, i.inviter_name, i.role, i.expires_at FROM invitations i \
         JOIN clinics c ON c.id = i.clinic_id JOIN organisations o ON o.id = c.organisation_id \
         WHERE i.id = $1 AND i.accepted_at IS NULL AND i.deleted_at IS NULL",
    )
    .bind(id.to_string())
    .fetch_optional(read)
    .await?;
    let Some((clinic, time_zone, organisation, colour, inviter, role, expires_at)) = row else {
        return Ok(None);
    };
    let role = ClinicRole::from_name(&role).unwrap_or(ClinicRole::TeamMember);
    let role = words.say(role_key(role), &[]);
    let until = day(words, Timestamp(expires_at), &time_zone);
    let facts = [
        ("inviter", inviter.as_str()),
        ("clinic", clinic.as_str()),
        ("organisation", organisation.as_str()),
        ("role", role.as_str()),
        ("until", until.as_str()),
    ];
    let token = invitation_token(&app.secret, id);
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say("invitation-subject", &facts),
        greeting: words.say("greeting", &[]),
        paragraphs: vec![
            words.say("invitation-what", &facts),
            words.say("invitation-how", &facts),
        ],
        button: words.say("invitation-button", &facts),
        link: format!("{}/invitation/{}", app.config.public_url(), token.reveal()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("invitation-footnote", &facts),
    }))
}

async fn added_page(
    app: &App,
    read: &AnyPool,
    words: &Words,
    language: Language,
    (id, name, by, role): (ClinicId, &str, &str, ClinicRole),
) -> Answer<Option<Page>> {
    let row: Option<(String, String, String)> = sqlx::query_as(
        "SELECT c.name, o.name, o.colour FROM clinics c JOIN organisations o ON o.id = c.organisation_id \
         WHERE c.id = $1",
    )
    .bind(id.to_string())
    .fetch_optional(read)
    .await?;
    let Some((clinic, organisation, colour)) = row else {
        return Ok(None);
    };
    let role = words.say(role_key(role), &[]);
    let facts = [
        ("inviter", by),
        ("clinic", clinic.as_str()),
        ("organisation", organisation.as_str()),
        ("role", role.as_str()),
    ];
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say("added-subject", &facts),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say("added-what", &facts)],
        button: words.say("added-button", &facts),
        link: format!("{}/clinics/{id}", app.config.public_url()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("added-footnote", &facts),
    }))
}

fn reset_page(app: &App, words: &Words, language: Language, reset: &str, name: &str) -> Page {
    let token = reset_token(&app.secret, reset);
    Page {
        language,
        brand: PRODUCT.to_owned(),
        colour: PRODUCT_COLOUR.to_owned(),
        subject: words.say("reset-subject", &[]),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say("reset-what", &[])],
        button: words.say("reset-button", &[]),
        link: format!("{}/choose-password/{}", app.config.public_url(), token.reveal()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("reset-footnote", &[]),
    }
}

fn role_key(role: ClinicRole) -> &'static str {
    match role {
        ClinicRole::Admin => "role-admin",
        ClinicRole::TeamMember => "role-team-member",
    }
}

/// A day of the clinic's calendar in the words of a language.
fn day(words: &Words, moment: Timestamp, time_zone: &str) -> String {
    let zone = jiff::tz::TimeZone::get(time_zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let moment = jiff::Timestamp::from_millisecond(moment.0)
        .unwrap_or_default()
        .to_zoned(zone);
    let (day, month, year) = (
        moment.day().to_string(),
        format!("m{}", moment.month()),
        moment.year().to_string(),
    );
    words.say("date", &[("day", &day), ("month", &month), ("year", &year)])
}
