//! Practitioners: whoever is in the team of a clinic, and what they did lately.

use serde_json::json;
use server::access::{BoxChange, Checkbox, ClinicRole, Grants, OrganisationRole, Permission, Refusal};
use server::analytics::{Practitioner, Practitioners};
use server::error::{Answer, ApiError};
use server::permissions::Tick;
use server::team::Total;

use super::{DAY, again, run_due};
use crate::support::{Actor, Organisation, Scene, far_ahead};

async fn page(reader: &Actor, organisation: &Organisation<'_>, search: &str, page: u32) -> Answer<Practitioners> {
    let request = json!({ "organisation": organisation.id, "search": search, "page": page });
    reader.call("analytics/list_practitioners", request).await
}

async fn one(reader: &Actor, organisation: &Organisation<'_>, name: &str) -> Practitioner {
    page(reader, organisation, name, 1)
        .await
        .expect("a page")
        .lines
        .remove(0)
}

#[tokio::test]
async fn everybody_of_a_team_stands_there_once_by_name_and_nobody_else() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let boss = organisation.admin().await;
    organisation.someone("Anne Office", OrganisationRole::Reader).await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let nurse = north
        .someone("Zoé Martin", ClinicRole::TeamMember, Grants::default())
        .await;
    south.add(&nurse, ClinicRole::TeamMember, Grants::default()).await;
    south.add(&boss, ClinicRole::Admin, Grants::default()).await;
    for n in 0..21 {
        let name = format!("Ann Martinsen {n:02}");
        north.someone(&name, ClinicRole::TeamMember, Grants::default()).await;
    }
    other
        .clinic("West")
        .await
        .someone("Ann Else", ClinicRole::Admin, Grants::default())
        .await;
    let first = page(&boss, &organisation, "", 1).await.expect("a page");
    assert_eq!((first.lines.len(), first.found), (20, Total::Exactly(23)));
    let second = page(&boss, &organisation, "", 2).await.expect("a page");
    let names: Vec<&str> = second.lines.iter().map(|line| line.name.as_str()).collect();
    assert_eq!(names, ["Ann Martinsen 20", "Omar Haddad", "Zoé Martin"]);
    let last = &second.lines[2];
    let clinics: Vec<&str> = last.clinics.iter().map(|clinic| clinic.name.as_str()).collect();
    assert_eq!((clinics, last.count), (vec!["North", "South"], 2));
    for (search, expected) in [("ann", 21), ("martin zoe", 1), ("office", 0), ("else", 0)] {
        let found = page(&boss, &organisation, search, 1).await.expect("a page").found;
        assert_eq!(found, Total::Exactly(expected), "{search}");
    }
    // Who leaves the last clinic is no practitioner any more.
    let member = json!({ "clinic": south.id, "member": south.membership(&boss).await });
    south.admin().await;
    assert_eq!(boss.call::<()>("team/remove", member).await, Ok(()));
    let found = page(&boss, &organisation, "omar", 1).await.expect("a page").found;
    assert_eq!(found, Total::Exactly(0));
    assert_eq!(page(&boss, &other, "", 1).await, Err(ApiError::NotFound));
    let reporter = organisation.someone("Rita", OrganisationRole::Reporter).await;
    let needs = Refusal::NeedsInOrganisation(Permission::PractitionerActivity);
    assert_eq!(page(&reporter, &organisation, "", 1).await, Err(needs.into()));
}

#[tokio::test]
async fn what_they_did_counts_for_thirty_days_and_up_to_a_hundred() {
    let scene = Scene::new().await;
    let _alone = far_ahead(&scene).await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let chief = clinic.admin().await;
    let nurse = clinic.member(Grants::default()).await;
    run_due(&scene).await;
    let member = clinic.membership(&nurse).await;
    let tick = async |by: &Actor, on| {
        let tick = Tick {
            clinic: clinic.id,
            member,
            change: BoxChange::tick(Checkbox::Permission(Permission::JoinCalls), on),
        };
        by.call::<Grants>("permissions/set_permission", tick)
            .await
            .expect("saved");
    };
    let fresh = one(&boss, &organisation, "aisha").await;
    assert_eq!(
        (fresh.seen_at, fresh.entries, fresh.sign_ins),
        (None, Total::Exactly(0), 0)
    );
    tick(&chief, true).await;
    let _open = chief.listen(clinic.id).await.expect("a stream");
    let seen_at = Some(scene.now());
    crate::support::until("the visit is noted", async || {
        one(&boss, &organisation, "aisha").await.seen_at == seen_at
    })
    .await;
    assert_eq!(one(&boss, &organisation, "aisha").await.entries, Total::Exactly(1));
    scene.pass(30 * DAY);
    let (boss, chief) = (again(&scene, &boss).await, again(&scene, &chief).await);
    let chief = again(&scene, &chief).await;
    let later = one(&boss, &organisation, "aisha").await;
    assert_eq!((later.entries, later.sign_ins), (Total::Exactly(0), 2));
    for n in 0..101 {
        let counted = one(&boss, &organisation, "aisha").await.entries;
        assert_eq!(counted, Total::Exactly(n));
        tick(&chief, n % 2 == 1).await;
    }
    assert_eq!(one(&boss, &organisation, "aisha").await.entries, Total::MoreThan(100));
}
