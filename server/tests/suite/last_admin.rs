//! Every clinic keeps an Admin, also when two act in the same instant.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole, Refusal, Role};
use server::activity::{ActivityPage, ActivityQuery, Deed};
use server::error::{Answer, ApiError};
use server::id::MemberId;
use server::team::members;

use crate::support::{Actor, Clinic, Scene};

/// What each of two Admins tries to do at the same instant, given their own membership and the other's.
type Act = fn(&Clinic<'_>, MemberId, MemberId) -> (&'static str, Value);

const DEMOTE_THE_OTHER: Act = |clinic, _, other| {
    (
        "permissions/set_role",
        json!({ "clinic": clinic.id, "member": other, "role": "team-member" }),
    )
};
const REMOVE_THE_OTHER: Act = |clinic, _, other| ("team/remove", json!({ "clinic": clinic.id, "member": other }));
const STEP_DOWN: Act = |clinic, own, _| {
    (
        "permissions/set_role",
        json!({ "clinic": clinic.id, "member": own, "role": "team-member" }),
    )
};
const LEAVE: Act = |clinic, own, _| ("team/remove", json!({ "clinic": clinic.id, "member": own }));

/// Makes somebody an Admin again, whatever became of them.
async fn restore(clinic: &Clinic<'_>, actor: &Actor) -> MemberId {
    let Some(member) = clinic.find_membership(actor).await else {
        return clinic.add(actor, ClinicRole::Admin, Grants::default()).await;
    };
    let id = clinic.id;
    let write = clinic.scene.write(async move |mut tx, _| {
        let found = members::take(&mut tx, id, member).await?.expect("a member");
        members::update_role(&mut tx, id, &found, ClinicRole::Admin).await
    });
    write.await;
    member
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_act_against_each_other_in_the_same_instant_leave_one() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    for actor in [&one, &other] {
        // A place elsewhere, so that being removed does not sign them out.
        scene
            .appoint(actor, clinic.organisation, OrganisationRole::Reader)
            .await;
    }
    let acts = [DEMOTE_THE_OTHER, REMOVE_THE_OTHER, STEP_DOWN, LEAVE];
    let admins = format!(
        "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND clinic_id = '{}'",
        clinic.id
    );
    let kept = format!("SELECT admins FROM clinics WHERE id = '{}'", clinic.id);
    for round in 0..500 {
        let (first, second) = (restore(&clinic, &one).await, restore(&clinic, &other).await);
        assert_eq!(scene.number(&admins).await, 2);
        let (this, that) = (acts[round % 4], acts[round / 4 % 4]);
        let ((path, request), (path2, request2)) = (this(&clinic, first, second), that(&clinic, second, first));
        let (done, done2): (Answer<()>, Answer<()>) =
            tokio::join!(one.call(path, request), other.call(path2, request2));
        assert_eq!(scene.number(&admins).await, 1, "round {round}: {done:?}, {done2:?}");
        assert_eq!(scene.number(&kept).await, 1, "round {round}");
        assert!(done.is_ok() || done2.is_ok(), "round {round}: {done:?}, {done2:?}");
    }
}

#[tokio::test]
async fn the_last_admin_neither_leaves_nor_steps_down_nor_is_removed_from_above() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let official = scene.official(clinic.organisation, OrganisationRole::Admin).await;
    let own = clinic.membership(&admin).await;
    for actor in [&admin, &official] {
        for act in [STEP_DOWN, LEAVE] {
            let (path, request) = act(&clinic, own, own);
            assert_eq!(actor.call::<()>(path, request).await, Err(Refusal::LastAdmin.into()));
        }
    }
}

#[tokio::test]
async fn somebody_takes_over_in_the_same_act() {
    for (path, left) in [
        ("team/remove", None),
        ("permissions/set_role", Some(ClinicRole::TeamMember)),
    ] {
        let scene = Scene::new().await;
        let clinic = scene.clinic().await;
        let (admin, heir) = (clinic.admin().await, clinic.member(Grants::default()).await);
        let (own, successor) = (clinic.membership(&admin).await, clinic.membership(&heir).await);
        let request = json!({ "clinic": clinic.id, "member": own, "role": "team-member", "successor": successor });
        assert_eq!(admin.call::<()>(path, request).await, Ok(()));
        let roles: Vec<(String, String)> = scene
            .rows("SELECT account_id, role FROM clinic_members ORDER BY role")
            .await;
        let mut expected = vec![(heir.account().to_string(), "admin".to_owned())];
        expected.extend(left.map(|role| (admin.account().to_string(), role.name().to_owned())));
        assert_eq!(roles, expected);
        assert_eq!(scene.number("SELECT admins FROM clinics").await, 1);
        let query = ActivityQuery {
            whom: Some(heir.account()),
            ..ActivityQuery::all(clinic.place())
        };
        let log: ActivityPage = heir.call("activity/list", query).await.expect("the log");
        let raised = Deed::RoleChanged {
            from: Role::Clinic(ClinicRole::TeamMember),
            to: Role::Clinic(ClinicRole::Admin),
        };
        assert_eq!(
            log.changes.iter().map(|change| &change.deed).collect::<Vec<_>>(),
            [&raised]
        );
    }
}

#[tokio::test]
async fn nobody_succeeds_themself() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let own = clinic.membership(&admin).await;
    let request = json!({ "clinic": clinic.id, "member": own, "successor": own });
    let refused: Answer<()> = admin.call("team/remove", request).await;
    assert_eq!(refused, Err(ApiError::Refused(Refusal::LastAdmin)));
}
