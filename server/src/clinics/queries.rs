//! SQL about clinics.

use sqlx::FromRow;

use super::{Alerts, ClinicCalls, ClinicCard, ClinicPlace, Mobile, MyClinics, MyClinicsPage};
use crate::access::{Clinic, ClinicRole, ClinicTx, Eyes};
use crate::account::prefixes::Wanted;
use crate::account::{EmailAddress, fold};
use crate::db::{self, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::organisations::{CallsOverride, Logo};
use crate::random;
use crate::team::terms;
use crate::time::Timestamp;

/// The clinics of an account now: those of whose team it is, and those of organisations whose clinics its role lists.
fn mine(eyes: &Eyes) -> Sql {
    const COLUMNS: &str = "SELECT c.id, c.name, c.sort_name, c.people, c.organisation_id, ";
    let (account, now) = (eyes.account.to_string(), eyes.person.now());
    let team = Sql::new(COLUMNS)
        .then("m.role FROM clinics c JOIN clinic_members m ON m.clinic_id = c.id AND m.account_id = ")
        .text(&account)
        .append(&terms::counts("m", now))
        .append(&eyes.only_where("c.organisation_id"));
    let run = Sql::new(" UNION ALL ").then(COLUMNS);
    let run = run
        .then("NULL FROM clinics c JOIN organisation_members om ON om.organisation_id = c.organisation_id")
        .then(" AND om.account_id = ")
        .text(&account)
        .then(" WHERE om.role IN ('admin', 'coordinator', 'reporter')")
        .then(" AND NOT EXISTS (SELECT 1 FROM clinic_members x WHERE x.clinic_id = c.id AND x.account_id = ")
        .text(&account)
        .append(&terms::counts("x", now))
        .then(")")
        .append(&eyes.only_where("c.organisation_id"));
    team.append(&run)
}

/// Enough of an account's clinics to know whether it has none, one or several.
pub async fn first_two(eyes: &Eyes) -> Answer<Vec<ClinicId>> {
    let sql = Sql::new("SELECT id FROM (")
        .append(&mine(eyes))
        .then(") AS mine LIMIT 2");
    let rows: Vec<(String,)> = sql.query_as().fetch_all(eyes.read()).await?;
    Ok(rows.iter().map(|(id,)| db::id(id)).collect::<Result<_, _>>()?)
}

#[derive(FromRow)]
struct CardRow {
    id: String,
    name: String,
    organisation: String,
    colour: String,
    people: i64,
    role: Option<String>,
}

pub async fn list_mine(eyes: &Eyes, query: &MyClinics) -> Answer<MyClinicsPage> {
    let wanted = Wanted::read(&query.search);
    let found = Sql::new("FROM (").append(&mine(eyes)).then(") AS mine WHERE TRUE");
    let found = wanted.narrow_all(found, "sort_name");
    let count = Sql::new("SELECT COUNT(*) ").append(&found);
    let (total,): (i64,) = count.query_as().fetch_one(eyes.read()).await?;
    let page = Sql::new("SELECT f.id, f.name, o.name AS organisation, o.colour, f.people, f.role FROM (SELECT * ")
        .append(&found)
        .then(" ORDER BY sort_name, id")
        .page(query.page, MyClinics::PAGE)
        .then(") AS f JOIN organisations o ON o.id = f.organisation_id ORDER BY f.sort_name, f.id");
    let rows: Vec<CardRow> = page.query_as().fetch_all(eyes.read()).await?;
    let clinics = rows.into_iter().map(card).collect::<Result<_, _>>()?;
    let last = if wanted.is_empty() && query.page <= 1 {
        find_last(eyes).await?
    } else {
        None
    };
    Ok(MyClinicsPage {
        clinics,
        total: u32::try_from(total).unwrap_or(u32::MAX),
        last,
    })
}

/// The clinic of whose team somebody is and where they were last.
async fn find_last(eyes: &Eyes) -> Answer<Option<ClinicCard>> {
    let sql = Sql::new(
        "SELECT c.id, c.name, o.name AS organisation, o.colour, c.people, m.role FROM clinic_members m \
         JOIN clinics c ON c.id = m.clinic_id JOIN organisations o ON o.id = c.organisation_id \
         WHERE m.seen_at > 0 AND m.account_id = ",
    );
    let sql = sql
        .text(eyes.account.to_string())
        .append(&terms::counts("m", eyes.person.now()))
        .append(&eyes.only_where("c.organisation_id"))
        .then(" ORDER BY m.seen_at DESC LIMIT 1");
    let row: Option<CardRow> = sql.query_as().fetch_optional(eyes.read()).await?;
    Ok(row.map(card).transpose()?)
}

fn card(row: CardRow) -> Result<ClinicCard, sqlx::Error> {
    Ok(ClinicCard {
        id: db::id(&row.id)?,
        name: row.name,
        organisation: row.organisation,
        colour: row.colour,
        people: u32::try_from(row.people).unwrap_or_default(),
        role: row.role.as_deref().and_then(ClinicRole::from_name),
    })
}

#[derive(FromRow)]
struct PlaceRow {
    name: String,
    organisation_name: String,
    colour: String,
    logo: Option<String>,
    time_zone: String,
    an_admin: Option<String>,
}

pub async fn find(clinic: &Clinic) -> Answer<ClinicPlace> {
    let row: PlaceRow = sqlx::query_as(
        "SELECT c.name, o.name AS organisation_name, o.colour, o.logo, c.time_zone, (SELECT a.name FROM clinic_members m \
         JOIN accounts a ON a.id = m.account_id WHERE m.clinic_id = c.id AND m.role = 'admin' \
         ORDER BY m.sort_name, m.id LIMIT 1) AS an_admin \
         FROM clinics c JOIN organisations o ON o.id = c.organisation_id WHERE c.id = $1",
    )
    .bind(clinic.id.to_string())
    .fetch_one(clinic.read())
    .await?;
    Ok(ClinicPlace {
        id: clinic.id,
        name: row.name,
        organisation: clinic.organisation,
        organisation_name: row.organisation_name,
        colour: row.colour,
        logo: row.logo.map(|logo| Logo::parse(&logo)).transpose()?,
        time_zone: row.time_zone,
        standing: clinic.standing,
        an_admin: row.an_admin,
    })
}

pub async fn find_alerts(clinic: &Clinic) -> Answer<Alerts> {
    let row: Option<(Option<String>, Option<String>)> =
        sqlx::query_as("SELECT alert_mobile, alert_email FROM clinic_members WHERE clinic_id = $1 AND account_id = $2")
            .bind(clinic.id.to_string())
            .bind(clinic.standing.account.to_string())
            .fetch_optional(clinic.read())
            .await?;
    let (mobile, email) = row.unwrap_or_default();
    Ok(Alerts {
        mobile: mobile.and_then(|text| Mobile::parse(&text).ok()),
        email: email.and_then(|text| EmailAddress::parse(&text).ok()),
    })
}

/// Whether there was a membership to write to.
pub async fn update_alerts(tx: &mut ClinicTx, alerts: &Alerts) -> Answer<bool> {
    let (clinic, account) = (tx.id.to_string(), tx.actor.to_string());
    let updated = sqlx::query(
        "UPDATE clinic_members SET alert_mobile = $3, alert_email = $4 WHERE clinic_id = $1 AND account_id = $2",
    )
    .bind(clinic)
    .bind(account)
    .bind(alerts.mobile.as_ref().map(Mobile::as_str))
    .bind(alerts.email.as_ref().map(EmailAddress::as_str))
    .execute(tx.connection())
    .await?;
    Ok(updated.rows_affected() == 1)
}

pub async fn find_calls(clinic: &Clinic) -> Answer<ClinicCalls> {
    let (organisation, change): (String, String) = sqlx::query_as(
        "SELECT o.calls, c.calls FROM clinics c JOIN organisations o ON o.id = c.organisation_id WHERE c.id = $1",
    )
    .bind(clinic.id.to_string())
    .fetch_one(clinic.read())
    .await?;
    Ok(ClinicCalls {
        organisation: serde_json::from_str(&organisation).map_err(|error| ApiError::internal(&error))?,
        change: serde_json::from_str(&change).map_err(|error| ApiError::internal(&error))?,
    })
}

pub async fn update_calls(tx: &mut ClinicTx, change: &CallsOverride) -> Answer<()> {
    let id = tx.id.to_string();
    sqlx::query("UPDATE clinics SET calls = $2 WHERE id = $1")
        .bind(id)
        .bind(serde_json::to_string(change).map_err(|error| ApiError::internal(&error))?)
        .execute(tx.connection())
        .await?;
    Ok(())
}

pub async fn update_country(tx: &mut Tx, clinic: ClinicId, country: &str) -> Answer<()> {
    sqlx::query("UPDATE clinics SET country = $2 WHERE id = $1")
        .bind(clinic.to_string())
        .bind(country)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A clinic without people; the first one who is added becomes its Admin.
pub async fn create(
    tx: &mut Tx,
    now: Timestamp,
    organisation: OrganisationId,
    name: &str,
    time_zone: &str,
) -> Answer<ClinicId> {
    let id = ClinicId::new(random::id(now));
    sqlx::query(
        "INSERT INTO clinics (id, organisation_id, name, sort_name, time_zone, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(organisation.to_string())
    .bind(name)
    .bind(fold(name))
    .bind(time_zone)
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    sqlx::query("UPDATE organisations SET clinics = clinics + 1 WHERE id = $1")
        .bind(organisation.to_string())
        .execute(tx.connection())
        .await?;
    Ok(id)
}

/// Notes that somebody of the team is here now; does nothing for visitors from the organisation.
pub async fn note_presence(tx: &mut Tx, now: Timestamp, clinic: ClinicId, account: AccountId) -> Answer<()> {
    sqlx::query("UPDATE clinic_members SET seen_at = $3 WHERE clinic_id = $1 AND account_id = $2")
        .bind(clinic.to_string())
        .bind(account.to_string())
        .bind(now.0)
        .execute(tx.connection())
        .await?;
    Ok(())
}
