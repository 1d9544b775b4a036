//! Slips of paper for people without a mailbox: the link as a picture that a telephone reads.

use std::fmt::Write;

use qrcode::{EcLevel, QrCode};

use super::{Slip, SlipFor, inviting, pending};
use crate::access::{PlaceAct, PlaceTx};
use crate::account::{self, EmailAddress};
use crate::activity::Deed;
use crate::calendar;
use crate::error::{Answer, ApiError};
use crate::id::InvitationId;
use crate::live::Event;
use crate::mail;

/// Paper lies around, so its link lives shorter than one in a mailbox.
const GOOD_DAYS: i32 = 7;
/// How much of somebody's name is in the one to sign in with, in characters.
const STEM: usize = 50;
/// How many names are tried before somebody has to choose another.
const TRIES: u32 = 1_000;

/// Invites somebody who has no mailbox, under a name to sign in with that nobody else has.
pub async fn invite(tx: &mut PlaceTx, request: SlipFor) -> Answer<Slip> {
    tx.authorise(&PlaceAct::Invite(request.terms))?;
    let email = free_name(tx, &request.name).await?;
    let id = inviting::offer_by_hand(tx, &email, request.language, request.terms).await?;
    print(tx, id).await
}

/// Makes the slip of a pending invitation; an older slip of it is worth nothing any more.
pub async fn print(tx: &mut PlaceTx, id: InvitationId) -> Answer<Slip> {
    let invitation = pending::take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&PlaceAct::ChangeInvitation(invitation.terms.role()))?;
    if !invitation.may_be_printed() {
        return Err(ApiError::Conflict);
    }
    let (place, now, app) = (tx.place, tx.now, tx.app.clone());
    let (name, zone) = pending::name_and_zone(tx.connection(), place).await?;
    let expires_at = calendar::expiry(now, GOOD_DAYS, &zone);
    let token = mail::slip_token(&app.secret, id, expires_at);
    // There is no other link: the invitation lives as long as its slip.
    sqlx::query("UPDATE invitations SET slip_hash = $2, slip_expires_at = $3, expires_at = $3 WHERE id = $1")
        .bind(id.to_string())
        .bind(token.hash().as_str())
        .bind(expires_at.0)
        .execute(tx.connection())
        .await?;
    tx.record(None, &invitation.email, &Deed::SlipPrinted { until: expires_at });
    tx.publish(Event::Invitations(place));
    let link = format!("{}/invitation/{}", app.config.public_url(), token.reveal());
    let (path, size) = draw(&link)?;
    Ok(Slip {
        link,
        path,
        size,
        expires_at,
        email: invitation.email,
        language: invitation.language,
        role: invitation.terms.role(),
        place: name,
        inviter: invitation.inviter,
    })
}

/// A name to sign in with, made of somebody's own: `siti.rahma`, or `siti.rahma.2` when there is one.
async fn free_name(tx: &mut PlaceTx, name: &str) -> Answer<EmailAddress> {
    // Short enough to be typed, and to leave room for a number in what an address may have.
    let stem: String = account::fold(name).replace(' ', ".").chars().take(STEM).collect();
    let stem = stem.trim_end_matches('.');
    for number in 1..TRIES {
        let wanted = if number == 1 {
            stem.to_owned()
        } else {
            format!("{stem}.{number}")
        };
        let email = EmailAddress::of_sign_in(&wanted)?;
        let taken: Option<(i64,)> = sqlx::query_as(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM accounts WHERE email_key = $1) \
             OR EXISTS (SELECT 1 FROM invitations WHERE email_key = $1 AND accepted_at IS NULL AND deleted_at IS NULL)",
        )
        .bind(email.key())
        .fetch_optional(tx.connection())
        .await?;
        if taken.is_none() {
            return Ok(email);
        }
    }
    Err(ApiError::Conflict)
}

/// The dark squares of a QR code as the path of an SVG, and the length of its side with the quiet zone around it.
fn draw(link: &str) -> Answer<(String, u32)> {
    const QUIET: usize = 4;
    let code = QrCode::with_error_correction_level(link, EcLevel::M).map_err(|error| ApiError::internal(&error))?;
    let width = code.width();
    let dark = code
        .to_colors()
        .into_iter()
        .enumerate()
        .filter(|(_, colour)| *colour == qrcode::Color::Dark);
    let path = dark.fold(String::new(), |mut path, (at, _)| {
        // Writing into a String never fails.
        let _ = write!(path, "M{} {}h1v1h-1z", at % width + QUIET, at / width + QUIET);
        path
    });
    let size = u32::try_from(width + 2 * QUIET).unwrap_or_default();
    Ok((path, size))
}
