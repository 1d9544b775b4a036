//! Where somebody belongs, as an Admin of one of those places sees it; and that it is written down who looked.

use serde::de::DeserializeOwned;
use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::{Landing, Me};
use server::activity::{Deed, DeedKind};
use server::clinics::{MyClinics, MyClinicsPage};
use server::error::ApiError;
use server::live::News;
use server::organisations::{MyOrganisations, MyOrganisationsPage};

use crate::support::{Actor, Organisation, Scene};

async fn see<T: DeserializeOwned>(by: &Actor, eyes: &str, function: &str, request: serde_json::Value) -> T {
    by.post_from(eyes, function, &request).await.answer().expect("seen")
}

#[tokio::test]
async fn an_admin_sees_where_somebody_belongs_in_this_organisation_and_nothing_of_others() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let boss = organisation.admin().await;
    let (north, east) = (organisation.clinic("North").await, organisation.clinic("East").await);
    let far = elsewhere.clinic("Far").await;
    let nurse = north.someone("Nora", ClinicRole::TeamMember, Grants::default()).await;
    far.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    scene.appoint(&nurse, elsewhere.id, OrganisationRole::Admin).await;
    // The Admin's own places are not the nurse's, not even where both belong.
    far.add(&boss, ClinicRole::Admin, Grants::default()).await;

    let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
    let clinics = json!({ "request": MyClinics { search: String::new(), page: 1 } });
    let organisations = json!({ "request": MyOrganisations { search: String::new(), page: 1 } });
    let me: Me = see(&boss, &eyes, "account/find_me", json!({})).await;
    assert_eq!((me.account, me.name.as_str()), (nurse.account(), "Nora"));
    assert_eq!((me.landing, me.is_practitioner), (Landing::Clinic(north.id), true));
    assert_eq!(me.organisations, []);
    let mine: MyClinicsPage = see(&boss, &eyes, "clinics/list_mine", clinics.clone()).await;
    assert_eq!(names(&mine), ["North"]);
    assert_eq!((mine.total, mine.last), (1, None));
    let mine: MyOrganisationsPage = see(&boss, &eyes, "organisations/list_mine", organisations.clone()).await;
    assert_eq!((mine.organisations, mine.total), (vec![], 0));

    // With more here, the same as they see themself but for what is elsewhere.
    east.add(&nurse, ClinicRole::Admin, Grants::default()).await;
    scene.appoint(&nurse, organisation.id, OrganisationRole::Reporter).await;
    let me: Me = see(&boss, &eyes, "account/find_me", json!({})).await;
    let own: Me = nurse.plain("account/find_me").await.expect("me");
    assert_eq!(own.organisations.len(), 2);
    let here: Vec<_> = own
        .organisations
        .into_iter()
        .filter(|one| one.id == organisation.id)
        .collect();
    assert_eq!((me.landing, me.organisations), (Landing::Clinics, here));
    let mine: MyClinicsPage = see(&boss, &eyes, "clinics/list_mine", clinics.clone()).await;
    assert_eq!(names(&mine), ["East", "North"]);
    let own: MyClinicsPage = nurse.post("clinics/list_mine", &clinics).await.answer().expect("mine");
    assert_eq!(names(&own), ["East", "Far", "North"]);
    let mine: MyOrganisationsPage = see(&boss, &eyes, "organisations/list_mine", organisations).await;
    let ids: Vec<_> = mine.organisations.iter().map(|one| one.id).collect();
    assert_eq!((ids, mine.total), (vec![organisation.id], 1));
}

fn names(page: &MyClinicsPage) -> Vec<&str> {
    page.clinics.iter().map(|clinic| clinic.name.as_str()).collect()
}

#[tokio::test]
async fn whoever_is_of_the_organisation_no_longer_is_not_seen() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let nurse = organisation.someone("Nora", OrganisationRole::Reporter).await;
    let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
    let leave = json!({ "organisation": organisation.id });
    nurse.call::<()>("organisations/leave", leave).await.expect("left");
    let seen = boss.post_from(&eyes, "account/find_me", &json!({})).await;
    assert_eq!(seen.status, 404);
}

#[tokio::test]
async fn looking_is_written_down_once_each_time_it_begins() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let nurse = organisation.someone("Nora", OrganisationRole::Reporter).await;
    for _ in 0..2 {
        let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
        for _ in 0..3 {
            see::<Me>(&boss, &eyes, "account/find_me", json!({})).await;
        }
    }
    let log = organisation.log(&boss).await;
    let seen: Vec<_> = log
        .into_iter()
        .map(|change| {
            (
                change.actor.account,
                change.subject.account,
                change.subject.name,
                change.deed,
            )
        })
        .collect();
    let entry = (
        Some(boss.account()),
        Some(nurse.account()),
        "Nora".to_owned(),
        Deed::SeenAs,
    );
    assert_eq!(seen, [entry.clone(), entry]);
    assert_eq!(Deed::SeenAs.kind(), DeedKind::Details);
}

#[tokio::test]
async fn an_open_page_hears_what_concerns_the_other_and_nobody_counts_as_there() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let (chief, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    clinic.add(&boss, ClinicRole::TeamMember, Grants::default()).await;
    let eyes = organisation.see_as(&boss, &nurse).await.expect("begun");
    let mut page = boss.listen_from(&eyes, clinic.place()).await.expect("a stream");
    let member = clinic.membership(&nurse).await;
    let tick = json!({ "clinic": clinic.id, "member": member, "checkbox": { "permission": "join-calls" }, "on": true });
    chief
        .call::<Grants>("permissions/set_permission", tick)
        .await
        .expect("ticked");
    page.wait_for(News::Access).await;
    let remove = json!({ "clinic": clinic.id, "member": member });
    chief.call::<()>("team/remove", remove).await.expect("removed");
    page.wait_for_end().await;
    let seen: Vec<(i64,)> = scene
        .rows("SELECT COUNT(*) FROM clinic_members WHERE seen_at > 0")
        .await;
    assert_eq!(seen, [(0,)]);
    let far = Organisation::create(&scene).await;
    scene.appoint(&boss, far.id, OrganisationRole::Admin).await;
    let listening = boss.listen_from(&eyes, far.place()).await;
    assert_eq!(listening.err(), Some(ApiError::NotFound));
}

#[tokio::test]
async fn whoever_may_no_longer_look_is_led_out_at_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, other) = (organisation.admin().await, organisation.admin().await);
    let reader = organisation.admin_user("Lars", Grants::default()).await;
    let eyes = organisation.see_as(&boss, &reader).await.expect("begun");
    let mut page = boss.listen_from(&eyes, organisation.place()).await.expect("a stream");
    let demote = organisation.about(&boss, json!({ "role": "reporter" }));
    other
        .call::<()>("organisations/set_role", demote)
        .await
        .expect("demoted");
    page.wait_for_end().await;
}
