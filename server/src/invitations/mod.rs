//! Invitations: an offer of one membership to one address, until it is accepted, deleted or expired.

#[cfg(feature = "ssr")]
mod acceptance;
mod addresses;
#[cfg(feature = "ssr")]
mod inviting;
mod model;
#[cfg(feature = "ssr")]
mod offers;
#[cfg(feature = "ssr")]
mod pending;
mod status;

pub use addresses::{Candidate, guess_language, read_addresses};
pub use model::{
    AcceptOutcome, AcceptWith, Acceptance, Correction, FindInvitation, InvitationLink, InviteOutcome, Invited, Invitee,
    NewInvitations, Offer, Pending, PendingPage, PendingQuery, Viewer,
};
pub use status::{Delivery, Facts, Status};

#[cfg(feature = "ssr")]
pub(crate) use pending::delete_those_of;

use server_fn::codec::Json;
use server_fn_macro_default::server;

#[cfg(feature = "ssr")]
use crate::access::{self, Act};
use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::error::Invalid;

/// Invites several people at once; each address answers for itself. For whoever holds "users" in the clinic, within
/// what they hold themselves; only Admins invite Admins.
#[server(input = Json)]
pub async fn invite(request: NewInvitations) -> Answer<Vec<Invited>> {
    let clinic = access::clinic(request.clinic, Act::Invite(request.role, request.grants)).await?;
    if request.people.is_empty() {
        return Err(Invalid::NoAddress.into());
    }
    if request.people.len() > NewInvitations::MOST as usize {
        return Err(Invalid::TooManyAddresses {
            most: NewInvitations::MOST,
        }
        .into());
    }
    clinic
        .write_alone(async move |mut tx| inviting::invite(&mut tx, request).await)
        .await
}

/// A page of the pending invitations. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn list_pending(request: PendingQuery) -> Answer<PendingPage> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    pending::list(&clinic, request.page).await
}

/// Sends an invitation again, expired or not, with 30 new days. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn resend(request: FindInvitation) -> Answer<Pending> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write(async move |mut tx| pending::resend(&mut tx, request.invitation).await)
        .await
}

/// Deletes an invitation; its link is worth nothing then. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn delete(request: FindInvitation) -> Answer<()> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write_alone(async move |mut tx| pending::delete(&mut tx, request.invitation).await)
        .await
}

/// Sends an invitation to another address instead, because the first was wrong. For whoever holds "users" in the clinic.
#[server(input = Json)]
pub async fn correct_address(request: Correction) -> Answer<InviteOutcome> {
    let clinic = access::clinic(request.clinic, Act::SeeTeam).await?;
    clinic
        .write_alone(async move |mut tx| inviting::correct(&mut tx, request).await)
        .await
}

/// What a link offers. For anyone who has the link; changes nothing, however often mail scanners open it.
#[server(input = Json)]
pub async fn find_offer(token: String) -> Answer<InvitationLink> {
    let anyone = access::anyone()?;
    offers::find(&anyone, &token).await
}

/// Accepts an invitation, and spends its link. For anyone who has the link and is, or becomes, the invited account.
#[server(input = Json)]
pub async fn accept(request: Acceptance) -> Answer<AcceptOutcome> {
    let anyone = access::anyone()?;
    acceptance::accept(&anyone, request).await
}
