//! The year before: when people came, what became of their invitations, and how often they signed in.

use sqlx::FromRow;

use crate::analytics::{Span, totals};
use crate::app::App;
use crate::calendar;
use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::id::{ClinicId, InvitationId};
use crate::mail;
use crate::random::{self, Secret};
use crate::time::{Day, Timestamp};

/// How many people have a past.
const MOST: i64 = 2_000;
/// How many rows one statement writes.
const ROWS: usize = 100;
const DAYS: i32 = Span::LONGEST;

#[derive(FromRow)]
struct Member {
    id: String,
    account_id: String,
    email: String,
    seen_at: i64,
}

/// Gives the organisation of a clinic a past.
pub async fn write(app: &App, clinic: ClinicId) -> Answer<()> {
    let (now, secret) = (app.clock.now(), app.secret.clone());
    let (organisation,): (String,) = sqlx::query_as("SELECT organisation_id FROM clinics WHERE id = $1")
        .bind(clinic.to_string())
        .fetch_one(app.database.read())
        .await?;
    let members: Vec<Member> = sqlx::query_as(
        "SELECT m.id, m.account_id, a.email, m.seen_at FROM clinic_members m JOIN accounts a ON a.id = m.account_id \
         JOIN clinics c ON c.id = m.clinic_id WHERE c.organisation_id = $1 ORDER BY m.id LIMIT $2",
    )
    .bind(&organisation)
    .bind(MOST)
    .fetch_all(app.database.read())
    .await?;
    let today = calendar::day(now, "UTC");
    let place = organisation.clone();
    app.database
        .write(async move |mut tx| {
            found(&mut tx, now, &place).await?;
            let mut came = Vec::with_capacity(members.len());
            for (n, member) in (0..).zip(&members) {
                came.push(arrive(&mut tx, now, n, member).await?);
            }
            for (n, member) in (0..).zip(&members).filter(|(n, _)| n % 3 == 1) {
                invite(
                    &mut tx,
                    &secret,
                    (n, clinic),
                    member,
                    came[usize::try_from(n).unwrap_or_default()],
                )
                .await?;
            }
            sign_in(&mut tx, &place, &members, &came, today).await
        })
        .await?;
    // What is kept of each day follows from when they came.
    while app
        .database
        .write(async move |mut tx| totals::keep(&mut tx, now).await)
        .await?
        > 0
    {}
    app.database
        .write(async move |mut tx| {
            sqlx::query("UPDATE organisations SET counted_since = $2 WHERE id = $1")
                .bind(organisation)
                .bind(i64::from(today.plus(1 - DAYS).0))
                .execute(tx.connection())
                .await?;
            Ok(())
        })
        .await
}

/// Whoever runs the organisation was there before the year began.
async fn found(tx: &mut Tx, now: Timestamp, organisation: &str) -> Answer<()> {
    sqlx::query("UPDATE organisation_members SET created_at = $2 WHERE organisation_id = $1")
        .bind(organisation)
        .bind(now.plus_days(-500).0)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A third were there before the year began; the others came bit by bit, more of them lately.
async fn arrive(tx: &mut Tx, now: Timestamp, n: i64, member: &Member) -> Answer<Timestamp> {
    let days = match n % 3 {
        0 => 500,
        _ => (n * 89 % 360) * (n * 53 % 360) / 360 + 1,
    };
    let came = now.plus_days(-days).plus_hours(-(n % 7));
    sqlx::query("UPDATE clinic_members SET created_at = $2 WHERE id = $1")
        .bind(&member.id)
        .bind(came.0)
        .execute(tx.connection())
        .await?;
    Ok(came)
}

/// Of those who were invited, most accepted, sooner or later; the invitations of some were deleted first.
async fn invite(
    tx: &mut Tx,
    secret: &Secret,
    (n, clinic): (i64, ClinicId),
    member: &Member,
    came: Timestamp,
) -> Answer<()> {
    let took = match n * 31 % 17 {
        0..=3 => n % 50 + 5,
        4..=9 => n % 20 * 60 + 70,
        10..=13 => n % 6 * 1_440 + 1_500,
        14 | 15 => n % 7 * 1_440 + 10_000,
        _ => 30_000,
    };
    let made = came.plus_seconds(-took * 60);
    let id = InvitationId::new(random::id(made));
    let is_deleted = n * 31 % 17 == 5;
    sqlx::query(
        "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, granted_singles, \
         language, invited_by, inviter_name, token_hash, created_at, sent_at, expires_at, accepted_at, deleted_at) \
         SELECT $1, c.organisation_id, c.id, $3, $3, 'team-member', 0, 0, 'en', a.id, a.name, $4, $5, $5, $6, $7, $8 \
         FROM clinics c JOIN accounts a ON a.email_key = 'aisha.martel@harbour.example' WHERE c.id = $2",
    )
    .bind(id.to_string())
    .bind(clinic.to_string())
    .bind(&member.email)
    .bind(mail::invitation_token(secret, id).hash().as_str())
    .bind(made.0)
    .bind(made.plus_days(30).0)
    .bind((!is_deleted).then_some(came.0))
    .bind(is_deleted.then_some(came.0))
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// More on weekdays, and by more people as they come.
async fn sign_in(tx: &mut Tx, organisation: &str, members: &[Member], came: &[Timestamp], today: Day) -> Answer<()> {
    let mut all = Vec::new();
    for day in (today.0 + 1 - DAYS..today.0).map(Day) {
        let there = came.iter().filter(|came| **came <= day.noon()).count();
        // 1970-01-01 was a Thursday.
        let is_weekend = (day.0 + 3).rem_euclid(7) >= 5;
        let share = if is_weekend { 9 } else { 55 } + usize::try_from(day.0 * 7 % 13).unwrap_or_default();
        all.push(format!("('{organisation}', {}, {})", day.0, there * share / 100 + 1));
    }
    insert(tx, "organisation_sign_ins (organisation_id, day, sign_ins)", &all).await?;
    let mut each = Vec::new();
    for (n, member) in (0_i32..).zip(members).filter(|(_, member)| member.seen_at > 0) {
        for day in (today.0 - 29..today.0).filter(|day| (day + n) % (n % 5 + 2) == 0) {
            let account = &member.account_id;
            each.push(format!("('{organisation}', '{account}', {day}, {})", n % 2 + 1));
        }
    }
    insert(
        tx,
        "person_sign_ins (organisation_id, account_id, day, sign_ins)",
        &each,
    )
    .await
}

async fn insert(tx: &mut Tx, what: &str, rows: &[String]) -> Answer<()> {
    for some in rows.chunks(ROWS) {
        let sql = Sql::new("INSERT INTO ")
            .then(what)
            .then(" VALUES ")
            .then(&some.join(", "));
        let sql = sql.then(" ON CONFLICT DO NOTHING").rare();
        sql.query().execute(tx.connection()).await?;
    }
    Ok(())
}
