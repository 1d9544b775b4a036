//! A field that much is said in goes at once for whoever looks, and step by step in the search.

use serde_json::json;
use server::access::ClinicRole;
use server::activity::Deed;
use server::custom_fields::FieldKind;
use server::demo;
use server::jobs;
use server::team::Total;

use super::Desk;
use crate::support::{Clinic, Organisation, Scene};

const MANY: u32 = 230;

/// Says the same of many people, and answers with their accounts.
async fn say_of_many(desk: &Desk<'_>, clinic: &Clinic<'_>, field: server::id::FieldId, value: &str) {
    let (scene, organisation) = (desk.organisation.scene, desk.organisation.id);
    demo::add_people(&scene.app, clinic.id, MANY, "many.example", "no hash")
        .await
        .expect("added");
    let people: Vec<(String,)> = scene
        .rows(&format!(
            "SELECT account_id FROM clinic_members WHERE clinic_id = '{}'",
            clinic.id
        ))
        .await;
    for (account,) in people {
        let request = json!({ "organisation": organisation, "account": account, "field": field, "value": value });
        desk.actor
            .call::<Option<String>>("custom_fields/set_value", request)
            .await
            .expect("kept");
    }
}

#[tokio::test]
async fn a_field_with_many_values_goes_in_steps() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let clinic = organisation.clinic("North").await;
    let (gone, stays) = (
        desk.create("Gone", FieldKind::Text, &[]).await,
        desk.create("Stays", FieldKind::Text, &[]).await,
    );
    say_of_many(&desk, &clinic, gone, "zebra crossing").await;
    let one = clinic
        .someone("Ann Other", ClinicRole::TeamMember, server::access::Grants::default())
        .await;
    desk.keep(&one, stays, "Zebra").await;
    let request = desk.request(json!({ "field": gone }));
    assert_eq!(desk.actor.call("custom_fields/count_values", &request).await, Ok(MANY));
    assert_eq!(desk.find("zebra").await.1, Total::Exactly(MANY + 1));
    desk.delete(gone).await.expect("deleted");
    assert_eq!(desk.names().await, ["Stays"]);
    assert_eq!(desk.values(&one).await.len(), 1);
    let newest = organisation.log(&desk.actor).await.remove(0);
    let field = "Gone".to_owned();
    assert_eq!(newest.deed, Deed::FieldDeleted { field, people: MANY });
    jobs::run_due(&scene.app).await.expect("done");
    assert_eq!(
        desk.find("zebra").await,
        (vec!["Ann Other".to_owned()], Total::Exactly(1))
    );
    assert_eq!(desk.find("crossing").await.1, Total::Exactly(0));
    assert_eq!(scene.number("SELECT COUNT(*) FROM custom_fields").await, 1);
    assert_eq!(scene.number("SELECT COUNT(*) FROM custom_values").await, 1);
}

#[tokio::test]
async fn a_choice_that_many_have_goes_in_steps_and_can_be_chosen_again_meanwhile() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let desk = Desk::open(&organisation).await;
    let clinic = organisation.clinic("North").await;
    let field = desk.create("Animal", FieldKind::Choice, &["Zebra", "Okapi"]).await;
    say_of_many(&desk, &clinic, field, "Zebra").await;
    let one = clinic
        .someone("Ann Other", ClinicRole::TeamMember, server::access::Grants::default())
        .await;
    for (choices, losing) in [(vec!["Okapi"], MANY), (vec!["Okapi", "Zebra"], 0)] {
        let request = desk.request(json!({ "field": field, "choices": choices, "losing": losing }));
        let outcome: serde_json::Value = desk
            .actor
            .call("custom_fields/set_choices", request)
            .await
            .expect("an outcome");
        assert_eq!(outcome, json!("saved"));
    }
    desk.keep(&one, field, "Zebra").await;
    let request = desk.request(json!({ "field": field }));
    assert_eq!(desk.actor.call("custom_fields/count_values", &request).await, Ok(1));
    jobs::run_due(&scene.app).await.expect("done");
    assert_eq!(
        desk.find("zebra").await,
        (vec!["Ann Other".to_owned()], Total::Exactly(1))
    );
    assert_eq!(scene.number("SELECT COUNT(*) FROM custom_fields").await, 1);
}
