//! Memberships of a clinic, and the totals that go with them. Whoever changes one holds the clinic's row.

use sqlx::FromRow;

use super::prefixes;
use crate::access::{ClinicRole, Grants, GroupSet, PermissionSet, Subject};
use crate::account::fold;
use crate::db::{self, Tx};
use crate::error::Answer;
use crate::id::{AccountId, ClinicId, MemberId};
use crate::random;
use crate::time::Timestamp;

/// A membership that is to be.
pub struct NewMember<'a> {
    pub clinic: ClinicId,
    pub account: AccountId,
    pub name: &'a str,
    pub role: ClinicRole,
    pub grants: Grants,
}

/// Adds somebody to the team; `None` when they are in it. The first person of a clinic becomes its Admin whatever was
/// asked for (seed `001_cb64ff2e594fef3c.txt`).
pub async fn add(tx: &mut Tx, now: Timestamp, new: NewMember<'_>) -> Answer<Option<(MemberId, ClinicRole)>> {
    let (people,): (i64,) = sqlx::query_as("UPDATE clinics SET people = people + 1 WHERE id = $1 RETURNING people")
        .bind(new.clinic.to_string())
        .fetch_one(tx.connection())
        .await?;
    let role = if people == 1 { ClinicRole::Admin } else { new.role };
    let (id, sort_name) = (MemberId::new(random::id(now)), fold(new.name));
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
    prefixes::add(tx, new.clinic, id, &sort_name).await?;
    Ok(Some((id, role)))
}

/// A membership as an act finds it.
pub struct Found {
    pub id: MemberId,
    pub subject: Subject,
    pub name: String,
    sort_name: String,
}

#[derive(FromRow)]
struct Row {
    account_id: String,
    name: String,
    sort_name: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
}

/// The membership, with its row taken until the transaction ends.
pub async fn take(tx: &mut Tx, clinic: ClinicId, id: MemberId) -> Answer<Option<Found>> {
    let row: Option<Row> = sqlx::query_as(
        "UPDATE clinic_members SET role = role WHERE id = $1 AND clinic_id = $2 RETURNING account_id, \
         (SELECT a.name FROM accounts a WHERE a.id = account_id) AS name, sort_name, role, granted_groups, \
         granted_singles",
    )
    .bind(id.to_string())
    .bind(clinic.to_string())
    .fetch_optional(tx.connection())
    .await?;
    row.map(|row| {
        let subject = Subject {
            account: db::id(&row.account_id)?,
            role: ClinicRole::from_name(&row.role).unwrap_or(ClinicRole::TeamMember),
            grants: Grants {
                groups: GroupSet::from_bits(row.granted_groups),
                singles: PermissionSet::from_bits(row.granted_singles),
            },
        };
        Ok(Found {
            id,
            subject,
            name: row.name,
            sort_name: row.sort_name,
        })
    })
    .transpose()
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
    change_totals(tx, clinic, 0, if role == ClinicRole::Admin { 1 } else { -1 }).await
}

pub async fn update_grants(tx: &mut Tx, id: MemberId, grants: Grants) -> Answer<()> {
    sqlx::query("UPDATE clinic_members SET granted_groups = $2, granted_singles = $3 WHERE id = $1")
        .bind(id.to_string())
        .bind(grants.groups.bits())
        .bind(grants.singles.bits())
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
    prefixes::subtract(tx, clinic, &member.sort_name).await?;
    let admins = if member.subject.role == ClinicRole::Admin {
        -1
    } else {
        0
    };
    change_totals(tx, clinic, -1, admins).await
}

/// How many Admins the clinic has.
pub async fn count_admins(tx: &mut Tx, clinic: ClinicId) -> Answer<i64> {
    let (admins,): (i64,) = sqlx::query_as("SELECT admins FROM clinics WHERE id = $1")
        .bind(clinic.to_string())
        .fetch_one(tx.connection())
        .await?;
    Ok(admins)
}

async fn change_totals(tx: &mut Tx, clinic: ClinicId, people: i64, admins: i64) -> Answer<()> {
    sqlx::query("UPDATE clinics SET people = people + $2, admins = admins + $3 WHERE id = $1")
        .bind(clinic.to_string())
        .bind(people)
        .bind(admins)
        .execute(tx.connection())
        .await?;
    Ok(())
}
