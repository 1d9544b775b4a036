//! What a mail is about, read from the database once, in however many languages it is said.

use jiff::civil::Date;

use super::{Content, invitation_token, reset_token};
use crate::access::{ClinicRole, OrganisationRole, Place, Role};
use crate::app::App;
use crate::authentication::MailLanguages;
use crate::calendar;
use crate::error::Answer;
use crate::id::{ClinicId, InvitationId, OrganisationId};
use crate::invitations::pending;
use crate::time::Timestamp;

const PRODUCT: &str = "Rolecall";
const PRODUCT_COLOUR: &str = "#0f6b75";

/// The facts of one mail.
pub struct Facts {
    /// Whose mail it is: the organisation's, or the product's own.
    pub brand: Brand,
    /// Where its button leads.
    pub link: String,
    pub matter: Matter,
}

pub struct Brand {
    pub name: String,
    pub colour: String,
    /// Besides its reader's own language.
    pub languages: MailLanguages,
}

pub enum Matter {
    Invitation(Invitation),
    Added(Added),
    Ending(Ending),
    Welcome(Welcome),
    PasswordReset { name: String },
}

pub struct Invitation {
    pub inviter: String,
    /// Without, it is to the organisation.
    pub clinic: Option<String>,
    /// The key of its name.
    pub role: &'static str,
    /// The last day on which it can be accepted.
    pub until: Date,
    pub is_reminder: bool,
}

pub struct Added {
    pub name: String,
    pub by: String,
    /// Without, it is to the organisation.
    pub clinic: Option<String>,
    /// The key of its name.
    pub role: &'static str,
}

pub struct Ending {
    pub name: String,
    pub member: String,
    pub clinic: String,
    /// The last day.
    pub until: Date,
}

pub struct Welcome {
    pub name: String,
    pub by: String,
    /// Whether the link is one to choose a first password.
    pub is_new: bool,
}

/// The facts of a mail; `None` when what it was about is gone.
pub async fn find(app: &App, content: &Content) -> Answer<Option<Facts>> {
    match content {
        Content::Invitation { invitation } => of_invitation(app, *invitation, false).await,
        Content::Reminder { invitation } => of_invitation(app, *invitation, true).await,
        Content::Added { place, name, by, role } => of_added(app, *place, (name, by, *role)).await,
        Content::Ending {
            clinic,
            name,
            member,
            ends_at,
        } => of_ending(app, *clinic, (name, member), *ends_at).await,
        Content::Welcome {
            organisation,
            name,
            by,
            link,
        } => of_welcome(app, *organisation, (name, by), link.as_deref()).await,
        Content::PasswordReset { reset, name } => Ok(Some(of_reset(app, reset, name))),
    }
}

type InvitationRow = (Option<String>, String, String, String, String, String, String, i64);

async fn of_invitation(app: &App, id: InvitationId, is_reminder: bool) -> Answer<Option<Facts>> {
    let row: Option<InvitationRow> = sqlx::query_as(
        "SELECT c.name, COALESCE(c.time_zone, o.time_zone), o.name, o.colour, o.mail_languages, i.inviter_name, i.role, \
         i.expires_at FROM invitations i JOIN organisations o ON o.id = i.organisation_id \
         LEFT JOIN clinics c ON c.id = i.clinic_id WHERE i.id = $1 AND i.accepted_at IS NULL AND i.deleted_at IS NULL",
    )
    .bind(id.to_string())
    .fetch_optional(app.database.read())
    .await?;
    let Some((clinic, time_zone, name, colour, languages, inviter, role, expires_at)) = row else {
        return Ok(None);
    };
    let token = invitation_token(&app.secret, id);
    Ok(Some(Facts {
        brand: Brand::read(name, colour, &languages),
        link: format!("{}/invitation/{}", app.config.public_url(), token.reveal()),
        matter: Matter::Invitation(Invitation {
            inviter,
            role: role_key(&role, clinic.is_some()),
            clinic,
            until: calendar::zoned(Timestamp(expires_at), &time_zone).date(),
            is_reminder,
        }),
    }))
}

