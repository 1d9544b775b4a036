//! "See as this person": what an Admin of the organisation is answered with somebody else's eyes.

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal};
use server::activity::ActivityQuery;
use server::error::{Answer, ApiError};
use server::organisations::OrganisationPlace;

use crate::support::{Actor, Organisation, Scene, grants};

async fn ask(by: &Actor, whom: &Actor, function: &str, body: Value) -> Answer<IgnoredAny> {
    by.post_as(whom, function, &body).await.answer()
}

#[tokio::test]
async fn an_admin_is_answered_exactly_as_that_person_is() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, reader) = (
        organisation.admin().await,
        organisation
            .admin_user("Lars", grants(&[], &[Permission::ActivityLogs]))
            .await,
    );
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let find = json!({ "organisation": organisation.id });
    let theirs = organisation.find(&reader).await;
    let seen: OrganisationPlace = boss
        .post_as(&reader, "organisations/find", &find)
        .await
        .answer()
        .expect("seen");
    assert_eq!(seen, theirs);
    let all = json!({ "organisation": organisation.id, "search": "", "page": 1 });
    for (function, body) in [
        (
            "activity/list",
            json!({ "request": ActivityQuery::all(organisation.place()) }),
        ),
        ("users/list", json!({ "request": all })),
        ("organisations/list_clinics", json!({ "request": all })),
        ("admin_users/list", find),
        ("clinics/find", json!({ "clinic": clinic.id })),
    ] {
        let own = reader.post(function, &body).await;
        let seen = boss.post_as(&reader, function, &body).await;
        assert_eq!((seen.status, seen.body), (own.status, own.body), "{function}");
    }
}

#[tokio::test]
async fn nothing_is_changed_with_somebody_elses_eyes() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let manager = organisation.admin_user("Mona", grants(&[], &[Permission::Users])).await;
    let other = organisation.admin_user("Otto", Grants::default()).await;
    let clinic = organisation.clinic("North").await;
    let chief = clinic.admin().await;
    let nurse = clinic.someone("Nora", ClinicRole::TeamMember, Grants::default()).await;
    let only_looking = ApiError::Refused(Refusal::OnlyLooking);
    let users = json!({ "permission": "users" });
    for (whom, function, request) in [
        (
            &manager,
            "admin_users/set_permission",
            organisation.about(&other, json!({ "checkbox": users, "on": true })),
        ),
        (
            &manager,
            "admin_users/set_access",
            organisation.about(&other, json!({ "on": false })),
        ),
        (
            &chief,
            "permissions/set_permission",
            json!({ "clinic": clinic.id, "member": clinic.membership(&nurse).await, "checkbox": users, "on": true }),
        ),
        (
            &chief,
            "team/remove",
            json!({ "clinic": clinic.id, "member": clinic.membership(&nurse).await }),
        ),
    ] {
        let answer = ask(&boss, whom, function, json!({ "request": request })).await;
        assert_eq!(answer.err(), Some(only_looking.clone()), "{function}");
    }
}

#[tokio::test]
async fn only_an_admin_looks_and_only_in_their_own_organisation() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (boss, stranger) = (organisation.admin().await, other.admin().await);
    let both = organisation.admin_user("Bo", Grants::default()).await;
    scene.appoint(&both, other.id, OrganisationRole::Admin).await;
    let find = |id| json!({ "organisation": id });
    let refused = Some(ApiError::Refused(Refusal::NeedsOrganisationAdmin));
    for curious in [organisation.coordinator().await, both_sides(&organisation).await] {
        let seen = ask(&curious, &boss, "organisations/find", find(organisation.id)).await;
        assert_eq!(seen.err(), refused);
    }
    for (by, whom, id) in [
        // An Admin of another organisation, where that person is something too.
        (&boss, &both, other.id),
        (&stranger, &both, organisation.id),
        // Somebody who is nothing here.
        (&boss, &stranger, organisation.id),
    ] {
        let seen = ask(by, whom, "organisations/find", find(id)).await;
        assert_eq!(seen.err(), Some(ApiError::NotFound));
    }
    let anonymous = scene.anonymous();
    let seen = ask(&anonymous, &both, "organisations/find", find(organisation.id)).await;
    assert_eq!(seen.err(), Some(ApiError::SignIn));
    // What is not about a place stays one's own.
    let me: server::account::Me = boss
        .post_as(&both, "account/find_me", &json!({}))
        .await
        .answer()
        .expect("me");
    assert_eq!(me.account, boss.account());
}

/// An admin user who holds everything but is no Admin.
async fn both_sides(organisation: &Organisation<'_>) -> Actor {
    let all: Vec<_> = server::access::PermissionGroup::ALL.into_iter().collect();
    organisation.admin_user("Ada", grants(&all, &[])).await
}
