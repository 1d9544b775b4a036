//! Choosing a password.

use serde_json::json;
use server::account::Me;
use server::error::{Answer, ApiError, Invalid};
use server::sign_in::{ResetLink, ResetOffer, SignInOutcome};

use super::sign_in;
use crate::support::{Actor, PASSWORD, Scene};

const NEW: &str = "a quiet morning in May";

async fn forget(visitor: &Actor, email: &str) -> Answer<()> {
    visitor.call("sign_in/forgot_password", json!({ "email": email })).await
}

async fn choose(visitor: &Actor, token: &str, password: &str) -> Answer<ResetLink> {
    visitor
        .call(
            "sign_in/choose_password",
            json!({ "token": token, "password": password }),
        )
        .await
}

#[tokio::test]
async fn a_forgotten_password_is_chosen_anew_with_a_link_that_works_once() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    let phone = person.other_device(&scene);
    forget(&phone, &person.email.to_uppercase()).await.expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    for _ in 0..2 {
        let found: Answer<ResetOffer> = phone.with_link("sign_in/find_reset", letter.token()).await;
        assert!(matches!(found, Ok(ResetOffer::Good { .. })), "looking changes nothing");
    }
    assert_eq!(choose(&phone, letter.token(), NEW).await, Ok(ResetLink::Good));
    assert_eq!(
        phone.plain::<Me>("account/find_me").await.expect("me").account,
        person.account()
    );
    assert_eq!(
        person.plain::<Me>("account/find_me").await,
        Err(ApiError::SignIn),
        "signed out elsewhere"
    );
    assert_eq!(
        choose(&scene.anonymous(), letter.token(), "another morning in June").await,
        Ok(ResetLink::Gone)
    );
    let again: Answer<ResetOffer> = phone.with_link("sign_in/find_reset", letter.token()).await;
    assert_eq!(again, Ok(ResetOffer::Gone));
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, PASSWORD).await,
        Ok(SignInOutcome::Wrong)
    );
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, NEW).await,
        Ok(SignInOutcome::Welcome)
    );
}

#[tokio::test]
async fn a_link_is_good_for_two_hours_and_choosing_spends_the_others_too() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let first = scene.post.letter(&person.email, 1).await;
    scene.pass(2 * 3_600);
    assert_eq!(
        choose(&scene.anonymous(), first.token(), NEW).await,
        Ok(ResetLink::Gone)
    );
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let second = scene.post.letter(&person.email, 2).await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let third = scene.post.letter(&person.email, 3).await;
    scene.pass(2 * 3_600 - 1);
    assert_eq!(
        choose(&scene.anonymous(), second.token(), NEW).await,
        Ok(ResetLink::Good)
    );
    assert_eq!(
        choose(&scene.anonymous(), third.token(), NEW).await,
        Ok(ResetLink::Gone)
    );
}

#[tokio::test]
async fn a_link_chosen_twice_at_once_works_once() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    let (one, other) = (scene.anonymous(), scene.anonymous());
    let (first, second) = tokio::join!(
        choose(&one, letter.token(), NEW),
        choose(&other, letter.token(), PASSWORD)
    );
    assert_ne!(first, second);
    assert!([first, second].contains(&Ok(ResetLink::Good)));
}

#[tokio::test]
async fn asking_for_an_unknown_address_answers_the_same_and_sends_nothing() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    assert_eq!(forget(&scene.anonymous(), "nobody@people.example").await, Ok(()));
    assert_eq!(forget(&scene.anonymous(), &person.email).await, Ok(()));
    scene.post.letter(&person.email, 1).await;
    assert_eq!(scene.post.letters().len(), 1);
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 1);
}

#[tokio::test]
async fn nobody_floods_a_mailbox() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    for email in [person.email.as_str(), "nobody@people.example"] {
        for _ in 0..3 {
            assert_eq!(forget(&scene.anonymous(), email).await, Ok(()));
        }
        let slowed = forget(&scene.anonymous(), email).await;
        assert!(matches!(slowed, Err(ApiError::Slow { seconds: 1..=300 })), "{slowed:?}");
    }
}

#[tokio::test]
async fn a_new_password_is_long_and_not_guessable_and_may_have_every_character() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    let table = [
        ("elevenchars", Invalid::PasswordTooShort { least: 12 }),
        ("        ", Invalid::PasswordTooShort { least: 12 }),
        ("password1234", Invalid::PasswordGuessable),
        ("aaaaaaaaaaaaaaaa", Invalid::PasswordGuessable),
        ("123456789012", Invalid::PasswordGuessable),
        (&"long enough ".repeat(30), Invalid::PasswordTooLong { most: 256 }),
    ];
    for (password, reason) in table {
        let visitor = scene.anonymous();
        assert_eq!(
            choose(&visitor, letter.token(), password).await,
            Err(reason.into()),
            "{password}"
        );
    }
    let odd = " ' OR 1=1; -- <b>ключ\u{1F511}🩺 ";
    assert_eq!(
        choose(&scene.anonymous(), letter.token(), odd).await,
        Ok(ResetLink::Good)
    );
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, odd).await,
        Ok(SignInOutcome::Welcome)
    );
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, odd.trim()).await,
        Ok(SignInOutcome::Wrong)
    );
}

/// NIST SP 800-63B: one keyboard writes "é" as one character, another as two.
#[tokio::test]
async fn a_password_is_the_same_from_every_keyboard() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    let (composed, decomposed) = ("une journe\u{301}e a\u{300} la mer", "une journ\u{e9}e \u{e0} la mer");
    assert_eq!(
        choose(&scene.anonymous(), letter.token(), composed).await,
        Ok(ResetLink::Good)
    );
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, decomposed).await,
        Ok(SignInOutcome::Welcome)
    );
}

#[tokio::test]
async fn passwords_are_kept_as_argon2id_of_owasps_strength() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    forget(&scene.anonymous(), &person.email).await.expect("sent");
    let letter = scene.post.letter(&person.email, 1).await;
    choose(&scene.anonymous(), letter.token(), NEW).await.expect("chosen");
    let kept: Vec<(String,)> = scene.rows("SELECT password_hash FROM accounts").await;
    assert!(kept[0].0.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept:?}");
}
