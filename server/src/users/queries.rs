//! SQL about an organisation's people: one walk for the page, and one statement for all their places.

use std::collections::HashMap;

use sqlx::FromRow;

use super::search::Search;
use super::{PeoplePage, PeopleQuery, PersonClinic, PersonLine, User, first_clinics};
use crate::access::{ClinicRole, Grants, Organisation, OrganisationRole};
use crate::db::{self, Sql};
use crate::error::{Answer, ApiError};
use crate::id::AccountId;
use crate::team::Term;
use crate::time::Timestamp;

#[derive(FromRow)]
struct Row {
    account_id: String,
    name: String,
    email: String,
    role: Option<String>,
    places: i64,
    /// When they were given admin access, which is a place like a role.
    access: Option<i64>,
    // The organisation's total, with every row rather than by a question of its own.
    total: i64,
}

#[derive(FromRow)]
struct ClinicRow {
    account_id: String,
    clinic_id: String,
    clinic_name: String,
    id: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    starts_at: Option<i64>,
    ends_at: Option<i64>,
}

pub async fn list(organisation: &Organisation, query: &PeopleQuery) -> Answer<PeoplePage> {
    let id = organisation.id.to_string();
    let search = Search::new(id.clone(), &query.search);
    let columns = "SELECT p.account_id, p.places, p.sort_name";
    let hits = search.page(columns, query.page, PeopleQuery::PAGE);
    let page = Sql::new("SELECT hit.account_id, a.name, a.email, m.role, hit.places, u.created_at AS access, ")
        .then("o.people AS total FROM (")
        .append(&hits)
        .then(") AS hit JOIN accounts a ON a.id = hit.account_id JOIN organisations o ON o.id = ")
        .text(&id)
        .then(" LEFT JOIN organisation_members m ON m.account_id = hit.account_id AND m.organisation_id = o.id")
        .then(" LEFT JOIN admin_users u ON u.account_id = hit.account_id AND u.organisation_id = o.id")
        .then(" ORDER BY hit.sort_name, hit.account_id");
    let rows: Vec<Row> = page.query_as().fetch_all(organisation.read()).await?;
    let accounts: Vec<&str> = rows.iter().map(|row| row.account_id.as_str()).collect();
    let mut clinics = list_clinics(organisation, &accounts).await?;
    let total = match rows.first() {
        Some(row) => row.total,
        None => find_total(organisation).await?,
    };
    let total = u32::try_from(total).unwrap_or_default();
    let found = search.total(organisation.read(), total).await?;
    let people = rows
        .into_iter()
        .map(|row| line(row, &mut clinics))
        .collect::<Answer<_>>()?;
    Ok(PeoplePage { people, found, total })
}

async fn find_total(organisation: &Organisation) -> Answer<i64> {
    let (total,) = sqlx::query_as("SELECT people FROM organisations WHERE id = $1")
        .bind(organisation.id.to_string())
        .fetch_one(organisation.read())
        .await?;
    Ok(total)
}

fn line(row: Row, clinics: &mut HashMap<String, Vec<PersonClinic>>) -> Answer<PersonLine> {
    let role = row.role.as_deref().and_then(OrganisationRole::from_name);
    let count = row.places - i64::from(role.is_some()) - i64::from(row.access.is_some());
    Ok(PersonLine {
        clinics: clinics.remove(&row.account_id).unwrap_or_default(),
        account: db::id(&row.account_id)?,
        name: row.name,
        email: row.email,
        role,
        has_admin_access: row.access.is_some(),
        count: u32::try_from(count).unwrap_or_default(),
    })
}

/// The first clinics by name of each of a few people.
async fn list_clinics(organisation: &Organisation, accounts: &[&str]) -> Answer<HashMap<String, Vec<PersonClinic>>> {
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let columns = "m.clinic_id, c.name AS clinic_name, m.id, m.role, m.granted_groups, m.granted_singles, m.starts_at, \
                   m.ends_at";
    let sql = first_clinics(columns, organisation.id, accounts, PersonLine::SHOWN);
    let rows: Vec<ClinicRow> = sql.query_as().fetch_all(organisation.read()).await?;
    let mut all: HashMap<String, Vec<PersonClinic>> = HashMap::new();
    for row in rows {
        let account = row.account_id.clone();
        all.entry(account).or_default().push(clinic(row)?);
    }
    Ok(all)
}

fn clinic(row: ClinicRow) -> Answer<PersonClinic> {
    Ok(PersonClinic {
        clinic: db::id(&row.clinic_id)?,
        name: row.clinic_name,
        member: db::id(&row.id)?,
        role: ClinicRole::from_name(&row.role).unwrap_or(ClinicRole::TeamMember),
        grants: Grants::from_bits((row.granted_groups, row.granted_singles)),
        term: Term {
            starts_at: row.starts_at.map(Timestamp),
            ends_at: row.ends_at.map(Timestamp),
        },
    })
}

#[derive(FromRow)]
struct UserRow {
    name: String,
    email: String,
    is_new: i64,
    role: Option<String>,
    granted_groups: Option<i64>,
    granted_singles: Option<i64>,
}

/// One user, with all their clinics.
pub async fn find(organisation: &Organisation, account: AccountId) -> Answer<User> {
    let row: Option<UserRow> = sqlx::query_as(
        "SELECT a.name, a.email, CASE WHEN a.password_hash IS NULL THEN 1 ELSE 0 END AS is_new, m.role, \
         u.granted_groups, u.granted_singles FROM organisation_people p JOIN accounts a ON a.id = p.account_id \
         LEFT JOIN organisation_members m ON m.account_id = a.id AND m.organisation_id = p.organisation_id \
         LEFT JOIN admin_users u ON u.account_id = a.id AND u.organisation_id = p.organisation_id \
         WHERE p.organisation_id = $1 AND p.account_id = $2",
    )
    .bind(organisation.id.to_string())
    .bind(account.to_string())
    .fetch_optional(organisation.read())
    .await?;
    let row = row.ok_or(ApiError::NotFound)?;
    let clinics: Vec<ClinicRow> = sqlx::query_as(
        "SELECT m.account_id, m.clinic_id, c.name AS clinic_name, m.id, m.role, m.granted_groups, m.granted_singles, \
         m.starts_at, m.ends_at FROM clinic_members m CROSS JOIN clinics c \
         WHERE c.id = m.clinic_id AND c.organisation_id = $1 AND m.account_id = $2 ORDER BY c.sort_name, c.id LIMIT 1000",
    )
    .bind(organisation.id.to_string())
    .bind(account.to_string())
    .fetch_all(organisation.read())
    .await?;
    Ok(User {
        account,
        name: row.name,
        email: row.email,
        role: row.role.as_deref().and_then(OrganisationRole::from_name),
        admin_access: row.granted_groups.zip(row.granted_singles).map(Grants::from_bits),
        clinics: clinics.into_iter().map(clinic).collect::<Answer<_>>()?,
        is_new: row.is_new == 1,
    })
}
