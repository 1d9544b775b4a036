//! The password rule, wherever somebody chooses a password.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::Me;
use server::error::{Answer, Invalid};
use server::id::InvitationId;
use server::invitations::{AcceptOutcome, InvitationLink};
use server::sign_in::{LeastLength, ResetLink, ResetOffer, SignInOutcome};

use super::{policy, set};
use crate::support::{Actor, Organisation, PASSWORD, Scene};

/// 23 characters, and 24.
const SHORT: &str = "a quiet morning in July";
const LONG: &str = "a quiet morning in June.";

fn too_short<T>(least: u32) -> Answer<T> {
    Err(Invalid::PasswordTooShort { least }.into())
}

async fn change(actor: &Actor, old: &str, new: &str) -> Answer<()> {
    actor
        .call("account/change_password", json!({ "old": old, "new": new }))
        .await
}

async fn rule(actor: &Actor) -> u32 {
    let rule: LeastLength = actor.plain("authentication/find_my_rule").await.expect("a rule");
    rule.characters()
}

async fn sign_in(scene: &Scene, email: &str, password: &str) -> Answer<SignInOutcome> {
    let request = json!({ "email": email, "password": password });
    scene.anonymous().call("sign_in/sign_in", request).await
}

/// An organisation with a rule, somebody who can change it, and somebody of it.
async fn with_rule(scene: &Scene, least: u32) -> (Organisation<'_>, Actor) {
    let organisation = Organisation::create(scene).await;
    let admin = organisation.admin().await;
    set(&organisation, &admin, policy(least, 168, 14)).await.expect("set");
    (organisation, admin)
}

async fn accept(scene: &Scene, visitor: &Actor, invitation: InvitationId, password: &str) -> Answer<AcceptOutcome> {
    let token = server::mail::invitation_token(&scene.app.secret, invitation);
    let with: Value = json!({ "new-account": { "name": "New Person", "password": password, "language": "en" } });
    let request = json!({ "token": token.reveal(), "with": with });
    visitor.call("invitations/accept", request).await
}

#[tokio::test]
async fn an_invitation_says_the_rule_of_its_organisation_and_keeps_to_it() {
    let scene = Scene::new().await;
    let (organisation, admin) = with_rule(&scene, 24).await;
    let clinic = organisation.clinic("North").await;
    let owner = clinic.admin().await;
    let invitations = [
        organisation
            .invite(&admin, "one@people.example", OrganisationRole::Reader)
            .await,
        clinic.invite(&owner, "two@people.example").await,
    ];
    for invitation in invitations {
        let visitor = scene.anonymous();
        let token = server::mail::invitation_token(&scene.app.secret, invitation);
        let found: Answer<InvitationLink> = visitor.with_link("invitations/find_offer", token.reveal()).await;
        let Ok(InvitationLink::Open(offer)) = found else {
            panic!("{found:?}");
        };
        assert_eq!(offer.least.characters(), 24);
        assert_eq!(accept(&scene, &visitor, invitation, SHORT).await, too_short(24));
        let joined = accept(&scene, &visitor, invitation, LONG).await;
        assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
        assert!(visitor.plain::<Me>("account/find_me").await.is_ok());
    }
}

#[tokio::test]
async fn a_link_to_choose_one_asks_what_the_strictest_of_two_organisations_does() {
    let scene = Scene::new().await;
    let ((loose, _), (strict, _)) = (with_rule(&scene, 16).await, with_rule(&scene, 24).await);
    let person = loose.someone("Aisha Martel", OrganisationRole::Reader).await;
    // In the other one only by a clinic.
    let clinic = strict.clinic("North").await;
    clinic.admin().await;
    clinic.add(&person, ClinicRole::TeamMember, Grants::default()).await;
    let visitor = scene.anonymous();
    let forgotten = json!({ "email": person.email });
    visitor
        .call::<()>("sign_in/forgot_password", forgotten)
        .await
        .expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    let found: Answer<ResetOffer> = visitor.with_link("sign_in/find_reset", letter.token()).await;
    let Ok(ResetOffer::Good { least }) = found else {
        panic!("{found:?}");
    };
    assert_eq!(least.characters(), 24);
    let choose = async |password: &str| -> Answer<ResetLink> {
        let request = json!({ "token": letter.token(), "password": password });
        visitor.call("sign_in/choose_password", request).await
    };
    assert_eq!(choose(SHORT).await, too_short(24));
    let old = sign_in(&scene, &person.email, PASSWORD).await;
    assert_eq!(old, Ok(SignInOutcome::Welcome), "nothing has changed yet");
    assert_eq!(
        choose(LONG).await,
        Ok(ResetLink::Good),
        "the link was not spent in vain"
    );
}

#[tokio::test]
async fn whoever_changes_theirs_needs_the_strictest_and_no_more_once_they_have_left_it() {
    let scene = Scene::new().await;
    let ((loose, _), (strict, boss)) = (with_rule(&scene, 16).await, with_rule(&scene, 24).await);
    let nobody = scene.person("Nobody Nowhere").await;
    assert_eq!(rule(&nobody).await, 12);
    let person = loose.someone("Aisha Martel", OrganisationRole::Reader).await;
    assert_eq!(rule(&person).await, 16);
    scene.appoint(&person, strict.id, OrganisationRole::Reader).await;
    assert_eq!(rule(&person).await, 24);
    assert_eq!(change(&person, PASSWORD, SHORT).await, too_short(24));
    assert_eq!(change(&person, PASSWORD, LONG).await, Ok(()));
    let gone = strict.about(&person, json!({}));
    boss.call::<()>("organisations/remove", gone).await.expect("removed");
    assert_eq!(rule(&person).await, 16);
    assert_eq!(change(&person, LONG, SHORT).await, Ok(()));
    assert_eq!(change(&person, SHORT, "short of it").await, too_short(16));
}

#[tokio::test]
async fn a_password_from_before_stays_good() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    assert!(PASSWORD.len() < 64);
    assert_eq!(set(&organisation, &admin, policy(64, 168, 14)).await, Ok(()));
    assert_eq!(
        sign_in(&scene, &admin.email, PASSWORD).await,
        Ok(SignInOutcome::Welcome)
    );
}
