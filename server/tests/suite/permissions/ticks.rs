//! Each tick is saved the moment it is made.

use serde_json::json;
use server::access::{BoxChange, Checkbox, ClinicRole, Grants, Permission, PermissionGroup, PermissionSet, Refusal};
use server::activity::{ActivityPage, ActivityQuery, Deed};
use server::error::{Answer, ApiError};
use server::id::MemberId;
use server::permissions::Tick;
use server::team::{FindMember, TeamMember};

use crate::support::{Actor, Clinic, Scene, grants};

async fn tick(clinic: &Clinic<'_>, actor: &Actor, member: MemberId, checkbox: Checkbox, on: bool) -> Answer<Grants> {
    actor
        .call(
            "permissions/set_permission",
            Tick {
                clinic: clinic.id,
                member,
                change: BoxChange::tick(checkbox, on),
            },
        )
        .await
}

#[tokio::test]
async fn a_tick_is_there_when_its_answer_is() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let calls = Checkbox::Permission(Permission::JoinCalls);
    let after = tick(&clinic, &admin, member, calls, true).await.expect("saved");
    assert_eq!(after, grants(&[], &[Permission::JoinCalls]));
    let found: TeamMember = admin
        .call(
            "team/find",
            FindMember {
                clinic: clinic.id,
                member,
            },
        )
        .await
        .expect("a member");
    assert_eq!(found.grants, after);
}

#[tokio::test]
async fn a_tick_is_in_the_log_with_before_and_after_and_one_that_changes_nothing_is_not() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let checkbox = Checkbox::Group(PermissionGroup::Telehealth);
    for _ in 0..2 {
        tick(&clinic, &admin, member, checkbox, true).await.expect("saved");
    }
    let query = ActivityQuery {
        whom: Some(nurse.account()),
        ..ActivityQuery::all(clinic.place())
    };
    let log: ActivityPage = admin.call("activity/list", query).await.expect("the log");
    let after = grants(&[PermissionGroup::Telehealth], &[]);
    let deeds: Vec<_> = log.changes.iter().map(|change| &change.deed).collect();
    assert_eq!(
        deeds,
        [&Deed::Ticked {
            checkbox,
            on: true,
            before: Grants::default(),
            after
        }]
    );
    assert_eq!(
        (&log.changes[0].actor.name, &log.changes[0].subject.name),
        (&admin.name, &nurse.name)
    );
}

#[tokio::test]
async fn a_refused_tick_changes_nothing_and_names_the_rule() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let (own, member) = (clinic.membership(&admin).await, clinic.membership(&nurse).await);
    let intake = Checkbox::Permission(Permission::AutomaticIntake);
    let refused = tick(&clinic, &admin, member, intake, true).await;
    assert_eq!(refused, Err(Refusal::NotInContract(Permission::AutomaticIntake).into()));
    let refused = tick(&clinic, &admin, own, Checkbox::Group(PermissionGroup::Users), false).await;
    assert_eq!(refused, Err(Refusal::AdminsHoldEverything.into()));
    assert_eq!(scene.number("SELECT COUNT(*) FROM changes").await, 0);
}

/// A permission that today's program does not know must not wait in the database for the one that does.
#[tokio::test]
async fn a_permission_that_does_not_exist_yet_is_granted_to_nobody() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let manager = clinic.member(grants(&[], &[Permission::Users])).await;
    let everything = json!({ "groups": u32::MAX - 127, "singles": u32::MAX - ((1 << 21) - 1) });
    let request = json!({
        "place": clinic.place(),
        "people": [{ "address": "new@people.example", "language": "en" }],
        "terms": { "clinic": { "role": "team-member", "grants": everything } },
    });
    manager.post("invitations/invite", &json!({ "request": request })).await;
    let kept: Vec<(i64, i64)> = scene
        .rows("SELECT granted_groups, granted_singles FROM invitations")
        .await;
    assert!(kept.iter().all(|kept| *kept == (0, 0)), "{kept:?}");
}

