//! "See as this person": what an Admin of the organisation is answered with somebody else's eyes.

mod private;
mod theirs;

use serde::de::IgnoredAny;
use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal};
use server::activity::ActivityQuery;
use server::error::{Answer, ApiError};
use server::organisations::OrganisationPlace;

use crate::support::{Actor, Organisation, Scene, grants};

async fn ask(by: &Actor, viewpoint: &str, function: &str, body: Value) -> Answer<IgnoredAny> {
    by.post_from(viewpoint, function, &body).await.answer()
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
    let eyes = organisation.see_as(&boss, &reader).await.expect("begun");
    let theirs = organisation.find(&reader).await;
    let seen: OrganisationPlace = boss
        .post_from(&eyes, "organisations/find", &find)
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
        let seen = boss.post_from(&eyes, function, &body).await;
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
        let eyes = organisation.see_as(&boss, whom).await.expect("begun");
        let answer = ask(&boss, &eyes, function, json!({ "request": request })).await;
        assert_eq!(answer.err(), Some(only_looking.clone()), "{function}");
    }
}

#[tokio::test]
async fn only_an_admin_looks_and_only_at_their_own_organisation() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (boss, stranger) = (organisation.admin().await, other.admin().await);
    let both = organisation.admin_user("Bo", Grants::default()).await;
    scene.appoint(&both, other.id, OrganisationRole::Admin).await;
    let refused = Err(ApiError::Refused(Refusal::NeedsOrganisationAdmin));
    for curious in [organisation.coordinator().await, both_sides(&organisation).await] {
        assert_eq!(organisation.see_as(&curious, &boss).await, refused);
    }
    for (place, by, whom) in [
        // An Admin of another organisation, where that person is something too.
        (&other, &boss, &both),
        (&organisation, &stranger, &both),
        // Somebody who is nothing here.
        (&organisation, &boss, &stranger),
    ] {
        assert_eq!(place.see_as(by, whom).await, Err(ApiError::NotFound));
    }
    assert_eq!(
        organisation.see_as(&scene.anonymous(), &both).await,
        Err(ApiError::SignIn)
    );

    // Whoever runs two looks at one.
    scene.appoint(&boss, other.id, OrganisationRole::Admin).await;
    let eyes = organisation.see_as(&boss, &both).await.expect("begun");
    let south = other.clinic("South").await;
    south.add(&both, ClinicRole::Admin, Grants::default()).await;
    for (function, body) in [
        ("organisations/find", json!({ "organisation": other.id })),
        ("clinics/find", json!({ "clinic": south.id })),
    ] {
        assert_eq!(ask(&boss, &eyes, function, body).await.err(), Some(ApiError::NotFound));
    }
}

#[tokio::test]
async fn nobody_looks_without_having_begun_or_after_they_are_no_admin() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, other) = (organisation.admin().await, organisation.admin().await);
    let whom = organisation.someone("Rafael", OrganisationRole::Reporter).await;
    let find = || json!({ "organisation": organisation.id });
    let eyes = organisation.see_as(&boss, &whom).await.expect("begun");
    let mine = eyes.replace(&whom.account().to_string(), &other.account().to_string());
    let made_up = format!("/as/{}/{}/{}", organisation.id, whom.account(), "A".repeat(43));
    // Another session, another person, and none at all.
    for (by, from) in [(&other, &eyes), (&boss, &mine), (&boss, &made_up)] {
        let seen = ask(by, from, "organisations/find", find()).await;
        assert_eq!(seen.err(), Some(ApiError::SignIn));
    }
    let demote = organisation.about(&boss, json!({ "role": "coordinator" }));
    other
        .call::<()>("organisations/set_role", demote)
        .await
        .expect("demoted");
    let refused = Some(ApiError::Refused(Refusal::NeedsOrganisationAdmin));
    assert_eq!(ask(&boss, &eyes, "organisations/find", find()).await.err(), refused);
    assert_eq!(ask(&boss, &eyes, "account/find_me", json!({})).await.err(), refused);
}

/// Meanwhile the organisation's sign-in policy does not count for their session.
#[tokio::test]
async fn whoever_was_removed_and_is_an_admin_again_looks_only_once_they_have_come_in_themself() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (boss, other) = (organisation.admin().await, organisation.admin().await);
    // What keeps them signed in.
    scene.appoint(&boss, elsewhere.id, OrganisationRole::Admin).await;
    let reader = organisation.admin_user("Lars", Grants::default()).await;
    let eyes = organisation.see_as(&boss, &reader).await.expect("begun");
    let remove = organisation.about(&boss, json!({}));
    other.call::<()>("organisations/remove", remove).await.expect("removed");
    let again = organisation.invitations(&[boss.email.as_str()], OrganisationRole::Admin);
    let added: Answer<Vec<IgnoredAny>> = other.call("invitations/invite", again).await;
    assert!(added.is_ok());
    let find = || json!({ "organisation": organisation.id });
    for (function, body) in [("organisations/find", find()), ("account/find_me", json!({}))] {
        let seen = ask(&boss, &eyes, function, body).await;
        assert_eq!(seen.err(), Some(ApiError::SignIn), "{function}");
    }
    let page = boss.listen_from(&eyes, organisation.place()).await;
    assert_eq!(page.err(), Some(ApiError::SignIn));
    organisation.find(&boss).await;
    let anew = organisation.see_as(&boss, &reader).await.expect("begun anew");
    assert!(ask(&boss, &anew, "organisations/find", find()).await.is_ok());
}

/// An admin user who holds everything but is no Admin.
async fn both_sides(organisation: &Organisation<'_>) -> Actor {
    let all: Vec<_> = server::access::PermissionGroup::ALL.into_iter().collect();
    organisation.admin_user("Ada", grants(&all, &[])).await
}

#[tokio::test]
async fn who_looks_on_another_day_begins_anew_and_the_log_says_so() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let reader = organisation.admin_user("Lars", Grants::default()).await;
    let eyes = organisation.see_as(&boss, &reader).await.expect("begun");
    let find = json!({ "organisation": organisation.id });
    // The session itself lasts.
    scene.sql("UPDATE sessions SET idle_hours = 168").await;
    let a_day = 24 * 3600;
    scene.pass(a_day);
    let next = ask(&boss, &eyes, "organisations/find", find.clone()).await;
    assert!(next.is_ok(), "it may have been begun just before midnight: {next:?}");
    scene.pass(a_day);
    let late = ask(&boss, &eyes, "organisations/find", find.clone()).await;
    assert_eq!(late.err(), Some(ApiError::SignIn));
    organisation.find(&boss).await;
    let anew = organisation.see_as(&boss, &reader).await.expect("begun anew");
    assert!(ask(&boss, &anew, "organisations/find", find).await.is_ok());
}
