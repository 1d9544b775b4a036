//! Changing what a team member may do: the role, and each tick as it is made (seeds `001_cb64ff2e594fef3c.txt` and
//! `004_a3f2fa5b82445666.txt`).

#[cfg(feature = "ssr")]
mod explaining;
mod model;
#[cfg(feature = "ssr")]
pub(crate) mod ticking;

pub use model::{Explained, Given, RoleChange, Tick, WhyQuery};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::access::Grants;
use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, Act, ClinicRole, PlaceAct, Role},
    activity::Deed,
    error::ApiError,
    live::Event,
    team::members::{self, Found},
};

/// Ticks or empties one checkbox of a team member, or takes such a tick back in one act, and answers once it is on disk. For
/// whoever holds "users" in the clinic, within what they hold themselves.
#[server(input = Json)]
pub async fn set_permission(request: Tick) -> Answer<Grants> {
    let Tick { clinic, member, change } = request;
    access::decide_in_clinic(clinic, Act::SeeTeam, members::about(member), move |tx, found: Found| {
        for (checkbox, on) in change.steps() {
            tx.authorise(&Act::Tick(found.subject, checkbox, on))?;
        }
        let keep = |after| (members::grants_update(member, after), Event::Member(clinic, member));
        ticking::tick(tx, &found.holder(), change, keep)
    })
    .await
}

/// Changes a team member's role. For Admins of the clinic; the last one hands over to a successor in the same act.
#[server(input = Json)]
pub async fn set_role(request: RoleChange) -> Answer<()> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write_alone(async move |mut tx| {
            let RoleChange {
                clinic,
                member,
                role,
                successor,
            } = request;
            let found = members::take(&mut tx, clinic, member)
                .await?
                .ok_or(ApiError::NotFound)?;
            tx.authorise(&Act::SetRole(found.subject, role))?;
            if found.subject.role == role {
                return Ok(());
            }
            if role != ClinicRole::Admin {
                crate::team::keep_an_admin(&mut tx, &found, successor).await?;
            }
            members::update_role(&mut tx, clinic, &found, role).await?;
            let deed = Deed::RoleChanged {
                from: Role::Clinic(found.subject.role),
                to: Role::Clinic(role),
            };
            tx.record(Some(found.subject.account), &found.name, &deed);
            tx.publish(Event::Member(clinic, member));
            tx.publish(Event::Access(found.subject.account));
            Ok(())
        })
        .await
}

/// Why somebody holds a permission or does not: through what, and who gave it to them when. For whoever holds "users" there.
#[server(input = Json)]
pub async fn explain(request: WhyQuery) -> Answer<Explained> {
    let place = access::place(request.place, PlaceAct::SeeGrants).await?;
    explaining::explain(&place, request).await
}