#[tokio::test]
async fn ticks_of_two_administrators_at_once_are_both_kept() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let member = clinic.membership(&clinic.member(Grants::default()).await).await;
    let set: PermissionSet = PermissionGroup::Telehealth.permissions();
    for permission in set.iter() {
        let box_of = Checkbox::Permission(permission);
        let (first, second) = tokio::join!(
            tick(&clinic, &one, member, box_of, true),
            tick(
                &clinic,
                &other,
                member,
                Checkbox::Permission(Permission::ActivityLogs),
                true
            )
        );
        assert!(first.is_ok() && second.is_ok());
    }
    let found: TeamMember = one
        .call(
            "team/find",
            FindMember {
                clinic: clinic.id,
                member,
            },
        )
        .await
        .expect("a member");
    assert_eq!(
        found.grants,
        grants(&[PermissionGroup::Telehealth], &[Permission::ActivityLogs])
    );
}

async fn undo(actor: &Actor, tick: Tick, before: Grants) -> Answer<Grants> {
    let change = tick.change.taken_back(before);
    actor.call("permissions/set_permission", Tick { change, ..tick }).await
}

#[tokio::test]
async fn a_tick_is_taken_back_in_one_act_unless_its_box_has_been_changed_since() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let before = grants(&[], &[Permission::JoinCalls, Permission::CallHistory]);
    let (admin, nurse) = (clinic.admin().await, clinic.member(before).await);
    let member = clinic.membership(&nurse).await;
    let of = |checkbox, on| Tick {
        clinic: clinic.id,
        member,
        change: BoxChange::tick(checkbox, on),
    };
    let telehealth = Checkbox::Group(PermissionGroup::Telehealth);
    tick(&clinic, &admin, member, telehealth, true).await.expect("ticked");
    assert_eq!(undo(&admin, of(telehealth, true), before).await, Ok(before));
    let query = ActivityQuery {
        whom: Some(nurse.account()),
        ..ActivityQuery::all(clinic.place())
    };
    let log: ActivityPage = admin.call("activity/list", query).await.expect("the log");
    assert_eq!(log.changes.len(), 2, "each of them one act");
    let whole = grants(&[PermissionGroup::Telehealth], &[]);
    let undone = Deed::Ticked {
        checkbox: telehealth,
        on: false,
        before: whole,
        after: before,
    };
    assert_eq!(log.changes[0].deed, undone);

    // A box beside it does not matter to a single one, but does to the box of both.
    let waiting = Checkbox::Permission(Permission::WaitingArea);
    tick(&clinic, &admin, member, telehealth, true).await.expect("ticked");
    let after = tick(&clinic, &admin, member, waiting, false).await.expect("emptied");
    assert_eq!(
        undo(&admin, of(telehealth, true), before).await,
        Err(ApiError::Conflict)
    );
    let calls = Checkbox::Permission(Permission::JoinCalls);
    tick(&clinic, &admin, member, calls, false).await.expect("emptied");
    assert_eq!(
        undo(&admin, of(waiting, false), whole).await,
        Ok(after.set(calls, false).set(waiting, true))
    );
    assert_eq!(
        undo(&admin, of(waiting, false), whole).await,
        Err(ApiError::Conflict),
        "it is ticked again"
    );
}

#[tokio::test]
async fn what_one_may_not_tick_one_does_not_tick_by_taking_something_back() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.admin().await;
    let manager = clinic.member(grants(&[], &[Permission::Users])).await;
    let own = clinic.membership(&manager).await;
    let nurse = clinic.membership(&clinic.member(Grants::default()).await).await;
    let everything = grants(&PermissionGroup::ALL, &[]);
    let settings = Checkbox::Group(PermissionGroup::Settings);
    for (member, refusal) in [
        (nurse, Refusal::GroupNotHeldByYou),
        (own, Refusal::NobodyRaisesThemself),
    ] {
        let tick = Tick {
            clinic: clinic.id,
            member,
            change: BoxChange::tick(settings, false),
        };
        assert_eq!(undo(&manager, tick, everything).await, Err(refusal.into()));
    }
}

#[tokio::test]
async fn a_change_of_role_by_somebody_who_lost_theirs_meanwhile_is_refused() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let (own, theirs) = (clinic.membership(&one).await, clinic.membership(&other).await);
    let demote = |member| json!({ "clinic": clinic.id, "member": member, "role": ClinicRole::TeamMember });
    assert_eq!(one.call::<()>("permissions/set_role", demote(theirs)).await, Ok(()));
    let needs_users: ApiError = Refusal::Needs(Permission::Users).into();
    assert_eq!(
        other.call::<()>("permissions/set_role", demote(own)).await,
        Err(needs_users)
    );
}
