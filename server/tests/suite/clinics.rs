//! My clinics, the one I am in, and where my alerts go.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Place, Role};
use server::activity::Deed;
use server::clinics::{Alerts, ClinicPlace, CreatedClinic, MyClinics, MyClinicsPage};
use server::error::{Answer, ApiError, Invalid};
use server::id::OrganisationId;
use server::invitations::{AcceptOutcome, InviteOutcome};
use server::live::News;

use crate::invitations::{accept, new_account};
use crate::support::{Actor, Clinic, Organisation, Scene, until};

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

/// A request to create a clinic.
fn new_clinic(organisation: OrganisationId, name: &str, admin: &str) -> Value {
    json!({
        "organisation": organisation, "name": name, "time_zone": "Asia/Jakarta", "country": "ID", "admin": admin,
        "language": "id",
    })
}

#[tokio::test]
async fn a_new_clinic_begins_with_one_person_who_is_its_admin() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (coordinator, known) = (organisation.coordinator().await, scene.person("Nadia Known").await);
    let mut page = coordinator.listen_at(organisation.place()).await.expect("a stream");
    let request = new_clinic(organisation.id, "  Klinik Pelabuhan ", &known.email);
    let created: CreatedClinic = coordinator.call("clinics/create", request).await.expect("created");
    assert_eq!(created.admin, InviteOutcome::Added);
    page.wait_for(News::Settings).await;
    let reply = known.post("clinics/find", &json!({ "clinic": created.clinic })).await;
    let place: ClinicPlace = reply.answer().expect("a clinic");
    assert_eq!(
        (place.name.as_str(), place.time_zone.as_str()),
        ("Klinik Pelabuhan", "Asia/Jakarta")
    );
    assert_eq!(place.standing.clinic_role, Some(ClinicRole::Admin));
    let found = organisation.find(&coordinator).await;
    assert_eq!((found.clinics, found.people), (1, 2));
    let deeds: Vec<_> = organisation.log(&coordinator).await;
    let deeds: Vec<_> = deeds
        .into_iter()
        .map(|it| (it.deed, it.clinic.map(|it| it.id)))
        .collect();
    let (role, grants) = (Role::Clinic(ClinicRole::Admin), Grants::default());
    assert_eq!(
        deeds,
        [
            (Deed::Added { role, grants }, Some(created.clinic)),
            (Deed::ClinicCreated, Some(created.clinic))
        ]
    );
}

#[tokio::test]
async fn the_first_person_of_a_new_clinic_may_have_no_account_yet() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let request = new_clinic(organisation.id, "North", "first@people.example");
    let created: CreatedClinic = admin.call("clinics/create", request).await.expect("created");
    assert_eq!(created.admin, InviteOutcome::Invited);
    let letter = scene.post.letter("first@people.example", 1).await;
    assert!(letter.html.contains("<html lang=\"id\""), "{}", letter.html);
    let first = scene.anonymous();
    let joined = accept(&first, letter.token(), new_account("Fia First")).await;
    let place = Place::Clinic(created.clinic);
    assert_eq!(joined, Ok(AcceptOutcome::Joined { place }));
    let reply = first.post("clinics/find", &json!({ "clinic": created.clinic })).await;
    let place: ClinicPlace = reply.answer().expect("a clinic");
    assert_eq!(place.standing.clinic_role, Some(ClinicRole::Admin));
}

#[tokio::test]
async fn what_can_not_be_a_clinic_creates_none_and_invites_nobody() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let with = |field: &str, value: &str| {
        let mut request = new_clinic(organisation.id, "North", "first@people.example");
        request[field] = json!(value);
        request
    };
    for (request, reason) in [
        (with("name", " "), Invalid::NameMissing),
        (with("name", &"n".repeat(101)), Invalid::NameTooLong { most: 100 }),
        (with("time_zone", "Asia/Atlantis"), Invalid::TimeZone),
        (with("country", "Indonesia"), Invalid::Malformed),
        (with("country", "id"), Invalid::Malformed),
        (with("country", "XX"), Invalid::Malformed),
        (with("admin", "nonsense"), Invalid::Malformed),
    ] {
        let answer: Answer<CreatedClinic> = admin.call("clinics/create", request.clone()).await;
        assert_eq!(answer, Err(reason.into()), "{request}");
    }
    assert_eq!(organisation.find(&admin).await.clinics, 0);
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 0);
    let unknown: Answer<CreatedClinic> = admin.call("clinics/create", with("country", "")).await;
    assert!(unknown.is_ok(), "the country may be unknown");
}

#[tokio::test]
async fn my_clinics_say_where_i_was_last_on_whatever_device() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let me = north.admin().await;
    south.add(&me, ClinicRole::TeamMember, Grants::default()).await;
    let list = async |search: &str| -> MyClinicsPage {
        let query = MyClinics {
            search: search.to_owned(),
            page: 1,
        };
        me.call("clinics/list_mine", query).await.expect("a page")
    };
    assert_eq!(list("").await.last, None);
    for clinic in [&south, &north, &south] {
        scene.pass(60);
        let page = me.listen(clinic.id).await.expect("a stream");
        until("a sign of life", async || {
            list("").await.last.map(|last| last.id) == Some(clinic.id)
        })
        .await;
        drop(page);
    }
    let shown = list("").await;
    assert_eq!(shown.last.as_ref().map(|last| last.name.as_str()), Some("South"));
    assert_eq!(list("north").await.last, None, "only with all of them");
}
