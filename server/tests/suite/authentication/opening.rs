//! The policy of an organisation counts for somebody once they have come themself: nobody is bound by who only adds them.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::Language;
use server::error::ApiError;
use server::invitations::{AcceptOutcome, InviteOutcome, Invited};
use server::sign_in::{LeastLength, ResetOffer, SignInOutcome};
use server::users::Added;

use super::{HOUR, policy, set};
use crate::support::{Actor, Clinic, Organisation, PASSWORD, Reply, Scene};

/// What the product itself asks, and what the organisation does.
const OWN: (u32, (i64, i64)) = (12, (168, 14));
const STRICT: (u32, (i64, i64)) = (24, (8, 1));

/// A strict organisation with its boss, and a clinic with an Admin.
async fn strict(scene: &Scene) -> (Organisation<'_>, Actor, Clinic<'_>) {
    let organisation = Organisation::create(scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    assert_eq!(set(&organisation, &boss, policy(24, 8, 1)).await, Ok(()));
    (organisation, boss, clinic)
}

/// Adds somebody who has an account to the clinic, without their doing anything.
async fn add(clinic: &Clinic<'_>, boss: &Actor, person: &Actor) {
    add_as(clinic, boss, person, ClinicRole::TeamMember).await;
}

async fn add_as(clinic: &Clinic<'_>, boss: &Actor, person: &Actor, role: ClinicRole) {
    let people = [(person.email.as_str(), Language::English)];
    let add = clinic.invitations(&people, role, Grants::default());
    let added: Vec<Invited> = boss.call("invitations/invite", add).await.expect("an outcome");
    assert_eq!(added[0].outcome, InviteOutcome::Added);
}

/// A clinic with a nurse, and with an Admin who was added and has not come yet.
async fn decider(scene: &Scene) -> (Clinic<'_>, Actor, Actor) {
    let (_, boss, clinic) = strict(scene).await;
    let nurse = clinic.someone("Nora", ClinicRole::TeamMember, Grants::default()).await;
    let person = scene.person("Duc Nguyen").await;
    add_as(&clinic, &boss, &person, ClinicRole::Admin).await;
    (clinic, nurse, person)
}

/// What somebody is answered who ticks a permission of somebody else.
async fn tick(clinic: &Clinic<'_>, by: &Actor, of: &Actor) -> Reply {
    let (member, checkbox) = (clinic.membership(of).await, json!({ "permission": "users" }));
    let tick = json!({ "clinic": clinic.id, "member": member, "checkbox": checkbox, "on": true });
    by.post("permissions/set_permission", &json!({ "request": tick })).await
}

async fn sign_in(actor: &Actor) {
    let request = json!({ "email": actor.email, "password": PASSWORD });
    let outcome = actor.call::<SignInOutcome>("sign_in/sign_in", request).await;
    assert_eq!(outcome, Ok(SignInOutcome::Welcome));
}

/// The rule for somebody's next password, and the longest of their sessions.
async fn bound(scene: &Scene, person: &Actor) -> (u32, (i64, i64)) {
    let rule: LeastLength = person.plain("authentication/find_my_rule").await.expect("a rule");
    let sessions = format!(
        "SELECT MAX(good_hours), MAX(idle_hours) FROM sessions WHERE account_id = '{}'",
        person.account()
    );
    let rows: Vec<(i64, i64)> = scene.rows(&sessions).await;
    (rule.characters(), rows[0])
}

/// How often somebody has signed in, as the organisation knows.
async fn sign_ins(scene: &Scene, organisation: &Organisation<'_>, person: &Actor) -> i64 {
    let counted = format!(
        "SELECT CAST(COALESCE(SUM(sign_ins), 0) AS BIGINT) FROM person_sign_ins WHERE organisation_id = '{}' \
         AND account_id = '{}'",
        organisation.id,
        person.account()
    );
    scene.number(&counted).await
}

async fn opened_at(scene: &Scene, organisation: &Organisation<'_>, person: &Actor) -> Option<i64> {
    let opened = format!(
        "SELECT opened_at FROM organisation_people WHERE organisation_id = '{}' AND account_id = '{}'",
        organisation.id,
        person.account()
    );
    let rows: Vec<(Option<i64>,)> = scene.rows(&opened).await;
    rows[0].0
}

#[tokio::test]
async fn whoever_is_only_added_is_bound_to_nothing_and_nobody_is_told_when_they_sign_in() {
    let scene = Scene::new().await;
    let (organisation, boss, clinic) = strict(&scene).await;
    let home = Organisation::create(&scene).await;
    let user = |email: &str, admin_access: bool, clinics: Value| {
        json!({
            "organisation": organisation.id, "name": "Duc Nguyen", "email": email, "language": "en",
            "admin_access": admin_access, "clinics": clinics,
        })
    };
    for way in ["admin user", "practitioner", "team member", "reporter"] {
        let person = home.someone("Duc Nguyen", OrganisationRole::Reader).await;
        match way {
            "admin user" | "practitioner" => {
                let clinics = if way == "practitioner" {
                    json!([clinic.id])
                } else {
                    json!([])
                };
                let request = user(&person.email, way == "admin user", clinics);
                let added = boss.call::<Added>("users/add", request).await;
                assert_eq!(added, Ok(Added::Joined(person.account())));
            }
            "team member" => add(&clinic, &boss, &person).await,
            _ => {
                let invite = organisation.invitations(&[&person.email], OrganisationRole::Reporter);
                let added: Vec<Invited> = boss.call("invitations/invite", invite).await.expect("an outcome");
                assert_eq!(added[0].outcome, InviteOutcome::Added);
            }
        }
        assert_eq!(bound(&scene, &person).await, OWN, "{way}");
        sign_in(&person.other_device(&scene)).await;
        assert_eq!(bound(&scene, &person).await, OWN, "{way}, signed in again");
        let (there, here) = (
            sign_ins(&scene, &home, &person).await,
            sign_ins(&scene, &organisation, &person).await,
        );
        assert_eq!((there, here), (1, 0), "{way}");
        for stricter in [policy(24, 168, 14), policy(24, 8, 1)] {
            assert_eq!(set(&organisation, &boss, stricter).await, Ok(()));
        }
        assert_eq!(bound(&scene, &person).await, OWN, "{way}, with another policy");
    }
    let of_all = format!(
        "SELECT COUNT(*) FROM organisation_sign_ins WHERE organisation_id = '{}'",
        organisation.id
    );
    assert_eq!(scene.number(&of_all).await, 0);
}

#[tokio::test]
async fn whoever_enters_is_bound_from_then_on() {
    let scene = Scene::new().await;
    let (organisation, boss, clinic) = strict(&scene).await;
    for way in ["its page", "its news", "its alerts", "its organisation"] {
        let person = scene.person("Duc Nguyen").await;
        add(&clinic, &boss, &person).await;
        if way == "its organisation" {
            scene
                .appoint_unseen(&person, organisation.id, OrganisationRole::Reporter)
                .await;
        }
        assert_eq!(bound(&scene, &person).await, OWN, "{way}");
        let entered = match way {
            "its page" => {
                person
                    .post("clinics/find", &json!({ "clinic": clinic.id }))
                    .await
                    .status
            }
            "its news" => u16::from(person.listen(clinic.id).await.is_ok()) * 200,
            "its alerts" => {
                let find = json!({ "clinic": clinic.id });
                person.post("clinics/find_alerts", &find).await.status
            }
            _ => {
                let find = json!({ "organisation": organisation.id });
                person.post("organisations/find", &find).await.status
            }
        };
        assert_eq!(entered, 200, "{way}");
        assert_eq!(bound(&scene, &person).await, STRICT, "{way}");
        let opened = opened_at(&scene, &organisation, &person).await;
        scene.pass(60);
        sign_in(&person.other_device(&scene)).await;
        assert_eq!(sign_ins(&scene, &organisation, &person).await, 1, "{way}");
        person.post("clinics/find", &json!({ "clinic": clinic.id })).await;
        assert_eq!(opened_at(&scene, &organisation, &person).await, opened, "only once");
    }
}

#[tokio::test]
async fn whoever_decides_something_first_is_bound_by_it() {
    let scene = Scene::new().await;
    let (clinic, nurse, person) = decider(&scene).await;
    assert_eq!(bound(&scene, &person).await, OWN);
    let ticked = tick(&clinic, &person, &nurse).await;
    assert_eq!(ticked.status, 200, "{ticked:?}");
    assert_eq!(bound(&scene, &person).await, STRICT);
}

#[tokio::test]
async fn whoever_signed_in_too_long_ago_for_it_decides_nothing() {
    let scene = Scene::new().await;
    let (clinic, nurse, person) = decider(&scene).await;
    scene.pass(9 * HOUR);
    let reply = tick(&clinic, &person, &nurse).await;
    assert_eq!(reply.answer::<Value>(), Err(ApiError::SignIn));
    let ticked = "SELECT COUNT(*) FROM clinic_members WHERE granted_singles <> 0";
    assert_eq!(scene.number(ticked).await, 0);
    sign_in(&person).await;
    assert_eq!(tick(&clinic, &person, &nurse).await.status, 200);
    assert_eq!(scene.number(ticked).await, 1);
}

#[tokio::test]
async fn whoever_signed_in_too_long_ago_for_it_signs_in_again_before_they_see_anything() {
    let scene = Scene::new().await;
    let (_, boss, clinic) = strict(&scene).await;
    let person = scene.person("Duc Nguyen").await;
    add(&clinic, &boss, &person).await;
    scene.pass(9 * HOUR);
    let find = json!({ "clinic": clinic.id });
    let reply = person.post("clinics/find", &find).await;
    assert_eq!(reply.answer::<Value>(), Err(ApiError::SignIn));
    sign_in(&person).await;
    assert_eq!(person.post("clinics/find", &find).await.status, 200);
}

#[tokio::test]
async fn whoever_accepts_an_invitation_is_bound_by_it() {
    let scene = Scene::new().await;
    let (organisation, boss, clinic) = strict(&scene).await;
    clinic.invite(&boss, "duc@people.example").await;
    let letter = scene.post.letter("duc@people.example", 1).await;
    let duc = scene.person_at("Duc Nguyen", "duc@people.example").await;
    assert_eq!(bound(&scene, &duc).await, OWN);
    let accept = json!({ "token": letter.token(), "with": "session" });
    let joined = duc.call::<AcceptOutcome>("invitations/accept", accept).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
    assert_eq!(bound(&scene, &duc).await, STRICT);
    assert!(opened_at(&scene, &organisation, &duc).await.is_some());
}

#[tokio::test]
async fn an_account_that_the_organisation_makes_is_bound_before_its_first_password() {
    let scene = Scene::new().await;
    let (organisation, boss, _) = strict(&scene).await;
    let add = json!({
        "organisation": organisation.id, "name": "Nils Ny", "email": "nils@new.example", "language": "en",
        "admin_access": true, "clinics": [],
    });
    boss.call::<Added>("users/add", add).await.expect("added");
    let letter = scene.post.letter("nils@new.example", 1).await;
    let offer: ResetOffer = scene
        .anonymous()
        .with_link("sign_in/find_reset", letter.token())
        .await
        .expect("an answer");
    let ResetOffer::Good { least } = offer else {
        panic!("{offer:?}")
    };
    assert_eq!(least.characters(), 24);
}

#[tokio::test]
async fn an_admin_who_sees_as_somebody_binds_nobody_by_it() {
    let scene = Scene::new().await;
    let (organisation, boss, clinic) = strict(&scene).await;
    let person = scene.person("Duc Nguyen").await;
    add(&clinic, &boss, &person).await;
    let find = json!({ "clinic": clinic.id });
    let eyes = organisation.see_as(&boss, &person).await.expect("begun");
    assert_eq!(boss.post_from(&eyes, "clinics/find", &find).await.status, 200);
    assert_eq!(bound(&scene, &person).await, OWN);
    assert_eq!(opened_at(&scene, &organisation, &person).await, None);
}

#[tokio::test]
async fn whoever_left_and_is_added_anew_is_bound_to_nothing_again() {
    let scene = Scene::new().await;
    let (organisation, boss, clinic) = strict(&scene).await;
    let person = Organisation::create(&scene)
        .await
        .someone("Duc Nguyen", OrganisationRole::Reader)
        .await;
    add(&clinic, &boss, &person).await;
    let find = json!({ "clinic": clinic.id });
    assert_eq!(person.post("clinics/find", &find).await.status, 200);
    assert_eq!(bound(&scene, &person).await, STRICT);
    person.call::<()>("team/leave", find.clone()).await.expect("left");
    add(&clinic, &boss, &person).await;
    assert_eq!(opened_at(&scene, &organisation, &person).await, None);
    sign_in(&person).await;
    assert_eq!(bound(&scene, &person).await, OWN);
    assert_eq!(person.post("clinics/find", &find).await.status, 200);
    assert_eq!(bound(&scene, &person).await, STRICT);
}
