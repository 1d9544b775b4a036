//! What a tick that is allowed does, or one that is taken back, in a clinic and in an organisation alike.

use crate::access::{Acting, BoxChange, Grants};
use crate::activity::Deed;
use crate::db::{Outbox, Sql};
use crate::error::{Answer, ApiError};
use crate::id::AccountId;
use crate::live::Event;

/// Whose box it is, and what they hold so far.
pub(crate) struct Holder<'a> {
    pub account: AccountId,
    pub name: &'a str,
    pub grants: Grants,
}

/// Answers with what they hold then, and with the statement that keeps it, as `keep` says it with the news for the pages
/// that show it; without one when nothing changes. Somebody who changed the box of a tick that is taken back is a conflict.
pub(crate) fn tick(
    acting: &mut Acting<Outbox>,
    holder: &Holder<'_>,
    change: BoxChange,
    keep: impl FnOnce(Grants) -> (Sql, Event),
) -> Answer<(Option<Sql>, Grants)> {
    let before = holder.grants;
    let after = change.apply(before).ok_or(ApiError::Conflict)?;
    if after == before {
        return Ok((None, after));
    }
    let deed = Deed::Ticked {
        checkbox: change.checkbox,
        on: change.ticks(),
        before,
        after,
    };
    acting.record(Some(holder.account), holder.name, &deed);
    let (statement, news) = keep(after);
    acting.publish(news);
    acting.publish(Event::Access(holder.account));
    Ok((Some(statement), after))
}
