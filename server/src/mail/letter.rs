//! Writing a mail: facts from the database, words from the catalogue, one layout for all.

use askama::Template;

use super::{Content, Words, invitation_token, reset_token};
use crate::access::{ClinicRole, OrganisationRole, Place, Role};
use crate::account::Language;
use crate::app::App;
use crate::calendar;
use crate::db::Reader;
use crate::error::{Answer, ApiError};
use crate::id::{ClinicId, InvitationId, OrganisationId};
use crate::invitations::pending;
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
    let page = match content {
        Content::Invitation { invitation } => invitation_page(app, &words, language, *invitation, false).await?,
        Content::Reminder { invitation } => invitation_page(app, &words, language, *invitation, true).await?,
        Content::Added { place, name, by, role } => {
            added_page(app, &words, language, (*place, name, by, *role)).await?
        }
        Content::Ending {
            clinic,
            name,
            member,
            ends_at,
        } => ending_page(app, &words, language, (*clinic, name, member, *ends_at)).await?,
        Content::Welcome {
            organisation,
            name,
            by,
            link,
        } => welcome_page(app, &words, language, (*organisation, name, by, link.as_deref())).await?,
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

/// How the sentences differ between a clinic and an organisation: each has its own keys.
struct Keys {
    subject: &'static str,
    what: &'static str,
}

type InvitationRow = (Option<String>, String, String, String, String, String, i64);

async fn invitation_page(
    app: &App,
    words: &Words,
    language: Language,
    id: InvitationId,
    is_reminder: bool,
) -> Answer<Option<Page>> {
    let row: Option<InvitationRow> = sqlx::query_as(
        "SELECT c.name, COALESCE(c.time_zone, o.time_zone), o.name, o.colour, i.inviter_name, i.role, i.expires_at \
         FROM invitations i JOIN organisations o ON o.id = i.organisation_id \
         LEFT JOIN clinics c ON c.id = i.clinic_id WHERE i.id = $1 AND i.accepted_at IS NULL AND i.deleted_at IS NULL",
    )
    .bind(id.to_string())
    .fetch_optional(app.database.read())
    .await?;
    let Some((clinic, time_zone, organisation, colour, inviter, role, expires_at)) = row else {
        return Ok(None);
    };
    let role = words.say(role_key(&role, clinic.is_some()), &[]);
    let until = day(words, Timestamp(expires_at), &time_zone);
    let place = clinic.as_deref().unwrap_or(&organisation);
    let facts = [
        ("inviter", inviter.as_str()),
        ("clinic", place),
        ("organisation", organisation.as_str()),
        ("role", role.as_str()),
        ("until", until.as_str()),
    ];
    let keys = match (is_reminder, clinic.is_some()) {
        (false, true) => Keys {
            subject: "invitation-subject",
            what: "invitation-what",
        },
        (false, false) => Keys {
            subject: "invitation-organisation-subject",
            what: "invitation-organisation-what",
        },
        (true, true) => Keys {
            subject: "reminder-subject",
            what: "reminder-what",
        },
        (true, false) => Keys {
            subject: "reminder-organisation-subject",
            what: "reminder-organisation-what",
        },
    };
    let token = invitation_token(&app.secret, id);
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say(keys.subject, &facts),
        greeting: words.say("greeting", &[]),
        paragraphs: vec![words.say(keys.what, &facts), words.say("invitation-how", &facts)],
        button: words.say("invitation-button", &facts),
        link: format!("{}/invitation/{}", app.config.public_url(), token.reveal()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("invitation-footnote", &facts),
    }))
}

async fn added_page(
    app: &App,
    words: &Words,
    language: Language,
    (place, name, by, role): (Place, &str, &str, Role),
) -> Answer<Option<Page>> {
    let Some((clinic, organisation, colour)) = names(app.database.read(), place).await? else {
        return Ok(None);
    };
    let role = words.say(role_key(role.name(), clinic.is_some()), &[]);
    let facts = [
        ("inviter", by),
        ("clinic", clinic.as_deref().unwrap_or(&organisation)),
        ("organisation", organisation.as_str()),
        ("role", role.as_str()),
    ];
    let (keys, button, path) = match place {
        Place::Clinic(id) => {
            let keys = Keys {
                subject: "added-subject",
                what: "added-what",
            };
            (keys, "added-button", format!("clinics/{id}"))
        }
        Place::Organisation(id) => {
            let keys = Keys {
                subject: "added-organisation-subject",
                what: "added-organisation-what",
            };
            (keys, "added-organisation-button", format!("organisations/{id}"))
        }
    };
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say(keys.subject, &facts),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say(keys.what, &facts)],
        button: words.say(button, &facts),
        link: format!("{}/{path}", app.config.public_url()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("added-footnote", &facts),
    }))
}

