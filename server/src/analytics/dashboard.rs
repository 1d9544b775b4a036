//! All numbers of the dashboard, put together.

use super::lines::{self, Lines};
use super::{Dashboard, DashboardQuery, Made, SignIns, Span, State, Within};
use crate::access::Organisation;
use crate::activity::ClinicName;
use crate::calendar;
use crate::db;
use crate::error::Answer;
use crate::invitations::totals::{self, Which};
use crate::time::{Day, Timestamp};

pub async fn find(organisation: &Organisation, query: &DashboardQuery) -> Answer<Dashboard> {
    let now = lines::now(organisation).await?;
    let today = calendar::day(organisation.now(), &now.time_zone);
    let days = query.span.points(today);
    let Lines { people, roles } = match query.clinic {
        Some(clinic) => lines::of_clinic(organisation, clinic, &days).await?,
        None => lines::of_organisation(organisation, &now, &days).await?,
    };
    let clinics = match query.clinic {
        Some(_) => Vec::new(),
        None => lines::of_largest(organisation, &days).await?,
    };
    let since = calendar::midnight(query.span.first(today), &now.time_zone);
    Ok(Dashboard {
        today,
        counted_since: now
            .counted_since
            .and_then(|day| i32::try_from(day).ok())
            .map_or(today, Day),
        days,
        people,
        roles,
        clinics,
        invitations: made(organisation, query, since).await?,
        sign_ins: sign_ins(organisation, query.span, today).await?,
    })
}

async fn made(organisation: &Organisation, query: &DashboardQuery, since: Timestamp) -> Answer<Made> {
    let which = Which {
        organisation: organisation.id,
        clinic: query.clinic,
        since,
        most: DashboardQuery::INVITATIONS,
    };
    let statuses = totals::by_status(organisation.read(), which, organisation.now()).await?;
    let count = |state| {
        let of_it = statuses.iter().filter(|(status, _)| State::from(status) == state);
        (state, of_it.map(|(_, count)| count).sum())
    };
    let ends = Within::ALL.map(Within::end);
    let (accepted, median) = totals::times_to_accept(organisation.read(), which, &ends).await?;
    let made = Made {
        states: State::ALL.map(count).to_vec(),
        accepted: Within::ALL.into_iter().zip(accepted).collect(),
        median_minutes: median.and_then(|took| u32::try_from(took / 60_000).ok()),
        more: false,
    };
    Ok(Made {
        more: made.total() == DashboardQuery::INVITATIONS,
        ..made
    })
}

async fn sign_ins(organisation: &Organisation, span: Span, today: Day) -> Answer<Vec<SignIns>> {
    let days: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT day, sign_ins FROM organisation_sign_ins WHERE organisation_id = $1 AND day >= $2 AND day <= $3",
    )
    .bind(organisation.id.to_string())
    .bind(i64::from(span.first(today).0))
    .bind(i64::from(today.0))
    .fetch_all(organisation.read())
    .await?;
    let bar = |from: Day| {
        let until = from.plus(span.bar());
        let inside = days
            .iter()
            .filter(|(day, _)| (i64::from(from.0)..i64::from(until.0)).contains(day));
        SignIns {
            from,
            days: span.bar().unsigned_abs(),
            count: u32::try_from(inside.map(|(_, count)| count).sum::<i64>()).unwrap_or_default(),
        }
    };
    Ok(span.bars(today).into_iter().map(bar).collect())
}

/// The clinics that the numbers can be narrowed to, by name.
pub async fn list_clinics(organisation: &Organisation) -> Answer<Vec<ClinicName>> {
    let rows: Vec<(String, String)> =
        sqlx::query_as("SELECT id, name FROM clinics WHERE organisation_id = $1 ORDER BY sort_name, id LIMIT $2")
            .bind(organisation.id.to_string())
            .bind(i64::from(DashboardQuery::CLINICS))
            .fetch_all(organisation.read())
            .await?;
    rows.into_iter()
        .map(|(id, name)| Ok(ClinicName { id: db::id(&id)?, name }))
        .collect()
}
