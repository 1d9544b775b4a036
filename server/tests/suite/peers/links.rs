//! Links that last: scanners, closed tabs, wrong codes, and whom a link is for.

use serde::de::IgnoredAny;
use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::{Language, Me};
use server::error::{Answer, ApiError};
use server::invitations::{CodeOutcome, InvitationLink, InviteOutcome, Invited, Viewer};

use super::{DAY, is_joined};
use crate::invitations::{accept, new_account, open};
use crate::support::{Organisation, Scene};

/// better-auth#9690, supabase/auth#1214, emdash-cms/emdash#3298: mail scanners open the one-time link and burn it.
#[tokio::test]
async fn a_mail_scanner_burns_no_link_and_gets_no_session() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let path = letter
        .link()
        .strip_prefix("https://rolecall.example")
        .expect("a link to us");
    let scanner = scene.anonymous();
    for method in [
        reqwest::Method::GET,
        reqwest::Method::HEAD,
        reqwest::Method::GET,
        reqwest::Method::HEAD,
    ] {
        scanner.send(scanner.request(method, path)).await;
    }
    assert!(matches!(open(&scanner, letter.token()).await, InvitationLink::Open(_)));
    assert_eq!(scanner.cookie(), None);
    let person = scene.anonymous();
    assert!(is_joined(
        &accept(&person, letter.token(), new_account("Nadia New")).await
    ));
    assert!(person.plain::<Me>("account/find_me").await.is_ok());
}

/// goauthentik/authentik#16587: closing the tab kills the invitation.
#[tokio::test]
async fn closing_the_tab_kills_no_invitation_until_it_expires() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let letter = scene.post.letter("slow@people.example", 1).await;
    for _ in 0..29 {
        let tab = scene.anonymous();
        assert!(matches!(open(&tab, letter.token()).await, InvitationLink::Open(_)));
        // Half filled in, and closed.
        let half = json!({ "new-account": { "name": "Nadia", "password": "", "language": "en" } });
        assert!(accept(&tab, letter.token(), half).await.is_err());
        scene.pass(DAY);
    }
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Sara Slow")).await
    ));
}

/// zitadel#9860: three wrong codes delete the invited person.
#[tokio::test]
async fn three_wrong_codes_and_whatever_else_an_invitee_does_destroy_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let invitee = scene.anonymous();
    for wrong in ["AAAA-AAAA", "0000-0000", "ZZZZ-ZZZZ", "1111-1111"] {
        let found: Answer<CodeOutcome> = invitee
            .post("invitations/find_code", &json!({ "code": wrong }))
            .await
            .answer();
        assert_eq!(found, Ok(CodeOutcome::Unknown));
    }
    for with in [
        json!("session"),
        json!({ "password": { "password": "wrong" } }),
        json!({ "new-account": { "name": "", "password": "x", "language": "en" } }),
    ] {
        for _ in 0..4 {
            assert!(!is_joined(&accept(&invitee, letter.token(), with.clone()).await));
        }
    }
    assert_eq!(clinic.pending(&admin).await.len(), 1);
    assert!(is_joined(
        &accept(&invitee, letter.token(), new_account("Nadia New")).await
    ));
}

/// getsentry/sentry#116118: an invitation for B is taken by signed-in A.
#[tokio::test]
async fn an_invitation_for_one_is_never_taken_by_another_who_is_signed_in() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.invite(&admin, "b@people.example").await;
    organisation
        .invite(&admin, "b@people.example", OrganisationRole::Admin)
        .await;
    let letters = scene.post.wait_for(2).await;
    let a = scene.person_at("Anna A", "a@people.example").await;
    for letter in &letters {
        let InvitationLink::Open(offer) = open(&a, letter.token()).await else {
            panic!("not open")
        };
        let told = Viewer::SomebodyElse { email: a.email.clone() };
        assert_eq!((offer.viewer, offer.email.as_str()), (told, "b@people.example"));
        assert!(!is_joined(&accept(&a, letter.token(), json!("session")).await));
    }
    assert_eq!(
        (clinic.find_membership(&a).await, organisation.role_of(&a).await),
        (None, None)
    );
    // Both ways out: as B at this device, and as A's own account elsewhere.
    assert!(is_joined(&accept(&a, letters[0].token(), new_account("Bea B")).await));
    assert_eq!(
        a.plain::<Me>("account/find_me").await.expect("signed in").email,
        "b@people.example"
    );
}

/// logto#5823, Shelf-nu/shelf.nu#3056: addresses compared case-sensitively.
#[tokio::test]
async fn capitals_keep_nobody_out() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    organisation
        .invite(&admin, "Nadia.NEW@People.Example", OrganisationRole::Reporter)
        .await;
    let again = organisation.invitations(&["nadia.new@people.example"], OrganisationRole::Reporter);
    let outcomes: Vec<Invited> = admin.call("invitations/invite", again).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::AlreadyInvited);
    let letter = scene.post.letter("Nadia.NEW@People.Example", 1).await;
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Nadia New")).await
    ));
    let sign_in = json!({ "email": "NADIA.new@PEOPLE.example", "password": "a quiet morning in May" });
    let welcome = scene.anonymous().call("sign_in/sign_in", sign_in).await;
    assert_eq!(welcome, Ok(server::sign_in::SignInOutcome::Welcome));
    let clinic = organisation.clinic("North").await;
    let known = clinic.invitations(
        &[("nadia.new@people.EXAMPLE", Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    let outcomes: Vec<Invited> = admin.call("invitations/invite", known).await.expect("outcomes");
    assert_eq!(outcomes[0].outcome, InviteOutcome::Added, "the same person");
}

/// demarche-numerique.gouv.fr#13970: the page tells strangers who has an account.
#[tokio::test]
async fn strangers_do_not_learn_who_has_an_account() {
    let scene = Scene::new().await;
    let known = scene.person("Nadia Known").await;
    for email in [known.email.as_str(), "nobody@people.example", "siti@no-mailbox.invalid"] {
        let stranger = scene.anonymous();
        let forgot = stranger
            .call::<()>("sign_in/forgot_password", json!({ "email": email }))
            .await;
        assert_eq!(forgot, Ok(()), "{email}");
        let sign_in = json!({ "email": email, "password": "not the password" });
        let wrong = stranger.call("sign_in/sign_in", sign_in).await;
        assert_eq!(wrong, Ok(server::sign_in::SignInOutcome::Wrong), "{email}");
        let nosy = scene.person("Nosy Nobody").await;
        let place = scene.clinic().await.place();
        let terms = json!({ "clinic": { "role": "team-member", "grants": Grants::default() } });
        let people = json!([{ "address": email, "language": "en" }]);
        let request = json!({ "place": place, "people": people, "terms": terms });
        let answer: Answer<IgnoredAny> = nosy.call("invitations/invite", request).await;
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{email}");
    }
}
