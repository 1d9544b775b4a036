//! `people.csv`: everybody in the organisation or in one of its clinics, once.

use sqlx::FromRow;

use super::table::Table;
use crate::account::EmailAddress;
use crate::csv_file;
use crate::db::Sql;
use crate::error::Answer;
use crate::id::OrganisationId;
use crate::time::Timestamp;

pub const HEADINGS: [&str; 5] = ["person", "name", "address", "language", "since"];

pub struct People(pub OrganisationId);

#[derive(FromRow)]
pub struct Row {
    account_id: String,
    name: String,
    email: String,
    language: String,
    created_at: i64,
}

impl Table for People {
    type Row = Row;

    fn after(&self, key: &str) -> Sql {
        let sql = Sql::new("SELECT p.account_id, a.name, a.email, a.language, a.created_at FROM organisation_people p")
            .then(" JOIN accounts a ON a.id = p.account_id WHERE p.organisation_id = ");
        let sql = sql.text(self.0.to_string()).then(" AND p.account_id > ").text(key);
        sql.then(" ORDER BY p.account_id")
    }

    fn key(row: &Row) -> &str {
        &row.account_id
    }

    fn cells(&self, row: Row) -> Answer<Vec<String>> {
        let address = EmailAddress::shown(&row.email).to_owned();
        let since = csv_file::moment(Timestamp(row.created_at));
        Ok(vec![row.account_id, row.name, address, row.language, since])
    }
}
