//! Every organisation keeps an Admin, also when two act in the same instant.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Refusal, Role};
use server::activity::Deed;
use server::error::{Answer, ApiError};
use server::organisations::officials;

use crate::support::{Actor, Organisation, Scene};

use OrganisationRole::{Admin, Coordinator, Reader, Reporter};

/// What each of two Admins tries to do at the same instant.
type Act = fn(&Organisation<'_>, &Actor, &Actor) -> (&'static str, Value);

const DEMOTE_THE_OTHER: Act = |organisation, _, other| {
    let request = organisation.about(other, json!({ "role": "coordinator" }));
    ("organisations/set_role", request)
};
const REMOVE_THE_OTHER: Act = |organisation, _, other| ("organisations/remove", organisation.about(other, json!({})));
const STEP_DOWN: Act = |organisation, own, _| {
    let request = organisation.about(own, json!({ "role": "reader" }));
    ("organisations/set_role", request)
};
const REMOVE_ONESELF: Act = |organisation, own, _| ("organisations/remove", organisation.about(own, json!({})));
const LEAVE: Act = |organisation, _, _| ("organisations/leave", json!({ "organisation": organisation.id }));

const ACTS: [Act; 5] = [DEMOTE_THE_OTHER, REMOVE_THE_OTHER, STEP_DOWN, REMOVE_ONESELF, LEAVE];

/// Makes somebody an Admin again, whatever became of them.
async fn restore(organisation: &Organisation<'_>, actor: &Actor) {
    let (id, account) = (organisation.id, actor.account());
    let write =
        organisation.scene.write(
            async move |mut tx, now| match officials::take(&mut tx, id, account).await? {
                Some(found) => officials::update_role(&mut tx, id, &found, Admin).await,
                None => officials::add(&mut tx, now, id, account, Admin).await.map(drop),
            },
        );
    write.await;
}

/// Two Admins who are of a clinic as well, so that they stay signed in when they are removed.
async fn two_admins(organisation: &Organisation<'_>) -> (Actor, Actor) {
    let clinic = organisation.clinic("North").await;
    let (one, other) = (organisation.admin().await, organisation.admin().await);
    clinic.add(&one, ClinicRole::TeamMember, Grants::default()).await;
    clinic.add(&other, ClinicRole::TeamMember, Grants::default()).await;
    (one, other)
}

