//! SQL about practitioners: one walk for the page, and one statement for all their clinics.

use std::collections::HashMap;

use sqlx::FromRow;

use super::{Practitioner, Practitioners, PractitionersQuery};
use crate::access::Organisation;
use crate::activity::{self, ClinicName};
use crate::calendar;
use crate::db::{self, Sql};
use crate::error::Answer;
use crate::team::Total;
use crate::time::{Day, Timestamp};
use crate::users::{self, Search};

#[derive(FromRow)]
struct Row {
    account_id: String,
    sort_name: String,
    name: String,
    email: String,
    clinics: i64,
    entries: i64,
    sign_ins: i64,
}

#[derive(FromRow)]
struct ClinicRow {
    account_id: String,
    clinic_id: String,
    clinic_name: String,
    /// In any of the organisation's clinics.
    seen_at: i64,
}

/// Where a part of the list ended: a name and an id.
pub(super) type Last = (String, String);

const COLUMNS: &str = "SELECT p.account_id, p.clinics, p.sort_name";

pub async fn list(organisation: &Organisation, query: &PractitionersQuery) -> Answer<Practitioners> {
    let search = search(organisation, query);
    let hits = search.page(COLUMNS, query.page, Practitioners::PAGE);
    let (lines, _) = read(organisation, &hits).await?;
    Ok(Practitioners {
        lines,
        found: search.count(organisation.read()).await?,
    })
}

/// The same a part at a time, with where it ended if it is not the last.
pub(super) async fn list_after(
    organisation: &Organisation,
    query: &PractitionersQuery,
    last: Option<&Last>,
    length: u32,
) -> Answer<(Vec<Practitioner>, Option<Last>)> {
    let hits = search(organisation, query).after(COLUMNS, last, length);
    let (lines, last) = read(organisation, &hits).await?;
    let is_full = lines.len() == length as usize;
    Ok((lines, last.filter(|_| is_full)))
}

fn search(organisation: &Organisation, query: &PractitionersQuery) -> Search {
    // What the organisation's own fields say is for whoever holds "users".
    Search::new(organisation.id.to_string(), &query.search)
        .by_name_alone()
        .narrowed("p.clinics > 0")
}

async fn read(organisation: &Organisation, hits: &Sql) -> Answer<(Vec<Practitioner>, Option<Last>)> {
    let id = organisation.id.to_string();
    let (first, since) = first_day(organisation).await?;
    let page = Sql::new("SELECT hit.account_id, hit.sort_name, a.name, a.email, hit.clinics, ")
        .append(&activity::entries_of("hit.account_id", &id, since, Practitioners::ENTRIES))
        .then(" AS entries, (SELECT CAST(COALESCE(SUM(s.sign_ins), 0) AS BIGINT) FROM person_sign_ins s WHERE s.organisation_id = ")
        .text(&id)
        .then(" AND s.account_id = hit.account_id AND s.day >= ")
        .number(first.0)
        .then(") AS sign_ins FROM (")
        .append(hits)
        .then(") AS hit JOIN accounts a ON a.id = hit.account_id ORDER BY hit.sort_name, hit.account_id");
    let rows: Vec<Row> = page.query_as().fetch_all(organisation.read()).await?;
    let accounts: Vec<&str> = rows.iter().map(|row| row.account_id.as_str()).collect();
    let mut clinics = list_clinics(organisation, &accounts).await?;
    let last = rows.last().map(|row| (row.sort_name.clone(), row.account_id.clone()));
    let lines = rows.into_iter().map(|row| {
        let clinics = clinics.remove(&row.account_id).unwrap_or_default();
        line(row, clinics)
    });
    Ok((lines.collect::<Answer<_>>()?, last))
}

/// The first day that the page looks back to, by the organisation's calendar, and its first moment.
async fn first_day(organisation: &Organisation) -> Answer<(Day, Timestamp)> {
    let (zone,): (String,) = sqlx::query_as("SELECT time_zone FROM organisations WHERE id = $1")
        .bind(organisation.id.to_string())
        .fetch_one(organisation.read())
        .await?;
    let first = calendar::day(organisation.now(), &zone).plus(1 - Practitioners::DAYS);
    Ok((first, calendar::midnight(first, &zone)))
}

fn line(row: Row, clinics: Vec<ClinicRow>) -> Answer<Practitioner> {
    let seen_at = clinics.first().map(|clinic| Timestamp(clinic.seen_at));
    let clinic = |row: ClinicRow| {
        Ok(ClinicName {
            id: db::id(&row.clinic_id)?,
            name: row.clinic_name,
        })
    };
    let entries = u32::try_from(row.entries).unwrap_or_default();
    Ok(Practitioner {
        account: db::id(&row.account_id)?,
        name: row.name,
        email: row.email,
        clinics: clinics.into_iter().map(clinic).collect::<Answer<_>>()?,
        count: u32::try_from(row.clinics).unwrap_or_default(),
        seen_at: seen_at.filter(|seen| seen.0 > 0),
        entries: if entries > Practitioners::ENTRIES {
            Total::MoreThan(Practitioners::ENTRIES)
        } else {
            Total::Exactly(entries)
        },
        sign_ins: u32::try_from(row.sign_ins).unwrap_or_default(),
    })
}

/// The first clinics by name of each of a few people, and when each was last in any.
async fn list_clinics(organisation: &Organisation, accounts: &[&str]) -> Answer<HashMap<String, Vec<ClinicRow>>> {
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let columns = "m.clinic_id, c.name AS clinic_name, MAX(m.seen_at) OVER (PARTITION BY m.account_id) AS seen_at";
    let sql = users::first_clinics(columns, organisation.id, accounts, Practitioners::CLINICS);
    let rows: Vec<ClinicRow> = sql.query_as().fetch_all(organisation.read()).await?;
    let mut all: HashMap<String, Vec<ClinicRow>> = HashMap::new();
    for row in rows {
        all.entry(row.account_id.clone()).or_default().push(row);
    }
    Ok(all)
}
