//! Accepting: the invited account joins, and no other.

use serde_json::json;
use server::access::{ClinicRole, Grants, Role};
use server::account::{Language, Me};
use server::activity::{ActivityPage, ActivityQuery, Deed};
use server::error::{ApiError, Invalid};
use server::invitations::{AcceptOutcome, InvitationLink, Known, Viewer};

use super::{accept, new_account, open};
use crate::support::{Actor, Clinic, PASSWORD, Scene};

fn joined(clinic: &Clinic<'_>) -> AcceptOutcome {
    AcceptOutcome::Joined { place: clinic.place() }
}

async fn me(actor: &Actor) -> Me {
    actor.plain("account/find_me").await.expect("signed in")
}

fn viewer(link: InvitationLink) -> Viewer {
    let InvitationLink::Open(offer) = link else {
        panic!("not open: {link:?}")
    };
    offer.viewer
}

#[tokio::test]
async fn somebody_new_makes_an_account_and_is_signed_in_and_in_the_team() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "Nadia@People.example").await;
    let letter = scene.post.letter("Nadia@People.example", 1).await;
    let nadia = scene.anonymous();
    assert_eq!(
        accept(&nadia, letter.token(), new_account("  Nadia   New ")).await,
        Ok(joined(&clinic))
    );
    let found = me(&nadia).await;
    assert_eq!(
        (found.name.as_str(), found.email.as_str()),
        ("Nadia New", "Nadia@People.example")
    );
    assert_eq!(found.language, Language::French);
    assert_eq!(found.landing, server::account::Landing::Clinic(clinic.id));
    assert!(clinic.pending(&admin).await.is_empty());
    let query = ActivityQuery {
        whom: Some(found.account),
        ..ActivityQuery::all(clinic.place())
    };
    let log: ActivityPage = admin.call("activity/list", query).await.expect("the log");
    let deed = Deed::Joined {
        role: Role::Clinic(ClinicRole::TeamMember),
        grants: Grants::default(),
    };
    assert_eq!(
        log.changes.iter().map(|change| &change.deed).collect::<Vec<_>>(),
        [&deed]
    );
}

#[tokio::test]
async fn nothing_that_an_invitee_types_wrong_destroys_the_invitation() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "nadia@people.example").await;
    let letter = scene.post.letter("nadia@people.example", 1).await;
    let nadia = scene.anonymous();
    let with =
        |name: &str, password: &str| json!({ "new-account": { "name": name, "password": password, "language": "en" } });
    let long = "n".repeat(121);
    for (with, reason) in [
        (with("", "a quiet morning in May"), Invalid::NameMissing),
        (
            with(&long, "a quiet morning in May"),
            Invalid::NameTooLong { most: 120 },
        ),
        (with("Nadia", "short"), Invalid::PasswordTooShort { least: 12 }),
        (with("Nadia", "password1234"), Invalid::PasswordGuessable),
    ] {
        assert_eq!(accept(&nadia, letter.token(), with).await, Err(reason.into()));
    }
    assert_eq!(nadia.cookie(), None);
    assert_eq!(
        accept(&nadia, letter.token(), new_account("Nadia New")).await,
        Ok(joined(&clinic))
    );
}

#[tokio::test]
async fn whoever_has_an_account_joins_with_its_password_or_by_being_signed_in() {
    let scene = Scene::new().await;
    let (one, other) = (scene.clinic().await, scene.clinic().await);
    one.invite(&one.admin().await, "nadia@people.example").await;
    other.invite(&other.admin().await, "nadia@people.example").await;
    let letters = scene.post.wait_for(2).await;
    let nadia = scene.person_at("Nadia New", "nadia@people.example").await;
    let phone = nadia.other_device(&scene);
    let InvitationLink::Open(offer) = open(&phone, letters[0].token()).await else {
        panic!("not open")
    };
    assert_eq!((offer.known, offer.viewer), (Known::Account, Viewer::Nobody));
    let with = |password: &str| json!({ "password": { "password": password } });
    let wrong = accept(&phone, letters[0].token(), with("not the password")).await;
    assert_eq!((wrong, phone.cookie()), (Ok(AcceptOutcome::WrongPassword), None));
    let unsigned = accept(&phone, letters[0].token(), json!("session")).await;
    assert!(
        matches!(unsigned, Ok(AcceptOutcome::Changed(InvitationLink::Open(_)))),
        "{unsigned:?}"
    );
    let first = accept(&phone, letters[0].token(), with(PASSWORD)).await;
    assert_eq!(me(&phone).await.account, nadia.account());

    assert_eq!(viewer(open(&nadia, letters[1].token()).await), Viewer::Invited);
    let cookie = nadia.cookie();
    let second = accept(&nadia, letters[1].token(), json!("session")).await;
    assert_eq!(nadia.cookie(), cookie, "still the same session");
    assert!([&first, &second].contains(&&Ok(joined(&one))) && [&first, &second].contains(&&Ok(joined(&other))));
    assert!(one.find_membership(&nadia).await.is_some() && other.find_membership(&nadia).await.is_some());
}

