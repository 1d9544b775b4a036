//! My clinics, the one I am in, and where my alerts go.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::clinics::{Alerts, ClinicPlace, MyClinics, MyClinicsPage};
use server::error::{Answer, ApiError, Invalid};

use crate::support::{Actor, Clinic, Scene};

async fn mine(actor: &Actor, search: &str, page: u32) -> (Vec<String>, u32) {
    let query = MyClinics {
        search: search.to_owned(),
        page,
    };
    let page: MyClinicsPage = actor.call("clinics/list_mine", query).await.expect("a page");
    (page.clinics.into_iter().map(|clinic| clinic.name).collect(), page.total)
}

#[tokio::test]
async fn i_see_the_clinics_whose_team_i_am_in_and_those_that_my_role_lists() {
    let scene = Scene::new().await;
    let (one, other) = (scene.organisation().await, scene.organisation().await);
    let north = Clinic::create(&scene, one, "North").await;
    Clinic::create(&scene, one, "South").await;
    let east = Clinic::create(&scene, other, "East").await;
    let reporter = scene.official(one, OrganisationRole::Reporter).await;
    assert_eq!(mine(&reporter, "", 1).await.0, ["North", "South"]);
    east.add(&reporter, ClinicRole::TeamMember, Grants::default()).await;
    north.add(&reporter, ClinicRole::Admin, Grants::default()).await;
    assert_eq!(mine(&reporter, "", 1).await.0, ["East", "North", "South"], "each once");
    let reader = scene.official(one, OrganisationRole::Reader).await;
    assert_eq!(mine(&reader, "", 1).await.0, [""; 0]);
}

#[tokio::test]
async fn my_clinics_come_twenty_a_page_and_are_found_by_beginnings_of_words() {
    let scene = Scene::new().await;
    let organisation = scene.organisation().await;
    for n in 0..23 {
        Clinic::create(&scene, organisation, &format!("Clinic {n:02}")).await;
    }
    Clinic::create(&scene, organisation, "Hôpital Saint-Éloi 100%").await;
    let admin = scene.official(organisation, OrganisationRole::Admin).await;
    let (first, total) = mine(&admin, "", 1).await;
    assert_eq!((first.len(), total), (20, 24));
    assert_eq!(mine(&admin, "", 2).await.0.len(), 4);
    for (search, found, total) in [
        ("clinic 1", 10, 10),
        ("eloi", 1, 1),
        ("HÔPITAL", 1, 1),
        ("linic", 0, 0),
        ("100", 1, 1),
        ("  ", 20, 24),
    ] {
        let (names, said) = mine(&admin, search, 1).await;
        assert_eq!((names.len(), said), (found, total), "{search}");
    }
}

#[tokio::test]
async fn my_alerts_are_kept_and_only_mine() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (
        clinic.member(Grants::default()).await,
        clinic.member(Grants::default()).await,
    );
    let set = async |alerts: Value| -> Answer<Alerts> {
        one.call("clinics/set_alerts", json!({ "clinic": clinic.id, "alerts": alerts }))
            .await
    };
    let find = async |actor: &Actor| -> Alerts {
        actor
            .post("clinics/find_alerts", &json!({ "clinic": clinic.id }))
            .await
            .answer()
            .expect("alerts")
    };
    let kept = set(json!({ "mobile": "0045 1234 5678", "email": "me@alerts.example" }))
        .await
        .expect("kept");
    assert_eq!(
        kept.mobile.as_ref().map(server::clinics::Mobile::as_str),
        Some("+4512345678")
    );
    assert_eq!((find(&one).await, find(&other).await), (kept, Alerts::default()));
    for wrong in [json!({ "mobile": "12" }), json!({ "email": "nonsense" })] {
        assert_eq!(set(wrong).await, Err(ApiError::Invalid(Invalid::Malformed)));
    }
    assert!(find(&one).await.mobile.is_some(), "what is wrong changes nothing");
    set(json!({})).await.expect("kept");
    assert_eq!(find(&one).await, Alerts::default());
}

#[tokio::test]
async fn a_clinic_says_what_i_may_and_who_can_grant_more() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let nobody_yet = scene.official(clinic.organisation, OrganisationRole::Coordinator).await;
    let find = async |actor: &Actor| -> ClinicPlace {
        actor
            .post("clinics/find", &json!({ "clinic": clinic.id }))
            .await
            .answer()
            .expect("a clinic")
    };
    assert_eq!(find(&nobody_yet).await.an_admin, None);
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let place = find(&nurse).await;
    assert_eq!(place.an_admin, Some(admin.name));
    assert_eq!(
        (place.name.as_str(), place.organisation_name.as_str()),
        ("Harbour Clinic", "Acme Health")
    );
    assert_eq!(place.standing.account, nurse.account());
    assert!(place.standing.held().is_empty());
}
