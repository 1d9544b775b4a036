//! How many people there were, day by day: the kept totals of days that are over, and the live ones for today.

use sqlx::FromRow;

use super::totals::{COLUMNS, NOW, Totals};
use super::{ClinicLine, DashboardQuery, RoleLine};
use crate::access::{ClinicRole, Organisation, OrganisationRole, Role};
use crate::activity::ClinicName;
use crate::db::{self, Sql};
use crate::error::{Answer, ApiError};
use crate::id::ClinicId;
use crate::time::Day;

/// An organisation as it is now.
#[derive(FromRow)]
pub(super) struct Now {
    pub time_zone: String,
    pub counted_since: Option<i64>,
    #[sqlx(flatten)]
    totals: Totals,
}

/// The lines of an organisation or one of its clinics.
pub(super) struct Lines {
    pub people: Vec<u32>,
    pub roles: Vec<RoleLine>,
}

pub(super) async fn now(organisation: &Organisation) -> Answer<Now> {
    let sql = format!("SELECT o.time_zone, o.counted_since, {NOW} FROM organisations o WHERE o.id = $1");
    let now = sqlx::query_as(&sql).bind(organisation.id.to_string());
    Ok(now.fetch_one(organisation.read()).await?)
}

#[derive(FromRow)]
struct OrganisationDay {
    day: i64,
    #[sqlx(flatten)]
    totals: Totals,
}

pub(super) async fn of_organisation(organisation: &Organisation, now: &Now, points: &[Day]) -> Answer<Lines> {
    let (table, id) = (("organisation_days", "organisation_id"), organisation.id.to_string());
    let rows: Vec<OrganisationDay> = kept(COLUMNS, table, id, points)
        .query_as()
        .fetch_all(organisation.read())
        .await?;
    let days: Vec<_> = rows.into_iter().map(|row| (row.day, row.totals)).collect();
    let all = at(&days, points, now.totals);
    let clinic = ClinicRole::ALL.iter().copied().map(Role::Clinic);
    let roles = clinic.chain(OrganisationRole::ALL.iter().copied().map(Role::Organisation));
    let line = |role| {
        let people = all.clone().iter_mut().map(|totals| number(*totals.of(role))).collect();
        RoleLine { role, people }
    };
    Ok(Lines {
        people: all.iter().map(|totals| number(totals.people)).collect(),
        roles: roles
            .map(line)
            .filter(|line| line.people.iter().any(|people| *people > 0))
            .collect(),
    })
}

#[derive(FromRow)]
struct ClinicNow {
    id: String,
    name: String,
    people: i64,
    admins: i64,
}

/// The lines of one clinic; not found where the organisation has no such clinic.
pub(super) async fn of_clinic(organisation: &Organisation, clinic: ClinicId, points: &[Day]) -> Answer<Lines> {
    let now: Option<ClinicNow> =
        sqlx::query_as("SELECT id, name, people, admins FROM clinics WHERE id = $1 AND organisation_id = $2")
            .bind(clinic.to_string())
            .bind(organisation.id.to_string())
            .fetch_optional(organisation.read())
            .await?;
    let all = find_days(organisation, &now.ok_or(ApiError::NotFound)?, points).await?;
    let line = |role, count: fn(&(i64, i64)) -> i64| RoleLine {
        role: Role::Clinic(role),
        people: all.iter().map(|totals| number(count(totals))).collect(),
    };
    Ok(Lines {
        people: all.iter().map(|(people, _)| number(*people)).collect(),
        roles: vec![
            line(ClinicRole::Admin, |(_, admins)| *admins),
            line(ClinicRole::TeamMember, |(people, admins)| people - admins),
        ],
    })
}

/// The largest clinics.
pub(super) async fn of_largest(organisation: &Organisation, points: &[Day]) -> Answer<Vec<ClinicLine>> {
    let largest: Vec<ClinicNow> = sqlx::query_as(
        "SELECT id, name, people, admins FROM clinics WHERE organisation_id = $1 ORDER BY people DESC, sort_name, id LIMIT $2",
    )
    .bind(organisation.id.to_string())
    .bind(i64::from(DashboardQuery::LINES))
    .fetch_all(organisation.read())
    .await?;
    let mut lines = Vec::with_capacity(largest.len());
    for now in largest {
        let all = find_days(organisation, &now, points).await?;
        lines.push(ClinicLine {
            people: all.iter().map(|(people, _)| number(*people)).collect(),
            clinic: ClinicName {
                id: db::id(&now.id)?,
                name: now.name,
            },
        });
    }
    Ok(lines)
}

/// People and Admins of a clinic.
async fn find_days(organisation: &Organisation, now: &ClinicNow, points: &[Day]) -> Answer<Vec<(i64, i64)>> {
    let (table, id) = (("clinic_days", "clinic_id"), now.id.clone());
    let sql = kept("people, admins", table, id, points);
    let rows: Vec<(i64, i64, i64)> = sql.query_as().fetch_all(organisation.read()).await?;
    let days: Vec<_> = rows
        .into_iter()
        .map(|(day, people, admins)| (day, (people, admins)))
        .collect();
    Ok(at(&days, points, (now.people, now.admins)))
}

/// What is kept of days that are over, from the last one on that says how the first point was.
fn kept(columns: &str, (table, place): (&str, &str), id: String, points: &[Day]) -> Sql {
    let day = |day: Option<&Day>| i64::from(day.copied().unwrap_or_default().0);
    let (first, today) = (day(points.first()), day(points.last()));
    let sql = Sql::new(&format!("SELECT day, {columns} FROM {table} WHERE {place} = ")).text(&id);
    let sql = sql
        .then(" AND day < ")
        .number(today)
        .then(" AND day >= COALESCE((SELECT MAX(day) FROM ");
    let sql = sql.then(&format!("{table} WHERE {place} = ")).text(id);
    let sql = sql.then(" AND day <= ").number(first).then("), ").number(first);
    sql.then(") ORDER BY day")
}

/// What was so at each point: on the last of the days up to it that are kept, and now at the last point, which is today.
fn at<T: Copy + Default>(days: &[(i64, T)], points: &[Day], now: T) -> Vec<T> {
    let past = points.len().saturating_sub(1);
    let then = |point: &Day| {
        let until = days.partition_point(|(day, _)| *day <= i64::from(point.0));
        days[..until].last().map(|(_, value)| *value).unwrap_or_default()
    };
    points[..past].iter().map(then).chain([now]).collect()
}

fn number(total: i64) -> u32 {
    u32::try_from(total).unwrap_or_default()
}
