//! The first data of a database.

use server::access::OrganisationRole;
use server::account::{EmailAddress, Language, Me, PersonName};
use server::demo::{self, First};
use server::error::ApiError;
use server::sign_in::{Credentials, NewPassword, Password, ResetLink, SignInOutcome};
use server::team::{TeamPage, TeamQuery, Total};

use crate::support::Scene;

#[tokio::test]
async fn the_demo_fills_an_empty_database_once() {
    let scene = Scene::new().await;
    let said = demo::fill(&scene.app, 60, 0).await.expect("filled");
    let counts = "SELECT (SELECT COUNT(*) FROM accounts) * 1000000 + (SELECT COUNT(*) FROM clinic_members) * 1000 + \
                  (SELECT COUNT(*) FROM invitations)";
    let filled = scene.number(counts).await;
    assert_eq!(demo::fill(&scene.app, 60, 0).await.expect("left alone"), said);
    assert_eq!(scene.number(counts).await, filled);
}

#[tokio::test]
async fn everybody_whom_the_demo_names_can_sign_in_and_lands_somewhere() {
    let scene = Scene::new().await;
    let said = demo::fill(&scene.app, 60, 0).await.expect("filled");
    let named: Vec<_> = said.split_whitespace().filter(|word| word.contains('@')).collect();
    assert_eq!(named.len(), 7);
    for email in named {
        let visitor = scene.anonymous();
        let email = EmailAddress::parse(email).expect("an address");
        let credentials = Credentials {
            email,
            password: Password::new(demo::PASSWORD.to_owned()),
        };
        assert_eq!(
            visitor.call("sign_in/sign_in", credentials).await,
            Ok(SignInOutcome::Welcome)
        );
        let me: Me = visitor.plain("account/find_me").await.expect("me");
        assert_ne!(me.landing, server::account::Landing::Nowhere, "{}", me.email);
    }
}

#[tokio::test]
async fn the_demo_team_is_found_and_its_totals_are_right() {
    let scene = Scene::new().await;
    demo::fill(&scene.app, 60, 0).await.expect("filled");
    let admin = scene.anonymous();
    let email = EmailAddress::parse("aisha.martel@harbour.example").expect("an address");
    let credentials = Credentials {
        email,
        password: Password::new(demo::PASSWORD.to_owned()),
    };
    admin
        .call::<SignInOutcome>("sign_in/sign_in", credentials)
        .await
        .expect("signed in");
    let me: Me = admin.plain("account/find_me").await.expect("me");
    let server::account::Landing::Clinic(clinic) = me.landing else {
        panic!("{:?}", me.landing)
    };
    let page: TeamPage = admin
        .call("team/list", TeamQuery::everybody(clinic))
        .await
        .expect("a page");
    assert_eq!((page.found, page.people, page.pending), (Total::Exactly(63), 63, 3));
    let there = format!("SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND clinic_id = '{clinic}'");
    assert_eq!(i64::from(page.admins), scene.number(&there).await);
}

#[tokio::test]
async fn the_first_admin_chooses_a_password_with_the_link_and_runs_the_clinic() {
    let scene = Scene::new().await;
    let first = || First {
        email: EmailAddress::parse("me@clinic.example").expect("an address"),
        name: PersonName::parse("Mia First").expect("a name"),
        language: Language::Danish,
        organisation: "Mine".to_owned(),
        role: OrganisationRole::Admin,
        clinic: "My clinic".to_owned(),
    };
    let link = demo::create_first(&scene.app, first()).await.expect("a link");
    let token = link
        .strip_prefix("https://rolecall.example/choose-password/")
        .expect("a link to our page")
        .to_owned();
    assert_eq!(demo::create_first(&scene.app, first()).await, Err(ApiError::Conflict));
    let me = scene.anonymous();
    let chosen = NewPassword {
        token,
        password: Password::new("a quiet morning in May".to_owned()),
    };
    assert_eq!(me.call("sign_in/choose_password", chosen).await, Ok(ResetLink::Good));
    let found: Me = me.plain("account/find_me").await.expect("me");
    assert_eq!((found.language, found.organisations.len()), (Language::Danish, 1));
    let server::account::Landing::Clinic(clinic) = found.landing else {
        panic!("{:?}", found.landing)
    };
    let page: TeamPage = me
        .call("team/list", TeamQuery::everybody(clinic))
        .await
        .expect("the team");
    assert_eq!((page.people, page.admins), (1, 1));
}
