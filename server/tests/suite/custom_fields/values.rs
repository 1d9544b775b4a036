//! What fields say of people.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, Refusal};
use server::activity::{Deed, DeedKind};
use server::custom_fields::{FieldFault, FieldKind};
use server::error::{Answer, ApiError};
use server::live::News;

use super::{Desk, faulty};
use crate::support::{Organisation, Scene};

use FieldKind::{Choice, Date, Number, Text};

#[tokio::test]
async fn a_value_of_each_kind_is_kept_in_one_form_or_refused_with_its_reason() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let person = organisation.someone("Ada", OrganisationRole::Reader).await;
    let (text, number) = (
        desk.create("Text", Text, &[]).await,
        desk.create("Number", Number, &[]).await,
    );
    let (date, choice) = (
        desk.create("Date", Date, &[]).await,
        desk.create("Choice", Choice, &["Nurse", "Dr. Who"]).await,
    );
    let (fits, long) = ("é".repeat(500), "é".repeat(501));
    let kept = [
        (text, "  HPR\t 4711 ", "HPR 4711"),
        (text, fits.as_str(), fits.as_str()),
        (number, "037.50", "37.5"),
        (date, "2026-12-01", "2026-12-01"),
        (choice, "dr.  who", "Dr. Who"),
    ];
    for (field, typed, expected) in kept {
        assert_eq!(
            desk.set(&person, field, typed).await,
            Ok(Some(expected.to_owned())),
            "{typed}"
        );
    }
    let refused = [
        (text, long.as_str(), FieldFault::TextTooLong { most: 500 }),
        (number, "a lot", FieldFault::Number),
        (number, "123456789012345678901", FieldFault::NumberTooLong { most: 20 }),
        (date, "2026-02-30", FieldFault::Date),
        (date, "tomorrow", FieldFault::Date),
        (choice, "Cook", FieldFault::NotAChoice),
    ];
    for (field, typed, fault) in refused {
        assert_eq!(desk.set(&person, field, typed).await, faulty(fault), "{typed}");
    }
    assert_eq!(
        desk.said(&person).await,
        [fits.as_str(), "37.5", "2026-12-01", "Dr. Who"]
    );
    assert_eq!(desk.set(&person, number, " ").await, Ok(None));
    assert_eq!(desk.said(&person).await.len(), 3);
}

#[tokio::test]
async fn who_set_what_of_whom_is_in_the_log_with_before_and_after_and_pages_hear_of_it() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let person = organisation.someone("Ada Lovelace", OrganisationRole::Reader).await;
    let field = desk.create("Hours", Number, &[]).await;
    let mut open = desk.actor.listen_at(organisation.place()).await.expect("a stream");
    let steps = [
        ("37", None, Some("37")),
        ("30", Some("37"), Some("30")),
        ("", Some("30"), None),
    ];
    for (typed, from, to) in steps {
        desk.set(&person, field, typed).await.expect("kept");
        open.wait_for(News::People).await;
        let newest = organisation.log(&desk.actor).await.remove(0);
        let expected = Deed::ValueSet {
            field: "Hours".to_owned(),
            kind: Number,
            from: from.map(str::to_owned),
            to: to.map(str::to_owned),
        };
        assert_eq!(newest.deed, expected);
        assert_eq!(newest.deed.kind(), DeedKind::Details);
        assert_eq!(
            (newest.subject.account, newest.subject.name.as_str()),
            (Some(person.account()), "Ada Lovelace")
        );
        assert_eq!(newest.actor.account, Some(desk.actor.account()));
    }
    let entries = organisation.log(&desk.actor).await.len();
    desk.set(&person, field, "").await.expect("nothing to do");
    assert_eq!(organisation.log(&desk.actor).await.len(), entries);
}

