//! People of two organisations: what they are in one is worth nothing in the other.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission};
use server::account::Me;
use server::error::{Answer, ApiError};
use server::users::{PlaceOutcome, Placed};

use super::{Two, assert_not_found, everything};
use crate::support::{Scene, grants};

use OrganisationRole::{Admin, Coordinator, Reporter};

#[tokio::test]
async fn people_of_another_organisation_are_not_found_in_mine() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    let before = everything(&scene).await;
    let them = |more: Value| two.mine.about(&two.them, more);
    for (act, request) in [
        ("organisations/set_role", them(json!({ "role": "reporter" }))),
        ("organisations/remove", them(json!({}))),
        ("users/find", them(json!({}))),
        ("users/send_link", them(json!({}))),
        (
            "users/set_places",
            them(json!({ "clinics": [two.my_clinic.id], "wanted": { "role": "admin" } })),
        ),
        (
            "organisations/set_role",
            two.mine
                .about(&two.me, json!({ "role": "reader", "successor": two.them.account() })),
        ),
        (
            "organisations/leave",
            json!({ "organisation": two.mine.id, "successor": two.them.account() }),
        ),
        (
            "team/set_term",
            json!({ "clinic": two.my_clinic.id, "member": two.their_clinic.membership(&two.nurse).await, "until": "2100-01-01" }),
        ),
        (
            "team/leave",
            json!({ "clinic": two.my_clinic.id, "successor": two.their_clinic.membership(&two.nurse).await }),
        ),
    ] {
        assert_not_found(&two.me, act, request).await;
    }
    assert!(everything(&scene).await == before, "nothing changed");
}

#[tokio::test]
async fn nobody_is_placed_in_a_foreign_clinic_nor_as_they_are_in_one() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    // Of both organisations, and much more in theirs than in mine.
    let both = two.my_clinic.member(Grants::default()).await;
    let strong = grants(&[], &[Permission::ActivityLogs]);
    two.their_clinic.add(&both, ClinicRole::Admin, strong).await;
    let second = two.mine.clinic("Second").await;
    second.admin().await;
    let before = everything(&scene).await;
    let as_there = json!({ "clinics": [second.id], "wanted": { "as": two.their_clinic.id } });
    assert_not_found(&two.me, "users/set_places", two.mine.about(&both, as_there)).await;
    assert!(everything(&scene).await == before, "nothing changed");

    let clinics = json!({ "clinics": [two.their_clinic.id, second.id], "wanted": { "role": "team-member" } });
    let request = two.mine.about(&both, clinics);
    let outcomes: Vec<PlaceOutcome> = two.me.call("users/set_places", request).await.expect("outcomes");
    let outcome_of = |clinic| outcomes.iter().find(|it| it.clinic == clinic).map(|it| it.outcome);
    assert_eq!(outcome_of(two.their_clinic.id), Some(Placed::NotFound));
    assert_eq!(outcome_of(second.id), Some(Placed::Added));
    let there = format!(
        "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND clinic_id = '{}'",
        two.their_clinic.id
    );
    assert_eq!(scene.number(&there).await, 2, "still an Admin there");
}

#[tokio::test]
async fn somebody_elses_session_is_not_found_and_goes_on() {
    let scene = Scene::new().await;
    let (one, other) = (scene.person("Omar Haddad").await, scene.person("Clara Nielsen").await);
    let query = format!("SELECT id FROM sessions WHERE account_id = '{}'", other.account());
    let rows: Vec<(String,)> = scene.rows(&query).await;
    let answer: Answer<()> = one
        .post("account/end_session", &json!({ "session": rows[0].0 }))
        .await
        .answer();
    assert_eq!(answer, Err(ApiError::NotFound));
    assert!(other.plain::<Me>("account/find_me").await.is_ok());
}

/// A role in one organisation is worth nothing in another, though the same person has one there.
#[tokio::test]
async fn an_admin_here_who_reports_there_is_only_a_reporter_there() {
    let scene = Scene::new().await;
    let two = Two::create(&scene).await;
    scene.appoint(&two.me, two.theirs.id, Reporter).await;
    assert_eq!(two.theirs.find(&two.me).await.standing.role, Some(Reporter));
    let coordinator: Answer<IgnoredAny> = two
        .me
        .call(
            "users/list",
            json!({ "organisation": two.theirs.id, "search": "", "page": 1 }),
        )
        .await;
    assert_eq!(
        coordinator.err(),
        Some(server::access::Refusal::NeedsInOrganisation(Permission::Users).into())
    );
    assert_eq!(two.mine.role_of(&two.me).await, Some(Admin));
    assert_ne!(two.theirs.role_of(&two.me).await, Some(Coordinator));
}
