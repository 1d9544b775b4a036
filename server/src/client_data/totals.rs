//! How much there is: kept totals where there are some, else as many as are worth counting.

use sqlx::FromRow;

use super::Totals;
use crate::access::Organisation;
use crate::db::Sql;
use crate::error::Answer;
use crate::team::Total;

/// What was counted; what reaches beyond the limit is one more than it.
#[derive(Clone, Copy, FromRow)]
pub struct Counts {
    people: i64,
    places: i64,
    roles: i64,
    access: i64,
    invitations: i64,
    changes: i64,
}

/// Counts, each kind up to this many.
pub async fn count(organisation: &Organisation, most: impl Into<i64>) -> Answer<Counts> {
    let (id, most) = (organisation.id.to_string(), most.into().saturating_add(1));
    let bounded = |sql: Sql, table: &str, name: &str| {
        let sql = sql
            .then(", (SELECT COUNT(*) FROM (SELECT organisation_id FROM ")
            .then(table);
        let sql = sql
            .then(" WHERE organisation_id = ")
            .text(&id)
            .then(" LIMIT ")
            .number(most);
        sql.then(") AS counted) AS ").then(name)
    };
    let sql = Sql::new(
        "SELECT o.people, (SELECT CAST(COALESCE(SUM(c.people), 0) AS BIGINT) FROM clinics c \
         WHERE c.organisation_id = o.id) AS places",
    );
    let sql = bounded(sql, "organisation_members", "roles");
    let sql = bounded(sql, "admin_users", "access");
    let sql = bounded(sql, "invitations", "invitations");
    let sql = bounded(sql, "changes", "changes");
    let sql = sql.then(" FROM organisations o WHERE o.id = ").text(&id);
    Ok(sql.query_as().fetch_one(organisation.read()).await?)
}

impl Counts {
    pub fn people(self) -> u64 {
        number(self.people)
    }

    pub fn memberships(self) -> u64 {
        number(self.places + self.roles + self.access)
    }

    pub fn invitations(self) -> u64 {
        number(self.invitations)
    }

    pub fn changes(self) -> u64 {
        number(self.changes)
    }

    /// All rows together.
    pub fn rows(self) -> u64 {
        self.people() + self.memberships() + self.invitations() + self.changes()
    }

    /// What the page says of what was counted up to [`Totals::COUNTED`].
    pub fn totals(self) -> Totals {
        let is_beyond = |counts: &[i64]| counts.iter().any(|count| *count > i64::from(Totals::COUNTED));
        let total = |number: u64, counts: &[i64]| {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            if is_beyond(counts) {
                Total::MoreThan(number - 1)
            } else {
                Total::Exactly(number)
            }
        };
        Totals {
            people: total(self.people(), &[]),
            memberships: total(self.memberships(), &[self.roles, self.access]),
            invitations: total(self.invitations(), &[self.invitations]),
            changes: total(self.changes(), &[self.changes]),
        }
    }
}

fn number(count: i64) -> u64 {
    u64::try_from(count).unwrap_or_default()
}
