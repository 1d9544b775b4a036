//! What is somebody's alone: with their eyes it is neither shown nor changed.

use serde_json::json;
use server::access::{ClinicRole, Grants, Refusal};
use server::account::Me;
use server::error::ApiError;

use super::ask;
use crate::support::{Organisation, PASSWORD, Scene};

#[tokio::test]
async fn what_is_somebodys_alone_stays_so_and_nothing_of_ones_own_is_changed() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.someone("Nora", ClinicRole::Admin, Grants::default()).await;
    let profile = json!({ "name": "Nora", "time_zone": "Asia/Jakarta", "mobile": "+4512345678" });
    nurse.call::<()>("account/set_profile", profile).await.expect("set");
    let alerts = json!({ "clinic": clinic.id, "alerts": { "mobile": "+4587654321", "email": null } });
    nurse
        .call::<serde::de::IgnoredAny>("clinics/set_alerts", alerts.clone())
        .await
        .expect("set");
    let before: (Me, Me) = (
        boss.plain("account/find_me").await.expect("me"),
        nurse.plain("account/find_me").await.expect("me"),
    );

    let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
    let seen = boss.post_from(&eyes, "account/find_me", &json!({})).await;
    assert!(
        !seen.body.contains("+45") && !seen.body.contains("Jakarta"),
        "{}",
        seen.body
    );
    let request = |body: serde_json::Value| json!({ "request": body });
    for (function, body) in [
        ("account/list_sessions", json!({})),
        ("account/end_session", json!({ "session": uuid::Uuid::nil() })),
        ("account/set_language", request(json!({ "language": "fr" }))),
        ("account/set_view", request(json!({ "view": "console" }))),
        ("account/set_profile", request(json!({ "name": "Nobody" }))),
        (
            "account/change_password",
            request(json!({ "old": PASSWORD, "new": "another harbour at dusk" })),
        ),
        ("authentication/find_my_rule", json!({})),
        ("clinics/find_alerts", json!({ "clinic": clinic.id })),
        ("clinics/set_alerts", request(alerts)),
        (
            "organisations/leave",
            request(json!({ "organisation": organisation.id })),
        ),
        ("team/leave", request(json!({ "clinic": clinic.id }))),
        ("sign_in/sign_out_everywhere", json!({})),
        (
            "sign_in/sign_in",
            request(json!({ "email": boss.email, "password": PASSWORD })),
        ),
        ("sign_in/forgot_password", request(json!({ "email": nurse.email }))),
        (
            "sign_in/choose_password",
            request(json!({ "token": "nonsense", "password": "another harbour at dusk" })),
        ),
        (
            "invitations/accept",
            request(json!({ "token": "nonsense", "with": "session" })),
        ),
        ("users/see_as", request(organisation.about(&nurse, json!({})))),
    ] {
        let answer = ask(&boss, &eyes, function, body).await.err();
        let is_refused = answer == Some(ApiError::Refused(Refusal::OnlyLooking))
            // What the clinic's team may not even ask for.
            || answer == Some(ApiError::NotFound) && matches!(function, "organisations/leave" | "users/see_as");
        assert!(is_refused, "{function}: {answer:?}");
    }
    let after: (Me, Me) = (
        boss.plain("account/find_me").await.expect("still signed in"),
        nurse.plain("account/find_me").await.expect("me"),
    );
    assert_eq!(after, before);
}

#[tokio::test]
async fn whoever_looks_signs_themself_out_and_nobody_else() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let nurse = organisation.admin_user("Nora", Grants::default()).await;
    let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
    ask(&boss, &eyes, "sign_in/sign_out", json!({}))
        .await
        .expect("signed out");
    assert_eq!(boss.plain::<Me>("account/find_me").await, Err(ApiError::SignIn));
    nurse.plain::<Me>("account/find_me").await.expect("still signed in");
}
