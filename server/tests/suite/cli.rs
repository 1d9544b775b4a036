//! The program's command line.

use crate::support::{Scene, rolecall};

#[tokio::test]
async fn help_explains_each_setting() {
    let scene = Scene::new().await;
    let (succeeded, said) = rolecall(scene.config(), &["serve", "--help"]).await;
    assert!(succeeded);
    for setting in [
        "LISTEN",
        "URL",
        "DATA",
        "SECRET",
        "SMTP_URL",
        "MAIL_FROM",
        "MAIL_FOLDER",
        "PROXIES",
        "LOG",
    ] {
        assert!(said.contains(&format!("[env: ROLECALL_{setting}")), "{setting}: {said}");
    }
    assert!(said.contains("[env: DATABASE_URL"), "{said}");
    assert!(!said.contains("postgres://rolecall"), "a secret stays one");
}

#[tokio::test]
async fn a_database_that_is_up_to_date_is_left_as_it_is() {
    let scene = Scene::new().await;
    scene.person("Aisha Martel").await;
    assert!(rolecall(scene.config(), &["migrate"]).await.0);
    assert_eq!(scene.number("SELECT COUNT(*) FROM accounts").await, 1);
}

#[tokio::test]
async fn the_first_admin_is_made_once() {
    let scene = Scene::new().await;
    let (succeeded, said) = rolecall(scene.config(), &["create-admin", "me@clinic.example"]).await;
    assert!(succeeded && said.contains("/choose-password/"), "{said}");
    for (arguments, reason) in [("me@clinic.example", "account"), ("nonsense", "e-mail")] {
        let (succeeded, said) = rolecall(scene.config(), &["create-admin", arguments]).await;
        assert!(!succeeded && said.contains(reason), "{said}");
    }
    assert_eq!(scene.number("SELECT COUNT(*) FROM organisations").await, 1);
}

#[tokio::test]
async fn the_demo_says_how_to_sign_in() {
    let scene = Scene::new().await;
    for _ in 0..2 {
        let (succeeded, said) = rolecall(scene.config(), &["demo", "--people", "5"]).await;
        assert!(succeeded && said.contains("aisha.martel@harbour.example"), "{said}");
    }
}

#[tokio::test]
async fn a_program_that_can_not_start_says_why() {
    let scene = Scene::new().await;
    let mut config = scene.config().clone();
    config.database = Some("postgres://nobody@localhost:1/nothing".to_owned());
    let (succeeded, said) = rolecall(&config, &["migrate"]).await;
    assert!(!succeeded && said.starts_with("rolecall: "), "{said}");
}
