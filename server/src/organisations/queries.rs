//! SQL about one organisation.

use sqlx::FromRow;

use super::{Brand, Calls, Colour, Information, Logo, OrganisationPlace};
use crate::access::{Organisation, OrganisationTx, PermissionSet};
use crate::account::{Language, fold};
use crate::db::{Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::OrganisationId;
use crate::random;
use crate::time::Timestamp;

/// An organisation that is to be.
pub struct NewOrganisation<'a> {
    pub name: &'a str,
    /// As `#rrggbb`.
    pub colour: &'a str,
    pub language: Language,
    pub contract: PermissionSet,
}

pub async fn create(tx: &mut Tx, now: Timestamp, new: NewOrganisation<'_>) -> Answer<OrganisationId> {
    let id = OrganisationId::new(random::id(now));
    sqlx::query(
        "INSERT INTO organisations (id, name, sort_name, colour, language, contract, created_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(id.to_string())
    .bind(new.name)
    .bind(fold(new.name))
    .bind(new.colour)
    .bind(new.language.code())
    .bind(new.contract.bits())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

#[derive(FromRow)]
struct PlaceRow {
    name: String,
    language: String,
    time_zone: String,
    reminders: i64,
    colour: String,
    logo: Option<String>,
    calls: String,
    clinics: i64,
    officials: i64,
    admins: i64,
    people: i64,
    pending: i64,
    an_admin: Option<String>,
}

pub async fn find(organisation: &Organisation) -> Answer<OrganisationPlace> {
    let row: PlaceRow = sqlx::query_as(
        "SELECT o.name, o.language, o.time_zone, o.reminders, o.colour, o.logo, o.calls, o.clinics, o.officials, \
         o.admins, o.people, o.pending, (SELECT a.name FROM organisation_members m JOIN accounts a \
         ON a.id = m.account_id WHERE m.organisation_id = o.id AND m.role = 'admin' \
         ORDER BY m.sort_name, m.account_id LIMIT 1) AS an_admin FROM organisations o WHERE o.id = $1",
    )
    .bind(organisation.id.to_string())
    .fetch_one(organisation.read())
    .await?;
    Ok(OrganisationPlace {
        id: organisation.id,
        information: Information {
            name: row.name,
            language: Language::from_tag(&row.language).unwrap_or_default(),
            time_zone: row.time_zone,
            reminders: row.reminders == 1,
        },
        brand: Brand {
            colour: Colour::parse(&row.colour)?,
            logo: row.logo.map(|logo| Logo::parse(&logo)).transpose()?,
        },
        calls: read_calls(&row.calls)?,
        standing: organisation.standing,
        clinics: count(row.clinics),
        officials: count(row.officials),
        admins: count(row.admins),
        people: count(row.people),
        pending: count(row.pending),
        an_admin: row.an_admin,
    })
}

fn read_calls(json: &str) -> Answer<Calls> {
    serde_json::from_str(json).map_err(|error| ApiError::internal(&error))
}

/// A total that is kept.
pub(super) fn count(kept: i64) -> u32 {
    u32::try_from(kept).unwrap_or_default()
}

/// Answers with what it was called before.
pub async fn update_information(tx: &mut OrganisationTx, information: &Information) -> Answer<String> {
    let id = tx.id.to_string();
    let (before,): (String,) = sqlx::query_as("SELECT name FROM organisations WHERE id = $1")
        .bind(&id)
        .fetch_one(tx.connection())
        .await?;
    sqlx::query(
        "UPDATE organisations SET name = $2, sort_name = $3, language = $4, time_zone = $5, reminders = $6 WHERE id = $1",
    )
    .bind(&id)
    .bind(information.name.trim())
    .bind(fold(&information.name))
    .bind(information.language.code())
    .bind(&information.time_zone)
    .bind(i64::from(information.reminders))
    .execute(tx.connection())
    .await?;
    Ok(before)
}

pub async fn update_brand(tx: &mut OrganisationTx, brand: &Brand) -> Answer<()> {
    let sql = Sql::new("UPDATE organisations SET colour = ").text(brand.colour.as_str());
    let sql = match &brand.logo {
        Some(logo) => sql.then(", logo = ").text(logo.as_str()),
        None => sql.then(", logo = NULL"),
    };
    let sql = sql.then(" WHERE id = ").text(tx.id.to_string());
    sql.query().execute(tx.connection()).await?;
    Ok(())
}

pub async fn update_calls(tx: &mut OrganisationTx, calls: &Calls) -> Answer<()> {
    let id = tx.id.to_string();
    sqlx::query("UPDATE organisations SET calls = $2 WHERE id = $1")
        .bind(id)
        .bind(serde_json::to_string(calls).map_err(|error| ApiError::internal(&error))?)
        .execute(tx.connection())
        .await?;
    Ok(())
}
