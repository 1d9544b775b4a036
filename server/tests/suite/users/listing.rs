//! Finding people in an organisation.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Permission};
use server::live::News;
use server::team::Total;
use server::users::{PersonClinic, PersonLine, User};

use super::{list, names};
use crate::support::{Actor, Organisation, Scene, grants};

use OrganisationRole::{Admin, Reader};

async fn places(organisation: &Organisation<'_>, reader: &Actor, of: &Actor) -> Vec<PersonClinic> {
    let request = organisation.about(of, json!({}));
    let user: User = reader.call("users/find", request).await.expect("a user");
    user.clinics
}

#[tokio::test]
async fn each_person_is_listed_once_with_their_role_and_their_clinics() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let coordinator = organisation.coordinator().await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let nurse = south.someone("Nora Nurse", ClinicRole::Admin, Grants::default()).await;
    let held = grants(&[], &[Permission::JoinCalls]);
    north.add(&nurse, ClinicRole::Admin, held).await;
    elsewhere
        .clinic("East")
        .await
        .add(&nurse, ClinicRole::Admin, Grants::default())
        .await;
    elsewhere
        .clinic("West")
        .await
        .someone("Stella Stranger", ClinicRole::Admin, Grants::default())
        .await;
    organisation.someone("Rosa Reader", Reader).await;

    let page = list(&organisation, &coordinator, "", 1).await;
    assert_eq!(names(&page), ["Clara Nielsen", "Nora Nurse", "Rosa Reader"]);
    assert_eq!((page.found, page.total), (Total::Exactly(3), 3));
    let roles: Vec<_> = page.people.iter().map(|person| (person.role, person.count)).collect();
    assert_eq!(
        roles,
        [(Some(OrganisationRole::Coordinator), 0), (None, 2), (Some(Reader), 0)]
    );
    let line = &page.people[1];
    let clinics: Vec<_> = line
        .clinics
        .iter()
        .map(|it| (it.name.as_str(), it.role, it.grants))
        .collect();
    assert_eq!(
        clinics,
        [
            ("North", ClinicRole::Admin, held),
            ("South", ClinicRole::Admin, Grants::default())
        ]
    );
    assert_eq!(line.clinics, places(&organisation, &coordinator, &nurse).await);
    assert_eq!(line.clinics[0].member, north.membership(&nurse).await);
    assert_eq!(
        (line.account, line.email.as_str()),
        (nurse.account(), nurse.email.as_str())
    );
}

#[tokio::test]
async fn people_come_twenty_a_page_with_the_total_always_said() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.someone("Zz Admin", Admin).await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    for n in 0..44 {
        let someone = north
            .someone(&format!("Person {n:02}"), ClinicRole::TeamMember, Grants::default())
            .await;
        if n % 3 == 0 {
            south.add(&someone, ClinicRole::TeamMember, Grants::default()).await;
        }
    }
    let mut seen = Vec::new();
    for (number, size) in [(1, 20), (2, 20), (3, 5), (4, 0)] {
        let page = list(&organisation, &admin, "", number).await;
        assert_eq!(
            (page.people.len(), page.total, page.found),
            (size, 45, Total::Exactly(45)),
            "page {number}"
        );
        seen.extend(page.people.into_iter().map(|person| person.name));
    }
    let mut expected: Vec<_> = (0..44).map(|n| format!("Person {n:02}")).collect();
    expected.push("Zz Admin".to_owned());
    assert_eq!(seen, expected, "nobody is missing, nobody comes twice");
    let page = list(&organisation, &admin, "person", 3).await;
    assert_eq!((page.people.len(), page.found, page.total), (4, Total::Exactly(44), 45));
}

