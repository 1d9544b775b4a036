//! From the slip to the new member, with a name to sign in with.

use serde_json::json;
use server::access::{ClinicRole, OrganisationRole, Role};
use server::account::{EmailAddress, Language, Me};
use server::activity::Deed;
use server::calendar;
use server::error::Invalid;
use server::invitations::{AcceptOutcome, InvitationLink, Known, Status};
use server::sign_in::SignInOutcome;

use super::{sign_in, slip_for, slip_for_reporter, token};
use crate::invitations::{accept, new_account, open};
use crate::support::{Organisation, Scene, ZONE};

#[tokio::test]
async fn somebody_without_a_mailbox_joins_by_a_slip_and_signs_in_with_a_name() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let slip = slip_for(&clinic, &admin, "  Siti  Ráhma ").await.expect("a slip");
    assert_eq!(EmailAddress::shown(&slip.email), "siti.rahma");
    assert_eq!(slip.expires_at, calendar::expiry(scene.now(), 7, ZONE));
    assert_eq!(
        (slip.language, slip.role, slip.place.as_str(), slip.inviter.as_str()),
        (
            Language::Indonesian,
            Role::Clinic(ClinicRole::TeamMember),
            "Harbour Clinic",
            admin.name.as_str()
        )
    );
    let row = clinic.pending(&admin).await.remove(0);
    assert_eq!((row.status.clone(), row.expires_at), (Status::Printed, slip.expires_at));
    assert!(!row.may_be_resent() && row.may_be_renewed());
    let deeds: Vec<_> = clinic.log(&admin).await.into_iter().map(|change| change.deed).collect();
    assert_eq!(deeds[0], Deed::SlipPrinted { until: slip.expires_at });
    assert!(matches!(deeds[1], Deed::Invited { .. }), "{deeds:?}");

    let siti = scene.anonymous();
    let InvitationLink::Open(offer) = open(&siti, token(&slip)).await else {
        panic!("not open")
    };
    assert!(!offer.has_mailbox && offer.known == Known::Nothing);
    assert_eq!(offer.expires_at, slip.expires_at);
    let place = clinic.place();
    assert_eq!(
        accept(&siti, token(&slip), new_account("Siti Rahma")).await,
        Ok(AcceptOutcome::Joined { place })
    );
    assert!(matches!(
        open(&siti, token(&slip)).await,
        InvitationLink::Accepted { .. }
    ));
    let me: Me = siti.plain("account/find_me").await.expect("signed in");
    assert_eq!(EmailAddress::shown(&me.email), "siti.rahma");
    let password = "a quiet morning in May";
    for name in ["siti.rahma", " Siti.Rahma "] {
        assert_eq!(
            sign_in(&scene.anonymous(), name, password).await,
            Ok(SignInOutcome::Welcome),
            "{name}"
        );
    }
    assert_eq!(
        sign_in(&scene.anonymous(), "siti", password).await,
        Ok(SignInOutcome::Wrong)
    );
    assert_eq!(
        scene.number("SELECT COUNT(*) FROM mails").await,
        0,
        "no mail goes to nowhere"
    );
}

#[tokio::test]
async fn everybody_gets_a_name_that_nobody_else_has() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let long = "Maximiliana Konstantinopoulou-Papadopoulos von und zu Hohenlohe-Langenburg";
    for (name, expected) in [
        ("Siti Rahma", "siti.rahma"),
        ("siti rahma", "siti.rahma.2"),
        ("Sitî Ràhma", "siti.rahma.3"),
        ("Søren Æbelø", "soren.aebelo"),
        ("علي أحمد", "علي.احمد"),
        ("O’Brien", "o.brien"),
        (long, "maximiliana.konstantinopoulou.papadopoulos.von.und"),
        (long, "maximiliana.konstantinopoulou.papadopoulos.von.und.2"),
    ] {
        let slip = slip_for(&clinic, &admin, name).await.expect("a slip");
        assert_eq!(EmailAddress::shown(&slip.email), expected);
    }
    assert_eq!(
        slip_for(&clinic, &admin, " ").await.err(),
        Some(Invalid::NameMissing.into())
    );
    assert_eq!(
        slip_for(&clinic, &admin, "★").await.err(),
        Some(Invalid::Address.into())
    );
    // Also when the name is an account's by now.
    let slip = slip_for(&clinic, &admin, "Ana Ana").await.expect("a slip");
    accept(&scene.anonymous(), token(&slip), new_account("Ana Ana"))
        .await
        .expect("joined");
    let again = slip_for(&clinic, &admin, "Ana Ana").await.expect("a slip");
    assert_eq!(EmailAddress::shown(&again.email), "ana.ana.2");
}

#[tokio::test]
async fn a_slip_makes_an_official_as_well() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let slip = slip_for_reporter(&organisation, &admin).await;
    assert_eq!(
        (slip.role, slip.place.as_str()),
        (Role::Organisation(OrganisationRole::Reporter), "Acme Health")
    );
    let rita = scene.anonymous();
    accept(&rita, token(&slip), new_account("Rita Report"))
        .await
        .expect("joined");
    let me: Me = rita.plain("account/find_me").await.expect("me");
    assert_eq!(me.organisations[0].role, Some(OrganisationRole::Reporter));
}

#[tokio::test]
async fn a_forgotten_password_of_somebody_without_a_mailbox_sends_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let slip = slip_for(&clinic, &admin, "Siti Rahma").await.expect("a slip");
    accept(&scene.anonymous(), token(&slip), new_account("Siti Rahma"))
        .await
        .expect("joined");
    let forgotten = json!({ "email": slip.email });
    assert_eq!(
        scene.anonymous().call::<()>("sign_in/forgot_password", forgotten).await,
        Ok(())
    );
    clinic.invite(&admin, "fence@people.example").await;
    scene.post.letter("fence@people.example", 1).await;
    let tried: Vec<_> = scene.post.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(tried, ["fence@people.example"]);
}
