//! Giving somebody the same place in several clinics, or the one that they have elsewhere.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, Role};
use server::activity::{ActivityQuery, Deed};
use server::error::{Answer, ApiError, Invalid};
use server::id::ClinicId;
use server::live::News;
use server::users::{PlaceOutcome, Placed};

use crate::support::{Actor, Clinic, Organisation, Scene, grants, read_log};

use ClinicRole::{Admin, TeamMember};

async fn place(
    organisation: &Organisation<'_>,
    by: &Actor,
    whom: &Actor,
    clinics: &[ClinicId],
    wanted: Value,
) -> Answer<Vec<PlaceOutcome>> {
    let request = organisation.about(whom, json!({ "clinics": clinics, "wanted": wanted }));
    by.call("users/set_places", request).await
}

/// What somebody is in a clinic.
async fn found(clinic: &Clinic<'_>, whom: &Actor) -> Option<(String, i64, i64)> {
    let query = format!(
        "SELECT role, granted_groups, granted_singles FROM clinic_members WHERE clinic_id = '{}' AND account_id = '{}'",
        clinic.id,
        whom.account()
    );
    clinic.scene.rows(&query).await.pop()
}

/// An organisation with clinics, each with an Admin of its own.
async fn with_clinics<'a>(scene: &'a Scene, names: &[&str]) -> (Organisation<'a>, Vec<Clinic<'a>>) {
    let organisation = Organisation::create(scene).await;
    let mut clinics = Vec::new();
    for name in names {
        let clinic = organisation.clinic(name).await;
        clinic.admin().await;
        clinics.push(clinic);
    }
    (organisation, clinics)
}

#[tokio::test]
async fn somebody_becomes_admin_of_several_clinics_in_one_act_and_each_answers_for_itself() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North", "South", "East"]).await;
    let coordinator = organisation.coordinator().await;
    let held = grants(&[PermissionGroup::Telehealth], &[Permission::ActivityLogs]);
    let nurse = clinics[0].someone("Nora Nurse", TeamMember, held).await;
    clinics[1].add(&nurse, Admin, Grants::default()).await;
    let nowhere = ClinicId::new(uuid::Uuid::nil());
    let all: Vec<_> = clinics
        .iter()
        .map(|clinic| clinic.id)
        .chain([nowhere, clinics[0].id])
        .collect();
    let mut page = nurse.listen(clinics[0].id).await.expect("a stream");
    let outcomes = place(&organisation, &coordinator, &nurse, &all, json!({ "role": "admin" })).await;
    let outcomes = outcomes.expect("outcomes");
    assert_eq!(outcomes.len(), 4, "a clinic that was named twice answers once");
    let outcome = |clinic: ClinicId| outcomes.iter().find(|it| it.clinic == clinic).map(|it| it.outcome);
    assert_eq!(outcome(clinics[0].id), Some(Placed::Changed));
    assert_eq!(outcome(clinics[1].id), Some(Placed::Same));
    assert_eq!(outcome(clinics[2].id), Some(Placed::Added));
    assert_eq!(outcome(nowhere), Some(Placed::NotFound));
    page.wait_for(News::Access).await;

    for clinic in &clinics {
        assert_eq!(found(clinic, &nurse).await.expect("a member").0, "admin");
    }
    assert_eq!(
        found(&clinics[0], &nurse).await,
        Some(("admin".to_owned(), held.groups.bits(), held.singles.bits())),
        "the permissions stay for the day after"
    );
    let role = Role::Clinic;
    let (from, to) = (role(TeamMember), role(Admin));
    let grants = Grants::default();
    for (clinic, expected) in [
        (&clinics[0], vec![Deed::RoleChanged { from, to }]),
        (&clinics[1], vec![]),
        (&clinics[2], vec![Deed::Added { role: to, grants }]),
    ] {
        let query = ActivityQuery {
            whom: Some(nurse.account()),
            ..ActivityQuery::all(clinic.place())
        };
        let log = read_log(&coordinator, query).await;
        assert!(log.iter().all(|change| change.actor.name == coordinator.name));
        assert_eq!(log.into_iter().map(|change| change.deed).collect::<Vec<_>>(), expected);
    }
    let totals: Vec<(i64, i64)> = scene
        .rows("SELECT people, admins FROM clinics ORDER BY sort_name")
        .await;
    assert_eq!(totals, [(2, 2), (2, 2), (2, 2)]);
}