#[tokio::test]
async fn a_search_finds_beginnings_of_words_in_the_whole_organisation_and_only_there() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let admin = organisation.someone("Zz Admin", Admin).await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    for (clinic, name) in [
        (&north, "Zoë Martel"),
        (&south, "Amélie Martin"),
        (&north, "Martinus van der Zoom"),
        (&south, "Konstantinopoulos Andreadis"),
        (&south, "علي أحمد"),
    ] {
        let someone = clinic.someone(name, ClinicRole::TeamMember, Grants::default()).await;
        if name.starts_with("Zoë") {
            south.add(&someone, ClinicRole::TeamMember, Grants::default()).await;
        }
    }
    elsewhere
        .clinic("East")
        .await
        .someone("Marta Elsewhere", ClinicRole::Admin, Grants::default())
        .await;
    let table: [(&str, &[&str]); 10] = [
        ("mart", &["Amélie Martin", "Martinus van der Zoom", "Zoë Martel"]),
        ("ZOE", &["Zoë Martel"]),
        ("zo mart", &["Martinus van der Zoom", "Zoë Martel"]),
        ("martel zoë", &["Zoë Martel"]),
        ("konstantinopo", &["Konstantinopoulos Andreadis"]),
        ("konstantinopolis", &[]),
        ("artel", &[]),
        ("علي", &["علي أحمد"]),
        ("marta", &[]),
        ("zz", &["Zz Admin"]),
    ];
    for (search, expected) in table {
        let page = list(&organisation, &admin, search, 1).await;
        assert_eq!(names(&page), expected, "{search}");
        assert_eq!(
            page.found,
            Total::Exactly(u32::try_from(expected.len()).expect("few")),
            "{search}"
        );
        assert_eq!(page.total, 6, "{search}");
    }
    for signs in ["%", "_", "'); DROP"] {
        let found = list(&organisation, &admin, signs, 1).await.people.len();
        assert_eq!(found, if signs.contains("DROP") { 0 } else { 6 }, "{signs}");
    }
}

#[tokio::test]
async fn a_search_says_its_total_without_end() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    server::demo::add_people(&scene.app, clinic.id, 1_300, "many.example", "no password")
        .await
        .expect("many people");
    let there = "SELECT COUNT(*) FROM organisation_people WHERE sort_name LIKE 's%' OR sort_name LIKE '% s%'";
    let there = u32::try_from(scene.number(there).await).expect("few");
    let page = list(&organisation, &admin, "s", 1).await;
    assert_eq!(
        (page.people.len(), page.found, page.total),
        (20, Total::Exactly(there), 1_302)
    );
}

#[tokio::test]
async fn the_list_shows_the_first_six_clinics_and_says_how_many_there_are() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let nurse = scene.person("Nora Nurse").await;
    for n in (0..9).rev() {
        let clinic = organisation.clinic(&format!("Clinic {n}")).await;
        clinic.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    }
    let line: PersonLine = list(&organisation, &admin, "nora", 1).await.people.remove(0);
    let shown: Vec<_> = line.clinics.iter().map(|clinic| clinic.name.as_str()).collect();
    assert_eq!(
        shown,
        ["Clinic 0", "Clinic 1", "Clinic 2", "Clinic 3", "Clinic 4", "Clinic 5"]
    );
    assert_eq!((line.count, line.role), (9, None));
    assert_eq!(places(&organisation, &admin, &nurse).await.len(), 9);
}

#[tokio::test]
async fn whoever_has_left_their_last_place_is_no_longer_listed() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    for clinic in [&north, &south] {
        clinic.admin().await;
    }
    let nurse = north
        .someone("Nora Nurse", ClinicRole::TeamMember, Grants::default())
        .await;
    south.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    scene.appoint(&nurse, organisation.id, Reader).await;
    let mut page = admin.listen_at(organisation.place()).await.expect("a stream");
    for (left, clinic) in [(2, &north), (1, &south)] {
        assert_eq!(
            nurse.call::<()>("team/leave", json!({ "clinic": clinic.id })).await,
            Ok(())
        );
        page.wait_for(News::People).await;
        let line = list(&organisation, &admin, "nora", 1).await.people.remove(0);
        assert_eq!(line.count + 1, left);
    }
    assert_eq!(
        nurse
            .call::<()>("organisations/leave", json!({ "organisation": organisation.id }))
            .await,
        Ok(())
    );
    let page = list(&organisation, &admin, "nora", 1).await;
    assert_eq!((page.people.len(), page.found), (0, Total::Exactly(0)));
    assert_eq!(page.total, 3);
}