#[tokio::test]
async fn somebody_else_who_is_signed_in_never_joins() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "nadia@people.example").await;
    let letter = scene.post.letter("nadia@people.example", 1).await;
    let stranger = scene.person("Sven Stranger").await;
    let told = Viewer::SomebodyElse {
        email: stranger.email.clone(),
    };
    let by_session = accept(&stranger, letter.token(), json!("session"))
        .await
        .expect("an outcome");
    let AcceptOutcome::Changed(link) = by_session else {
        panic!("{by_session:?}")
    };
    assert_eq!(viewer(link), told);
    let by_password = json!({ "password": { "password": PASSWORD } });
    let by_password = accept(&stranger, letter.token(), by_password)
        .await
        .expect("an outcome");
    let AcceptOutcome::Changed(link) = by_password else {
        panic!("{by_password:?}")
    };
    assert_eq!(viewer(link), told);
    assert_eq!(clinic.find_membership(&stranger).await, None);

    // Both ways out: with the invited person's own account, or after signing out.
    let shared = stranger.other_device(&scene);
    shared.keep(stranger.cookie());
    assert_eq!(
        accept(&shared, letter.token(), new_account("Nadia New")).await,
        Ok(joined(&clinic))
    );
    assert_eq!(me(&shared).await.email, "nadia@people.example");
    assert_eq!(clinic.find_membership(&stranger).await, None);
    assert_eq!(
        stranger.plain::<Me>("account/find_me").await,
        Err(ApiError::SignIn),
        "one person a device"
    );
}

#[tokio::test]
async fn being_signed_in_as_somebody_else_accepts_for_nobody() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "nadia@people.example").await;
    let letter = scene.post.letter("nadia@people.example", 1).await;
    let (nadia, stranger) = (
        scene.person_at("Nadia New", "nadia@people.example").await,
        scene.person("Sven Stranger").await,
    );
    let outcome = accept(&stranger, letter.token(), json!("session"))
        .await
        .expect("an outcome");
    let AcceptOutcome::Changed(link) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(
        viewer(link),
        Viewer::SomebodyElse {
            email: stranger.email.clone()
        }
    );
    for person in [&nadia, &stranger] {
        assert_eq!(clinic.find_membership(person).await, None);
    }
}

#[tokio::test]
async fn a_new_account_is_not_made_over_one_that_came_in_between() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "nadia@people.example").await;
    let letter = scene.post.letter("nadia@people.example", 1).await;
    let nadia = scene.person_at("Nadia New", "NADIA@people.example").await;
    let outcome = accept(&scene.anonymous(), letter.token(), new_account("Imposter"))
        .await
        .expect("an outcome");
    let AcceptOutcome::Changed(InvitationLink::Open(offer)) = outcome else {
        panic!("{outcome:?}")
    };
    assert_eq!(offer.known, Known::Account);
    assert_eq!(me(&nadia).await.name, "Nadia New");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn accepting_twice_at_once_joins_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for n in 0..10 {
        let address = format!("person.{n}@people.example");
        clinic.invite(&admin, &address).await;
        let letter = scene.post.letter(&address, 1).await;
        let (one, other) = (scene.anonymous(), scene.anonymous());
        let (first, second) = tokio::join!(
            accept(&one, letter.token(), new_account("Nadia New")),
            accept(&other, letter.token(), new_account("Nadia New"))
        );
        let outcomes = [first.expect("an outcome"), second.expect("an outcome")];
        assert_eq!(
            outcomes.iter().filter(|outcome| **outcome == joined(&clinic)).count(),
            1,
            "{outcomes:?}"
        );
        let used = AcceptOutcome::Changed(InvitationLink::Accepted {
            place: "Harbour Clinic".to_owned(),
        });
        assert!(outcomes.contains(&used), "{outcomes:?}");
    }
    assert_eq!(scene.number("SELECT people FROM clinics").await, 11);
    assert_eq!(scene.number("SELECT COUNT(*) FROM clinic_members").await, 11);
    assert_eq!(scene.number("SELECT pending FROM clinics").await, 0);
}

/// More at once than there are connections for reading.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_signed_in_people_accept_at_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let mut invited = Vec::new();
    for n in 0..32 {
        let address = format!("person.{n}@people.example");
        let id = clinic.invite(&admin, &address).await;
        let token = server::mail::invitation_token(&scene.app.secret, id);
        invited.push((scene.person_at(&format!("Person {n}"), &address).await, token));
    }
    let accepting = invited
        .iter()
        .map(|(person, token)| accept(person, token.reveal(), json!("session")));
    for outcome in futures::future::join_all(accepting).await {
        assert_eq!(outcome, Ok(joined(&clinic)));
    }
    assert_eq!(scene.number("SELECT people FROM clinics").await, 33);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn accepting_while_the_invitation_is_deleted_ends_one_way_or_the_other() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for n in 0..10 {
        let address = format!("person.{n}@people.example");
        let id = clinic.invite(&admin, &address).await;
        let token = server::mail::invitation_token(&scene.app.secret, id);
        let person = scene.person_at("Nadia New", &address).await;
        let delete = clinic.about(id);
        let (accepted, deleted) = tokio::join!(
            accept(&person, token.reveal(), json!("session")),
            admin.call::<()>("invitations/delete", delete)
        );
        let is_member = clinic.find_membership(&person).await.is_some();
        assert_eq!(accepted == Ok(joined(&clinic)), is_member);
        assert_eq!(deleted, if is_member { Err(ApiError::NotFound) } else { Ok(()) });
        assert_eq!(scene.number("SELECT pending FROM clinics").await, 0);
    }
}
