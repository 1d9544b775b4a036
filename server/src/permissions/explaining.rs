//! "Why?": through what somebody holds a permission, and who gave it to them when.

use super::{Explained, Given, WhyQuery};
use crate::access::{AtPlace, Grants, Permission, Place, Role, Through};
use crate::activity::Deed;
use crate::activity::origin::{self, Act};
use crate::error::Answer;

pub async fn explain(place: &AtPlace, query: WhyQuery) -> Answer<Explained> {
    let standing = place.find_standing(query.account).await?;
    let why = standing.why(query.permission);
    let Some(through) = why.through else {
        return Ok(Explained { why, given: None });
    };
    // A role in the organisation was given there, whichever place asks.
    let of = match through {
        Through::Role(Role::Organisation(_)) => Place::Organisation(place.organisation),
        _ => query.place,
    };
    let gave = |act: &Act| gave(act, through, query.permission);
    let origin = origin::find(place, of, query.account, gave).await?;
    let given = origin.map(|(by, at)| Given { by: by.name, at });
    Ok(Explained { why, given })
}

/// Whether an act is the one through which somebody came to what they hold.
fn gave(act: &Act, through: Through, permission: Permission) -> bool {
    let gains =
        |before: Grants, after: Grants| !before.granted().contains(permission) && after.granted().contains(permission);
    if let Some((before, after)) = act.among {
        return !matches!(through, Through::Role(_)) && gains(before, after);
    }
    match (&act.deed, through) {
        (
            Deed::RoleChanged { to: role, .. } | Deed::Added { role, .. } | Deed::Joined { role, .. },
            Through::Role(held),
        ) => *role == held,
        (
            Deed::Ticked { before, after, .. } | Deed::Copied { before, after, .. },
            Through::Group(_) | Through::Single,
        ) => gains(*before, *after),
        (Deed::Added { grants, .. } | Deed::Joined { grants, .. }, Through::Group(_) | Through::Single) => {
            grants.granted().contains(permission)
        }
        _ => false,
    }
}
