//! One checkbox of several admin users at once: one call, one entry of the log, and one undo. The caller holds the
//! organisation's row.

use std::collections::BTreeMap;

use super::queries::{self, Found};
use super::{AdminUsers, ManyTicks, Ticked};
use crate::access::{AdminUser, Checkbox, Grants, OrganisationAct as Act, OrganisationTx};
use crate::activity::{Deed, subjects};
use crate::error::{Answer, ApiError, Invalid};
use crate::id::{AccountId, ChangeId};
use crate::live::Event;

/// Somebody whose grants change.
pub struct Changed {
    pub account: AccountId,
    pub name: String,
    pub before: Grants,
    pub after: Grants,
}

/// Each answers for themself: who may not be changed stays, the others are ticked.
pub async fn tick(tx: &mut OrganisationTx, request: ManyTicks) -> Answer<Ticked> {
    let ManyTicks {
        accounts, checkbox, on, ..
    } = request;
    if accounts.len() > AdminUsers::MOST as usize {
        return Err(Invalid::Malformed.into());
    }
    let organisation = tx.id;
    let (mut refused, mut wanted) = (Vec::new(), Vec::new());
    for found in queries::take_many(tx, organisation, &accounts).await? {
        match tx.standing.may(&Act::Tick(found.user, checkbox, on)) {
            Ok(()) => wanted.push((found.user.grants.set(checkbox, on), found)),
            Err(refusal) => refused.push((found.user.account, refusal)),
        }
    }
    let done = u32::try_from(wanted.len()).unwrap_or_default();
    let change = keep(tx, wanted, |people, names| Deed::TickedForMany {
        checkbox,
        on,
        people,
        names,
    })
    .await?;
    Ok(Ticked { change, done, refused })
}

/// Puts back what one such act changed, but for those whose boxes somebody has changed since; answers how many those are.
pub async fn undo(tx: &mut OrganisationTx, change: ChangeId) -> Answer<u32> {
    let organisation = tx.id;
    let checkbox = queries::find_many(tx, organisation, change)
        .await?
        .ok_or(ApiError::NotFound)?;
    let kept = subjects::list(tx, organisation, change).await?;
    let accounts: Vec<AccountId> = kept.iter().map(|one| one.account).collect();
    let mut wanted = Vec::new();
    for found in queries::take_many(tx, organisation, &accounts).await? {
        let Some(one) = kept.iter().find(|one| one.account == found.user.account) else {
            continue;
        };
        let back = found.user.grants.restored(one.before, checkbox);
        let is_untouched = found.user.grants == found.user.grants.restored(one.after, checkbox);
        if is_untouched && may_restore(tx, found.user, back, checkbox) {
            wanted.push((back, found));
        }
    }
    let left = kept.len() - wanted.len();
    keep(tx, wanted, |people, names| Deed::UndoneForMany {
        checkbox,
        people,
        names,
    })
    .await?;
    Ok(u32::try_from(left).unwrap_or_default())
}

/// Whether each tick that leads back is one that the actor may make.
fn may_restore(tx: &OrganisationTx, user: AdminUser, back: Grants, checkbox: Checkbox) -> bool {
    let steps = back.undo(checkbox.whole(), false);
    let may = |(box_, on): (Checkbox, bool)| tx.standing.may(&Act::Tick(user, box_, on)).is_ok();
    steps.into_iter().all(may)
}

/// Keeps what changes, enters it into the log as one act, and tells the pages that show it.
async fn keep(
    tx: &mut OrganisationTx,
    wanted: Vec<(Grants, Found)>,
    deed: impl FnOnce(u32, Vec<String>) -> Deed,
) -> Answer<Option<ChangeId>> {
    let organisation = tx.id;
    let changed: Vec<Changed> = wanted
        .into_iter()
        .filter(|(after, found)| *after != found.user.grants)
        .map(|(after, found)| Changed {
            account: found.user.account,
            name: found.name,
            before: found.user.grants,
            after,
        })
        .collect();
    if changed.is_empty() {
        return Ok(None);
    }
    // Those who end up with the same are one statement.
    let mut alike = BTreeMap::<(i64, i64), Vec<AccountId>>::new();
    for one in &changed {
        alike.entry(one.after.bits()).or_default().push(one.account);
        tx.publish(Event::Access(one.account));
    }
    for (bits, accounts) in alike {
        queries::update_many(tx, organisation, &accounts, Grants::from_bits(bits)).await?;
    }
    let people = u32::try_from(changed.len()).unwrap_or_default();
    let names = changed.iter().take(Deed::NAMED).map(|one| one.name.clone()).collect();
    let change = tx.record(None, "", &deed(people, names));
    subjects::add(tx, organisation, change, &changed).await?;
    tx.publish(Event::AdminUsers(organisation));
    Ok(Some(change))
}
