//! The log: every act is one entry, newest first.

mod file;
mod organisation;

use server::access::{Grants, Place};
use server::account::Language;
use server::activity::{ActivityPage, ActivityQuery, Change, DeedKind};
use server::id::ClinicId;

use crate::support::{Actor, Scene};

async fn read(reader: &Actor, query: ActivityQuery) -> ActivityPage {
    reader.call("activity/list", query).await.expect("the log")
}

fn all(clinic: ClinicId) -> ActivityQuery {
    ActivityQuery::all(Place::Clinic(clinic))
}

#[tokio::test]
async fn the_log_is_read_page_by_page_from_the_newest_down() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for n in 0..120 {
        scene.pass(1);
        clinic.invite(&admin, &format!("person.{n:03}@people.example")).await;
    }
    let (mut seen, mut before, mut sizes) = (Vec::<Change>::new(), None, Vec::new());
    loop {
        let page = read(
            &admin,
            ActivityQuery {
                before,
                ..all(clinic.id)
            },
        )
        .await;
        sizes.push(page.changes.len());
        seen.extend(page.changes);
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(sizes, [50, 50, 20]);
    let expected: Vec<_> = (0..120)
        .rev()
        .map(|n| format!("person.{n:03}@people.example"))
        .collect();
    assert_eq!(
        seen.into_iter().map(|change| change.subject.name).collect::<Vec<_>>(),
        expected
    );
}

#[tokio::test]
async fn the_log_is_filtered_by_who_did_it_to_whom_and_by_kind() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let newcomer = scene.person("Nadia New").await;
    clinic.invite(&one, "first@people.example").await;
    scene.pass(1);
    clinic.invite(&other, "second@people.example").await;
    scene.pass(1);
    let people = [(newcomer.email.as_str(), Language::English)];
    let add = clinic.invitations(&people, server::access::ClinicRole::TeamMember, Grants::default());
    one.call::<Vec<server::invitations::Invited>>("invitations/invite", add)
        .await
        .expect("added");
    let subjects = async |who: Option<&Actor>, whom: Option<&Actor>, kind| {
        let query = ActivityQuery {
            who: who.map(Actor::account),
            whom: whom.map(Actor::account),
            kind,
            ..all(clinic.id)
        };
        read(&one, query)
            .await
            .changes
            .into_iter()
            .map(|change| change.subject.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        subjects(Some(&one), None, None).await,
        ["Nadia New", "first@people.example"]
    );
    assert_eq!(subjects(None, Some(&newcomer), None).await, ["Nadia New"]);
    assert_eq!(subjects(Some(&one), Some(&newcomer), None).await, ["Nadia New"]);
    assert_eq!(subjects(Some(&other), Some(&newcomer), None).await, [""; 0]);
    assert_eq!(subjects(Some(&newcomer), None, None).await, [""; 0]);
    assert_eq!(subjects(None, None, Some(DeedKind::Arrivals)).await, ["Nadia New"]);
    assert_eq!(
        subjects(None, None, Some(DeedKind::Invitations)).await,
        ["second@people.example", "first@people.example"]
    );
    assert_eq!(subjects(Some(&other), None, Some(DeedKind::Arrivals)).await, [""; 0]);
}

#[tokio::test]
async fn what_one_act_does_stands_in_the_log_in_its_order() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let addresses: Vec<_> = (0..20).map(|n| format!("person.{n:02}@people.example")).collect();
    clinic.invite_all(&admin, &addresses).await;
    let newest_first = read(&admin, all(clinic.id)).await.changes;
    let mut seen: Vec<_> = newest_first.into_iter().map(|change| change.subject.name).collect();
    seen.reverse();
    assert_eq!(seen, addresses);
}
