//! Memberships of a clinic, and the totals that go with them. Whoever changes one holds the clinic's row.

use sqlx::FromRow;
use sqlx::any::AnyRow;

use super::Term;
use crate::access::{About, ClinicRole, Grants, Place, Subject, take_row};
use crate::account;
use crate::account::prefixes::{self, Named};
use crate::db::{self, Sql, Tx};
use crate::error::Answer;
use crate::id::{AccountId, ClinicId, MemberId, OrganisationId};
use crate::permissions::ticking::Holder;
use crate::random;
use crate::time::Timestamp;
use crate::users::people;

/// A membership that is to be.
pub struct NewMember {
    pub clinic: ClinicId,
    pub account: AccountId,
    pub role: ClinicRole,
    pub grants: Grants,
}

/// Adds somebody to the team; `None` when they are in it. The first person of a clinic becomes its Admin whatever was
/// asked for (seed `001_cb64ff2e594fef3c.txt`).
pub async fn add(tx: &mut Tx, now: Timestamp, new: NewMember) -> Answer<Option<(MemberId, ClinicRole)>> {
    let (people, organisation): (i64, String) =
        sqlx::query_as("UPDATE clinics SET people = people + 1 WHERE id = $1 RETURNING people, organisation_id")
            .bind(new.clinic.to_string())
            .fetch_one(tx.connection())
            .await?;
    let organisation: OrganisationId = db::id(&organisation)?;
    take_row(tx, Place::Organisation(organisation)).await?;
    let sort_name = account::queries::take_sort_name(tx, new.account).await?;
    let role = if people == 1 { ClinicRole::Admin } else { new.role };
    let id = MemberId::new(random::id(now));
    let added = sqlx::query(
        "INSERT INTO clinic_members (id, clinic_id, account_id, role, granted_groups, granted_singles, sort_name, \
         created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
    )
    .bind(id.to_string())
    .bind(new.clinic.to_string())
    .bind(new.account.to_string())
    .bind(role.name())
    .bind(new.grants.groups.bits())
    .bind(new.grants.singles.bits())
    .bind(&sort_name)
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    if added.rows_affected() == 0 {
        change_totals(tx, new.clinic, -1, 0).await?;
        return Ok(None);
    }
    if role == ClinicRole::Admin {
        change_totals(tx, new.clinic, 0, 1).await?;
    }
    let (list, row) = (new.clinic.to_string(), id.to_string());
    let named = Named {
        list: &list,
        row: &row,
        sort_name: &sort_name,
        words: "",
    };
    prefixes::add(tx, named).await?;
    people::add_clinic(tx, organisation, new.account, &sort_name).await?;
    Ok(Some((id, role)))
}

/// A membership as an act finds it.
pub struct Found {
    pub id: MemberId,
    pub subject: Subject,
    pub name: String,
    sort_name: String,
}

impl Found {
    pub(crate) fn holder(&self) -> Holder<'_> {
        Holder {
            account: self.subject.account,
            name: &self.name,
            grants: self.subject.grants,
        }
    }
}

/// Named apart from those of the session and the place that they may be read together with.
const COLUMNS: &str = "m.id AS member_id, m.account_id AS member_account, named.name AS member_name, m.sort_name, m.role, \
     m.granted_groups, m.granted_singles";
const NAMED: &str = " JOIN accounts named ON named.id = m.account_id";

#[derive(FromRow)]
struct Row {
    member_id: String,
    member_account: String,
    member_name: String,
    sort_name: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
}

impl FromRow<'_, AnyRow> for Found {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        let row = Row::from_row(row)?;
        let subject = Subject {
            account: db::id(&row.member_account)?,
            role: ClinicRole::from_name(&row.role).unwrap_or(ClinicRole::TeamMember),
            grants: Grants::from_bits((row.granted_groups, row.granted_singles)),
        };
        Ok(Self {
            id: db::id(&row.member_id)?,
            subject,
            name: row.member_name,
            sort_name: row.sort_name,
        })
    }
}

/// The membership, with its row taken until the transaction ends.
pub async fn take(tx: &mut Tx, clinic: ClinicId, id: MemberId) -> Answer<Option<Found>> {
    take_by(tx, clinic, "id", id.to_string()).await
}

/// The membership of an account.
pub async fn take_of(tx: &mut Tx, clinic: ClinicId, account: AccountId) -> Answer<Option<Found>> {
    take_by(tx, clinic, "account_id", account.to_string()).await
}

