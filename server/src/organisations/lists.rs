//! Lists of organisations, and of what is in one.

use sqlx::FromRow;

use super::queries::count;
use super::{
    ClinicLine, ClinicsPage, ClinicsQuery, MyOrganisations, MyOrganisationsPage, OfficialLine, OfficialsPage,
    OfficialsQuery, OrganisationCard,
};
use crate::access::{Eyes, Grants, Organisation, OrganisationRole};
use crate::account::fold;
use crate::db::{self, Sql};
use crate::error::Answer;

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
struct ClinicRow {
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
    let rows: Vec<ClinicRow> = sqlx::query_as(&format!(
        "SELECT id, name, time_zone, country, people, admins, pending FROM clinics WHERE organisation_id = $1 \
         AND {NAMED} ORDER BY sort_name, id LIMIT $3 OFFSET $4"
    ))
    .bind(&id)
    .bind(&beginning)
    .bind(i64::from(ClinicsQuery::PAGE))
    .bind(skipped(query.page, ClinicsQuery::PAGE))
    .fetch_all(organisation.read())
    .await?;
    let line = |row: ClinicRow| {
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

#[derive(FromRow)]
struct OfficialRow {
    id: String,
    name: String,
    email: String,
    role: String,
    granted_groups: Option<i64>,
    granted_singles: Option<i64>,
}

pub async fn list_officials(organisation: &Organisation, query: OfficialsQuery) -> Answer<OfficialsPage> {
    let (total,): (i64,) = sqlx::query_as("SELECT officials FROM organisations WHERE id = $1")
        .bind(organisation.id.to_string())
        .fetch_one(organisation.read())
        .await?;
    let rows: Vec<OfficialRow> = sqlx::query_as(
        "SELECT a.id, a.name, a.email, m.role, au.granted_groups, au.granted_singles FROM organisation_members m \
         JOIN accounts a ON a.id = m.account_id LEFT JOIN admin_users au \
         ON au.organisation_id = m.organisation_id AND au.account_id = m.account_id WHERE m.organisation_id = $1 AND m.role IN ('admin', 'coordinator', 'reporter') \
         ORDER BY m.sort_name, m.account_id LIMIT $2 OFFSET $3",
    )
    .bind(organisation.id.to_string())
    .bind(i64::from(OfficialsQuery::PAGE))
    .bind(skipped(query.page, OfficialsQuery::PAGE))
    .fetch_all(organisation.read())
    .await?;
    let line = |row: OfficialRow| {
        Ok(OfficialLine {
            account: db::id(&row.id)?,
            name: row.name,
            email: row.email,
            role: OrganisationRole::from_name(&row.role).unwrap_or(OrganisationRole::Reporter),
            admin_access: row.granted_groups.zip(row.granted_singles).map(Grants::from_bits),
        })
    };
    Ok(OfficialsPage {
        officials: rows.into_iter().map(line).collect::<Answer<_>>()?,
        total: count(total),
    })
}
