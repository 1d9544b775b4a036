//! SQL about organisations.

use sqlx::FromRow;

use super::{
    Brand, Calls, ClinicLine, ClinicsPage, ClinicsQuery, Colour, Information, Logo, MyOrganisations,
    MyOrganisationsPage, OfficialLine, OfficialsPage, OfficialsQuery, OrganisationCard, OrganisationPlace,
};
use crate::access::{Eyes, Organisation, OrganisationRole, OrganisationTx, PermissionSet};
use crate::account::{Language, fold};
use crate::db::{self, Sql, Tx};
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

fn count(kept: i64) -> u32 {
    u32::try_from(kept).unwrap_or_default()
}

/// What a search looks for: the beginning of a word of a name.
fn beginning(search: &str) -> String {
    fold(search.trim()).replace(['%', '_', '\\'], "")
}

const NAMED: &str = "(sort_name LIKE $2 || '%' OR sort_name LIKE '% ' || $2 || '%')";

#[derive(FromRow)]
struct CardRow {
    id: String,
    name: String,
    colour: String,
    role: Option<String>,
    clinics: i64,
    people: i64,
}

pub async fn list_mine(eyes: &Eyes, query: &MyOrganisations) -> Answer<MyOrganisationsPage> {
    let (account, beginning) = (eyes.account.to_string(), beginning(&query.search));
    let mine = Sql::new(
        "FROM (SELECT o.id, o.name, o.sort_name, o.colour, m.role, o.clinics, o.people FROM (\
         SELECT organisation_id FROM organisation_members WHERE role IN ('admin', 'coordinator', 'reporter') \
         AND account_id = ",
    );
    let mine = mine
        .text(&account)
        .then(" UNION SELECT organisation_id FROM admin_users WHERE account_id = ")
        .text(&account)
        .then(") AS run JOIN organisations o ON o.id = run.organisation_id")
        .append(&eyes.only_where("o.id"))
        .then(" LEFT JOIN organisation_members m ON m.organisation_id = o.id AND m.account_id = ")
        .text(&account)
        .then(") AS mine WHERE (sort_name LIKE ")
        .text(&beginning)
        .then(" || '%' OR sort_name LIKE '% ' || ")
        .text(&beginning)
        .then(" || '%')");
    let total = Sql::new("SELECT COUNT(*) ").append(&mine);
    let (total,): (i64,) = total.query_as().fetch_one(eyes.read()).await?;
    let page = Sql::new("SELECT id, name, colour, role, clinics, people ").append(&mine);
    let page = page
        .then(" ORDER BY sort_name, id LIMIT ")
        .number(MyOrganisations::PAGE)
        .then(" OFFSET ")
        .number(skipped(query.page, MyOrganisations::PAGE));
    let rows: Vec<CardRow> = page.query_as().fetch_all(eyes.read()).await?;
    let card = |row: CardRow| {
        Ok(OrganisationCard {
            id: db::id(&row.id)?,
            name: row.name,
            colour: row.colour,
            role: row.role.as_deref().and_then(OrganisationRole::from_name),
            clinics: count(row.clinics),
            people: count(row.people),
        })
    };
    Ok(MyOrganisationsPage {
        organisations: rows.into_iter().map(card).collect::<Answer<_>>()?,
        total: count(total),
    })
}

/// How many rows the pages before this one have.
fn skipped(page: u32, length: u32) -> i64 {
    i64::from(page.saturating_sub(1)) * i64::from(length)
}

#[derive(FromRow)]
struct LineRow {
    id: String,
    name: String,
    time_zone: String,
    country: String,
    people: i64,
    admins: i64,
    pending: i64,
}

pub async fn list_clinics(organisation: &Organisation, query: &ClinicsQuery) -> Answer<ClinicsPage> {
    let (id, beginning) = (organisation.id.to_string(), beginning(&query.search));
    let found = if beginning.is_empty() {
        let (clinics,): (i64,) = sqlx::query_as("SELECT clinics FROM organisations WHERE id = $1")
            .bind(&id)
            .fetch_one(organisation.read())
            .await?;
        clinics
    } else {
        let (found,): (i64,) = sqlx::query_as(&format!(
            "SELECT COUNT(*) FROM clinics WHERE organisation_id = $1 AND {NAMED}"
        ))
        .bind(&id)
        .bind(&beginning)
        .fetch_one(organisation.read())
        .await?;
        found
    };
    let rows: Vec<LineRow> = sqlx::query_as(&format!(
        "SELECT id, name, time_zone, country, people, admins, pending FROM clinics WHERE organisation_id = $1 \
         AND {NAMED} ORDER BY sort_name, id LIMIT $3 OFFSET $4"
    ))
    .bind(&id)
    .bind(&beginning)
    .bind(i64::from(ClinicsQuery::PAGE))
    .bind(skipped(query.page, ClinicsQuery::PAGE))
    .fetch_all(organisation.read())
    .await?;
    let line = |row: LineRow| {
        Ok(ClinicLine {
            id: db::id(&row.id)?,
            name: row.name,
            time_zone: row.time_zone,
            country: row.country,
            people: count(row.people),
            admins: count(row.admins),
            pending: count(row.pending),
        })
    };
    Ok(ClinicsPage {
        clinics: rows.into_iter().map(line).collect::<Answer<_>>()?,
        found: count(found),
    })
}

pub async fn list_officials(organisation: &Organisation, query: OfficialsQuery) -> Answer<OfficialsPage> {
    let (total,): (i64,) = sqlx::query_as("SELECT officials FROM organisations WHERE id = $1")
        .bind(organisation.id.to_string())
        .fetch_one(organisation.read())
        .await?;
    let rows: Vec<(String, String, String, String)> = sqlx::query_as(
        "SELECT a.id, a.name, a.email, m.role FROM organisation_members m JOIN accounts a ON a.id = m.account_id \
         WHERE m.organisation_id = $1 AND m.role IN ('admin', 'coordinator', 'reporter') \
         ORDER BY m.sort_name, m.account_id LIMIT $2 OFFSET $3",
    )
    .bind(organisation.id.to_string())
    .bind(i64::from(OfficialsQuery::PAGE))
    .bind(skipped(query.page, OfficialsQuery::PAGE))
    .fetch_all(organisation.read())
    .await?;
    let line = |(account, name, email, role): (String, String, String, String)| {
        Ok(OfficialLine {
            account: db::id(&account)?,
            name,
            email,
            role: OrganisationRole::from_name(&role).unwrap_or(OrganisationRole::Reporter),
        })
    };
    Ok(OfficialsPage {
        officials: rows.into_iter().map(line).collect::<Answer<_>>()?,
        total: count(total),
    })
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