#[tokio::test]
async fn what_somebody_is_in_one_clinic_is_copied_to_others() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North", "South", "East"]).await;
    let admin = organisation.admin().await;
    let held = grants(&[PermissionGroup::Telehealth], &[Permission::PatientUpload]);
    let nurse = clinics[0].someone("Nora Nurse", TeamMember, held).await;
    clinics[1]
        .add(&nurse, Admin, grants(&[PermissionGroup::Users], &[]))
        .await;
    let all: Vec<_> = clinics.iter().map(|clinic| clinic.id).collect();
    let outcomes = place(&organisation, &admin, &nurse, &all, json!({ "as": clinics[0].id })).await;
    let outcomes: Vec<_> = outcomes
        .expect("outcomes")
        .into_iter()
        .map(|it| (it.clinic, it.outcome))
        .collect();
    for (clinic, outcome) in [
        (&clinics[0], Placed::Same),
        (&clinics[1], Placed::Changed),
        (&clinics[2], Placed::Added),
    ] {
        assert!(outcomes.contains(&(clinic.id, outcome)), "{outcomes:?}");
        let as_model = Some(("team-member".to_owned(), held.groups.bits(), held.singles.bits()));
        assert_eq!(found(clinic, &nurse).await, as_model);
    }
    let query = ActivityQuery {
        whom: Some(nurse.account()),
        ..ActivityQuery::all(clinics[1].place())
    };
    let deeds: Vec<_> = read_log(&admin, query)
        .await
        .into_iter()
        .map(|change| change.deed)
        .collect();
    let copied = Deed::Copied {
        role: Role::Clinic(TeamMember),
        before: grants(&[PermissionGroup::Users], &[]),
        after: held,
    };
    let changed = Deed::RoleChanged {
        from: Role::Clinic(Admin),
        to: Role::Clinic(TeamMember),
    };
    assert_eq!(deeds, [copied, changed]);
    let from_nowhere = place(&organisation, &admin, &admin, &all, json!({ "as": clinics[0].id })).await;
    assert_eq!(
        from_nowhere,
        Err(ApiError::NotFound),
        "who is not in the model can't be copied"
    );
}

#[tokio::test]
async fn a_clinics_last_admin_stays_and_the_other_clinics_change() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North"]).await;
    let admin = organisation.admin().await;
    let alone = organisation.clinic("Alone").await;
    let nurse = alone.someone("Nora Nurse", Admin, Grants::default()).await;
    clinics[0].add(&nurse, Admin, Grants::default()).await;
    let all = [alone.id, clinics[0].id];
    let outcomes = place(&organisation, &admin, &nurse, &all, json!({ "role": "team-member" })).await;
    let outcomes = outcomes.expect("outcomes");
    assert!(
        outcomes.contains(&PlaceOutcome {
            clinic: alone.id,
            outcome: Placed::LastAdmin
        }),
        "{outcomes:?}"
    );
    let other = PlaceOutcome {
        clinic: clinics[0].id,
        outcome: Placed::Changed,
    };
    assert!(outcomes.contains(&other), "{outcomes:?}");
    assert_eq!(found(&alone, &nurse).await.expect("a member").0, "admin");
    assert_eq!(found(&clinics[0], &nurse).await.expect("a member").0, "team-member");
}

#[tokio::test]
async fn the_first_person_of_a_clinic_becomes_its_admin_here_too() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, empty) = (organisation.admin().await, organisation.clinic("Empty").await);
    let reader = organisation.someone("Rosa Reader", OrganisationRole::Reader).await;
    let outcomes = place(
        &organisation,
        &admin,
        &reader,
        &[empty.id],
        json!({ "role": "team-member" }),
    )
    .await;
    assert_eq!(outcomes.expect("outcomes")[0].outcome, Placed::Added);
    assert_eq!(found(&empty, &reader).await.expect("a member").0, "admin");
    let role = Role::Clinic(Admin);
    let grants = Grants::default();
    assert_eq!(empty.log(&admin).await[0].deed, Deed::Added { role, grants });
}

