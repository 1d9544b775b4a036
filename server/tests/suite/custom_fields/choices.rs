//! What there is to choose, and what becomes of values when that changes.

use serde_json::json;
use server::access::OrganisationRole;
use server::activity::Deed;
use server::custom_fields::{ChoicesOutcome, FieldFault, FieldKind};
use server::error::{Answer, ApiError};
use server::id::FieldId;
use server::team::Total;

use super::{Desk, faulty};
use crate::support::{Organisation, Scene};

use ChoicesOutcome::{Saved, WouldLose};

async fn change(desk: &Desk<'_>, field: FieldId, choices: &[&str], losing: u32) -> Answer<ChoicesOutcome> {
    let request = desk.request(json!({ "field": field, "choices": choices, "losing": losing }));
    desk.actor.call("custom_fields/set_choices", request).await
}

#[tokio::test]
async fn each_bad_choice_has_its_own_reason() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let many: Vec<String> = (0..101).map(|n| format!("Choice {n}")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    let long = "x".repeat(101);
    let cases: [(&[&str], FieldFault); 5] = [
        (&[], FieldFault::NoChoice),
        (&["", "  "], FieldFault::NoChoice),
        (&["Nurse", "", "NURSE "], FieldFault::ChoiceTwice { line: 3 }),
        (&["Nurse", &long], FieldFault::ChoiceTooLong { line: 2, most: 100 }),
        (&many, FieldFault::TooManyChoices { most: 100 }),
    ];
    for (choices, fault) in cases {
        let answer = desk.try_create("Profession", FieldKind::Choice, choices).await;
        assert_eq!(answer, faulty(fault), "{choices:?}");
    }
    let field = desk.create("Profession", FieldKind::Choice, &many[..100]).await;
    assert_eq!(change(&desk, field, &[], 0).await, faulty(FieldFault::NoChoice));
    let text = desk.create("Remark", FieldKind::Text, &[]).await;
    assert_eq!(change(&desk, text, &["One"], 0).await, Err(ApiError::NotFound));
}

#[tokio::test]
async fn a_choice_that_people_have_goes_only_when_it_was_said_how_many() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let field = desk
        .create("Profession", FieldKind::Choice, &["Nurse", "Physio", "Cook"])
        .await;
    let mut people = Vec::new();
    for (name, value) in [("Ada", "Nurse"), ("Bo", "Physio"), ("Cy", "Physio")] {
        let person = organisation.someone(name, OrganisationRole::Reader).await;
        desk.keep(&person, field, value).await;
        people.push(person);
    }
    // Nobody has it, so nobody loses it; the others keep theirs in another order and spelling.
    assert_eq!(change(&desk, field, &["physio", "NURSE"], 0).await, Ok(Saved));
    assert_eq!(desk.said(&people[0]).await, ["NURSE"]);
    assert_eq!(desk.said(&people[2]).await, ["physio"]);
    for losing in [0, 1] {
        assert_eq!(
            change(&desk, field, &["NURSE", "Doctor"], losing).await,
            Ok(WouldLose { people: 2 })
        );
    }
    assert_eq!(desk.said(&people[1]).await, ["physio"], "nothing was changed");
    assert_eq!(
        desk.find("physio").await,
        (vec!["Bo".to_owned(), "Cy".to_owned()], Total::Exactly(2))
    );
    assert_eq!(change(&desk, field, &["NURSE", "Doctor"], 2).await, Ok(Saved));
    assert!(desk.said(&people[1]).await.is_empty());
    assert_eq!(desk.find("physio").await, (Vec::new(), Total::Exactly(0)));
    assert_eq!(
        desk.find("nurse").await,
        (vec!["Ada".to_owned()], Total::Exactly(1)),
        "who keeps it is found by it"
    );
    let newest = organisation.log(&desk.actor).await.remove(0);
    assert_eq!(
        newest.deed,
        Deed::FieldChoicesChanged {
            field: "Profession".to_owned(),
            added: vec!["Doctor".to_owned()],
            removed: vec!["physio".to_owned()],
            people: 2,
        }
    );
    // Offered again, it is a choice like any other.
    assert_eq!(change(&desk, field, &["NURSE", "Physio"], 0).await, Ok(Saved));
    desk.keep(&people[1], field, "Physio").await;
}
