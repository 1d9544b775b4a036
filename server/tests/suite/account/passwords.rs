//! Another password, by whoever knows the one of now.

use serde_json::json;
use server::account::Me;
use server::error::{Answer, ApiError, Invalid};
use server::sign_in::{ResetLink, SignInOutcome};

use crate::support::{Actor, PASSWORD, Scene};

const NEW: &str = "another harbour at dusk";

async fn change(actor: &Actor, old: &str, new: &str) -> Answer<()> {
    actor
        .call("account/change_password", json!({ "old": old, "new": new }))
        .await
}

async fn sign_in(scene: &Scene, person: &Actor, password: &str) -> (Actor, SignInOutcome) {
    let device = person.other_device(scene);
    let request = json!({ "email": person.email, "password": password });
    let outcome = device.call("sign_in/sign_in", request).await.expect("an outcome");
    (device, outcome)
}

#[tokio::test]
async fn another_password_signs_out_every_other_device_and_not_this_one() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let desk = clinic.admin().await;
    let (phone, _) = sign_in(&scene, &desk, PASSWORD).await;
    let somebody_else = clinic.admin().await;
    let (mut here, mut there) = (
        desk.listen(clinic.id).await.expect("a stream"),
        phone.listen(clinic.id).await.expect("a stream"),
    );
    let cookie = desk.cookie();
    assert_eq!(change(&desk, PASSWORD, NEW).await, Ok(()));
    there.wait_for_end().await;
    here.wait_for(server::live::News::Access).await;
    assert_eq!(phone.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
    assert!(desk.plain::<Me>("account/find_me").await.is_ok());
    assert_eq!(desk.cookie(), cookie, "the same session");
    assert!(somebody_else.plain::<Me>("account/find_me").await.is_ok());
    assert_eq!(sign_in(&scene, &desk, PASSWORD).await.1, SignInOutcome::Wrong);
    assert_eq!(sign_in(&scene, &desk, NEW).await.1, SignInOutcome::Welcome);
}

#[tokio::test]
async fn without_the_password_of_now_there_is_no_other() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    let (phone, _) = sign_in(&scene, &desk, PASSWORD).await;
    for wrong in ["", "not the password", NEW] {
        assert_eq!(
            change(&desk, wrong, NEW).await,
            Err(Invalid::PasswordWrong.into()),
            "{wrong}"
        );
    }
    assert!(
        phone.plain::<Me>("account/find_me").await.is_ok(),
        "nobody was signed out"
    );
    assert_eq!(sign_in(&scene, &desk, PASSWORD).await.1, SignInOutcome::Welcome);
    assert_eq!(change(&scene.anonymous(), PASSWORD, NEW).await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn another_password_has_to_be_one_that_nobody_guesses() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    for (new, reason) in [
        ("short", Invalid::PasswordTooShort { least: 12 }),
        ("password1234", Invalid::PasswordGuessable),
        (&"n".repeat(257), Invalid::PasswordTooLong { most: 256 }),
    ] {
        assert_eq!(change(&desk, PASSWORD, new).await, Err(reason.into()));
    }
    assert_eq!(sign_in(&scene, &desk, PASSWORD).await.1, SignInOutcome::Welcome);
}

/// Whoever has found an open page tries passwords as slowly as whoever stands at the door.
#[tokio::test]
async fn guessing_the_password_of_now_is_slowed_down() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    for n in 0..50 {
        if let Err(ApiError::Slow { .. }) = change(&desk, &format!("guess number {n}"), NEW).await {
            return;
        }
    }
    panic!("nobody was slowed down");
}

/// A link that somebody asked for earlier may lie in a mailbox that somebody else reads.
#[tokio::test]
async fn another_password_makes_links_to_choose_one_worthless() {
    let scene = Scene::new().await;
    let desk = scene.person("Aisha Martel").await;
    let forgotten = json!({ "email": desk.email });
    scene
        .anonymous()
        .call::<()>("sign_in/forgot_password", forgotten)
        .await
        .expect("sent");
    let letter = scene.post.letter(&desk.email, 1).await;
    assert_eq!(change(&desk, PASSWORD, NEW).await, Ok(()));
    let found: Answer<ResetLink> = scene.anonymous().with_link("sign_in/find_reset", letter.token()).await;
    assert_eq!(found, Ok(ResetLink::Gone));
}
