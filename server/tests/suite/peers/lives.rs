//! How long an invitation lives, and what gives it a new life.

use serde_json::json;
use server::calendar;
use server::id::InvitationId;
use server::invitations::{AcceptOutcome, InvitationLink, Pending, Status};

use super::DAY;
use crate::invitations::{accept, open};
use crate::support::{Scene, ZONE};

/// zitadel#8850: expiry is told only after a password was chosen.
#[tokio::test]
async fn expiry_is_told_before_anything_is_asked_for() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "late@people.example").await;
    let letter = scene.post.letter("late@people.example", 1).await;
    let expires_at = clinic.expiry(scene.now());
    let InvitationLink::Open(offer) = open(&scene.anonymous(), letter.token()).await else {
        panic!("not open")
    };
    assert_eq!(offer.expires_at, expires_at);
    let written = calendar::zoned(expires_at, ZONE);
    assert!(letter.text.contains(&written.day().to_string()), "{}", letter.text);
    scene.set(expires_at);
    let told = InvitationLink::Expired {
        place: "Harbour Clinic".to_owned(),
        inviter: admin.name.clone(),
        expired_at: expires_at,
        is_renewable: true,
    };
    assert_eq!(open(&scene.anonymous(), letter.token()).await, told);
    // Before even the password is looked at: one that nobody may choose gets the same answer.
    let short = json!({ "new-account": { "name": "", "password": "x", "language": "en" } });
    assert_eq!(
        accept(&scene.anonymous(), letter.token(), short).await,
        Ok(AcceptOutcome::Changed(told))
    );
}

/// getsentry/sentry#16533: a resent invitation stays expired, or gets a shorter life.
#[tokio::test]
async fn a_resent_invitation_has_thirty_new_days_and_never_a_shorter_life() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let invitation = clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let mut before = clinic.pending(&clinic.admin().await).await.remove(0);
    // Each day of five weeks: good, expiring, expired.
    for n in 1..=35 {
        scene.post.letter("slow@people.example", n).await;
        scene.pass(DAY + 3_600);
        let admin = clinic.admin().await;
        let again: Pending = admin
            .call("invitations/resend", clinic.about(invitation))
            .await
            .expect("sent again");
        assert!(again.expires_at >= before.expires_at, "{before:?} {again:?}");
        assert!(again.expires_at >= calendar::expiry(scene.now(), 30, ZONE));
        assert_ne!(again.status, Status::Expired);
        before = again;
    }
    scene.post.letter("slow@people.example", 36).await;
    scene.set(before.expires_at);
    let admin = clinic.admin().await;
    assert_eq!(clinic.pending(&admin).await[0].status, Status::Expired);
    let again: Pending = admin
        .call("invitations/resend", clinic.about(invitation))
        .await
        .expect("sent again");
    assert_ne!(again.status, Status::Expired);
    let letter = scene.post.letter("slow@people.example", 37).await;
    assert!(matches!(
        open(&scene.anonymous(), letter.token()).await,
        InvitationLink::Open(_)
    ));
}

/// nextcloud/server#7871: invitations die over the weekend.
#[tokio::test]
async fn no_invitation_dies_over_the_weekend_of_its_clinic() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    for n in 0..7 {
        let admin = clinic.admin().await;
        let address = format!("person.{n}@people.example");
        clinic.invite(&admin, &address).await;
        let pending = clinic.pending(&admin).await;
        let row = pending.iter().find(|it| it.email == address).expect("a row");
        let ends = calendar::zoned(row.expires_at, ZONE).weekday();
        assert!(
            ends != jiff::civil::Weekday::Saturday && ends != jiff::civil::Weekday::Sunday,
            "{ends:?}"
        );
        assert!(row.expires_at >= scene.now().plus_days(30).plus_hours(-1));
        scene.pass(DAY);
    }
}

/// directus#17994, postman-app-support#6939: to resend, one must delete the user, and one by one.
#[tokio::test]
async fn invitations_are_sent_again_in_their_row_and_many_at_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let mut all: Vec<InvitationId> = Vec::new();
    for n in 0..5 {
        all.push(clinic.invite(&admin, &format!("person.{n}@people.example")).await);
    }
    scene.post.wait_for(5).await;
    admin
        .call::<Pending>("invitations/resend", clinic.about(all[0]))
        .await
        .expect("sent again");
    scene.post.wait_for(6).await;
    let many = json!({ "place": clinic.place(), "invitations": all });
    assert_eq!(
        admin.call::<Vec<InvitationId>>("invitations/resend_many", many).await,
        Ok(vec![])
    );
    scene.post.wait_for(11).await;
    let rows: Vec<_> = clinic.pending(&admin).await.into_iter().map(|it| it.id).collect();
    assert!(
        rows.len() == 5 && all.iter().all(|id| rows.contains(id)),
        "the same invitations"
    );
}
