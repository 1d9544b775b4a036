//! What a tick that is allowed does, in a clinic and in an organisation alike.

use crate::access::{Acting, Checkbox, Grants};
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
/// that show it; without one when nothing changes.
pub(crate) fn tick(
    acting: &mut Acting<Outbox>,
    holder: &Holder<'_>,
    checkbox: Checkbox,
    on: bool,
    keep: impl FnOnce(Grants) -> (Sql, Event),
) -> (Option<Sql>, Grants) {
    let after = holder.grants.set(checkbox, on);
    change(acting, holder, (checkbox, on, after), keep)
}

/// The same for a tick that is taken back with all that it changed, unless somebody has changed its box since. Each step
/// back is a tick, which the caller has authorised.
pub(crate) fn undo(
    acting: &mut Acting<Outbox>,
    holder: &Holder<'_>,
    (checkbox, on, before): (Checkbox, bool, Grants),
    keep: impl FnOnce(Grants) -> (Sql, Event),
) -> Answer<(Option<Sql>, Grants)> {
    let after = holder.grants.taken_back(before, checkbox, on);
    let after = after.ok_or(ApiError::Conflict)?;
    Ok(change(acting, holder, (checkbox, !on, after), keep))
}

fn change(
    acting: &mut Acting<Outbox>,
    holder: &Holder<'_>,
    (checkbox, on, after): (Checkbox, bool, Grants),
    keep: impl FnOnce(Grants) -> (Sql, Event),
) -> (Option<Sql>, Grants) {
    let before = holder.grants;
    if after == before {
        return (None, after);
    }
    let deed = Deed::Ticked {
        checkbox,
        on,
        before,
        after,
    };
    acting.record(Some(holder.account), holder.name, &deed);
    let (statement, news) = keep(after);
    acting.publish(news);
    acting.publish(Event::Access(holder.account));
    (Some(statement), after)
}
