//! `memberships.csv`: who is what and where. Roles in the organisation, admin access to it, and places in its clinics.

use sqlx::FromRow;

use super::archive::Archive;
use super::table::{self, PAGE, Table, granted};
use crate::access::Organisation;
use crate::account::EmailAddress;
use crate::csv_file;
use crate::db::Sql;
use crate::error::Answer;
use crate::time::Timestamp;

pub const HEADINGS: [&str; 11] = [
    "person",
    "name",
    "address",
    "place",
    "clinic",
    "role",
    "groups",
    "permissions",
    "starts",
    "ends",
    "since",
];

pub async fn copy(organisation: &Organisation, archive: &mut Archive) -> Answer<()> {
    let id = organisation.id.to_string();
    table::copy(&Memberships::roles(&id), organisation, archive).await?;
    table::copy(&Memberships::admin_access(&id), organisation, archive).await?;
    let mut key = String::new();
    loop {
        let clinics = list_clinics(organisation, &key).await?;
        let Some((last, _)) = clinics.last() else { return Ok(()) };
        key.clone_from(last);
        for (id, name) in &clinics {
            table::copy(&Memberships::team(id, name), organisation, archive).await?;
        }
    }
}

/// Some clinics with their names. Their teams are read one by one: within a team, each page is one walk along an index.
async fn list_clinics(organisation: &Organisation, after: &str) -> Answer<Vec<(String, String)>> {
    let sql = Sql::new("SELECT id, name FROM clinics WHERE organisation_id = ").text(organisation.id.to_string());
    let sql = sql
        .then(" AND id > ")
        .text(after)
        .then(" ORDER BY id LIMIT ")
        .number(PAGE);
    Ok(sql.query_as().fetch_all(organisation.read()).await?)
}

/// Those of one kind, or of one clinic.
struct Memberships<'a> {
    place: &'static str,
    clinic: &'a str,
    /// What such a membership has besides a person.
    columns: &'static str,
    /// Where it stands, and by what it is found.
    table: &'static str,
    of: &'static str,
    id: &'a str,
}

impl<'a> Memberships<'a> {
    const fn roles(organisation: &'a str) -> Self {
        Self {
            place: "organisation",
            clinic: "",
            columns: "m.role",
            table: "organisation_members",
            of: "organisation_id",
            id: organisation,
        }
    }

    const fn admin_access(organisation: &'a str) -> Self {
        Self {
            place: "admin-access",
            columns: "m.granted_groups, m.granted_singles",
            table: "admin_users",
            ..Self::roles(organisation)
        }
    }

    const fn team(id: &'a str, clinic: &'a str) -> Self {
        Self {
            place: "clinic",
            clinic,
            columns: "m.role, m.granted_groups, m.granted_singles, m.starts_at, m.ends_at",
            table: "clinic_members",
            of: "clinic_id",
            id,
        }
    }
}

#[derive(FromRow)]
pub struct Row {
    account_id: String,
    name: String,
    email: String,
    created_at: i64,
    #[sqlx(default)]
    role: String,
    #[sqlx(default)]
    granted_groups: i64,
    #[sqlx(default)]
    granted_singles: i64,
    #[sqlx(default)]
    starts_at: Option<i64>,
    #[sqlx(default)]
    ends_at: Option<i64>,
}

impl Table for Memberships<'_> {
    type Row = Row;

    fn after(&self, key: &str) -> Sql {
        let sql = Sql::new("SELECT m.account_id, a.name, a.email, m.created_at, ").then(self.columns);
        let sql = sql.then(" FROM ").then(self.table);
        let sql = sql
            .then(" m JOIN accounts a ON a.id = m.account_id WHERE m.")
            .then(self.of);
        let sql = sql.then(" = ").text(self.id).then(" AND m.account_id > ").text(key);
        sql.then(" ORDER BY m.account_id")
    }

    fn key(row: &Row) -> &str {
        &row.account_id
    }

    fn cells(&self, row: Row) -> Answer<Vec<String>> {
        let [groups, permissions] = granted(row.granted_groups, row.granted_singles)?;
        let moment = |at: Option<i64>| at.map(|at| csv_file::moment(Timestamp(at))).unwrap_or_default();
        Ok(vec![
            row.account_id,
            row.name,
            EmailAddress::shown(&row.email).to_owned(),
            self.place.to_owned(),
            self.clinic.to_owned(),
            row.role,
            groups,
            permissions,
            moment(row.starts_at),
            moment(row.ends_at),
            moment(Some(row.created_at)),
        ])
    }
}
