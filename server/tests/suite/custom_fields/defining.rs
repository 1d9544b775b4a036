//! Which fields there are, what they are called, and in which order.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, Permission, Refusal};
use server::activity::Deed;
use server::custom_fields::{FieldFault, FieldKind};
use server::error::{Answer, ApiError};
use server::live::News;

use super::{Desk, faulty};
use crate::support::{Organisation, Scene};

use FieldKind::{Choice, Date, Number, Text};

#[tokio::test]
async fn fields_are_added_at_the_end_renamed_and_moved_and_each_is_written_in_the_log() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    assert!(desk.list().await.is_empty());
    let mut open = desk.actor.listen_at(organisation.place()).await.expect("a stream");
    let licence = desk.create("  Registration   number ", Text, &[]).await;
    open.wait_for(News::Fields).await;
    desk.create("Hours", Number, &[]).await;
    let born = desk.create("Vaccinated on", Date, &[]).await;
    desk.create("Profession", Choice, &["Nurse", "", " Physio "]).await;
    let fields = desk.list().await;
    let kinds: Vec<_> = fields.iter().map(|field| (field.name.as_str(), field.kind)).collect();
    assert_eq!(
        kinds,
        [
            ("Registration number", Text),
            ("Hours", Number),
            ("Vaccinated on", Date),
            ("Profession", Choice)
        ]
    );
    assert_eq!(fields[3].choices.iter().collect::<Vec<_>>(), ["Nurse", "Physio"]);
    assert_eq!(fields[0].choices.iter().count(), 0);

    let rename = desk.request(json!({ "field": licence, "name": "REGISTRATION NUMBER" }));
    desk.actor
        .call::<()>("custom_fields/rename", rename)
        .await
        .expect("the same name, spelt otherwise");
    for (way, expected) in [
        ("up", ["Vaccinated on", "REGISTRATION NUMBER", "Hours", "Profession"]),
        ("up", ["Vaccinated on", "REGISTRATION NUMBER", "Hours", "Profession"]),
        ("down", ["REGISTRATION NUMBER", "Vaccinated on", "Hours", "Profession"]),
    ] {
        let twice = if way == "up" { 2 } else { 1 };
        for _ in 0..twice {
            let shift = desk.request(json!({ "field": born, "way": way }));
            desk.actor
                .call::<()>("custom_fields/shift", shift)
                .await
                .expect("moved");
        }
        assert_eq!(desk.names().await, expected);
    }
    let deeds: Vec<Deed> = organisation
        .log(&desk.actor)
        .await
        .into_iter()
        .map(|it| it.deed)
        .collect();
    let moved = Deed::FieldMoved {
        field: "Vaccinated on".to_owned(),
    };
    assert_eq!(
        deeds.iter().filter(|deed| **deed == moved).count(),
        3,
        "not where it stood at an end"
    );
    assert!(deeds.contains(&Deed::FieldRenamed {
        from: "Registration number".to_owned(),
        field: "REGISTRATION NUMBER".to_owned()
    }));
    assert!(deeds.contains(&Deed::FieldCreated {
        field: "Profession".to_owned()
    }));
}

#[tokio::test]
async fn each_bad_name_has_its_own_reason() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let desk = Desk::open(&organisation).await;
    desk.create("Straße", Text, &[]).await;
    let second = desk.create("Second", Text, &[]).await;
    let long = "x".repeat(101);
    let cases = [
        (" \t", FieldFault::NameMissing),
        (long.as_str(), FieldFault::NameTooLong { most: 100 }),
        ("STRAßE", FieldFault::NameTaken),
        (" second", FieldFault::NameTaken),
        ("ＳＥＣＯＮＤ", FieldFault::NameTaken),
    ];
    for (name, fault) in cases {
        assert_eq!(desk.try_create(name, Text, &[]).await, faulty(fault), "{name}");
    }
    let rename = desk.request(json!({ "field": second, "name": "straße" }));
    assert_eq!(
        desk.actor.call::<()>("custom_fields/rename", rename).await,
        faulty(FieldFault::NameTaken)
    );
    assert_eq!(desk.names().await, ["Straße", "Second"]);
    // Another organisation has names of its own, and so has whoever deleted one.
    Desk::open(&other).await.create("Second", Text, &[]).await;
    desk.delete(second).await.expect("deleted");
    desk.create("Second", Date, &[]).await;
}

#[tokio::test]
async fn there_are_fifty_at_the_most() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let first = desk.create("Field 0", Text, &[]).await;
    for n in 1..50 {
        desk.create(&format!("Field {n}"), Text, &[]).await;
    }
    let one_more = || desk.try_create("One more", Text, &[]);
    assert_eq!(one_more().await, faulty(FieldFault::TooManyFields { most: 50 }));
    desk.delete(first).await.expect("deleted");
    one_more().await.expect("room again");
    assert_eq!(desk.names().await.last().map(String::as_str), Some("One more"));
}

/// Two who add the same name, or the last field that there is room for, at the same instant.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_who_add_the_same_name_at_once_one_is_told_so() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (Desk::open(&organisation).await, Desk::open(&organisation).await);
    for n in 0..20 {
        let name = format!("Field {n}");
        let (first, second) = tokio::join!(one.try_create(&name, Text, &[]), other.try_create(&name, Text, &[]));
        assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
        assert!([first, second].contains(&faulty(FieldFault::NameTaken)));
    }
    assert_eq!(one.list().await.len(), 20);
}

#[tokio::test]
async fn fields_are_for_whoever_holds_custom_fields_and_another_organisations_are_not_found() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (desk, elsewhere) = (Desk::open(&organisation).await, Desk::open(&other).await);
    let field = desk.create("Mine", Choice, &["One"]).await;
    let nurse = organisation
        .clinic("North")
        .await
        .someone("Nora Nurse", ClinicRole::Admin, Grants::default())
        .await;
    let give = organisation.about(&nurse, json!({ "on": true }));
    desk.actor
        .call::<()>("admin_users/set_access", give)
        .await
        .expect("given");
    let create = desk.request(json!({ "name": "Hers", "kind": "text" }));
    let answer: Answer<Value> = nurse.call("custom_fields/create", &create).await;
    let refused = Refusal::NeedsInOrganisation(Permission::CustomFields);
    assert_eq!(answer, Err(ApiError::Refused(refused)));
    let tick = organisation.about(
        &nurse,
        json!({ "checkbox": { "permission": "custom-fields" }, "on": true }),
    );
    desk.actor
        .call::<Grants>("admin_users/set_permission", tick)
        .await
        .expect("ticked");
    nurse
        .call::<Value>("custom_fields/create", &create)
        .await
        .expect("she may now");
    for (act, more) in [
        ("rename", json!({ "name": "Theirs" })),
        ("set_choices", json!({ "choices": ["Two"], "losing": 9 })),
        ("shift", json!({ "way": "down" })),
        ("count_values", json!({})),
        ("delete", json!({})),
    ] {
        let mut request = elsewhere.request(more);
        request["field"] = json!(field);
        let answer: Answer<Value> = elsewhere.actor.call(&format!("custom_fields/{act}"), request).await;
        assert_eq!(answer, Err(ApiError::NotFound), "{act}");
    }
    assert_eq!(desk.names().await, ["Mine", "Hers"]);
    assert!(elsewhere.list().await.is_empty());
}
