//! Giving and taking admin access. The caller holds the organisation's row.

use super::queries;
use crate::access::{Grants, OrganisationAct as Act, OrganisationTx};
use crate::account;
use crate::activity::Deed;
use crate::db::Tx;
use crate::error::{Answer, ApiError};
use crate::id::{AccountId, OrganisationId};
use crate::live::Event;
use crate::sign_in::sessions;
use crate::time::Timestamp;
use crate::users::{people, welcome};

/// Whoever is given it is of the organisation already, in whatever place, and gets a mail with how to sign in.
pub async fn give(tx: &mut OrganisationTx, account: AccountId) -> Answer<()> {
    let organisation = tx.id;
    let person = people::find(tx, organisation, account).await?;
    let name = person.ok_or(ApiError::NotFound)?.name;
    if give_to(tx, account, &name).await? {
        welcome(tx, account).await?;
    }
    Ok(())
}

/// The same for somebody who need not be of it yet, and is told in another way; false when they have access already.
pub async fn give_to(tx: &mut OrganisationTx, account: AccountId, name: &str) -> Answer<bool> {
    tx.authorise(&Act::GiveAccess(account))?;
    let (organisation, now) = (tx.id, tx.now);
    let is_new = add(tx, now, organisation, account, Grants::default()).await?;
    if is_new {
        tx.record(Some(account), name, &Deed::AccessGiven);
        announce(tx, account);
    }
    Ok(is_new)
}

/// The row with all that goes with it; false when they have one already.
pub async fn add(
    tx: &mut Tx,
    now: Timestamp,
    organisation: OrganisationId,
    account: AccountId,
    grants: Grants,
) -> Answer<bool> {
    let sort_name = account::queries::take_sort_name(tx, account).await?;
    let is_new = queries::insert(tx, now, (organisation, account), &sort_name, grants).await?;
    if is_new {
        people::add_place(tx, organisation, account, &sort_name).await?;
    }
    Ok(is_new)
}

pub async fn take(tx: &mut OrganisationTx, account: AccountId) -> Answer<()> {
    let organisation = tx.id;
    let found = queries::take(tx, organisation, account)
        .await?
        .ok_or(ApiError::NotFound)?;
    delete(tx, &found).await?;
    sessions::delete_of_nobody(tx, account).await
}

/// Whoever loses their role in the organisation loses the access with it, if they have one: only to somebody who may take
/// that away as well.
pub async fn take_with_role(tx: &mut OrganisationTx, account: AccountId) -> Answer<()> {
    let organisation = tx.id;
    match queries::take(tx, organisation, account).await? {
        Some(found) => delete(tx, &found).await,
        None => Ok(()),
    }
}

async fn delete(tx: &mut OrganisationTx, found: &queries::Found) -> Answer<()> {
    tx.authorise(&Act::TakeAccess(found.user))?;
    let (organisation, account) = (tx.id, found.user.account);
    queries::delete(tx, organisation, account).await?;
    people::remove_place(tx, organisation, account).await?;
    let grants = found.user.grants;
    tx.record(Some(account), &found.name, &Deed::AccessTaken { grants });
    announce(tx, account);
    Ok(())
}

fn announce(tx: &OrganisationTx, account: AccountId) {
    tx.publish(Event::AdminUsers(tx.id));
    tx.publish(Event::Access(account));
}