/// Invited before they had an account; then they came by another way.
#[tokio::test]
async fn whoever_is_placed_waits_in_that_clinic_for_nothing_any_more() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North", "South"]).await;
    let admin = organisation.admin().await;
    clinics[0].invite(&admin, "nadia@people.example").await;
    let nadia = scene.person_at("Nadia New", "nadia@people.example").await;
    clinics[1].add(&nadia, TeamMember, Grants::default()).await;
    place(
        &organisation,
        &admin,
        &nadia,
        &[clinics[0].id],
        json!({ "role": "team-member" }),
    )
    .await
    .expect("outcomes");
    assert!(clinics[0].pending(&admin).await.is_empty());
    assert_eq!(
        scene.number("SELECT CAST(SUM(pending) AS BIGINT) FROM clinics").await,
        0
    );
}

#[tokio::test]
async fn an_act_takes_five_hundred_clinics_and_no_more() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North"]).await;
    let admin = organisation.admin().await;
    let nurse = clinics[0].member(Grants::default()).await;
    let too_many = vec![clinics[0].id; 501];
    let answer = place(&organisation, &admin, &nurse, &too_many, json!({ "role": "admin" })).await;
    assert_eq!(answer, Err(Invalid::Malformed.into()));
    assert_eq!(
        place(&organisation, &admin, &nurse, &[], json!({ "role": "admin" })).await,
        Ok(vec![])
    );
    assert_eq!(found(&clinics[0], &nurse).await.expect("a member").0, "team-member");
}

/// Two clinics' rows taken in two orders would wait for each other for ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_who_place_people_in_the_same_clinics_in_another_order_do_not_stand_in_each_others_way() {
    let scene = Scene::new().await;
    let (organisation, clinics) = with_clinics(&scene, &["North", "South", "East", "West"]).await;
    let (one, other) = (organisation.admin().await, organisation.coordinator().await);
    let (first, second) = (
        clinics[0].someone("Nora Nurse", TeamMember, Grants::default()).await,
        clinics[3].someone("Nils Nurse", TeamMember, Grants::default()).await,
    );
    let all: Vec<_> = clinics.iter().map(|clinic| clinic.id).collect();
    let turned: Vec<_> = all.iter().rev().copied().collect();
    for round in 0..50 {
        let role = |turn: usize| json!({ "role": ClinicRole::ALL[(round + turn) % 2] });
        let (done, done2) = tokio::join!(
            place(&organisation, &one, &first, &all, role(0)),
            place(&organisation, &other, &second, &turned, role(1))
        );
        assert!(done.is_ok() && done2.is_ok(), "round {round}: {done:?} {done2:?}");
    }
}

/// Each takes the other's role away, through the organisation, in the same instant.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_are_placed_lower_in_the_same_instant_leave_one() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = (organisation.admin().await, organisation.coordinator().await);
    let clinic = organisation.clinic("North").await;
    let (first, second) = (clinic.admin().await, clinic.admin().await);
    let admins = "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin'";
    for round in 0..100 {
        for nurse in [&first, &second] {
            place(&organisation, &one, nurse, &[clinic.id], json!({ "role": "admin" }))
                .await
                .expect("outcomes");
        }
        let (lower, here) = (json!({ "role": "team-member" }), [clinic.id]);
        let (done, done2) = tokio::join!(
            place(&organisation, &one, &first, &here, lower.clone()),
            place(&organisation, &other, &second, &here, lower)
        );
        let outcomes = [done, done2].map(|done| done.expect("outcomes")[0].outcome);
        assert_eq!(scene.number(admins).await, 1, "round {round}: {outcomes:?}");
        assert!(
            outcomes.contains(&Placed::Changed) && outcomes.contains(&Placed::LastAdmin),
            "{outcomes:?}"
        );
    }
}
