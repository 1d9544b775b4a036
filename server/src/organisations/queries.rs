//! SQL about organisations and their members.

use crate::access::{OrganisationRole, PermissionSet};
use crate::account::Language;
use crate::db::Tx;
use crate::error::Answer;
use crate::id::{AccountId, OrganisationId};
use crate::random;
use crate::time::Timestamp;

/// An organisation that is to be.
pub struct NewOrganisation<'a> {
    pub name: &'a str,
    /// As `#rrggbb`.
    pub colour: &'a str,
    pub language: Language,
    pub contract: PermissionSet,
}

pub async fn create(tx: &mut Tx, now: Timestamp, new: NewOrganisation<'_>) -> Answer<OrganisationId> {
    let id = OrganisationId::new(random::id(now));
    sqlx::query(
        "INSERT INTO organisations (id, name, colour, language, contract, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id.to_string())
    .bind(new.name)
    .bind(new.colour)
    .bind(new.language.code())
    .bind(new.contract.bits())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

/// Gives an account a role in the organisation, or another one than it had.
pub async fn set_member(
    tx: &mut Tx,
    now: Timestamp,
    organisation: OrganisationId,
    account: AccountId,
    role: OrganisationRole,
) -> Answer<()> {
    sqlx::query(
        "INSERT INTO organisation_members (organisation_id, account_id, role, created_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (organisation_id, account_id) DO UPDATE SET role = $3",
    )
    .bind(organisation.to_string())
    .bind(account.to_string())
    .bind(role.name())
    .bind(now.0)
    .execute(tx.connection())
    .await?;
    Ok(())
}
