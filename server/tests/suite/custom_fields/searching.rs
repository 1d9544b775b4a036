//! Finding people by what fields say of them.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::custom_fields::FieldKind;
use server::team::{TeamPage, TeamQuery, Total};

use super::Desk;
use crate::support::{Organisation, Scene};

#[tokio::test]
async fn people_are_found_by_the_words_of_their_values_and_their_names_together() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let number = desk.create("Registration number", FieldKind::Text, &[]).await;
    let choices = ["Physiotherapist", "Physiologist", "Médecin"];
    let profession = desk.create("Profession", FieldKind::Choice, &choices).await;
    let date = desk.create("Vaccinated on", FieldKind::Date, &[]).await;
    for (name, registered, works, vaccinated) in [
        ("Ada Martin", "HPR-4711", "Physiotherapist", "2025-03-14"),
        ("Bo Physick", "HPR-4712", "Médecin", "2024-12-01"),
        ("Cy Moreau", "X 4711-22", "Physiologist", "2025-03-02"),
        ("Di Hprsen", "", "", ""),
    ] {
        let person = organisation.someone(name, OrganisationRole::Reader).await;
        for (field, value) in [(number, registered), (profession, works), (date, vaccinated)] {
            desk.set(&person, field, value).await.expect("kept");
        }
    }
    for (search, expected) in [
        ("HPR-4711", vec!["Ada Martin"]),
        ("4711", vec!["Ada Martin", "Cy Moreau"]),
        ("hpr", vec!["Ada Martin", "Bo Physick", "Di Hprsen"]),
        ("Physio", vec!["Ada Martin", "Cy Moreau"]),
        ("physi", vec!["Ada Martin", "Bo Physick", "Cy Moreau"]),
        ("physiother", vec!["Ada Martin"]),
        ("medecin bo", vec!["Bo Physick"]),
        ("martin physiotherapist", vec!["Ada Martin"]),
        ("moreau 4711-2", vec!["Cy Moreau"]),
        ("2025-03", vec!["Ada Martin", "Cy Moreau"]),
        ("martin médecin", vec![]),
    ] {
        let total = Total::Exactly(u32::try_from(expected.len()).expect("few"));
        let expected: Vec<_> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(desk.find(search).await, (expected, total), "{search}");
    }
}

/// A word that is in the name and in two values finds its person once, for as long as one of the three has it.
#[tokio::test]
async fn a_word_in_several_places_counts_once_until_the_last_is_gone() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let (one, two) = (
        desk.create("One", FieldKind::Text, &[]).await,
        desk.create("Two", FieldKind::Text, &[]).await,
    );
    let person = organisation.someone("Martin Berg", OrganisationRole::Reader).await;
    let found = || desk.find("mart");
    let alone = (vec!["Martin Berg".to_owned()], Total::Exactly(1));
    desk.keep(&person, one, "Martin").await;
    desk.keep(&person, two, "martinique").await;
    assert_eq!(found().await, alone);
    let rename = json!({ "name": "Jonas Berg" });
    person.call::<()>("account/set_profile", rename).await.expect("renamed");
    assert_eq!(found().await.1, Total::Exactly(1));
    desk.set(&person, one, "").await.expect("gone");
    assert_eq!(found().await.0, ["Jonas Berg"]);
    desk.delete(two).await.expect("deleted");
    assert_eq!(found().await, (Vec::new(), Total::Exactly(0)));
    assert_eq!(desk.find("jonas").await.1, Total::Exactly(1));
}

#[tokio::test]
async fn a_clinics_team_is_found_by_name_alone_and_another_organisation_finds_nobody_by_it() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (desk, elsewhere) = (Desk::open(&organisation).await, Desk::open(&other).await);
    let clinic = organisation.clinic("North").await;
    let admin = clinic.admin().await;
    let nurse = clinic
        .someone("Nora Nurse", ClinicRole::TeamMember, Grants::default())
        .await;
    other
        .clinic("East")
        .await
        .add(&nurse, ClinicRole::Admin, Grants::default())
        .await;
    let field = desk.create("Number", FieldKind::Text, &[]).await;
    desk.keep(&nurse, field, "Zebra").await;
    assert_eq!(desk.find("zebra").await.0, ["Nora Nurse"]);
    assert!(elsewhere.find("zebra").await.0.is_empty());
    let query = TeamQuery {
        search: "zebra".to_owned(),
        ..TeamQuery::everybody(clinic.id)
    };
    let page: TeamPage = admin.call("team/list", query).await.expect("a page");
    assert_eq!(page.found, Total::Exactly(0));
}
