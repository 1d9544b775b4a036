//! SQL about admin users.

use sqlx::FromRow;
use sqlx::any::AnyRow;

use super::{AdminUserLine, AdminUsers, ByRole};
use crate::access::{About, AdminUser, Checkbox, Grants, Organisation, OrganisationRole};
use crate::activity::Deed;
use crate::db::{self, Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, ChangeId, OrganisationId};
use crate::permissions::ticking::Holder;
use crate::time::Timestamp;

/// An admin user as an act finds them.
pub struct Found {
    pub user: AdminUser,
    pub name: String,
    email: String,
}

impl Found {
    pub(crate) fn holder(&self) -> Holder<'_> {
        Holder {
            account: self.user.account,
            name: &self.name,
            grants: self.user.grants,
        }
    }
}

/// Named apart from those of the session and the place that they may be read together with.
const COLUMNS: &str = "au.account_id AS user_account, named.name AS user_name, named.email AS user_email, \
     their.role AS their_role, au.granted_groups AS user_groups, au.granted_singles AS user_singles";
const NAMED: &str = " JOIN accounts named ON named.id = au.account_id LEFT JOIN organisation_members their \
     ON their.organisation_id = au.organisation_id AND their.account_id = au.account_id";

#[derive(FromRow)]
struct Row {
    user_account: String,
    user_name: String,
    user_email: String,
    their_role: Option<String>,
    user_groups: i64,
    user_singles: i64,
}

impl FromRow<'_, AnyRow> for Found {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let row = Row::from_row(row)?;
        let user = AdminUser {
            account: db::id(&row.user_account)?,
            role: row.their_role.as_deref().and_then(OrganisationRole::from_name),
            grants: Grants::from_bits((row.user_groups, row.user_singles)),
        };
        Ok(Self {
            user,
            name: row.user_name,
            email: row.user_email,
        })
    }
}

pub async fn list(organisation: &Organisation) -> Answer<AdminUsers> {
    let sql = Sql::new("SELECT ")
        .then(COLUMNS)
        .then(" FROM admin_users au")
        .then(NAMED);
    let sql = sql
        .then(" WHERE au.organisation_id = ")
        .text(organisation.id.to_string());
    let sql = sql
        .then(" ORDER BY au.sort_name, au.account_id LIMIT ")
        .number(AdminUsers::MOST + 1);
    let mut found: Vec<Found> = sql.query_as().fetch_all(organisation.read()).await?;
    let more = found.len() > AdminUsers::MOST as usize;
    found.truncate(AdminUsers::MOST as usize);
    let line = |found: Found| AdminUserLine {
        account: found.user.account,
        name: found.name,
        email: found.email,
        role: found.user.role,
        grants: found.user.grants,
    };
    Ok(AdminUsers {
        lines: found.into_iter().map(line).collect(),
        more,
        by_role: list_by_role(organisation).await?,
    })
}

async fn list_by_role(organisation: &Organisation) -> Answer<Vec<ByRole>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(
        "SELECT m.account_id, a.name, m.role FROM organisation_members m JOIN accounts a ON a.id = m.account_id \
         WHERE m.organisation_id = $1 AND m.role IN ('admin', 'coordinator') AND NOT EXISTS (SELECT 1 FROM admin_users au \
         WHERE au.organisation_id = m.organisation_id AND au.account_id = m.account_id) \
         ORDER BY m.sort_name, m.account_id LIMIT $2",
    )
    .bind(organisation.id.to_string())
    .bind(i64::from(AdminUsers::MOST))
    .fetch_all(organisation.read())
    .await?;
    let by_role = |(account, name, role): (String, String, String)| {
        let account = db::id(&account)?;
        let role = OrganisationRole::from_name(&role).ok_or(ApiError::NotFound)?;
        Ok(ByRole { account, name, role })
    };
    rows.into_iter().map(by_role).collect()
}

/// An act about an admin user of the organisation it is done in, whose row it takes.
pub fn about(account: AccountId) -> About {
    let joins =
        Sql::new(" JOIN admin_users au ON au.organisation_id = o.id AND au.account_id = ").text(account.to_string());
    About {
        columns: Sql::new(", ").then(COLUMNS),
        joins: joins.then(NAMED),
        taken: "au",
    }
}

