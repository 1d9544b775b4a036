//! Invitations: an offer of one membership to one address, until it is accepted, deleted or expired. They are alike in
//! clinics and in organisations.

#[cfg(feature = "ssr")]
mod acceptance;
mod addresses;
#[cfg(feature = "ssr")]
mod codes;
#[cfg(feature = "ssr")]
mod inviting;
mod model;
#[cfg(feature = "ssr")]
mod offers;
#[cfg(feature = "ssr")]
pub(crate) mod pending;
#[cfg(feature = "ssr")]
pub(crate) mod reminders;
#[cfg(feature = "ssr")]
mod slips;
mod status;
#[cfg(feature = "ssr")]
pub(crate) mod totals;

#[cfg(feature = "ssr")]
pub(crate) use inviting::invite_first;

pub use addresses::{Candidate, guess_language, read_addresses};
pub use model::{
    AcceptOutcome, AcceptWith, Acceptance, CodeOutcome, Correction, FindInvitation, FindInvitations, InvitationLink,
    InviteOutcome, Invited, Invitee, Known, LocalTime, NewInvitations, Offer, Pending, PendingPage, PendingQuery,
    ShortCode, Slip, SlipFor, Viewer,
};
pub use status::{Delivery, Facts, Status};

use server_fn::codec::Json;
use server_fn_macro_default::server;

use crate::error::Answer;
#[cfg(feature = "ssr")]
use crate::{
    access::{self, PlaceAct as Act},
    error::{ApiError, Invalid},
};

/// Invites several people at once, now or later; each address answers for itself. In a clinic, for whoever holds "users",
/// within what they hold themselves; only Admins invite Admins. In an organisation, for its Admins, and for Coordinators up
/// to their own role.
#[server(input = Json)]
pub async fn invite(request: NewInvitations) -> Answer<Vec<Invited>> {
    let place = access::place(request.place, Act::Invite(request.terms)).await?;
    if request.people.is_empty() {
        return Err(Invalid::NoAddress.into());
    }
    if request.people.len() > NewInvitations::MOST as usize {
        return Err(Invalid::TooManyAddresses {
            most: NewInvitations::MOST,
        }
        .into());
    }
    place
        .write_alone(async move |mut tx| inviting::invite(&mut tx, request).await)
        .await
}

/// A page of the pending invitations. In a clinic, for whoever holds "users"; in an organisation, for its Admins and
/// Coordinators.
#[server(input = Json)]
pub async fn list_pending(request: PendingQuery) -> Answer<PendingPage> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    pending::list(&place, request.page).await
}

/// Sends an invitation again with 30 new days: in a clinic also an expired one. For whoever could have sent it.
#[server(input = Json)]
pub async fn resend(request: FindInvitation) -> Answer<Pending> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    place
        .write(async move |mut tx| pending::resend(&mut tx, request.invitation).await)
        .await
}

/// Sends several again, and answers with those that could not be: gone, or expired in an organisation. For whoever could
/// have sent them.
#[server(input = Json)]
pub async fn resend_many(request: FindInvitations) -> Answer<Vec<crate::id::InvitationId>> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    let invitations = few(request.invitations)?;
    place
        .write(async move |mut tx| {
            let mut left = Vec::new();
            for id in invitations {
                match pending::resend(&mut tx, id).await {
                    Ok(_) => {}
                    Err(ApiError::NotFound | ApiError::Conflict) => left.push(id),
                    Err(error) => return Err(error),
                }
            }
            Ok(left)
        })
        .await
}

/// Deletes an invitation; its link is worth nothing then. For whoever could have sent it.
#[server(input = Json)]
pub async fn delete(request: FindInvitation) -> Answer<()> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    place
        .write_alone(async move |mut tx| pending::delete(&mut tx, request.invitation).await)
        .await
}

/// Deletes several; those that are gone already are. For whoever could have sent them.
#[server(input = Json)]
pub async fn delete_many(request: FindInvitations) -> Answer<()> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    let invitations = few(request.invitations)?;
    place
        .write_alone(async move |mut tx| {
            for id in invitations {
                match pending::delete(&mut tx, id).await {
                    Ok(()) | Err(ApiError::NotFound) => {}
                    Err(error) => return Err(error),
                }
            }
            Ok(())
        })
        .await
}

/// Each once and in the order of their ids, in which whoever else changes several takes their rows.
#[cfg(feature = "ssr")]
fn few(mut invitations: Vec<crate::id::InvitationId>) -> Answer<Vec<crate::id::InvitationId>> {
    if invitations.len() > FindInvitations::MOST as usize {
        return Err(Invalid::Malformed.into());
    }
    invitations.sort_unstable();
    invitations.dedup();
    Ok(invitations)
}

/// Replaces an expired invitation by a new one in one act. For whoever could have sent it.
#[server(input = Json)]
pub async fn invite_again(request: FindInvitation) -> Answer<InviteOutcome> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    place
        .write_alone(async move |mut tx| inviting::invite_again(&mut tx, request.invitation).await)
        .await
}

/// Sends an invitation to another address instead, because the first was wrong. For whoever could have sent it.
#[server(input = Json)]
pub async fn correct_address(request: Correction) -> Answer<InviteOutcome> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    place
        .write_alone(async move |mut tx| inviting::correct(&mut tx, request).await)
        .await
}

/// Invites somebody without a mailbox, by a slip of paper. For whoever may invite there.
#[server(input = Json)]
pub async fn invite_by_slip(request: SlipFor) -> Answer<Slip> {
    let place = access::place(request.place, Act::Invite(request.terms)).await?;
    crate::account::PersonName::parse(&request.name)?;
    place
        .write_alone(async move |mut tx| slips::invite(&mut tx, request).await)
        .await
}

/// Makes a slip of paper for a pending invitation. For whoever could have sent it.
#[server(input = Json)]
pub async fn print_slip(request: FindInvitation) -> Answer<Slip> {
    let place = access::place(request.place, Act::SeeInvitations).await?;
    place
        .write(async move |mut tx| slips::print(&mut tx, request.invitation).await)
        .await
}

/// What a link offers. For anyone who has the link; changes nothing, however often mail scanners open it.
#[server(input = Json)]
pub async fn find_offer(token: String) -> Answer<InvitationLink> {
    let anyone = access::anyone()?;
    offers::find(&anyone, &token).await
}

/// A code to go on with at another device. For anyone who has the link.
#[server(input = Json)]
pub async fn create_code(token: String) -> Answer<ShortCode> {
    let anyone = access::anyone()?;
    codes::create(&anyone, &token).await
}

/// The link that a code stands for. For anyone who has the code.
#[server(input = Json)]
pub async fn find_code(code: String) -> Answer<CodeOutcome> {
    let anyone = access::anyone()?;
    codes::find(&anyone, &code).await
}

/// Accepts an invitation, and spends its link. For anyone who has the link and is, or becomes, the invited account.
#[server(input = Json)]
pub async fn accept(request: Acceptance) -> Answer<AcceptOutcome> {
    let anyone = access::anyone()?;
    acceptance::accept(&anyone, request).await
}
