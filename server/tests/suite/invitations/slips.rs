//! Slips of paper for people without a mailbox.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal, Role};
use server::account::{EmailAddress, Language, Me};
use server::activity::Deed;
use server::calendar;
use server::error::{Answer, ApiError, Invalid};
use server::id::InvitationId;
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Pending, Slip, Status};
use server::sign_in::SignInOutcome;

use super::{accept, new_account, open};
use crate::support::{Actor, Clinic, Organisation, Scene, ZONE, grants};

const DAY: i64 = 86_400;

fn team_member() -> Value {
    json!({ "clinic": { "role": "team-member", "grants": Grants::default() } })
}

async fn slip_for(clinic: &Clinic<'_>, admin: &Actor, name: &str) -> Answer<Slip> {
    let request = json!({ "place": clinic.place(), "name": name, "language": "id", "terms": team_member() });
    admin.call("invitations/invite_by_slip", request).await
}

async fn print(clinic: &Clinic<'_>, admin: &Actor, invitation: InvitationId) -> Answer<Slip> {
    admin.call("invitations/print_slip", clinic.about(invitation)).await
}

fn token(slip: &Slip) -> &str {
    slip.link
        .strip_prefix("https://rolecall.example/invitation/")
        .expect("a link to our page")
}

/// Signs in with what somebody without a mailbox types.
async fn sign_in(visitor: &Actor, name: &str, password: &str) -> Answer<SignInOutcome> {
    let email = EmailAddress::of_sign_in(name).expect("a name to sign in with");
    let request = json!({ "email": email, "password": password });
    visitor.call("sign_in/sign_in", request).await
}

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
    assert!(!offer.has_mailbox && !offer.has_account);
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
async fn an_invitation_by_mail_can_be_printed_too_and_either_link_spends_both() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for (address, by_slip) in [("one@people.example", true), ("two@people.example", false)] {
        let invitation = clinic.invite(&admin, address).await;
        let letter = scene.post.letter(address, 1).await;
        let slip = print(&clinic, &admin, invitation).await.expect("a slip");
        assert_eq!(slip.email, address);
        assert_eq!(slip.expires_at, calendar::expiry(scene.now(), 7, ZONE));
        assert_eq!(
            clinic.pending(&admin).await[0].expires_at,
            clinic.expiry(scene.now()),
            "the mail lives on"
        );
        let (used, other) = if by_slip {
            (token(&slip), letter.token())
        } else {
            (letter.token(), token(&slip))
        };
        accept(&scene.anonymous(), used, new_account("Nadia New"))
            .await
            .expect("joined");
        assert!(matches!(
            open(&scene.anonymous(), other).await,
            InvitationLink::Accepted { .. }
        ));
    }
}

/// A slip that lives longer than the mail it stands for would be accepted while the list says "expired".
#[tokio::test]
async fn the_list_never_says_expired_while_a_slip_is_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let invitation = clinic.invite(&clinic.admin().await, "late@people.example").await;
    let expires_at = clinic.expiry(scene.now());
    for before in [DAY, -DAY] {
        scene.set(expires_at);
        scene.pass(-before);
        let admin = clinic.admin().await;
        let slip = print(&clinic, &admin, invitation).await.expect("a slip");
        let row = clinic.pending(&admin).await.remove(0);
        assert_ne!(row.status, Status::Expired);
        assert_eq!(row.expires_at, slip.expires_at);
    }
}

#[tokio::test]
async fn a_slip_makes_an_official_as_well() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let request = json!({
        "place": organisation.place(), "name": "Rita Report", "language": "en",
        "terms": { "organisation": { "role": "reporter" } },
    });
    let slip: Slip = admin.call("invitations/invite_by_slip", request).await.expect("a slip");
    assert_eq!(
        (slip.role, slip.place.as_str()),
        (Role::Organisation(OrganisationRole::Reporter), "Acme Health")
    );
    let rita = scene.anonymous();
    accept(&rita, token(&slip), new_account("Rita Report"))
        .await
        .expect("joined");
    let me: Me = rita.plain("account/find_me").await.expect("me");
    assert_eq!(me.organisations[0].role, OrganisationRole::Reporter);
}

/// In an organisation an expired one is replaced, with or without a mailbox.
#[tokio::test]
async fn an_expired_slip_of_an_organisation_is_replaced_and_printed_anew() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let request = json!({
        "place": organisation.place(), "name": "Rita Report", "language": "en",
        "terms": { "organisation": { "role": "reporter" } },
    });
    let first: Slip = admin.call("invitations/invite_by_slip", request).await.expect("a slip");
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

#[tokio::test]
async fn a_slip_hands_on_no_more_than_its_maker_may() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, manager) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    let request = |terms: Value| json!({ "place": clinic.place(), "name": "Siti", "language": "id", "terms": terms });
    let boss = json!({ "clinic": { "role": "admin", "grants": Grants::default() } });
    let strong = json!({ "clinic": { "role": "team-member", "grants": grants(&[], &[Permission::ActivityLogs]) } });
    for (terms, reason) in [
        (boss.clone(), Refusal::OnlyAdminsMakeAdmins),
        (strong, Refusal::NotHeldByYou(Permission::ActivityLogs)),
    ] {
        let answer: Answer<Slip> = manager.call("invitations/invite_by_slip", request(terms)).await;
        assert_eq!(answer.err(), Some(reason.into()));
    }
    let of_boss: Slip = admin
        .call("invitations/invite_by_slip", request(boss))
        .await
        .expect("a slip");
    let row = clinic.pending(&manager).await.remove(0);
    let stolen = print(&clinic, &manager, row.id).await;
    assert_eq!(stolen.err(), Some(Refusal::OnlyAdminsMakeAdmins.into()));
    assert!(
        matches!(open(&scene.anonymous(), token(&of_boss)).await, InvitationLink::Open(_)),
        "it stays good"
    );
}

/// Whoever has a copy of the database can't accept with it, and a link in one place is a link in no other.
#[tokio::test]
async fn the_database_keeps_no_slip() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let slip = slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    let kept: Vec<(String, String)> = scene
        .rows("SELECT COALESCE(slip_hash, ''), token_hash FROM invitations")
        .await;
    let deeds: Vec<(String, String)> = scene.rows("SELECT id, deed FROM changes").await;
    let all = format!("{kept:?} {deeds:?}");
    assert!(!all.contains(token(&slip)), "{all}");
    for (slip_hash, token_hash) in kept {
        for hash in [slip_hash, token_hash] {
            assert_eq!(open(&scene.anonymous(), &hash).await, InvitationLink::Unknown);
        }
    }
}

/// The squares of the picture are those that make the link (ISO/IEC 18004), with four empty ones around them.
#[tokio::test]
async fn the_picture_on_a_slip_is_its_link() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let slip = slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    let code = qrcode::QrCode::with_error_correction_level(&slip.link, qrcode::EcLevel::M).expect("a code");
    let width = code.width();
    assert_eq!(slip.size as usize, width + 8);
    let dark: Vec<(usize, usize)> = slip
        .path
        .split('M')
        .skip(1)
        .map(|square| {
            let (x, rest) = square.split_once(' ').expect("two numbers");
            let y = rest.strip_suffix("h1v1h-1z").expect("a square of one by one");
            (x.parse().expect("a number"), y.parse().expect("a number"))
        })
        .collect();
    let expected = (0..width * width)
        .map(|at| (at % width, at / width))
        .filter(|at| code[*at] == qrcode::Color::Dark)
        .map(|(x, y)| (x + 4, y + 4));
    assert_eq!(dark, expected.collect::<Vec<_>>());
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