async fn of_added(app: &App, place: Place, (name, by, role): (&str, &str, Role)) -> Answer<Option<Facts>> {
    let Some((clinic, brand)) = find_names(app, place).await? else {
        return Ok(None);
    };
    let path = match place {
        Place::Clinic(id) => format!("clinics/{id}"),
        Place::Organisation(id) => format!("organisations/{id}"),
    };
    Ok(Some(Facts {
        brand,
        link: format!("{}/{path}", app.config.public_url()),
        matter: Matter::Added(Added {
            name: name.to_owned(),
            by: by.to_owned(),
            role: role_key(role.name(), clinic.is_some()),
            clinic,
        }),
    }))
}

async fn of_ending(app: &App, id: ClinicId, (name, member): (&str, &str), ends_at: Timestamp) -> Answer<Option<Facts>> {
    let place = Place::Clinic(id);
    let Some((Some(clinic), brand)) = find_names(app, place).await? else {
        return Ok(None);
    };
    let (_, time_zone) = pending::name_and_zone(&mut *app.database.read().acquire().await?, place).await?;
    Ok(Some(Facts {
        brand,
        link: format!("{}/clinics/{id}/team", app.config.public_url()),
        matter: Matter::Ending(Ending {
            name: name.to_owned(),
            member: member.to_owned(),
            clinic,
            // The end is the first moment that does not count any more; the last day is the one before it.
            until: calendar::zoned(Timestamp(ends_at.0 - 1), &time_zone).date(),
        }),
    }))
}

async fn of_welcome(
    app: &App,
    id: OrganisationId,
    (name, by): (&str, &str),
    link: Option<&str>,
) -> Answer<Option<Facts>> {
    let Some((_, brand)) = find_names(app, Place::Organisation(id)).await? else {
        return Ok(None);
    };
    let url = app.config.public_url();
    Ok(Some(Facts {
        brand,
        link: match link {
            Some(link) => format!("{url}/choose-password/{}", reset_token(&app.secret, link).reveal()),
            None => format!("{url}/organisations/{id}"),
        },
        matter: Matter::Welcome(Welcome {
            name: name.to_owned(),
            by: by.to_owned(),
            is_new: link.is_some(),
        }),
    }))
}

/// About the account alone, and so in its own language alone.
fn of_reset(app: &App, reset: &str, name: &str) -> Facts {
    let token = reset_token(&app.secret, reset);
    Facts {
        brand: Brand {
            name: PRODUCT.to_owned(),
            colour: PRODUCT_COLOUR.to_owned(),
            languages: MailLanguages::default(),
        },
        link: format!("{}/choose-password/{}", app.config.public_url(), token.reveal()),
        matter: Matter::PasswordReset { name: name.to_owned() },
    }
}

/// What a clinic is called, if it is one, and the brand of its organisation.
async fn find_names(app: &App, place: Place) -> Answer<Option<(Option<String>, Brand)>> {
    let (statement, id) = match place {
        Place::Clinic(id) => (
            "SELECT c.name, o.name, o.colour, o.mail_languages FROM clinics c \
             JOIN organisations o ON o.id = c.organisation_id WHERE c.id = $1",
            id.to_string(),
        ),
        Place::Organisation(id) => (
            "SELECT NULL, o.name, o.colour, o.mail_languages FROM organisations o WHERE o.id = $1",
            id.to_string(),
        ),
    };
    let row: Option<(Option<String>, String, String, String)> = sqlx::query_as(statement)
        .bind(id)
        .fetch_optional(app.database.read())
        .await?;
    Ok(row.map(|(clinic, name, colour, languages)| (clinic, Brand::read(name, colour, &languages))))
}

impl Brand {
    fn read(name: String, colour: String, languages: &str) -> Self {
        Self {
            name,
            colour,
            languages: MailLanguages::read(languages),
        }
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
