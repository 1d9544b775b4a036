//! Who gets in, and what the others learn.

use serde_json::json;
use server::account::Me;
use server::error::ApiError;
use server::sign_in::SignInOutcome;

use super::sign_in;
use crate::support::{Actor, PASSWORD, Scene};

#[tokio::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let scene = Scene::new().await;
    let known = scene.person("Aisha Martel").await;
    let visitor = scene.anonymous();
    let mut answers = Vec::new();
    for (email, password) in [
        (known.email.as_str(), "not the right password"),
        ("nobody@people.example", PASSWORD),
        (known.email.as_str(), ""),
        ("nobody@people.example", ""),
    ] {
        let reply = visitor
            .post(
                "sign_in/sign_in",
                &json!({ "request": { "email": email, "password": password } }),
            )
            .await;
        let mut headers = reply.headers.clone();
        headers.remove("x-request-id");
        headers.remove("date");
        answers.push((reply.status, reply.body, headers));
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:#?}");
    assert_eq!(answers[0].1, "\"wrong\"");
}

/// An answer for an unknown address that came without hashing would come sooner.
#[tokio::test]
async fn an_unknown_address_costs_the_same_work() {
    let scene = Scene::new().await;
    let known = scene.person("Aisha Martel").await;
    // Whoever asks for a hash now gets an error.
    scene.app.hashing.close();
    for email in [known.email.as_str(), "nobody@people.example"] {
        let answer = sign_in(&scene.anonymous(), email, PASSWORD).await;
        assert!(matches!(answer, Err(ApiError::Internal { .. })), "{email}: {answer:?}");
    }
}

#[tokio::test]
async fn an_account_without_a_password_lets_nobody_in() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    scene.sql("UPDATE accounts SET password_hash = NULL").await;
    for password in ["", "nobody is here", PASSWORD] {
        assert_eq!(
            sign_in(&scene.anonymous(), &person.email, password).await,
            Ok(SignInOutcome::Wrong)
        );
    }
}

#[tokio::test]
async fn capitals_and_spaces_in_the_address_keep_nobody_out() {
    let scene = Scene::new().await;
    let person = scene.person_at("Aisha Martel", "Aisha.Martel@People.Example").await;
    for email in [
        "aisha.martel@people.example",
        " AISHA.MARTEL@PEOPLE.EXAMPLE ",
        "ａisha.martel@people.example",
    ] {
        let visitor = person.other_device(&scene);
        assert_eq!(
            sign_in(&visitor, email, PASSWORD).await,
            Ok(SignInOutcome::Welcome),
            "{email}"
        );
        assert_eq!(
            visitor.plain::<Me>("account/find_me").await.expect("me").account,
            person.account()
        );
    }
}

#[tokio::test]
async fn guessing_at_one_account_is_slowed_down_from_wherever_it_comes() {
    let scene = Scene::new().await;
    let (person, other) = (scene.person("Aisha Martel").await, scene.person("Duc Nguyen").await);
    for _ in 0..10 {
        let guess = sign_in(&scene.anonymous(), &person.email, "guess").await;
        assert_eq!(guess, Ok(SignInOutcome::Wrong));
    }
    for email in [person.email.clone(), person.email.to_uppercase()] {
        let slowed = sign_in(&scene.anonymous(), &email, PASSWORD).await;
        assert!(matches!(slowed, Err(ApiError::Slow { seconds: 1..=30 })), "{slowed:?}");
    }
    assert_eq!(
        sign_in(&scene.anonymous(), &other.email, PASSWORD).await,
        Ok(SignInOutcome::Welcome)
    );
}

#[tokio::test]
async fn guessing_from_one_address_is_slowed_down_whomever_it_is_about() {
    let scene = Scene::new().await;
    let person = scene.person("Aisha Martel").await;
    let guesser = scene.anonymous();
    let (mut tries, mut slowed) = (0, Ok(SignInOutcome::Wrong));
    // One more is let in every three seconds.
    while slowed == Ok(SignInOutcome::Wrong) && tries < 200 {
        slowed = sign_in(&guesser, &format!("person.{tries}@people.example"), "guess").await;
        tries += 1;
    }
    assert!(matches!(slowed, Err(ApiError::Slow { seconds: 1..=3 })), "{slowed:?}");
    assert!(tries > 100, "{tries}");
    assert_eq!(
        sign_in(&scene.anonymous(), &person.email, PASSWORD).await,
        Ok(SignInOutcome::Welcome)
    );
}

/// Hashing a password takes memory and time, so what makes the server hash has to be slowed down as well.
#[tokio::test]
async fn trying_links_is_slowed_down_too() {
    let scene = Scene::new().await;
    for (function, body) in [
        ("invitations/find_offer", json!({ "token": "guess" })),
        (
            "invitations/accept",
            json!({ "request": { "token": "guess", "with": "session" } }),
        ),
        ("sign_in/find_reset", json!({ "token": "guess" })),
        (
            "sign_in/choose_password",
            json!({ "request": { "token": "guess", "password": "short" } }),
        ),
    ] {
        let guesser = scene.anonymous();
        let mut tries = 1;
        while guesser.post(function, &body).await.status != 429 {
            tries += 1;
            assert!(tries < 200, "{function}");
        }
        assert!(tries > 100, "{function}");
    }
}

#[tokio::test]
async fn an_old_address_in_the_new_form_is_the_same_and_no_other() {
    let scene = Scene::new().await;
    let body = json!({ "token": "guess" });
    for n in 0..200 {
        let form = if n % 2 == 0 { "192.0.2.1" } else { "::ffff:192.0.2.1" };
        if scene
            .anonymous()
            .at(form)
            .post("sign_in/find_reset", &body)
            .await
            .status
            == 429
        {
            let neighbour = scene.anonymous().at("::ffff:192.0.2.2");
            assert_eq!(neighbour.post("sign_in/find_reset", &body).await.status, 200);
            return;
        }
    }
    panic!("none was slowed down");
}

/// Whoever has one address of IPv6 has the 2^64 of its network.
#[tokio::test]
async fn another_address_of_the_same_network_is_slowed_down_too() {
    let scene = Scene::new().await;
    let body = json!({ "token": "guess" });
    for n in 0..200 {
        let guesser = scene.anonymous().at(&format!("2001:db8:0:1::{n:x}"));
        if guesser.post("sign_in/find_reset", &body).await.status == 429 {
            for elsewhere in ["2001:db8:0:2::1", "::ffff:192.0.2.1"] {
                let neighbour = scene.anonymous().at(elsewhere);
                assert_eq!(
                    neighbour.post("sign_in/find_reset", &body).await.status,
                    200,
                    "{elsewhere}"
                );
            }
            return;
        }
    }
    panic!("none was slowed down");
}

#[tokio::test]
async fn where_one_lands_depends_on_how_many_clinics_one_has() {
    use server::access::{ClinicRole, Grants};
    use server::account::Landing;
    let scene = Scene::new().await;
    let (one, other) = (scene.clinic().await, scene.clinic().await);
    let person: Actor = scene.person("Aisha Martel").await;
    let landing = async || person.plain::<Me>("account/find_me").await.expect("me").landing;
    assert_eq!(landing().await, Landing::Nowhere);
    one.add(&person, ClinicRole::TeamMember, Grants::default()).await;
    assert_eq!(landing().await, Landing::Clinic(one.id));
    other.add(&person, ClinicRole::TeamMember, Grants::default()).await;
    assert_eq!(landing().await, Landing::Clinics);
}
