//! Roles in an organisation, and the totals that go with them. Whoever changes one holds the organisation's row.

use sqlx::FromRow;

use crate::access::{OrganisationRole, OrganisationTx, Refusal, Role};
use crate::account;
use crate::activity::Deed;
use crate::db::{Sql, Tx};
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, OrganisationId};
use crate::live::Event;
use crate::time::Timestamp;
use crate::users::people;

/// Somebody with a role in the organisation, as an act finds them.
pub struct Found {
    pub account: AccountId,
    pub name: String,
    pub role: OrganisationRole,
}

#[derive(FromRow)]
struct Row {
    name: String,
    role: String,
}

/// Somebody's role, with its row taken until the transaction ends.
pub async fn take(tx: &mut Tx, organisation: OrganisationId, account: AccountId) -> Answer<Option<Found>> {
    let sql = Sql::new(
        "SELECT a.name, om.role FROM organisation_members om JOIN accounts a ON a.id = om.account_id \
         WHERE om.organisation_id = ",
    );
    let sql = sql.text(organisation.to_string());
    let sql = sql.then(" AND om.account_id = ").text(account.to_string());
    let sql = sql.then(&tx.taking("om"));
    let row: Option<Row> = sql.query_as().fetch_optional(tx.connection()).await?;
    Ok(row.and_then(|row| {
        Some(Found {
            account,
            name: row.name,
            role: OrganisationRole::from_name(&row.role)?,
        })
    }))
}

/// Gives a role to somebody who runs nothing yet; false when they do already.
pub async fn add(
    tx: &mut Tx,
    now: Timestamp,
    organisation: OrganisationId,
    account: AccountId,
    role: OrganisationRole,
) -> Answer<bool> {
    if let Some(found) = take(tx, organisation, account).await? {
        if found.role.is_official() {
            return Ok(false);
        }
        update_role(tx, organisation, &found, role).await?;
        return Ok(true);
    }
    let sort_name = account::queries::take_sort_name(tx, account).await?;
    sqlx::query(
        "INSERT INTO organisation_members (organisation_id, account_id, role, sort_name, created_at) \
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .bind(role.name())
    .bind(&sort_name)
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    change_totals(tx, organisation, None, Some(role)).await?;
    people::add_place(tx, organisation, account, &sort_name).await?;
    announce(tx, organisation, account);
    Ok(true)
}

pub async fn update_role(
    tx: &mut Tx,
    organisation: OrganisationId,
    found: &Found,
    role: OrganisationRole,
) -> Answer<()> {
    if found.role == role {
        return Ok(());
    }
    sqlx::query("UPDATE organisation_members SET role = $3 WHERE organisation_id = $1 AND account_id = $2")
        .bind(organisation.to_string())
        .bind(found.account.to_string())
        .bind(role.name())
        .execute(tx.connection())
        .await?;
    change_totals(tx, organisation, Some(found.role), Some(role)).await?;
    announce(tx, organisation, found.account);
    Ok(())
}

pub async fn delete(tx: &mut Tx, organisation: OrganisationId, found: &Found) -> Answer<()> {
    sqlx::query("DELETE FROM organisation_members WHERE organisation_id = $1 AND account_id = $2")
        .bind(organisation.to_string())
        .bind(found.account.to_string())
        .execute(tx.connection())
        .await?;
    change_totals(tx, organisation, Some(found.role), None).await?;
    people::remove_place(tx, organisation, found.account).await?;
    announce(tx, organisation, found.account);
    Ok(())
}

/// Rule 2: before an Admin goes, or stops being one, either there is another or somebody of the organisation takes over in
/// the same act. The caller holds the organisation's row, so two at once wait for each other.
pub async fn keep_an_admin(tx: &mut OrganisationTx, leaving: &Found, successor: Option<AccountId>) -> Answer<()> {
    let organisation = tx.id;
    if leaving.role != OrganisationRole::Admin || count_admins(tx, organisation).await? > 1 {
        return Ok(());
    }
    let successor = successor.filter(|account| *account != leaving.account);
    let successor = successor.ok_or(Refusal::LastOrganisationAdmin)?;
    let person = people::find(tx, organisation, successor).await?;
    let name = person.ok_or(ApiError::NotFound)?.name;
    let now = tx.now;
    let deed = if let Some(found) = take(tx, organisation, successor).await? {
        update_role(tx, organisation, &found, OrganisationRole::Admin).await?;
        Deed::RoleChanged {
            from: Role::Organisation(found.role),
            to: Role::Organisation(OrganisationRole::Admin),
        }
    } else {
        add(tx, now, organisation, successor, OrganisationRole::Admin).await?;
        Deed::Added {
            role: Role::Organisation(OrganisationRole::Admin),
            grants: crate::access::Grants::default(),
        }
    };
    tx.record(Some(successor), &name, &deed);
    Ok(())
}

async fn count_admins(tx: &mut Tx, organisation: OrganisationId) -> Answer<i64> {
    let (admins,): (i64,) = sqlx::query_as("SELECT admins FROM organisations WHERE id = $1")
        .bind(organisation.to_string())
        .fetch_one(tx.connection())
        .await?;
    Ok(admins)
}

async fn change_totals(
    tx: &mut Tx,
    organisation: OrganisationId,
    before: Option<OrganisationRole>,
    after: Option<OrganisationRole>,
) -> Answer<()> {
    let change =
        |is: fn(OrganisationRole) -> bool| i64::from(after.is_some_and(is)) - i64::from(before.is_some_and(is));
    sqlx::query(
        "UPDATE organisations SET officials = officials + $2, admins = admins + $3, coordinators = coordinators + $4, \
         reporters = reporters + $5, collaborators = collaborators + $6, readers = readers + $7 WHERE id = $1",
    )
    .bind(organisation.to_string())
    .bind(change(OrganisationRole::is_official))
    .bind(change(|role| role == OrganisationRole::Admin))
    .bind(change(|role| role == OrganisationRole::Coordinator))
    .bind(change(|role| role == OrganisationRole::Reporter))
    .bind(change(|role| role == OrganisationRole::Collaborator))
    .bind(change(|role| role == OrganisationRole::Reader))
    .execute(tx.connection())
    .await?;
    Ok(())
}

fn announce(tx: &Tx, organisation: OrganisationId, account: AccountId) {
    tx.publish(Event::Officials(organisation));
    tx.publish(Event::People(organisation));
    tx.publish(Event::Access(account));
}