async fn ending_page(
    app: &App,
    words: &Words,
    language: Language,
    (id, name, member, ends_at): (ClinicId, &str, &str, Timestamp),
) -> Answer<Option<Page>> {
    let read = app.database.read();
    let Some((Some(clinic), organisation, colour)) = names(read, Place::Clinic(id)).await? else {
        return Ok(None);
    };
    let (_, time_zone) = pending::name_and_zone(&mut *read.acquire().await?, Place::Clinic(id)).await?;
    // The end is the first moment that does not count any more; the last day is the one before it.
    let until = day(words, Timestamp(ends_at.0 - 1), &time_zone);
    let facts = [
        ("member", member),
        ("clinic", clinic.as_str()),
        ("organisation", organisation.as_str()),
        ("until", until.as_str()),
    ];
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say("ending-subject", &facts),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say("ending-what", &facts)],
        button: words.say("ending-button", &facts),
        link: format!("{}/clinics/{id}/team", app.config.public_url()),
        link_help: words.say("link-help", &[]),
        footnote: words.say("ending-footnote", &facts),
    }))
}

async fn welcome_page(
    app: &App,
    words: &Words,
    language: Language,
    (id, name, by, link): (OrganisationId, &str, &str, Option<&str>),
) -> Answer<Option<Page>> {
    let Some((_, organisation, colour)) = names(app.database.read(), Place::Organisation(id)).await? else {
        return Ok(None);
    };
    let facts = [("inviter", by), ("organisation", organisation.as_str())];
    let url = app.config.public_url();
    let (how, button, footnote, link) = if let Some(link) = link {
        let token = reset_token(&app.secret, link);
        let link = format!("{url}/choose-password/{}", token.reveal());
        ("welcome-how-new", "welcome-button-new", "welcome-footnote-new", link)
    } else {
        let link = format!("{url}/organisations/{id}");
        ("welcome-how", "added-organisation-button", "added-footnote", link)
    };
    Ok(Some(Page {
        language,
        brand: organisation.clone(),
        colour,
        subject: words.say("welcome-subject", &facts),
        greeting: words.say("greeting-name", &[("name", name)]),
        paragraphs: vec![words.say("welcome-what", &facts), words.say(how, &facts)],
        button: words.say(button, &facts),
        link,
        link_help: words.say("link-help", &[]),
        footnote: words.say(footnote, &facts),
    }))
}

/// What a place is called, its organisation, and the colour of both.
async fn names(read: &Reader, place: Place) -> Answer<Option<(Option<String>, String, String)>> {
    let (statement, id) = match place {
        Place::Clinic(id) => (
            "SELECT c.name, o.name, o.colour FROM clinics c JOIN organisations o ON o.id = c.organisation_id \
             WHERE c.id = $1",
            id.to_string(),
        ),
        Place::Organisation(id) => (
            "SELECT NULL, o.name, o.colour FROM organisations o WHERE o.id = $1",
            id.to_string(),
        ),
    };
    Ok(sqlx::query_as(statement).bind(id).fetch_optional(read).await?)
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

fn role_key(role: &str, is_in_clinic: bool) -> &'static str {
    if is_in_clinic {
        return match ClinicRole::from_name(role) {
            Some(ClinicRole::Admin) => "role-admin",
            Some(ClinicRole::TeamMember) | None => "role-team-member",
        };
    }
    match OrganisationRole::from_name(role) {
        Some(OrganisationRole::Admin) => "role-organisation-admin",
        Some(OrganisationRole::Coordinator) => "role-coordinator",
        Some(OrganisationRole::Collaborator) => "role-collaborator",
        Some(OrganisationRole::Reader) => "role-reader",
        Some(OrganisationRole::Reporter) | None => "role-reporter",
    }
}

/// A day of the place's calendar in the words of a language.
fn day(words: &Words, moment: Timestamp, time_zone: &str) -> String {
    let moment = calendar::zoned(moment, time_zone);
    let (day, month, year) = (
        moment.day().to_string(),
        format!("m{}", moment.month()),
        moment.year().to_string(),
    );
    words.say("date", &[("day", &day), ("month", &month), ("year", &year)])
}
