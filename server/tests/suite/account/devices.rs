//! Where one is signed in, and signing out there.

use serde_json::json;
use server::account::{Me, SessionLine};
use server::error::{Answer, ApiError};
use server::id::SessionId;

use crate::support::{Actor, PASSWORD, Scene, until};

async fn sessions(actor: &Actor) -> Vec<SessionLine> {
    actor.plain("account/list_sessions").await.expect("my sessions")
}

async fn end(actor: &Actor, session: SessionId) -> Answer<()> {
    actor
        .post("account/end_session", &json!({ "session": session }))
        .await
        .answer()
}

/// The same person signs in at another device.
async fn at_another_device(scene: &Scene, person: &Actor) -> Actor {
    let device = person.other_device(scene);
    let request = json!({ "email": person.email, "password": PASSWORD });
    device
        .call::<server::sign_in::SignInOutcome>("sign_in/sign_in", request)
        .await
        .expect("signed in");
    device
}

#[tokio::test]
async fn i_see_my_own_sessions_only_the_newest_first_and_which_one_this_is() {
    let scene = Scene::new().await;
    let (desk, somebody_else) = (scene.person("Aisha Martel").await, scene.person("Duc Nguyen").await);
    scene.pass(60);
    let phone = at_another_device(&scene, &desk).await.at("10.9.9.9");
    scene.pass(60);
    let tablet = at_another_device(&scene, &desk).await;
    for (device, here) in [(&tablet, 0), (&phone, 1), (&desk, 2)] {
        let all = sessions(device).await;
        assert_eq!(all.len(), 3);
        let this: Vec<_> = all.iter().map(|session| session.is_this).collect();
        let mut expected = [false; 3];
        expected[here] = true;
        assert_eq!(this, expected);
    }
    let all = sessions(&desk).await;
    assert_eq!((all[0].since, all[0].seen_at), (scene.now(), scene.now()));
    assert_eq!(all[2].agent, "test");
    assert_eq!(sessions(&somebody_else).await.len(), 1);
}

#[tokio::test]
async fn a_device_that_i_end_is_signed_out_at_once_with_its_open_pages() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let desk = clinic.admin().await;
    let phone = at_another_device(&scene, &desk).await;
    let mut page = phone.listen(clinic.id).await.expect("a stream");
    let lost = sessions(&desk)
        .await
        .into_iter()
        .find(|session| !session.is_this)
        .expect("the phone");
    assert_eq!(end(&desk, lost.id).await, Ok(()));
    page.wait_for_end().await;
    assert_eq!(phone.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
    assert!(desk.plain::<Me>("account/find_me").await.is_ok());
    assert_eq!(end(&desk, lost.id).await, Err(ApiError::NotFound), "once");
    assert_eq!(sessions(&desk).await.len(), 1);
}

#[tokio::test]
async fn i_can_end_the_session_that_asks() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    let own = sessions(&desk).await[0].id;
    assert_eq!(end(&desk, own).await, Ok(()));
    assert_eq!(desk.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn a_session_that_is_over_is_not_listed() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    scene.pass(13 * 3_600);
    let phone = at_another_device(&scene, &desk).await;
    assert_eq!(sessions(&phone).await.len(), 2);
    scene.pass(3_600);
    assert_eq!(sessions(&phone).await.len(), 1, "fourteen idle hours");
    until("old ones are forgotten or at least worth nothing", async || {
        desk.plain::<Me>("account/find_me").await == Err(ApiError::SignIn)
    })
    .await;
}

#[tokio::test]
async fn nobody_ends_or_lists_what_belongs_to_somebody_else() {
    let scene = Scene::new().await;
    let (one, other) = (scene.person("Aisha Martel").await, scene.person("Duc Nguyen").await);
    let theirs = sessions(&other).await[0].id;
    assert_eq!(end(&one, theirs).await, Err(ApiError::NotFound));
    assert_eq!(end(&scene.anonymous(), theirs).await, Err(ApiError::SignIn));
    assert!(other.plain::<Me>("account/find_me").await.is_ok());
    let nobody: Answer<Vec<SessionLine>> = scene.anonymous().plain("account/list_sessions").await;
    assert_eq!(nobody, Err(ApiError::SignIn));
}