async fn take_by(tx: &mut Tx, clinic: ClinicId, column: &str, value: String) -> Answer<Option<Found>> {
    let sql = Sql::new("SELECT ").then(COLUMNS);
    let sql = sql.then(" FROM clinic_members m").then(NAMED);
    let sql = sql.then(" WHERE m.clinic_id = ").text(clinic.to_string());
    let sql = sql.then(" AND m.").then(column).then(" = ").text(value);
    let sql = sql.then(&tx.taking("m"));
    Ok(sql.query_as().fetch_optional(tx.connection()).await?)
}

/// An act about the membership of the clinic it is done in, whose row it takes.
pub fn about(id: MemberId) -> About {
    let joins = Sql::new(" JOIN clinic_members m ON m.clinic_id = c.id AND m.id = ").text(id.to_string());
    About {
        columns: Sql::new(", ").then(COLUMNS),
        joins: joins.then(NAMED),
        taken: "m",
    }
}

pub async fn update_role(tx: &mut Tx, clinic: ClinicId, member: &Found, role: ClinicRole) -> Answer<()> {
    if member.subject.role == role {
        return Ok(());
    }
    sqlx::query("UPDATE clinic_members SET role = $2 WHERE id = $1")
        .bind(member.id.to_string())
        .bind(role.name())
        .execute(tx.connection())
        .await?;
    change_totals(tx, clinic, 0, if role == ClinicRole::Admin { 1 } else { -1 }).await?;
    Ok(())
}

pub async fn update_grants(tx: &mut Tx, id: MemberId, grants: Grants) -> Answer<()> {
    grants_update(id, grants).query().execute(tx.connection()).await?;
    Ok(())
}

/// The same as a statement that is yet to be done.
pub fn grants_update(id: MemberId, grants: Grants) -> Sql {
    let sql = Sql::new("UPDATE clinic_members SET granted_groups = ").number(grants.groups.bits());
    let sql = sql.then(", granted_singles = ").number(grants.singles.bits());
    sql.then(" WHERE id = ").text(id.to_string())
}

/// From when until when a membership counts. The notice that it ends soon goes out anew.
pub async fn update_term(tx: &mut Tx, id: MemberId, term: Term) -> Answer<()> {
    sqlx::query("UPDATE clinic_members SET starts_at = $2, ends_at = $3, end_told_at = NULL WHERE id = $1")
        .bind(id.to_string())
        .bind(term.starts_at.map(|moment| moment.0))
        .bind(term.ends_at.map(|moment| moment.0))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Removes a membership, and with it where its alerts go.
pub async fn delete(tx: &mut Tx, clinic: ClinicId, member: &Found) -> Answer<()> {
    sqlx::query("DELETE FROM clinic_members WHERE id = $1")
        .bind(member.id.to_string())
        .execute(tx.connection())
        .await?;
    let (list, row) = (clinic.to_string(), member.id.to_string());
    let named = Named {
        list: &list,
        row: &row,
        sort_name: &member.sort_name,
        words: "",
    };
    prefixes::subtract(tx, named).await?;
    let admins = if member.subject.role == ClinicRole::Admin {
        -1
    } else {
        0
    };
    let organisation = change_totals(tx, clinic, -1, admins).await?;
    people::remove_clinic(tx, organisation, member.subject.account).await
}

/// Whether the clinic has an Admin for good besides this one. The caller holds the clinic's row.
pub async fn has_another_admin(tx: &mut Tx, clinic: ClinicId, except: MemberId, now: Timestamp) -> Answer<bool> {
    let other: Option<(i64,)> = sqlx::query_as(
        "SELECT 1 FROM clinic_members WHERE clinic_id = $1 AND role = 'admin' AND id <> $2 \
         AND (starts_at IS NULL OR starts_at <= $3) AND ends_at IS NULL LIMIT 1",
    )
    .bind(clinic.to_string())
    .bind(except.to_string())
    .bind(now.0)
    .fetch_optional(tx.connection())
    .await?;
    Ok(other.is_some())
}

/// Answers with the clinic's organisation.
async fn change_totals(tx: &mut Tx, clinic: ClinicId, people: i64, admins: i64) -> Answer<OrganisationId> {
    let (organisation,): (String,) = sqlx::query_as(
        "UPDATE clinics SET people = people + $2, admins = admins + $3 WHERE id = $1 RETURNING organisation_id",
    )
    .bind(clinic.to_string())
    .bind(people)
    .bind(admins)
    .fetch_one(tx.connection())
    .await?;
    Ok(db::id(&organisation)?)
}
