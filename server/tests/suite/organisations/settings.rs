//! What an organisation sets for itself and for all its clinics.

use serde_json::{Value, json};
use server::access::Permission;
use server::activity::Deed;
use server::clinics::ClinicCalls;
use server::error::{Answer, Invalid};
use server::live::News;
use server::organisations::{Calls, Colour, Logo, MyOrganisations, MyOrganisationsPage};

use crate::support::{Actor, Clinic, Organisation, Scene, grants};

fn information(name: &str, zone: &str) -> Value {
    json!({ "name": name, "language": "da", "time_zone": zone, "reminders": true })
}

async fn set(organisation: &Organisation<'_>, actor: &Actor, what: &str, how: Value) -> Answer<()> {
    let request = json!({ "organisation": organisation.id, what: how });
    actor.call(&format!("organisations/set_{what}"), request).await
}

#[tokio::test]
async fn another_name_is_told_everywhere_and_stands_in_the_log_with_the_old_one() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.member(grants(&[], &[])).await;
    let (mut page, mut there) = (
        admin.listen_at(organisation.place()).await.expect("a stream"),
        nurse.listen(clinic.id).await.expect("a stream"),
    );
    assert_eq!(
        set(
            &organisation,
            &admin,
            "information",
            information("  Acme Zdraví ", "Europe/Prague")
        )
        .await,
        Ok(())
    );
    page.wait_for(News::Settings).await;
    there.wait_for(News::Settings).await;
    let found = organisation.find(&admin).await.information;
    assert_eq!(
        (found.name.as_str(), found.time_zone.as_str()),
        ("Acme Zdraví", "Europe/Prague")
    );
    assert_eq!(found.language, server::account::Language::Danish);
    let newest = organisation.log(&admin).await.remove(0);
    let renamed = Deed::Renamed {
        from: "Acme Health".to_owned(),
    };
    assert_eq!((newest.deed, newest.subject.name.as_str()), (renamed, "Acme Zdraví"));
    let mut same = information("Acme Zdraví", "Europe/Prague");
    same["reminders"] = json!(false);
    assert_eq!(set(&organisation, &admin, "information", same).await, Ok(()));
    assert!(!organisation.find(&admin).await.information.reminders);
    assert_eq!(organisation.log(&admin).await[0].deed, Deed::InformationChanged);
    let mine = MyOrganisations {
        search: "zdravi".to_owned(),
        page: 1,
    };
    let page: MyOrganisationsPage = admin.call("organisations/list_mine", mine).await.expect("a page");
    assert_eq!((page.total, page.organisations[0].name.as_str()), (1, "Acme Zdraví"));
}

#[tokio::test]
async fn what_can_not_be_a_name_or_a_time_zone_changes_nothing() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let before = organisation.find(&admin).await;
    for (name, zone, reason) in [
        ("  ", "UTC", Invalid::NameMissing),
        (&"n".repeat(101), "UTC", Invalid::NameTooLong { most: 100 }),
        ("Acme", "Europe/Atlantis", Invalid::TimeZone),
        ("Acme", "", Invalid::TimeZone),
    ] {
        let answer = set(&organisation, &admin, "information", information(name, zone)).await;
        assert_eq!(answer, Err(reason.into()), "{name} {zone}");
    }
    assert_eq!(organisation.find(&admin).await, before);
    assert!(organisation.log(&admin).await.is_empty());
}