/// The same by itself.
pub async fn take(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<Option<Found>> {
    let sql = Sql::new("SELECT ")
        .then(COLUMNS)
        .then(" FROM admin_users au")
        .then(NAMED);
    let sql = sql.then(" WHERE au.organisation_id = ").text(organisation.to_string());
    let sql = sql.then(" AND au.account_id = ").text(account.to_string());
    let sql = sql.then(&tx.taking("au"));
    Ok(sql.query_as().fetch_optional(tx.connection()).await?)
}

/// Several of them, in the order of their ids.
pub async fn take_many(tx: &mut Tx, organisation: OrganisationId, accounts: &[AccountId]) -> Answer<Vec<Found>> {
    if accounts.is_empty() {
        return Ok(Vec::new());
    }
    let sql = Sql::new("SELECT ")
        .then(COLUMNS)
        .then(" FROM admin_users au")
        .then(NAMED);
    let sql = sql.then(" WHERE au.organisation_id = ").text(organisation.to_string());
    let sql = among(sql.then(" AND au.account_id IN ("), accounts);
    let sql = sql.then(" ORDER BY au.account_id").then(&tx.taking("au"));
    Ok(sql.query_as().fetch_all(tx.connection()).await?)
}

/// The same grants for several of them.
pub async fn update_many(
    tx: &mut Tx,
    organisation: OrganisationId,
    accounts: &[AccountId],
    grants: Grants,
) -> Answer<()> {
    let (groups, singles) = grants.bits();
    let sql = Sql::new("UPDATE admin_users SET granted_groups = ").number(groups);
    let sql = sql.then(", granted_singles = ").number(singles);
    let sql = sql.then(" WHERE organisation_id = ").text(organisation.to_string());
    let sql = among(sql.then(" AND account_id IN ("), accounts);
    sql.query().execute(tx.connection()).await?;
    Ok(())
}

fn among(sql: Sql, accounts: &[AccountId]) -> Sql {
    let listed = accounts.iter().enumerate().fold(sql, |sql, (index, account)| {
        sql.then(if index == 0 { "" } else { ", " }).text(account.to_string())
    });
    listed.then(")")
}

/// The checkbox of an act on several at once, by its entry of the log.
pub async fn find_many(tx: &mut Tx, organisation: OrganisationId, change: ChangeId) -> Answer<Option<Checkbox>> {
    let found: Option<(String,)> = sqlx::query_as("SELECT deed FROM changes WHERE id = $1 AND organisation_id = $2")
        .bind(change.to_string())
        .bind(organisation.to_string())
        .fetch_optional(tx.connection())
        .await?;
    let deed = found.and_then(|(deed,)| serde_json::from_str(&deed).ok());
    Ok(match deed {
        Some(Deed::TickedForMany { checkbox, .. }) => Some(checkbox),
        _ => None,
    })
}

/// Gives admin access; false when they have it already.
pub async fn insert(
    tx: &mut Tx,
    now: Timestamp,
    (organisation, account): (OrganisationId, AccountId),
    sort_name: &str,
    grants: Grants,
) -> Answer<bool> {
    let inserted = sqlx::query(
        "INSERT INTO admin_users (organisation_id, account_id, sort_name, created_at, granted_groups, granted_singles) \
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .bind(sort_name)
    .bind(now.0)
    .bind(grants.groups.bits())
    .bind(grants.singles.bits())
    .execute(tx.connection())
    .await?;
    Ok(inserted.rows_affected() == 1)
}

pub async fn delete(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<()> {
    sqlx::query("DELETE FROM admin_users WHERE organisation_id = $1 AND account_id = $2")
        .bind(organisation.to_string())
        .bind(account.to_string())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Keeps what a tick leaves.
pub fn grants_update(organisation: OrganisationId, account: AccountId, grants: Grants) -> Sql {
    let sql = Sql::new("UPDATE admin_users SET granted_groups = ").number(grants.groups.bits());
    let sql = sql.then(", granted_singles = ").number(grants.singles.bits());
    let sql = sql.then(" WHERE organisation_id = ").text(organisation.to_string());
    sql.then(" AND account_id = ").text(account.to_string())
}
