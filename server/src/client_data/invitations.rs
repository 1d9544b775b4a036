//! `invitations.csv`: every invitation to the organisation and its clinics, and what has become of it. No link, and
//! nothing that a link could be made of.

use sqlx::FromRow;

use super::table::{Table, granted};
use crate::account::EmailAddress;
use crate::csv_file;
use crate::db::Sql;
use crate::error::Answer;
use crate::id::OrganisationId;
use crate::invitations::{Facts, pending};
use crate::time::Timestamp;

pub const HEADINGS: [&str; 13] = [
    "invitation",
    "address",
    "clinic",
    "role",
    "groups",
    "permissions",
    "language",
    "inviter",
    "created",
    "sent",
    "expires",
    "state",
    "details",
];

/// Their state is what it is at this moment.
pub struct Invitations(pub OrganisationId, pub Timestamp);

#[derive(FromRow)]
pub struct Row {
    id: String,
    email: String,
    clinic: Option<String>,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
    language: String,
    inviter_name: String,
    created_at: i64,
    sent_at: i64,
    expires_at: i64,
    accepted_at: Option<i64>,
    deleted_at: Option<i64>,
    mail_state: Option<String>,
    mail_answer: Option<String>,
}

impl Row {
    fn facts(&self) -> Facts {
        Facts {
            accepted_at: self.accepted_at.map(Timestamp),
            deleted_at: self.deleted_at.map(Timestamp),
            sent_at: Timestamp(self.sent_at),
            expires_at: Timestamp(self.expires_at),
            delivery: pending::delivery(self.mail_state.as_deref(), self.mail_answer.clone()),
        }
    }
}

impl Table for Invitations {
    type Row = Row;

    fn after(&self, key: &str) -> Sql {
        let sql = Sql::new(
            "SELECT i.id, i.email, c.name AS clinic, i.role, i.granted_groups, i.granted_singles, i.language, \
             i.inviter_name, i.created_at, i.sent_at, i.expires_at, i.accepted_at, i.deleted_at, \
             m.state AS mail_state, m.answer AS mail_answer FROM invitations i \
             LEFT JOIN clinics c ON c.id = i.clinic_id LEFT JOIN mails m ON m.id = i.mail_id WHERE i.organisation_id = ",
        );
        let sql = sql.text(self.0.to_string()).then(" AND i.id > ").text(key);
        sql.then(" ORDER BY i.id")
    }

    fn key(row: &Row) -> &str {
        &row.id
    }

    fn cells(&self, row: Row) -> Answer<Vec<String>> {
        let (state, details) = csv_file::name_and_details(&row.facts().status(self.1))?;
        let [groups, permissions] = granted(row.granted_groups, row.granted_singles)?;
        Ok(vec![
            row.id,
            EmailAddress::shown(&row.email).to_owned(),
            row.clinic.unwrap_or_default(),
            row.role,
            groups,
            permissions,
            row.language,
            row.inviter_name,
            csv_file::moment(Timestamp(row.created_at)),
            csv_file::moment(Timestamp(row.sent_at)),
            csv_file::moment(Timestamp(row.expires_at)),
            state,
            details,
        ])
    }
}
