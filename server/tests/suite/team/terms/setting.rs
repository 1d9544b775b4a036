//! Who may set which days.

use serde_json::json;
use server::access::{ClinicRole, Grants, Permission, Refusal};
use server::error::{ApiError, Invalid};
use server::jobs;
use server::team::Term;

use super::{day, set};
use crate::support::{Scene, grants};

use ClinicRole::TeamMember;

#[tokio::test]
async fn a_day_that_is_none_or_past_or_before_the_first_is_refused() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let (yesterday, today, tomorrow) = (day(&scene, -1), day(&scene, 0), day(&scene, 1));
    for (from, until) in [
        (None, Some(yesterday.as_str())),
        (Some(tomorrow.as_str()), Some(today.as_str())),
        (Some("soon"), None),
        (None, Some("2027-02-30")),
        (None, Some("")),
    ] {
        let answer = set(&clinic, &admin, &nurse, from, until).await;
        assert_eq!(answer, Err(Invalid::Day.into()), "{from:?} {until:?}");
    }
    assert!(clinic.log(&admin).await.is_empty(), "nothing changed");
    for (from, until) in [
        (Some(&tomorrow), Some(&tomorrow)),
        (Some(&yesterday), Some(&today)),
        (None, Some(&today)),
    ] {
        let answer = set(
            &clinic,
            &admin,
            &nurse,
            from.map(String::as_str),
            until.map(String::as_str),
        )
        .await;
        assert!(answer.is_ok(), "{from:?} {until:?}: {answer:?}");
    }
}

#[tokio::test]
async fn a_manager_sets_terms_of_team_members_but_neither_an_admins_nor_their_own() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, second) = (clinic.admin().await, clinic.admin().await);
    let manager = clinic
        .someone("Mia Manager", TeamMember, grants(&[], &[Permission::Users]))
        .await;
    let nurse = clinic.member(Grants::default()).await;
    let last = day(&scene, 5);
    set(&clinic, &admin, &manager, None, Some(&last)).await.expect("set");
    assert!(set(&clinic, &manager, &nurse, None, Some(&last)).await.is_ok());
    let only_admins = Err(Refusal::OnlyAdminsMakeAdmins.into());
    assert_eq!(set(&clinic, &manager, &second, None, Some(&last)).await, only_admins);
    let raised = Err(Refusal::NobodyRaisesThemself.into());
    assert_eq!(
        set(&clinic, &manager, &manager, None, None).await,
        raised,
        "no longer than was given"
    );
    assert_eq!(
        set(&clinic, &manager, &manager, None, Some(&day(&scene, 50))).await,
        raised
    );
    assert_eq!(
        set(&clinic, &nurse, &nurse, None, None).await,
        Err(Refusal::Needs(Permission::Users).into())
    );
}

/// "Extend" is pressed in the very moment in which the last day is over: whoever was told that it worked finds it so.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_membership_that_is_extended_while_it_ends_is_extended_or_gone() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let nurse = scene.person("Tom Temporary").await;
    let (mut extended, mut gone) = (0, 0);
    for round in 0..60 {
        if clinic.find_membership(&nurse).await.is_none() {
            clinic.add(&nurse, TeamMember, Grants::default()).await;
        }
        let over = format!(
            "UPDATE clinic_members SET ends_at = {} WHERE account_id = '{}'",
            scene.now().0 - 1,
            nurse.account()
        );
        scene.sql(&over).await;
        let member = clinic.membership(&nurse).await;
        let longer = json!({ "clinic": clinic.id, "member": member, "until": day(&scene, 30) });
        let (answer, done) = tokio::join!(admin.call::<Term>("team/set_term", longer), jobs::run_due(&scene.app));
        done.expect("what is due is done");
        let is_member = clinic.find_membership(&nurse).await.is_some();
        match answer {
            Ok(_) => extended += 1,
            Err(ref error) => {
                gone += 1;
                assert_eq!(*error, ApiError::NotFound);
            }
        }
        assert_eq!(answer.is_ok(), is_member, "round {round}: {answer:?}");
    }
    assert_eq!(extended + gone, 60);
}
