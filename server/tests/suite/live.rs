//! Open pages are told what changes.

use serde_json::json;
use server::access::{BoxChange, Checkbox, Grants, Permission, Refusal};
use server::error::ApiError;
use server::live::{Event, News};
use server::permissions::Tick;

use crate::support::{Organisation, Program, Scene, until};

#[tokio::test]
async fn another_admins_tick_arrives_on_an_open_page() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let member = clinic.membership(&clinic.member(Grants::default()).await).await;
    let mut page = one.listen(clinic.id).await.expect("a stream");
    let checkbox = Checkbox::Permission(Permission::JoinCalls);
    let tick = Tick {
        clinic: clinic.id,
        member,
        change: BoxChange::tick(checkbox, true),
    };
    other
        .call::<Grants>("permissions/set_permission", tick)
        .await
        .expect("saved");
    page.wait_for(News::Member(member)).await;
}

#[tokio::test]
async fn whoever_is_ticked_learns_that_their_own_access_changed() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let mut page = nurse.listen(clinic.id).await.expect("a stream");
    let checkbox = Checkbox::Permission(Permission::JoinCalls);
    let tick = Tick {
        clinic: clinic.id,
        member,
        change: BoxChange::tick(checkbox, true),
    };
    admin
        .call::<Grants>("permissions/set_permission", tick)
        .await
        .expect("saved");
    page.wait_for(News::Access).await;
}

#[tokio::test]
async fn a_removed_members_stream_ends() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let (mut page, mut kept) = (
        nurse.listen(clinic.id).await.expect("a stream"),
        admin.listen(clinic.id).await.expect("a stream"),
    );
    admin
        .call::<()>("team/remove", json!({ "clinic": clinic.id, "member": member }))
        .await
        .expect("removed");
    page.wait_for_end().await;
    kept.wait_for(News::Team).await;
    assert_eq!(nurse.listen(clinic.id).await.err(), Some(ApiError::SignIn));
}

#[tokio::test]
async fn a_stranger_gets_no_stream_and_learns_nothing() {
    let scene = Scene::new().await;
    let (clinic, elsewhere) = (scene.clinic().await, scene.clinic().await);
    let stranger = elsewhere.admin().await;
    assert_eq!(stranger.listen(clinic.id).await.err(), Some(ApiError::NotFound));
    assert_eq!(scene.anonymous().listen(clinic.id).await.err(), Some(ApiError::SignIn));
}

#[tokio::test]
async fn news_of_one_clinic_stay_in_it() {
    let scene = Scene::new().await;
    let (one, other) = (scene.clinic().await, scene.clinic().await);
    let (reader, writer) = (one.admin().await, other.admin().await);
    let mut page = reader.listen(one.id).await.expect("a stream");
    other.invite(&writer, "there@people.example").await;
    one.invite(&reader, "here@people.example").await;
    assert_eq!(page.next().await, Some(News::Recorded));
    assert_eq!(page.next().await, Some(News::Invitations));
    assert_eq!(scene.number("SELECT pending FROM clinics ORDER BY id LIMIT 1").await, 1);
}

/// A page that missed too much is told to ask again, and one whose reader has gone meanwhile ends.
#[tokio::test]
async fn a_removed_member_whose_page_missed_the_news_is_cut_off_all_the_same() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (_, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let mut page = nurse.listen(clinic.id).await.expect("a stream");
    scene
        .sql(&format!("DELETE FROM clinic_members WHERE id = '{member}'"))
        .await;
    // More at once than a page is kept up with, on the one thread that they share.
    for _ in 0..2_000 {
        scene.app.events.send(Event::Team(clinic.id)).expect("a page listens");
    }
    page.wait_for_end().await;
}

