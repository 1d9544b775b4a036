//! The totals of each day, kept when it is over. They are those of the moment at which the first server looks after
//! midnight; a day on which none did has no row, and so ends as the day before it.

use sqlx::FromRow;

use super::{history, sign_ins};
use crate::access::{ClinicRole, OrganisationRole, Role};
use crate::calendar;
use crate::db::{Sql, Tx};
use crate::error::Answer;
use crate::time::{Day, Timestamp};

/// How many are what, in an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, FromRow)]
pub(super) struct Totals {
    /// Everybody, once.
    pub people: i64,
    pub clinic_admins: i64,
    pub team_members: i64,
    pub admins: i64,
    pub coordinators: i64,
    pub reporters: i64,
    pub collaborators: i64,
    pub readers: i64,
}

/// The columns of [`Totals`].
pub(super) const COLUMNS: &str =
    "people, clinic_admins, team_members, admins, coordinators, reporters, collaborators, readers";

/// The same as they are now, of an organisation `o`.
pub(super) const NOW: &str = "o.people, \
     (SELECT CAST(COALESCE(SUM(c.admins), 0) AS BIGINT) FROM clinics c WHERE c.organisation_id = o.id) AS clinic_admins, \
     (SELECT CAST(COALESCE(SUM(c.people - c.admins), 0) AS BIGINT) FROM clinics c WHERE c.organisation_id = o.id) \
     AS team_members, o.admins, o.coordinators, o.reporters, o.collaborators, o.readers";

impl Totals {
    /// In the order of [`COLUMNS`].
    pub const fn values(&self) -> [i64; 8] {
        let Self {
            people,
            clinic_admins,
            team_members,
            admins,
            coordinators,
            reporters,
            collaborators,
            readers,
        } = *self;
        [
            people,
            clinic_admins,
            team_members,
            admins,
            coordinators,
            reporters,
            collaborators,
            readers,
        ]
    }

    pub const fn of(&mut self, role: Role) -> &mut i64 {
        match role {
            Role::Clinic(ClinicRole::Admin) => &mut self.clinic_admins,
            Role::Clinic(ClinicRole::TeamMember) => &mut self.team_members,
            Role::Organisation(OrganisationRole::Admin) => &mut self.admins,
            Role::Organisation(OrganisationRole::Coordinator) => &mut self.coordinators,
            Role::Organisation(OrganisationRole::Reporter) => &mut self.reporters,
            Role::Organisation(OrganisationRole::Collaborator) => &mut self.collaborators,
            Role::Organisation(OrganisationRole::Reader) => &mut self.readers,
        }
    }
}

#[derive(FromRow)]
struct Due {
    id: String,
    time_zone: String,
    counted_since: Option<i64>,
}

/// Keeps the totals of one organisation whose day is over. Answers with how many there were: one or none.
pub async fn keep(tx: &mut Tx, now: Timestamp) -> Answer<usize> {
    let sql = Sql::new("SELECT id, time_zone, counted_since FROM organisations WHERE totals_due_at <= ").number(now.0);
    let sql = sql
        .then(" ORDER BY totals_due_at, id LIMIT 1")
        .then(&tx.taking("organisations"));
    let due: Option<Due> = sql.query_as().fetch_optional(tx.connection()).await?;
    let Some(due) = due else { return Ok(0) };
    let today = calendar::day(now, &due.time_zone);
    if due.counted_since.is_some() {
        keep_day(tx, &due.id, today.plus(-1)).await?;
    } else {
        history::write(tx, &due.id, today, calendar::midnight(today, &due.time_zone)).await?;
    }
    sign_ins::forget(tx, &due.id, today).await?;
    sqlx::query(
        "UPDATE organisations SET totals_due_at = $2, counted_since = COALESCE(counted_since, $3) WHERE id = $1",
    )
    .bind(&due.id)
    .bind(calendar::midnight(today.plus(1), &due.time_zone).0)
    .bind(i64::from(today.0))
    .execute(tx.connection())
    .await?;
    Ok(1)
}

/// A day that has its totals keeps them; a clinic has a row only for a day that changed it.
async fn keep_day(tx: &mut Tx, organisation: &str, day: Day) -> Answer<()> {
    sqlx::query(&format!(
        "INSERT INTO organisation_days (organisation_id, day, {COLUMNS}) SELECT o.id, $2, {NOW} FROM organisations o \
         WHERE o.id = $1 ON CONFLICT (organisation_id, day) DO NOTHING"
    ))
    .bind(organisation)
    .bind(i64::from(day.0))
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "INSERT INTO clinic_days (clinic_id, day, people, admins) SELECT c.id, $2, c.people, c.admins FROM clinics c \
         WHERE c.organisation_id = $1 AND NOT EXISTS (SELECT 1 FROM clinic_days d WHERE d.clinic_id = c.id \
         AND d.people = c.people AND d.admins = c.admins \
         AND d.day = (SELECT MAX(l.day) FROM clinic_days l WHERE l.clinic_id = c.id)) \
         ON CONFLICT (clinic_id, day) DO NOTHING",
    )
    .bind(organisation)
    .bind(i64::from(day.0))
    .execute(tx.connection())
    .await?;
    Ok(())
}