async fn two_at_once(acts: &[Act], rounds: usize) {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = two_admins(&organisation).await;
    let admins = format!(
        "SELECT COUNT(*) FROM organisation_members WHERE role = 'admin' AND organisation_id = '{}'",
        organisation.id
    );
    let kept = format!("SELECT admins FROM organisations WHERE id = '{}'", organisation.id);
    for round in 0..rounds {
        restore(&organisation, &one).await;
        restore(&organisation, &other).await;
        assert_eq!(scene.number(&admins).await, 2);
        let (this, that) = (acts[round % acts.len()], acts[round / acts.len() % acts.len()]);
        let ((path, request), (path2, request2)) =
            (this(&organisation, &one, &other), that(&organisation, &other, &one));
        let (done, done2): (Answer<()>, Answer<()>) =
            tokio::join!(one.call(path, request), other.call(path2, request2));
        assert_eq!(scene.number(&admins).await, 1, "round {round}: {done:?}, {done2:?}");
        assert_eq!(scene.number(&kept).await, 1, "round {round}");
        assert!(done.is_ok() || done2.is_ok(), "round {round}: {done:?}, {done2:?}");
        for answer in [done, done2] {
            assert!(
                !matches!(answer, Err(ApiError::Internal { .. })),
                "round {round}: {answer:?}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_organisation_admins_who_act_in_the_same_instant_leave_exactly_one() {
    two_at_once(&ACTS, 500).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_last_admin_cannot_remove_himself_while_another_is_being_demoted() {
    let (mut removed, mut demoted) = (0, 0);
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, other) = two_admins(&organisation).await;
    for round in 0..50 {
        restore(&organisation, &one).await;
        restore(&organisation, &other).await;
        let (path, request) = REMOVE_ONESELF(&organisation, &one, &other);
        let (path2, request2) = DEMOTE_THE_OTHER(&organisation, &one, &other);
        let boss = one.other_device(&scene);
        boss.keep(one.cookie());
        let (gone, down): (Answer<()>, Answer<()>) = tokio::join!(one.call(path, request), boss.call(path2, request2));
        let left = organisation_admins(&organisation).await;
        assert_eq!(left, 1, "round {round}: {gone:?}, {down:?}");
        // Whoever came second is refused: as the last one, or as somebody who is no longer of the organisation.
        match (gone, down) {
            (Ok(()), second) => {
                removed += 1;
                assert_eq!(second, Err(ApiError::NotFound), "round {round}");
            }
            (second, first) => {
                demoted += 1;
                assert_eq!(first, Ok(()), "round {round}");
                assert_eq!(second, Err(Refusal::LastOrganisationAdmin.into()), "round {round}");
            }
        }
    }
    assert_eq!(removed + demoted, 50);
}

async fn organisation_admins(organisation: &Organisation<'_>) -> i64 {
    let admins = format!(
        "SELECT COUNT(*) FROM organisation_members WHERE role = 'admin' AND organisation_id = '{}'",
        organisation.id
    );
    organisation.scene.number(&admins).await
}

#[tokio::test]
async fn the_last_admin_of_an_organisation_neither_leaves_nor_steps_down_nor_is_removed() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, _) = (organisation.admin().await, organisation.coordinator().await);
    for act in [STEP_DOWN, REMOVE_ONESELF, LEAVE] {
        let (path, request) = act(&organisation, &admin, &admin);
        let answer: Answer<()> = admin.call(path, request).await;
        assert_eq!(answer, Err(Refusal::LastOrganisationAdmin.into()), "{path}");
    }
    assert_eq!(organisation.role_of(&admin).await, Some(Admin));
    assert!(
        organisation.log(&admin).await.is_empty(),
        "nothing happened, and nothing is told"
    );
}

#[tokio::test]
async fn a_successor_takes_over_in_the_same_act_whatever_they_were() {
    for (path, left) in [
        ("organisations/remove", None),
        ("organisations/leave", None),
        ("organisations/set_role", Some(Reporter)),
    ] {
        for was in [Some(Coordinator), Some(Reader), None] {
            let scene = Scene::new().await;
            let organisation = Organisation::create(&scene).await;
            let (admin, heir) = (organisation.admin().await, scene.person("Hanna Heir").await);
            if let Some(role) = was {
                scene.appoint(&heir, organisation.id, role).await;
            } else {
                // One of its people by being in a clinic's team.
                let clinic = organisation.clinic("North").await;
                clinic.add(&heir, ClinicRole::TeamMember, Grants::default()).await;
            }
            let successor = json!({ "role": "reporter", "successor": heir.account() });
            assert_eq!(
                admin.call::<()>(path, organisation.about(&admin, successor)).await,
                Ok(())
            );
            assert_eq!(organisation.role_of(&heir).await, Some(Admin));
            assert_eq!(organisation.role_of(&admin).await, left);
            let found = organisation.find(&heir).await;
            assert_eq!(found.admins, 1);
            let deeds: Vec<_> = organisation
                .log(&heir)
                .await
                .into_iter()
                .filter(|change| change.subject.name == "Hanna Heir")
                .map(|change| change.deed)
                .collect();
            let (to, grants) = (Role::Organisation(Admin), Grants::default());
            let raised = match was {
                Some(was) => Deed::RoleChanged {
                    from: Role::Organisation(was),
                    to,
                },
                None => Deed::Added { role: to, grants },
            };
            assert_eq!(deeds, [raised]);
        }
    }
}

#[tokio::test]
async fn nobody_succeeds_themself_in_an_organisation() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    for path in ["organisations/remove", "organisations/leave", "organisations/set_role"] {
        let request = organisation.about(&admin, json!({ "role": "reader", "successor": admin.account() }));
        let refused: Answer<()> = admin.call(path, request).await;
        assert_eq!(refused, Err(Refusal::LastOrganisationAdmin.into()), "{path}");
    }
    assert_eq!(organisation.role_of(&admin).await, Some(Admin));
}

#[tokio::test]
async fn a_stranger_does_not_succeed_and_nobody_loses_a_role() {
    let scene = Scene::new().await;
    let (organisation, elsewhere) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (admin, stranger) = (organisation.admin().await, elsewhere.coordinator().await);
    for path in ["organisations/remove", "organisations/leave", "organisations/set_role"] {
        let request = organisation.about(&admin, json!({ "role": "reader", "successor": stranger.account() }));
        assert_eq!(admin.call::<()>(path, request).await, Err(ApiError::NotFound), "{path}");
    }
    assert_eq!(organisation.role_of(&admin).await, Some(Admin));
    assert_eq!(organisation.role_of(&stranger).await, None);
}

/// A successor is needed only by the last one: another name in the request raises nobody.
#[tokio::test]
async fn a_successor_who_is_not_needed_is_not_raised() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, second) = (organisation.admin().await, organisation.admin().await);
    let (coordinator, heir) = (
        organisation.coordinator().await,
        organisation.someone("Hanna Heir", Reader).await,
    );
    let successor = json!({ "role": "reporter", "successor": heir.account() });
    let request = organisation.about(&coordinator, successor.clone());
    assert_eq!(coordinator.call::<()>("organisations/set_role", request).await, Ok(()));
    let request = organisation.about(&admin, successor);
    assert_eq!(second.call::<()>("organisations/remove", request).await, Ok(()));
    assert_eq!(organisation.role_of(&heir).await, Some(Reader));
}
