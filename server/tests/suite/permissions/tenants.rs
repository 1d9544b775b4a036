//! What belongs to somebody else is not found, whatever else is right about the request.

use serde::de::IgnoredAny;
use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::activity::{ActivityPage, ActivityQuery};
use server::error::{Answer, ApiError};

use crate::support::Scene;

#[tokio::test]
async fn a_member_of_another_clinic_is_not_found_in_mine() {
    let scene = Scene::new().await;
    let (mine, theirs) = (scene.clinic().await, scene.clinic().await);
    let (me, _) = (mine.admin().await, theirs.admin().await);
    let stranger = theirs.membership(&theirs.member(Grants::default()).await).await;
    let acts = [
        ("team/find", json!({ "clinic": mine.id, "member": stranger })),
        (
            "team/find_consequences",
            json!({ "clinic": mine.id, "member": stranger }),
        ),
        ("team/remove", json!({ "clinic": mine.id, "member": stranger })),
        (
            "permissions/set_role",
            json!({ "clinic": mine.id, "member": stranger, "role": "admin" }),
        ),
        (
            "permissions/set_permission",
            json!({ "clinic": mine.id, "member": stranger, "checkbox": { "group": "users" }, "on": true }),
        ),
    ];
    for (act, request) in acts {
        let answer: Answer<IgnoredAny> = me.call(act, request).await;
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{act}");
    }
    assert_eq!(scene.number("SELECT COUNT(*) FROM changes").await, 0);
}

#[tokio::test]
async fn an_invitation_of_another_clinic_is_not_found_in_mine() {
    let scene = Scene::new().await;
    let (mine, theirs) = (scene.clinic().await, scene.clinic().await);
    let (me, them) = (mine.admin().await, theirs.admin().await);
    let invitation = theirs.invite(&them, "somebody@people.example").await;
    for act in [
        "invitations/resend",
        "invitations/delete",
        "invitations/correct_address",
    ] {
        let request = json!({ "place": mine.place(), "invitation": invitation, "address": "other@people.example" });
        let answer: Answer<IgnoredAny> = me.call(act, request).await;
        assert_eq!(answer.err(), Some(ApiError::NotFound), "{act}");
    }
    assert_eq!(theirs.pending(&them).await.len(), 1);
    assert!(mine.pending(&me).await.is_empty());
}

#[tokio::test]
async fn a_successor_from_another_clinic_is_not_found_and_nobody_loses_a_role() {
    let scene = Scene::new().await;
    let (mine, theirs) = (scene.clinic().await, scene.clinic().await);
    let (me, _) = (mine.admin().await, theirs.admin().await);
    let stranger = theirs.membership(&theirs.member(Grants::default()).await).await;
    let my_own = mine.membership(&me).await;
    let leave = json!({ "clinic": mine.id, "member": my_own, "successor": stranger });
    assert_eq!(me.call::<()>("team/remove", leave).await, Err(ApiError::NotFound));
    let step_down = json!({ "clinic": mine.id, "member": my_own, "role": "team-member", "successor": stranger });
    assert_eq!(
        me.call::<()>("permissions/set_role", step_down).await,
        Err(ApiError::NotFound)
    );
    let admins = format!(
        "SELECT COUNT(*) FROM clinic_members WHERE role = 'admin' AND clinic_id = '{}'",
        mine.id
    );
    assert_eq!(scene.number(&admins).await, 1);
}

#[tokio::test]
async fn the_log_shows_only_what_happened_in_its_own_clinic() {
    let scene = Scene::new().await;
    let organisation = scene.organisation().await;
    let (one, other) = (scene.clinic_in(organisation).await, scene.clinic_in(organisation).await);
    let me = one.admin().await;
    other.add(&me, ClinicRole::Admin, Grants::default()).await;
    one.invite(&me, "here@people.example").await;
    other.invite(&me, "there@people.example").await;
    for who in [None, Some(me.account())] {
        let query = ActivityQuery {
            who,
            ..ActivityQuery::all(one.place())
        };
        let page: ActivityPage = me.call("activity/list", query).await.expect("a page");
        let subjects: Vec<_> = page.changes.iter().map(|change| change.subject.name.as_str()).collect();
        assert_eq!(subjects, ["here@people.example"]);
    }
}
