//! A clinic's team: who is in it, finding them, removing them (seed `001_cb64ff2e594fef3c.txt`).

#[cfg(feature = "ssr")]
pub mod members;
mod model;
#[cfg(feature = "ssr")]
mod queries;
#[cfg(feature = "ssr")]
mod removal;
#[cfg(feature = "ssr")]
pub(crate) mod terms;

pub use model::{
    Consequences, FindMember, Leaving, Removal, Sort, TeamMember, TeamPage, TeamQuery, Term, TermChange, Total,
};
#[cfg(feature = "ssr")]
pub(crate) use removal::keep_an_admin;

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, Act};
use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::error::ApiError;

/// A page of the team, searched, filtered and sorted. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn list(request: TeamQuery) -> Answer<TeamPage> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    queries::list(&clinic, &request).await
}

/// One team member. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn find(request: FindMember) -> Answer<TeamMember> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    queries::find(&clinic, request.member).await?.ok_or(ApiError::NotFound)
}

/// What goes when somebody is removed: the dialog says it before it asks. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn find_consequences(request: FindMember) -> Answer<Consequences> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    removal::find_consequences(&clinic, request.member)
        .await?
        .ok_or(ApiError::NotFound)
}

/// Removes somebody from the team, and all that the clinic keeps of them. For whoever holds "users" in the clinic;
/// only Admins remove Admins, and the last one only together with a successor.
#[server(input = Json)]
pub async fn remove(request: Removal) -> Answer<()> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write_alone(async move |mut tx| removal::remove(&mut tx, request.member, request.successor).await)
        .await
}

/// Leaves a clinic's team. For whoever is in it; the last Admin hands over to a successor in the same act.
#[server(input = Json)]
pub async fn leave(request: Leaving) -> Answer<()> {
    let clinic = access::clinic(request.clinic, Act::Leave).await?;
    clinic
        .write_alone(async move |mut tx| removal::leave(&mut tx, request.successor).await)
        .await
}

/// Sets from which day until which a membership counts, in the clinic's time zone; it ends by itself. For whoever may
/// remove the person. The only Admin without an end keeps having none.
#[server(input = Json)]
pub async fn set_term(request: TermChange) -> Answer<Term> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write_alone(async move |mut tx| terms::set(&mut tx, request).await)
        .await
}
