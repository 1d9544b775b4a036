//! Admin users: who has access to an organisation's console, and what each of them may do there, tick by tick (seed
//! `004_a3f2fa5b82445666.txt`). Admins of the organisation hold everything in any case.

#[cfg(feature = "ssr")]
mod giving;
#[cfg(feature = "ssr")]
mod many;
mod model;
#[cfg(feature = "ssr")]
mod queries;

pub use model::{AccessChange, AdminTick, AdminUserLine, AdminUsers, ByRole, ManyTicks, Ticked, UndoMany};

#[cfg(feature = "ssr")]
pub(crate) use giving::{add, give_to, take_with_role};
#[cfg(feature = "ssr")]
pub(crate) use many::Changed;

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::access::Grants;
use crate::error::Answer;
use crate::id::OrganisationId;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, OrganisationAct as Act},
    live::Event,
    permissions::ticking,
};

/// Everybody with admin access. For whoever holds "users" in the organisation.
#[server(input = Json)]
pub async fn list(organisation: OrganisationId) -> Answer<AdminUsers> {
    let organisation = access::organisation(organisation, Act::SeeUsers).await?;
    queries::list(&organisation).await
}

/// Gives admin access to somebody of the organisation, or takes it away with all that was granted. For whoever holds
/// "users" there, within what they hold themselves; one's own access may be given up by oneself.
#[server(input = Json)]
pub async fn set_access(request: AccessChange) -> Answer<()> {
    let organisation = access::organisation(request.organisation, Act::Open).await?;
    organisation
        .write_alone(async move |mut tx| {
            if request.on {
                giving::give(&mut tx, request.account).await
            } else {
                giving::take(&mut tx, request.account).await
            }
        })
        .await
}

/// Ticks or empties one checkbox of an admin user, or takes such a tick back in one act, and answers once it is on disk. For
/// whoever holds "users" in the organisation, within what they hold themselves.
#[server(input = Json)]
pub async fn set_permission(request: AdminTick) -> Answer<Grants> {
    let AdminTick {
        organisation,
        account,
        change,
    } = request;
    access::decide_in_organisation(
        organisation,
        Act::Open,
        queries::about(account),
        move |tx, found: queries::Found| {
            for (checkbox, on) in change.steps() {
                tx.authorise(&Act::Tick(found.user, checkbox, on))?;
            }
            let keep = |after| {
                let statement = queries::grants_update(organisation, account, after);
                (statement, Event::AdminUsers(organisation))
            };
            ticking::tick(tx, &found.holder(), change, keep)
        },
    )
    .await
}

/// Ticks or empties one checkbox of several admin users in one act; whoever may not be changed stays, and is named with the
/// rule. For whoever holds "users" in the organisation, within what they hold themselves.
#[server(input = Json)]
pub async fn set_permission_of_many(request: ManyTicks) -> Answer<Ticked> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::SeeUsers)?;
            many::tick(&mut tx, request).await
        })
        .await
}

/// Takes such an act back in one act, and answers for how many it could not. For whoever holds "users" in the organisation,
/// within what they hold themselves.
#[server(input = Json)]
pub async fn undo_of_many(request: UndoMany) -> Answer<u32> {
    let organisation = access::organisation(request.organisation, Act::SeeUsers).await?;
    organisation
        .write_alone(async move |mut tx| {
            tx.authorise(&Act::SeeUsers)?;
            many::undo(&mut tx, request.change).await
        })
        .await
}