#[tokio::test]
async fn a_change_is_taken_back_unless_somebody_has_set_something_else_since() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let person = organisation.someone("Ada", OrganisationRole::Reader).await;
    let field = desk.create("Hours", Number, &[]).await;
    desk.keep(&person, field, "37").await;
    // What there is, what the change had set, what there was before it, and what becomes of taking it back.
    let (thirty, none) = (Some("30"), None::<&str>);
    for (now, set, before, expected) in [
        ("30", thirty, Some("37"), Ok(Some("37"))),
        ("", none, Some("37"), Ok(Some("37"))),
        ("30", thirty, none, Ok(None)),
        ("28", thirty, Some("37"), Err(ApiError::Conflict)),
        ("28", none, Some("37"), Err(ApiError::Conflict)),
        ("", thirty, Some("37"), Err(ApiError::Conflict)),
    ] {
        desk.set(&person, field, now).await.expect("kept");
        let request = json!({ "field": field, "value": before, "takes_back": { "value": set } });
        let request = organisation.about(&person, request);
        let taken_back = desk.actor.call::<Option<String>>("custom_fields/set_value", request);
        let taken_back = taken_back.await;
        let answered = taken_back.as_ref().map(Option::as_deref);
        assert_eq!(answered, expected.as_ref().map(|value| *value), "{now}");
        let left = expected.unwrap_or_else(|_| Some(now).filter(|now| !now.is_empty()));
        assert_eq!(desk.said(&person).await, Vec::from_iter(left), "{now}");
    }
}

#[tokio::test]
async fn values_are_for_whoever_holds_users_and_nobody_of_another_organisation_is_found() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (desk, elsewhere) = (Desk::open(&organisation).await, Desk::open(&other).await);
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.someone("Nora Nurse", ClinicRole::Admin, Grants::default()).await;
    let (field, theirs) = (
        desk.create("Mine", Text, &[]).await,
        elsewhere.create("Theirs", Text, &[]).await,
    );
    let stranger = other.someone("Stella Stranger", OrganisationRole::Reader).await;
    let set = |person, field| organisation.about(person, json!({ "field": field, "value": "x" }));
    let not_found = Err(ApiError::NotFound);
    assert_eq!(desk.set(&stranger, field, "x").await, not_found);
    assert_eq!(desk.set(&nurse, theirs, "x").await, not_found);
    assert_eq!(elsewhere.set(&nurse, theirs, "x").await, not_found);
    let values: Answer<Value> = desk
        .actor
        .call("custom_fields/find_values", organisation.about(&stranger, json!({})))
        .await;
    assert_eq!(values, Err(ApiError::NotFound));
    let answer: Answer<Value> = stranger.call("custom_fields/set_value", set(&nurse, field)).await;
    assert_eq!(answer, Err(ApiError::NotFound));
    let reader = organisation.someone("Rosa Reader", OrganisationRole::Reader).await;
    let answer: Answer<Value> = reader.call("custom_fields/set_value", set(&nurse, field)).await;
    assert_eq!(
        answer,
        Err(ApiError::Refused(Refusal::NeedsInOrganisation(Permission::Users)))
    );
    let coordinator = organisation.coordinator().await;
    let answer: Answer<Value> = coordinator.call("custom_fields/set_value", set(&nurse, field)).await;
    assert_eq!(answer, Ok(json!("x")));
    assert_eq!(scene.number("SELECT COUNT(*) FROM custom_values").await, 1);
}

#[tokio::test]
async fn whoever_leaves_the_organisation_takes_their_values_along_and_comes_back_without() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    for clinic in [&north, &south] {
        clinic.admin().await;
    }
    let nurse = north
        .someone("Nora Nurse", ClinicRole::TeamMember, Grants::default())
        .await;
    south.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    let field = desk.create("Number", Text, &[]).await;
    desk.keep(&nurse, field, "HPR-4711").await;
    nurse
        .call::<()>("team/leave", json!({ "clinic": north.id }))
        .await
        .expect("left");
    assert_eq!(desk.said(&nurse).await, ["HPR-4711"], "still of the organisation");
    nurse
        .call::<()>("team/leave", json!({ "clinic": south.id }))
        .await
        .expect("left");
    assert_eq!(scene.number("SELECT COUNT(*) FROM custom_values").await, 0);
    assert!(desk.find("HPR-4711").await.0.is_empty());
    south.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    assert!(desk.said(&nurse).await.is_empty());
    assert_eq!(desk.find("nora").await.0, ["Nora Nurse"]);
}