#[tokio::test]
async fn a_brand_is_a_colour_and_an_image_that_can_only_be_looked_at() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let svg = "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=";
    let brand = json!({ "colour": "#ABCDEF", "logo": svg });
    assert_eq!(set(&organisation, &admin, "brand", brand).await, Ok(()));
    let found = organisation.find(&admin).await.brand;
    assert_eq!(
        (found.colour.as_str(), found.logo.as_ref().map(Logo::as_str)),
        ("#abcdef", Some(svg))
    );
    let clinic = organisation.clinic("North").await;
    let place = admin.post("clinics/find", &json!({ "clinic": clinic.id })).await;
    let place: server::clinics::ClinicPlace = place.answer().expect("a clinic");
    assert_eq!(
        (place.colour.as_str(), place.logo),
        ("#abcdef", found.logo),
        "pages of its clinics wear it"
    );
    for wrong in [
        json!({ "colour": "red", "logo": null }),
        json!({ "colour": "#abcde", "logo": null }),
        json!({ "colour": "#abcdef", "logo": "https://elsewhere.example/logo.svg" }),
        json!({ "colour": "#abcdef", "logo": "data:text/html;base64,PHN2Zz4=" }),
        json!({ "colour": "#abcdef", "logo": "data:image/svg+xml;base64,PHNjcmlwdD4=" }),
        json!({ "colour": "#abcdef", "logo": "data:image/png;base64,PHN2Zz4=" }),
        json!({ "colour": "#abcdef", "logo": "data:image/svg+xml;base64,PHN2\"><script>" }),
    ] {
        let answer = set(&organisation, &admin, "brand", wrong.clone()).await;
        assert_eq!(answer, Err(Invalid::Malformed.into()), "{wrong}");
    }
    assert_eq!(
        set(&organisation, &admin, "brand", json!({ "colour": "#000000" })).await,
        Ok(())
    );
    assert_eq!(
        organisation.find(&admin).await.brand.logo,
        None,
        "and it can be taken off"
    );
}

#[test]
fn a_logo_is_small_enough_for_every_page() {
    let of = |bytes: usize| format!("data:image/png;base64,iVBORw0KGgo{}", "A".repeat(bytes / 3 * 4 - 11));
    assert!(Logo::parse(&of(Logo::MOST)).is_ok());
    assert_eq!(Logo::parse(&of(Logo::MOST + 3)), Err(Invalid::Logo));
    assert_eq!(Colour::parse("123456"), Err(Invalid::Colour));
}

#[tokio::test]
async fn the_largest_logo_that_is_allowed_arrives() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let logo = format!(
        "data:image/png;base64,iVBORw0KGgo{}",
        "A".repeat(Logo::MOST / 3 * 4 - 11)
    );
    let brand = json!({ "colour": "#123456", "logo": logo });
    assert_eq!(set(&organisation, &admin, "brand", brand).await, Ok(()));
    assert!(organisation.find(&admin).await.brand.logo.is_some());
}

async fn calls_of(clinic: &Clinic<'_>, reader: &Actor) -> ClinicCalls {
    let reply = reader.post("clinics/find_calls", &json!({ "clinic": clinic.id })).await;
    reply.answer().expect("the calls")
}

#[tokio::test]
async fn the_call_interface_goes_for_all_clinics_and_a_clinics_own_changes_stay() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let coordinator = organisation.coordinator().await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let desk = north.member(grants(&[], &[Permission::TelehealthSettings])).await;
    let own = json!({ "clinic": north.id, "change": { "chat": false, "welcome": "Welcome to North" } });
    assert_eq!(desk.call::<()>("clinics/set_calls", own).await, Ok(()));
    let all = json!({ "welcome": "Welcome to Acme", "support": "+45 12 34 56 78", "music": true });
    assert_eq!(set(&organisation, &coordinator, "calls", all).await, Ok(()));
    let counts = |calls: &ClinicCalls| calls.organisation.changed_by(&calls.change);
    let everywhere = Calls {
        welcome: "Welcome to Acme".to_owned(),
        support: "+45 12 34 56 78".to_owned(),
        music: true,
        ..Calls::default()
    };
    assert_eq!(counts(&calls_of(&south, &coordinator).await), everywhere);
    let here = Calls {
        welcome: "Welcome to North".to_owned(),
        chat: false,
        ..everywhere
    };
    assert_eq!(counts(&calls_of(&north, &desk).await), here);
    let long = json!({ "welcome": "w".repeat(501) });
    assert_eq!(
        set(&organisation, &coordinator, "calls", long).await,
        Err(Invalid::TextTooLong { most: 500 }.into())
    );
    let long = json!({ "clinic": north.id, "change": { "support": "s".repeat(121) } });
    assert_eq!(
        desk.call::<()>("clinics/set_calls", long).await,
        Err(Invalid::TextTooLong { most: 120 }.into())
    );
    let deeds: Vec<_> = organisation
        .log(&coordinator)
        .await
        .into_iter()
        .map(|it| (it.deed, it.clinic))
        .collect();
    assert_eq!(deeds.len(), 2);
    assert_eq!(deeds[0], (Deed::CallsChanged, None), "the organisation's");
    assert_eq!(
        deeds[1].1.as_ref().map(|clinic| clinic.id),
        Some(north.id),
        "the clinic's own"
    );
}
