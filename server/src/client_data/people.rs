//! `people.csv`: everybody in the organisation or in one of its clinics, once, with a column for each of its own fields.

use std::collections::BTreeMap;

use sqlx::FromRow;

use super::table::Table;
use crate::access::Organisation;
use crate::account::EmailAddress;
use crate::csv_file;
use crate::custom_fields::{Field, queries as fields};
use crate::db::Sql;
use crate::error::Answer;
use crate::id::{FieldId, OrganisationId};
use crate::time::Timestamp;

const HEADINGS: [&str; 5] = ["person", "name", "address", "language", "since"];

pub struct People {
    organisation: OrganisationId,
    /// Those that there were when the file began.
    fields: Vec<Field>,
}

impl People {
    pub async fn of(organisation: &Organisation) -> Answer<Self> {
        Ok(Self {
            organisation: organisation.id,
            fields: fields::list(organisation).await?,
        })
    }

    /// The fields are called what the organisation calls them.
    pub fn headings(&self) -> Vec<&str> {
        let own = self.fields.iter().map(|field| field.name.as_str());
        HEADINGS.into_iter().chain(own).collect()
    }
}

#[derive(FromRow)]
pub struct Row {
    account_id: String,
    name: String,
    email: String,
    language: String,
    created_at: i64,
    #[sqlx(skip)]
    values: BTreeMap<FieldId, String>,
}

impl Table for People {
    type Row = Row;

    fn after(&self, key: &str) -> Sql {
        let sql = Sql::new("SELECT p.account_id, a.name, a.email, a.language, a.created_at FROM organisation_people p")
            .then(" JOIN accounts a ON a.id = p.account_id WHERE p.organisation_id = ");
        let sql = sql
            .text(self.organisation.to_string())
            .then(" AND p.account_id > ")
            .text(key);
        sql.then(" ORDER BY p.account_id")
    }

    fn key(row: &Row) -> &str {
        &row.account_id
    }

    async fn complete(&self, organisation: &Organisation, rows: &mut [Row]) -> Answer<()> {
        let (Some(first), Some(last), false) = (rows.first(), rows.last(), self.fields.is_empty()) else {
            return Ok(());
        };
        let mut all = fields::values_between(organisation, &first.account_id, &last.account_id).await?;
        for row in rows {
            row.values = all.remove(&row.account_id).unwrap_or_default();
        }
        Ok(())
    }

    fn cells(&self, mut row: Row) -> Answer<Vec<String>> {
        let own = self
            .fields
            .iter()
            .map(|field| row.values.remove(&field.id).unwrap_or_default());
        let own: Vec<_> = own.collect();
        let address = EmailAddress::shown(&row.email).to_owned();
        let since = csv_file::moment(Timestamp(row.created_at));
        let known = [row.account_id, row.name, address, row.language, since];
        Ok(known.into_iter().chain(own).collect())
    }
}
