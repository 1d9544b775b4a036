//! An Admin for a time is none for good.

use serde_json::json;
use server::access::{Grants, Refusal};
use server::error::ApiError;
use server::team::Term;

use super::{DAY, again, day, enter, run_due, set, start_of};
use crate::support::Scene;

#[tokio::test]
async fn only_the_admin_for_good_can_not_get_an_end() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let last = day(&scene, 30);
    assert!(set(&clinic, &one, &other, None, Some(&last)).await.is_ok());
    let refused: ApiError = Refusal::LastAdmin.into();
    let own = clinic.membership(&one).await;
    assert_eq!(
        set(&clinic, &other, &one, None, Some(&last)).await,
        Err(refused.clone())
    );
    assert_eq!(
        set(&clinic, &other, &one, Some(&day(&scene, 1)), None).await,
        Err(refused.clone())
    );
    // An Admin for a time is none for good: the other neither leaves, nor steps down, nor is removed.
    for (path, request) in [
        ("team/leave", json!({ "clinic": clinic.id })),
        ("team/remove", json!({ "clinic": clinic.id, "member": own })),
        (
            "permissions/set_role",
            json!({ "clinic": clinic.id, "member": own, "role": "team-member" }),
        ),
    ] {
        assert_eq!(one.call::<()>(path, request).await, Err(refused.clone()), "{path}");
    }
    // With the end taken away, each can go again.
    assert_eq!(set(&clinic, &one, &other, None, None).await, Ok(Term::default()));
    assert!(set(&clinic, &other, &one, None, Some(&last)).await.is_ok());
}

/// Who began on their first day, and has no last one, is an Admin like any other.
#[tokio::test]
async fn an_admin_who_has_begun_is_one_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (old, new) = (clinic.admin().await, clinic.admin().await);
    let first = day(&scene, 2);
    set(&clinic, &old, &new, Some(&first), None).await.expect("set");
    let leave = json!({ "clinic": clinic.id });
    assert_eq!(
        old.call::<()>("team/leave", &leave).await,
        Err(Refusal::LastAdmin.into()),
        "not begun yet"
    );
    scene.set(start_of(&first));
    let old = again(&scene, &old).await;
    let said = old
        .call::<server::team::Consequences>(
            "team/find_consequences",
            json!({ "clinic": clinic.id, "member": clinic.membership(&old).await }),
        )
        .await
        .expect("consequences");
    assert!(!said.last_admin);
    assert_eq!(old.call::<()>("team/leave", &leave).await, Ok(()));
    assert!(enter(&clinic, &again(&scene, &new).await).await.is_ok());
}

#[tokio::test]
async fn a_successor_who_is_there_for_a_time_stays_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, heir) = (clinic.admin().await, clinic.member(Grants::default()).await);
    set(&clinic, &admin, &heir, Some(&day(&scene, 5)), Some(&day(&scene, 10)))
        .await
        .expect("set");
    let successor = clinic.membership(&heir).await;
    let leave = json!({ "clinic": clinic.id, "successor": successor });
    assert_eq!(admin.call::<()>("team/leave", leave).await, Ok(()));
    assert!(enter(&clinic, &heir).await.is_ok(), "from now on");
    scene.pass(20 * DAY);
    run_due(&scene).await;
    assert_eq!(clinic.find_membership(&heir).await, Some(successor));
}

/// Each gives the other an end, in the same instant.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_who_end_each_other_in_the_same_instant_leave_one_for_good() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let last = day(&scene, 30);
    let for_good = "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND ends_at IS NULL AND starts_at IS NULL";
    for round in 0..100 {
        scene.sql("UPDATE clinic_members SET ends_at = NULL").await;
        let (done, done2) = tokio::join!(
            set(&clinic, &one, &other, None, Some(&last)),
            set(&clinic, &other, &one, None, Some(&last))
        );
        assert_eq!(scene.number(for_good).await, 1, "round {round}: {done:?} {done2:?}");
        assert!(done.is_ok() != done2.is_ok(), "round {round}: {done:?} {done2:?}");
    }
}
