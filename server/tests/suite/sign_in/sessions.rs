//! Sessions: how long they last, how they end, and what is kept of them.

use server::access::Grants;
use server::account::Me;
use server::error::{Answer, ApiError};
use server::random::Token;
use server::sign_in::SignInOutcome;

use super::sign_in;
use crate::support::{Actor, PASSWORD, Scene, until};

const HOUR: i64 = 3_600;

async fn me(actor: &Actor) -> Answer<Me> {
    actor.plain("account/find_me").await
}

#[tokio::test]
async fn a_session_ends_after_fourteen_idle_hours() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    scene.pass(14 * HOUR - 1);
    assert!(me(&person).await.is_ok());
    until("the use is noted", async || {
        scene.number("SELECT seen_at FROM sessions").await == scene.now().0
    })
    .await;
    scene.pass(14 * HOUR - 1);
    assert!(me(&person).await.is_ok(), "use begins the idle time anew");
    until("the use is noted", async || {
        scene.number("SELECT seen_at FROM sessions").await == scene.now().0
    })
    .await;
    scene.pass(14 * HOUR);
    assert_eq!(me(&person).await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn a_session_ends_after_seven_days_however_busy() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    for _ in 0..13 {
        scene.pass(12 * HOUR);
        assert!(me(&person).await.is_ok());
        until("the use is noted", async || {
            scene.number("SELECT seen_at FROM sessions").await == scene.now().0
        })
        .await;
    }
    scene.pass(12 * HOUR);
    assert_eq!(me(&person).await, Err(ApiError::SignIn));
}

#[tokio::test]
async fn the_cookie_is_for_this_site_and_no_script() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    let visitor = person.other_device(&scene);
    let body = serde_json::json!({ "request": { "email": person.email, "password": PASSWORD } });
    let reply = visitor.post("sign_in/sign_in", &body).await;
    let mut parts: Vec<_> = reply.header("set-cookie").split("; ").collect();
    let pair = parts.remove(0);
    assert_eq!(
        parts,
        ["Path=/", "Max-Age=604800", "HttpOnly", "Secure", "SameSite=Lax"]
    );
    let token = pair.strip_prefix("rolecall_session=").expect("our cookie");
    assert_eq!(token.len(), 43, "256 bits");
    assert_eq!(reply.headers.get_all("set-cookie").iter().count(), 1);
    visitor.plain::<()>("sign_in/sign_out").await.expect("signed out");
    assert_eq!(visitor.cookie(), None, "the browser forgets it");
}

#[tokio::test]
async fn the_database_keeps_no_token_that_opens_anything() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    let visitor = person.other_device(&scene);
    sign_in(&visitor, &person.email, PASSWORD).await.expect("signed in");
    let cookie = visitor.cookie().expect("a cookie");
    let token = cookie.strip_prefix("rolecall_session=").expect("our cookie");
    let kept: Vec<(String,)> = scene.rows("SELECT token_hash FROM sessions").await;
    assert!(kept.contains(&(Token::received(token).hash().as_str().to_owned(),)));
    assert!(!kept.contains(&(token.to_owned(),)));
    let thief = person.other_device(&scene);
    for (hash,) in kept {
        thief.keep(Some(format!("rolecall_session={hash}")));
        assert_eq!(me(&thief).await, Err(ApiError::SignIn));
    }
}

#[tokio::test]
async fn signing_out_here_leaves_other_devices_signed_in_and_ends_only_this_ones_stream() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let desk = clinic.member(Grants::default()).await;
    let phone = desk.other_device(&scene);
    sign_in(&phone, &desk.email, PASSWORD).await.expect("signed in");
    let (mut at_desk, mut on_phone) = (
        desk.listen(clinic.id).await.expect("a stream"),
        phone.listen(clinic.id).await.expect("a stream"),
    );
    let old = desk.cookie();
    desk.plain::<()>("sign_in/sign_out").await.expect("signed out");
    at_desk.wait_for_end().await;
    desk.keep(old);
    assert_eq!(
        me(&desk).await,
        Err(ApiError::SignIn),
        "the old cookie is worth nothing"
    );
    assert!(me(&phone).await.is_ok());
    on_phone.wait_for(server::live::News::Access).await;
    clinic.invite(&clinic.admin().await, "somebody@people.example").await;
    on_phone.wait_for(server::live::News::Invitations).await;
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session_and_stream() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let desk = clinic.member(Grants::default()).await;
    let phone = desk.other_device(&scene);
    sign_in(&phone, &desk.email, PASSWORD).await.expect("signed in");
    let (mut at_desk, mut on_phone) = (
        desk.listen(clinic.id).await.expect("a stream"),
        phone.listen(clinic.id).await.expect("a stream"),
    );
    phone
        .plain::<()>("sign_in/sign_out_everywhere")
        .await
        .expect("signed out");
    at_desk.wait_for_end().await;
    on_phone.wait_for_end().await;
    assert_eq!(
        (me(&desk).await, me(&phone).await),
        (Err(ApiError::SignIn), Err(ApiError::SignIn))
    );
}

#[tokio::test]
async fn somebody_else_who_signs_in_at_a_device_ends_the_session_before() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (first, second) = (clinic.member(Grants::default()).await, clinic.admin().await);
    let mut page = first.listen(clinic.id).await.expect("a stream");
    let shared = first.other_device(&scene);
    shared.keep(first.cookie());
    assert_eq!(
        sign_in(&shared, &second.email, PASSWORD).await,
        Ok(SignInOutcome::Welcome)
    );
    assert_eq!(me(&first).await, Err(ApiError::SignIn));
    page.wait_for_end().await;
}

#[tokio::test]
async fn a_nonsense_cookie_is_nobody() {
    let scene = Scene::new().await;
    let visitor = scene.anonymous();
    for cookie in [
        "rolecall_session=",
        "rolecall_session=x",
        "rolecall_session",
        "a=b; rolecall_session=é",
    ] {
        visitor.keep(Some(cookie.to_owned()));
        assert_eq!(me(&visitor).await, Err(ApiError::SignIn), "{cookie}");
    }
}

#[tokio::test]
async fn sessions_survive_a_restart() {
    let mut scene = Scene::new().await;
    let mut person = scene.person("Aisha Martel").await;
    scene.stop().await;
    scene.start().await;
    person.go_to(scene.url());
    assert!(me(&person).await.is_ok());
}
