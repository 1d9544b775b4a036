//! The days before the first one that was counted. All that is known of them is when those came who are there now, as what
//! they are now: who left before is missing, and who changed their role counts as what they became.

use std::collections::BTreeMap;

use sqlx::FromRow;

use super::Span;
use super::totals::{COLUMNS, Totals};
use crate::access::{ClinicRole, OrganisationRole, Role};
use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::time::{Day, Timestamp};

/// How many rows one statement writes; both databases limit the values of a statement.
const ROWS: usize = 100;

/// Whoever came on one day, in one place, as the same. Only people's `place` is empty; an organisation's roles stand under
/// its own id.
#[derive(FromRow)]
struct Arrivals {
    place: String,
    role: String,
    day: i64,
    people: i64,
}

/// Every arrival in the organisation ($1) before the last midnight ($2): where, as what, when.
const ARRIVALS: &str = "SELECT m.clinic_id AS place, m.role, m.account_id, m.created_at FROM clinic_members m \
     JOIN clinics c ON c.id = m.clinic_id WHERE c.organisation_id = $1 AND m.created_at < $2 \
     UNION ALL SELECT m.organisation_id, m.role, m.account_id, m.created_at FROM organisation_members m \
     WHERE m.organisation_id = $1 AND m.created_at < $2";

/// Writes what is known of the year before `today`, which began at `midnight`.
pub(super) async fn write(tx: &mut Tx, organisation: &str, today: Day, midnight: Timestamp) -> Answer<()> {
    let arrivals = arrivals(tx, organisation, today, midnight).await?;
    let mut days: BTreeMap<i64, Totals> = BTreeMap::new();
    let mut clinics: BTreeMap<(&str, i64), (i64, i64)> = BTreeMap::new();
    for line in &arrivals {
        let total = days.entry(line.day).or_default();
        if line.place.is_empty() {
            total.people += line.people;
        } else if line.place == organisation {
            if let Some(role) = OrganisationRole::from_name(&line.role) {
                *total.of(Role::Organisation(role)) += line.people;
            }
        } else if let Some(role) = ClinicRole::from_name(&line.role) {
            *total.of(Role::Clinic(role)) += line.people;
            let (people, admins) = clinics.entry((&line.place, line.day)).or_default();
            *people += line.people;
            *admins += if role == ClinicRole::Admin { line.people } else { 0 };
        }
    }
    write_organisation(tx, organisation, &days).await?;
    write_clinics(tx, &clinics).await
}

/// Days are reckoned from the last midnight, 24 hours each. What came before the longest span counts as its first day.
async fn arrivals(tx: &mut Tx, organisation: &str, today: Day, midnight: Timestamp) -> Answer<Vec<Arrivals>> {
    let first = i64::from(today.plus(-Span::LONGEST).0);
    let day = "$3 - 1 - ($2 - 1 - created_at) / 86400000";
    let day = format!("CASE WHEN {day} < $4 THEN $4 ELSE {day} END AS day");
    let places = format!(
        "SELECT place, role, day, COUNT(*) AS people FROM (SELECT place, role, {day} FROM ({ARRIVALS}) AS places) AS dated \
         GROUP BY place, role, day"
    );
    let people = format!(
        "SELECT '' AS place, '' AS role, day, COUNT(*) AS people FROM (SELECT {day} FROM (SELECT account_id, \
         MIN(created_at) AS created_at FROM ({ARRIVALS}) AS places GROUP BY account_id) AS firsts) AS dated GROUP BY day"
    );
    let mut all = Vec::new();
    for sql in [places, people] {
        let mut found: Vec<Arrivals> = sqlx::query_as(&sql)
            .bind(organisation)
            .bind(midnight.0)
            .bind(i64::from(today.0))
            .bind(first)
            .fetch_all(tx.connection())
            .await?;
        all.append(&mut found);
    }
    Ok(all)
}

async fn write_organisation(tx: &mut Tx, organisation: &str, days: &BTreeMap<i64, Totals>) -> Answer<()> {
    let mut so_far = [0; 8];
    for (day, came) in days {
        for (total, more) in so_far.iter_mut().zip(came.values()) {
            *total += more;
        }
        let sql = Sql::new("INSERT INTO organisation_days (organisation_id, day, ").then(COLUMNS);
        let sql = sql.then(") VALUES (").text(organisation).then(", ").number(*day);
        let sql = so_far.iter().fold(sql, |sql, total| sql.then(", ").number(*total));
        let sql = sql.then(") ON CONFLICT (organisation_id, day) DO NOTHING");
        sql.query().execute(tx.connection()).await?;
    }
    Ok(())
}

async fn write_clinics(tx: &mut Tx, days: &BTreeMap<(&str, i64), (i64, i64)>) -> Answer<()> {
    let mut rows = Vec::with_capacity(days.len());
    let mut so_far = ("", 0, 0);
    for (&(clinic, day), (people, admins)) in days {
        let (before, all, of_them) = so_far;
        so_far = if before == clinic {
            (clinic, all + people, of_them + admins)
        } else {
            (clinic, *people, *admins)
        };
        rows.push((clinic, day, so_far.1, so_far.2));
    }
    for some in rows.chunks(ROWS) {
        let mut sql = Sql::new("INSERT INTO clinic_days (clinic_id, day, people, admins) VALUES ");
        for (index, (clinic, day, people, admins)) in some.iter().enumerate() {
            sql = sql.then(if index == 0 { "(" } else { ", (" }).text(*clinic);
            sql = sql.then(", ").number(*day).then(", ").number(*people);
            sql = sql.then(", ").number(*admins).then(")");
        }
        let sql = sql.then(" ON CONFLICT (clinic_id, day) DO NOTHING").rare();
        sql.query().execute(tx.connection()).await?;
    }
    Ok(())
}
