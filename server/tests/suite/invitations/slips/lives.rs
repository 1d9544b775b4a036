//! How long a slip is good, and what replaces it.

use server::error::{Answer, ApiError};
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Pending, Slip, Status};

use super::{DAY, print, slip_for, slip_for_reporter, token};
use crate::invitations::{accept, new_account, open};
use crate::support::{Organisation, Scene};

#[tokio::test]
async fn a_slip_is_good_for_seven_days_and_not_over_a_weekend() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let slip = slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    scene.set(slip.expires_at);
    scene.pass(-1);
    assert!(matches!(
        open(&scene.anonymous(), token(&slip)).await,
        InvitationLink::Open(_)
    ));
    scene.pass(1);
    let over = open(&scene.anonymous(), token(&slip)).await;
    assert!(
        matches!(over, InvitationLink::Expired { is_renewable: true, .. }),
        "{over:?}"
    );
    let late = accept(&scene.anonymous(), token(&slip), new_account("Siti Rahma")).await;
    assert_eq!(late, Ok(AcceptOutcome::Changed(over)));
    assert_eq!(scene.number("SELECT people FROM clinics").await, 1);
}

#[tokio::test]
async fn a_new_slip_makes_the_old_one_worthless() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let first = slip_for(&clinic, &admin, "Siti Rahma").await.expect("a slip");
    let row = clinic.pending(&admin).await.remove(0);
    // Lost on the way, and it has expired meanwhile.
    scene.pass(10 * DAY);
    let admin = clinic.admin().await;
    assert_eq!(clinic.pending(&admin).await[0].status, Status::Expired);
    let second = print(&clinic, &admin, row.id).await.expect("another slip");
    assert_ne!(first.link, second.link);
    assert_eq!(first.email, second.email, "the name to sign in with stays");
    assert_eq!(open(&scene.anonymous(), token(&first)).await, InvitationLink::Unknown);
    let wrong = accept(&scene.anonymous(), token(&first), new_account("Somebody Else")).await;
    assert_eq!(wrong, Ok(AcceptOutcome::Changed(InvitationLink::Unknown)));
    assert_eq!(clinic.pending(&admin).await[0].status, Status::Printed);
    let joined = accept(&scene.anonymous(), token(&second), new_account("Siti Rahma")).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
}

#[tokio::test]
async fn what_has_no_mailbox_is_not_sent_again_expired_or_not() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    for days in [0, 10] {
        scene.pass(days * DAY);
        let admin = clinic.admin().await;
        let row = clinic.pending(&admin).await.remove(0);
        let answer: Answer<Pending> = admin.call("invitations/resend", clinic.about(row.id)).await;
        assert_eq!(answer, Err(ApiError::Conflict), "after {days} days");
        assert_eq!(clinic.pending(&admin).await[0], row);
    }
}

/// Its link has to come out of the mailbox: whoever prints it could make an account of somebody else's address.
#[tokio::test]
async fn an_invitation_by_mail_is_never_printed() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let invitation = clinic.invite(&admin, "one@people.example").await;
    assert_eq!(print(&clinic, &admin, invitation).await.err(), Some(ApiError::Conflict));
    let letter = scene.post.letter("one@people.example", 1).await;
    accept(&scene.anonymous(), letter.token(), new_account("Nadia New"))
        .await
        .expect("joined");
}

/// In an organisation an expired one is replaced, with or without a mailbox.
#[tokio::test]
async fn an_expired_slip_of_an_organisation_is_replaced_and_printed_anew() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let first = slip_for_reporter(&organisation, &admin).await;
    scene.set(first.expires_at);
    let admin = organisation.admin().await;
    let old = organisation.pending(&admin).await.remove(0);
    assert_eq!(old.status, Status::Expired);
    let printed: Answer<Slip> = admin.call("invitations/print_slip", organisation.offer(old.id)).await;
    assert_eq!(printed.err(), Some(ApiError::Conflict));
    let again: Answer<InviteOutcome> = admin.call("invitations/invite_again", organisation.offer(old.id)).await;
    assert_eq!(again, Ok(InviteOutcome::Invited));
    let new = organisation.pending(&admin).await.remove(0);
    assert_eq!((new.status, &new.email), (Status::Printed, &old.email));
    let slip: Slip = admin
        .call("invitations/print_slip", organisation.offer(new.id))
        .await
        .expect("a slip");
    accept(&scene.anonymous(), token(&slip), new_account("Rita Report"))
        .await
        .expect("joined");
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 0);
}
