//! The log of an organisation: what happened in it and in all its clinics, and finding it again.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::activity::{ActivityPage, ActivityQuery, DeedKind};
use server::id::AccountId;

use crate::support::{Actor, Organisation, Scene, far_ahead, read_log};

async fn subjects(reader: &Actor, query: ActivityQuery) -> Vec<String> {
    read_log(reader, query)
        .await
        .into_iter()
        .map(|change| change.subject.name)
        .collect()
}

#[tokio::test]
async fn an_organisations_log_has_what_happened_in_each_of_its_clinics_and_says_in_which() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (admin, stranger) = (organisation.admin().await, elsewhere.admin().await);
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    north.invite(&admin, "north@people.example").await;
    organisation
        .invite(&admin, "office@people.example", OrganisationRole::Reporter)
        .await;
    south.invite(&admin, "south@people.example").await;
    elsewhere
        .invite(&stranger, "elsewhere@people.example", OrganisationRole::Reporter)
        .await;
    let log = organisation.log(&admin).await;
    let seen: Vec<_> = log
        .iter()
        .map(|change| {
            let clinic = change.clinic.as_ref();
            (change.subject.name.as_str(), clinic.map(|it| (it.id, it.name.as_str())))
        })
        .collect();
    assert_eq!(
        seen,
        [
            ("south@people.example", Some((south.id, "South"))),
            ("office@people.example", None),
            ("north@people.example", Some((north.id, "North"))),
        ]
    );
    assert_eq!(
        subjects(&admin, ActivityQuery::all(north.place())).await,
        ["north@people.example"]
    );
}

/// What each filter finds, and all of them together.
#[expect(clippy::too_many_lines, reason = "one log, and every filter of it")]
#[tokio::test]
async fn an_organisations_log_is_filtered_by_clinic_person_kind_and_time_and_together() {
    let scene = Scene::new().await;
    let _alone = far_ahead(&scene).await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (organisation.admin().await, organisation.coordinator().await);
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let nurse = north.someone("Nora Nurse", ClinicRole::Admin, Grants::default()).await;
    let began = scene.now();
    north.invite(&one, "first@people.example").await;
    scene.pass(3_600);
    south.invite(&other, "second@people.example").await;
    scene.pass(3_600);
    organisation
        .invite(&one, "third@people.example", OrganisationRole::Reporter)
        .await;
    scene.pass(3_600);
    let raise = organisation.about(&nurse, json!({ "clinics": [south.id], "wanted": { "role": "admin" } }));
    other
        .call::<serde::de::IgnoredAny>("users/set_places", raise)
        .await
        .expect("placed");

    let all = ActivityQuery::all(organisation.place());
    let hours = |hours: i64| Some(began.plus_hours(hours));
    let person = |actor: &Actor| -> Option<AccountId> { Some(actor.account()) };
    let (first, second, third) = ("first@people.example", "second@people.example", "third@people.example");
    let table: [(&str, ActivityQuery, &[&str]); 13] = [
        ("everything", all, &["Nora Nurse", third, second, first]),
        (
            "one clinic",
            ActivityQuery {
                clinic: Some(north.id),
                ..all
            },
            &[first],
        ),
        (
            "the other",
            ActivityQuery {
                clinic: Some(south.id),
                ..all
            },
            &["Nora Nurse", second],
        ),
        (
            "by somebody",
            ActivityQuery {
                who: person(&one),
                ..all
            },
            &[third, first],
        ),
        (
            "to somebody",
            ActivityQuery {
                whom: person(&nurse),
                ..all
            },
            &["Nora Nurse"],
        ),
        (
            "arrivals",
            ActivityQuery {
                kind: Some(DeedKind::Arrivals),
                ..all
            },
            &["Nora Nurse"],
        ),
        (
            "invitations",
            ActivityQuery {
                kind: Some(DeedKind::Invitations),
                ..all
            },
            &[third, second, first],
        ),
        (
            "roles",
            ActivityQuery {
                kind: Some(DeedKind::Roles),
                ..all
            },
            &[],
        ),
        (
            "since",
            ActivityQuery { since: hours(1), ..all },
            &["Nora Nurse", third, second],
        ),
        (
            "until, which does not count itself",
            ActivityQuery { until: hours(1), ..all },
            &[first],
        ),
        (
            "an hour",
            ActivityQuery {
                since: hours(1),
                until: hours(2),
                ..all
            },
            &[second],
        ),
        (
            "by somebody in a clinic since",
            ActivityQuery {
                clinic: Some(south.id),
                who: person(&other),
                since: hours(2),
                ..all
            },
            &["Nora Nurse"],
        ),
        (
            "all together, and nothing",
            ActivityQuery {
                clinic: Some(north.id),
                who: person(&other),
                kind: Some(DeedKind::Invitations),
                since: hours(0),
                until: hours(9),
                ..all
            },
            &[],
        ),
    ];
    for (what, query, expected) in table {
        assert_eq!(subjects(&one, query).await, expected, "{what}");
    }
}

#[tokio::test]
async fn a_filtered_log_is_read_page_by_page_to_its_end() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (organisation.admin().await, organisation.coordinator().await);
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    for n in 0..70 {
        north.invite(&one, &format!("north.{n:02}@people.example")).await;
        south.invite(&other, &format!("south.{n:02}@people.example")).await;
    }
    for (query, name) in [
        (
            ActivityQuery {
                clinic: Some(north.id),
                ..ActivityQuery::all(organisation.place())
            },
            "north",
        ),
        (
            ActivityQuery {
                who: Some(other.account()),
                ..ActivityQuery::all(organisation.place())
            },
            "south",
        ),
    ] {
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let query = ActivityQuery { before, ..query };
            let page: ActivityPage = one.call("activity/list", query).await.expect("a page");
            seen.extend(page.changes.into_iter().map(|change| change.subject.name));
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        let expected: Vec<_> = (0..70).rev().map(|n| format!("{name}.{n:02}@people.example")).collect();
        assert_eq!(seen, expected);
    }
}

#[tokio::test]
async fn an_open_page_of_the_log_hears_each_new_entry() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let mut page = admin.listen_at(organisation.place()).await.expect("a stream");
    clinic.invite(&admin, "north@people.example").await;
    page.wait_for(server::live::News::Recorded).await;
    organisation
        .invite(&admin, "office@people.example", OrganisationRole::Reporter)
        .await;
    page.wait_for(server::live::News::Recorded).await;
}