/// An open page is no use of a session: somebody who has left it open is signed out all the same.
#[tokio::test]
async fn a_page_that_stays_open_ends_when_its_session_does() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let nurse = clinic.member(Grants::default()).await;
    let mut page = nurse.listen(clinic.id).await.expect("a stream");
    let used = format!("SELECT seen_at FROM sessions WHERE account_id = '{}'", nurse.account());
    let seen = format!(
        "SELECT seen_at FROM clinic_members WHERE account_id = '{}'",
        nurse.account()
    );
    let began = scene.number(&used).await;
    // Nothing may be under way when a minute passes at once: it would have taken too long.
    let is_seen = async || scene.number(&seen).await == scene.now().0;
    until("a sign of life", is_seen).await;
    scene.pass(13 * 3_600);
    a_minute_passes().await;
    until("a sign of life", is_seen).await;
    assert_eq!(scene.number(&used).await, began);
    scene.pass(3_600);
    a_minute_passes().await;
    page.wait_for_end().await;
}

/// For whoever waits for time to pass rather than asking the clock.
async fn a_minute_passes() {
    tokio::time::pause();
    tokio::time::advance(std::time::Duration::from_secs(61)).await;
    tokio::time::resume();
}

/// PostgreSQL tells every process what happened, over a connection that may break.
#[tokio::test]
async fn a_page_learns_what_it_missed_while_the_database_could_not_tell() {
    let scene = Scene::new().await;
    if scene.is_sqlite() {
        return;
    }
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let (mut page, mut kept) = (
        nurse.listen(clinic.id).await.expect("a stream"),
        admin.listen(clinic.id).await.expect("a stream"),
    );
    scene
        .sql(&format!("DELETE FROM clinic_members WHERE id = '{member}'"))
        .await;
    scene
        .rows::<(String,)>(
            "SELECT CAST(pg_terminate_backend(pid) AS TEXT) FROM pg_stat_activity \
             WHERE query LIKE 'LISTEN%' AND datname = current_database()",
        )
        .await;
    page.wait_for_end().await;
    kept.wait_for(News::Access).await;
    clinic.invite(&admin, "somebody@people.example").await;
    kept.wait_for(News::Invitations).await;
}

#[tokio::test]
async fn an_open_page_says_who_is_here() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let nurse = clinic.member(Grants::default()).await;
    let _page = nurse.listen(clinic.id).await.expect("a stream");
    let seen = format!(
        "SELECT seen_at FROM clinic_members WHERE account_id = '{}'",
        nurse.account()
    );
    until("a sign of life", async || scene.number(&seen).await == scene.now().0).await;
}

#[tokio::test]
async fn streams_end_when_the_server_does() {
    let mut scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let mut page = clinic.admin().await.listen(clinic.id).await.expect("a stream");
    scene.stop().await;
    page.wait_for_end().await;
}

#[tokio::test]
async fn a_demoted_manager_is_told_and_then_refused() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (one, other) = (clinic.admin().await, clinic.admin().await);
    let member = clinic.membership(&other).await;
    let mut page = other.listen(clinic.id).await.expect("a stream");
    let demote = json!({ "clinic": clinic.id, "member": member, "role": "team-member" });
    one.call::<()>("permissions/set_role", demote).await.expect("demoted");
    page.wait_for(News::Access).await;
    let refused = other
        .call::<()>("team/remove", json!({ "clinic": clinic.id, "member": member }))
        .await;
    assert_eq!(refused, Err(Refusal::Needs(Permission::Users).into()));
}

/// Two consoles on two processes of one database, as soon as the database can tell; one process is enough for SQLite.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_tick_in_one_console_arrives_in_another_whichever_process_it_is_open_at() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (one, mut other) = (organisation.admin().await, organisation.admin().await);
    let nurse = organisation.admin_user("Nia", Grants::default()).await;
    let second = if scene.is_sqlite() {
        None
    } else {
        Some(Program::start(scene.config()).await)
    };
    if let Some(second) = &second {
        other.go_to(second.url.clone());
    }
    let mut console = other.listen_at(organisation.place()).await.expect("a stream");
    let checkbox = Checkbox::Permission(Permission::ActivityLogs);
    let tick = organisation.about(&nurse, json!({ "checkbox": checkbox, "on": true }));
    one.call::<Grants>("admin_users/set_permission", tick)
        .await
        .expect("saved");
    console.wait_for(News::AdminUsers).await;
    let seen: server::admin_users::AdminUsers = other
        .post("admin_users/list", &json!({ "organisation": organisation.id }))
        .await
        .answer()
        .expect("a list");
    assert!(seen.lines[0].grants.granted().contains(Permission::ActivityLogs));
}
