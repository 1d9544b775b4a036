//! How long the people of an organisation stay signed in.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::{Me, SessionLine};
use server::error::{Answer, ApiError};
use server::live::News;

use super::{HOUR, own, policy, set};
use crate::support::{Actor, Organisation, PASSWORD, Scene, until};

async fn me(actor: &Actor) -> Answer<Me> {
    actor.plain("account/find_me").await
}

async fn sign_in(actor: &Actor) {
    let request = json!({ "email": actor.email, "password": PASSWORD });
    let outcome = actor
        .call::<server::sign_in::SignInOutcome>("sign_in/sign_in", request)
        .await;
    assert_eq!(outcome, Ok(server::sign_in::SignInOutcome::Welcome));
}

/// Uses the session, and waits until that is noted.
async fn use_it(scene: &Scene, actor: &Actor) {
    assert!(me(actor).await.is_ok());
    let seen = format!(
        "SELECT MAX(seen_at) FROM sessions WHERE account_id = '{}'",
        actor.account()
    );
    until("the use is noted", async || scene.number(&seen).await == scene.now().0).await;
}

/// For how many hours the sessions of somebody are good, and unseen.
async fn hours(scene: &Scene, actor: &Actor) -> Vec<(i64, i64)> {
    let sessions = format!(
        "SELECT good_hours, idle_hours FROM sessions WHERE account_id = '{}' ORDER BY id",
        actor.account()
    );
    scene.rows(&sessions).await
}

#[tokio::test]
async fn a_stricter_policy_ends_what_is_open_at_its_hour_however_busy() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.admin().await;
    let stranger = scene.person("Nobody Nowhere").await;
    assert_eq!(set(&organisation, &admin, policy(12, 8, 14)).await, Ok(()));
    for _ in 0..7 {
        scene.pass(HOUR);
        use_it(&scene, &nurse).await;
    }
    scene.pass(HOUR - 1);
    assert!(me(&nurse).await.is_ok());
    assert_eq!(
        nurse
            .plain::<Vec<SessionLine>>("account/list_sessions")
            .await
            .expect("one")
            .len(),
        1
    );
    scene.pass(1);
    assert_eq!(me(&nurse).await, Err(ApiError::SignIn));
    assert_eq!(nurse.listen(clinic.id).await.err(), Some(ApiError::SignIn));
    assert!(me(&stranger).await.is_ok(), "of no organisation");
    sign_in(&nurse).await;
    assert_eq!(
        nurse
            .plain::<Vec<SessionLine>>("account/list_sessions")
            .await
            .expect("one")
            .len(),
        1
    );
}

#[tokio::test]
async fn whoever_is_not_seen_for_as_long_signs_in_again() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let nurse = organisation.clinic("North").await.admin().await;
    assert_eq!(set(&organisation, &admin, policy(12, 168, 1)).await, Ok(()));
    for _ in 0..3 {
        scene.pass(HOUR - 1);
        use_it(&scene, &nurse).await;
    }
    scene.pass(HOUR);
    assert_eq!(me(&nurse).await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn who_signed_in_too_long_ago_is_out_at_once_and_open_pages_are_told() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.admin().await;
    scene.pass(9 * HOUR);
    let admin = organisation.admin().await;
    let mut page = nurse.listen(clinic.id).await.expect("a stream");
    assert_eq!(set(&organisation, &admin, policy(12, 8, 14)).await, Ok(()));
    page.wait_for(News::Settings).await;
    assert_eq!(me(&nurse).await, Err(ApiError::SignIn));
    assert!(me(&admin).await.is_ok());
}

#[tokio::test]
async fn of_two_organisations_the_stricter_counts_in_each_of_its_hours() {
    let scene = Scene::new().await;
    let (one, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let person = one.admin().await;
    let boss = other.admin().await;
    scene.appoint(&person, other.id, OrganisationRole::Reader).await;
    assert_eq!(set(&one, &person, policy(12, 24, 8)).await, Ok(()));
    assert_eq!(set(&other, &boss, policy(12, 72, 2)).await, Ok(()));
    assert_eq!(hours(&scene, &person).await, [(24, 2)]);
    assert_eq!(hours(&scene, &boss).await, [(72, 2)]);
    sign_in(&person.other_device(&scene)).await;
    assert_eq!(hours(&scene, &person).await, [(24, 2), (24, 2)]);
}

#[tokio::test]
async fn a_looser_policy_lengthens_only_what_begins_after_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    assert_eq!(set(&organisation, &admin, policy(12, 8, 1)).await, Ok(()));
    sign_in(&admin.other_device(&scene)).await;
    assert_eq!(set(&organisation, &admin, own()).await, Ok(()));
    assert_eq!(hours(&scene, &admin).await, [(8, 1), (8, 1)]);
    sign_in(&admin.other_device(&scene)).await;
    assert_eq!(hours(&scene, &admin).await, [(8, 1), (8, 1), (168, 14)]);
}

#[tokio::test]
async fn whoever_joins_a_stricter_organisation_is_signed_in_no_longer_than_it_wants() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    assert_eq!(set(&organisation, &admin, policy(12, 24, 4)).await, Ok(()));
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let (nurse, reader) = (scene.person("Duc Nguyen").await, scene.person("Rita Reader").await);
    clinic.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    scene.appoint(&reader, organisation.id, OrganisationRole::Reader).await;
    for person in [&nurse, &reader] {
        assert_eq!(hours(&scene, person).await, [(24, 4)]);
    }
    // Who accepts an invitation is signed in with the account that they make.
    let invitation = organisation
        .invite(&admin, "new@people.example", OrganisationRole::Reader)
        .await;
    let token = server::mail::invitation_token(&scene.app.secret, invitation);
    let with = json!({ "new-account": { "name": "New Person", "password": "a quiet morning", "language": "en" } });
    let request = json!({ "token": token.reveal(), "with": with });
    let visitor = scene.anonymous();
    let joined = visitor.post("invitations/accept", &json!({ "request": request })).await;
    assert_eq!(joined.status, 200, "{joined:?}");
    let longer = "SELECT COUNT(*) FROM sessions WHERE good_hours > 24 OR idle_hours > 4";
    assert_eq!(scene.number(longer).await, 0);
    scene.pass(4 * HOUR);
    assert_eq!(me(&visitor).await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn what_has_ended_is_deleted_and_nothing_else() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let stranger = scene.person("Nobody Nowhere").await;
    assert_eq!(set(&organisation, &admin, policy(12, 8, 1)).await, Ok(()));
    scene.pass(HOUR);
    let mut scene = scene;
    // A server tidies up when it starts.
    scene.stop().await;
    scene.start().await;
    until("it has tidied up", async || {
        scene.number("SELECT COUNT(*) FROM sessions").await == 1
    })
    .await;
    assert_eq!(hours(&scene, &stranger).await, [(168, 14)]);
}
