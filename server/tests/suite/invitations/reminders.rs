//! Reminders: a week before an invitation expires, once, to whoever got the first mail and has not answered.

use serde_json::json;
use server::access::OrganisationRole;
use server::activity::Deed;
use server::id::InvitationId;
use server::invitations::{Pending, Status};
use server::jobs;

use super::{accept, new_account};
use crate::support::{Clinic, Organisation, Scene, until};

const DAY: i64 = 86_400;

/// Sets the clock to this many seconds before an invitation expires that was sent now.
fn set_before_expiry(clinic: &Clinic<'_>, seconds: i64) {
    clinic.scene.set(clinic.expiry(clinic.scene.now()));
    clinic.scene.pass(-seconds);
}

async fn run_due(scene: &Scene) {
    jobs::run_due(&scene.app).await.expect("what is due is done");
}

/// Waits until the invitations' mails are noted as sent.
async fn all_sent(scene: &Scene, count: i64) {
    let sent = "SELECT COUNT(*) FROM mails WHERE state = 'sent'";
    until("the mails are sent", async || scene.number(sent).await == count).await;
}

fn reminded(scene: &Scene, address: &str) -> bool {
    scene.post.count_to(address) > 1
}

/// Waits until every mail has left that is due.
async fn let_mails_leave(scene: &Scene) {
    until("no mail is due", async || {
        let due = format!(
            "SELECT COUNT(*) FROM mails WHERE state IN ('queued', 'sending') AND due_at <= {}",
            scene.now().plus_days(1).0
        );
        scene.number(&due).await == 0
    })
    .await;
}

#[tokio::test]
async fn a_week_before_it_expires_an_invitation_is_reminded_of_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "slow@people.example").await;
    let first = scene.post.letter("slow@people.example", 1).await;
    all_sent(&scene, 1).await;
    set_before_expiry(&clinic, 7 * DAY + 1);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 1, "not before");
    scene.pass(1);
    for _ in 0..3 {
        run_due(&scene).await;
    }
    let second = scene.post.letter("slow@people.example", 2).await;
    assert_eq!(first.link(), second.link());
    assert_ne!(first.subject, second.subject, "it says that it is a reminder");
    scene.pass(6 * DAY);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 2, "once");
    let admin = clinic.admin().await;
    let newest = clinic.log(&admin).await.remove(0);
    assert_eq!(newest.deed, Deed::InvitationReminded);
    assert_eq!(
        (newest.actor.account, newest.actor.name.as_str()),
        (None, ""),
        "nobody did that"
    );
    assert_eq!(newest.subject.name, "slow@people.example");
    let joined = accept(&scene.anonymous(), second.token(), new_account("Sara Slow")).await;
    assert!(
        matches!(joined, Ok(server::invitations::AcceptOutcome::Joined { .. })),
        "{joined:?}"
    );
}

#[tokio::test]
async fn an_invitation_that_was_sent_again_is_reminded_of_in_its_new_time() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let invitation = clinic.invite(&clinic.admin().await, "slow@people.example").await;
    all_sent(&scene, 1).await;
    set_before_expiry(&clinic, 7 * DAY);
    run_due(&scene).await;
    all_sent(&scene, 2).await;
    let admin = clinic.admin().await;
    admin
        .call::<Pending>("invitations/resend", clinic.about(invitation))
        .await
        .expect("sent again");
    all_sent(&scene, 3).await;
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 3, "not at once");
    set_before_expiry(&clinic, 7 * DAY);
    run_due(&scene).await;
    all_sent(&scene, 4).await;
}

#[tokio::test]
async fn who_has_answered_or_can_not_is_not_reminded() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.has_no_mailbox("bounced@people.example");
    let mut ids: Vec<InvitationId> = Vec::new();
    for who in ["accepted", "deleted", "bounced", "waiting"] {
        ids.push(clinic.invite(&admin, &format!("{who}@people.example")).await);
    }
    let slip = json!({
        "place": clinic.place(), "name": "Siti Rahma", "language": "id",
        "terms": { "clinic": { "role": "team-member", "grants": server::access::Grants::default() } },
    });
    admin
        .call::<server::invitations::Slip>("invitations/invite_by_slip", slip)
        .await
        .expect("a slip");
    let letter = scene.post.letter("accepted@people.example", 1).await;
    accept(&scene.anonymous(), letter.token(), new_account("Anna Answered"))
        .await
        .expect("joined");
    admin
        .call::<()>("invitations/delete", clinic.about(ids[1]))
        .await
        .expect("deleted");
    all_sent(&scene, 3).await;
    until("it bounces", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'bounced'").await == 1
    })
    .await;
    // The slip's own time is over by then, and it has no mailbox anyway.
    set_before_expiry(&clinic, 7 * DAY);
    run_due(&scene).await;
    scene.post.letter("waiting@people.example", 2).await;
    let_mails_leave(&scene).await;
    for who in ["accepted", "deleted", "bounced"] {
        assert!(!reminded(&scene, &format!("{who}@people.example")), "{who}");
    }
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM invitations WHERE reminded_at IS NOT NULL")
            .await,
        1
    );
}

#[tokio::test]
async fn an_organisation_can_switch_reminders_off_for_itself_and_its_clinics() {
    let scene = Scene::new().await;
    let (quiet, loud) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    for (organisation, name) in [(&quiet, "quiet"), (&loud, "loud")] {
        let admin = organisation.admin().await;
        let clinic = organisation.clinic("North").await;
        clinic.invite(&admin, &format!("{name}.clinic@people.example")).await;
        let address = format!("{name}.office@people.example");
        organisation.invite(&admin, &address, OrganisationRole::Reporter).await;
    }
    all_sent(&scene, 4).await;
    let information = json!({ "name": "Quiet", "language": "en", "time_zone": "UTC", "reminders": false });
    let set = json!({ "organisation": quiet.id, "information": information });
    quiet
        .admin()
        .await
        .call::<()>("organisations/set_information", set)
        .await
        .expect("set");
    scene.pass(29 * DAY);
    run_due(&scene).await;
    scene.post.letter("loud.clinic@people.example", 2).await;
    scene.post.letter("loud.office@people.example", 2).await;
    let_mails_leave(&scene).await;
    assert_eq!(scene.post.letters().len(), 6);
    assert!(!reminded(&scene, "quiet.clinic@people.example") && !reminded(&scene, "quiet.office@people.example"));
}

#[tokio::test]
async fn an_expired_invitation_is_not_reminded_of_any_more() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "late@people.example").await;
    all_sent(&scene, 1).await;
    set_before_expiry(&clinic, 0);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 1);
}

#[tokio::test]
async fn a_reminder_that_waits_for_the_mail_server_is_not_sent_to_who_has_accepted_meanwhile() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "quick@people.example").await;
    let letter = scene.post.letter("quick@people.example", 1).await;
    all_sent(&scene, 1).await;
    set_before_expiry(&clinic, 7 * DAY);
    scene.post.close().await;
    run_due(&scene).await;
    until("it was tried", async || {
        scene
            .number("SELECT COUNT(*) FROM mails WHERE state = 'queued' AND attempts = 1")
            .await
            == 1
    })
    .await;
    accept(&scene.anonymous(), letter.token(), new_account("Quin Quick"))
        .await
        .expect("joined");
    scene.post.open_again().await;
    scene.settle_mails().await;
    assert_eq!(scene.post.letters().len(), 1);
}

/// Several processes look for what is due, each by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_that_remind_at_the_same_instant_remind_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    for n in 0..20 {
        clinic.invite(&admin, &format!("person.{n:02}@people.example")).await;
    }
    all_sent(&scene, 20).await;
    set_before_expiry(&clinic, 7 * DAY);
    let all = futures::future::join_all((0..4).map(|_| jobs::run_due(&scene.app))).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    scene.post.wait_for(40).await;
    let_mails_leave(&scene).await;
    assert_eq!(scene.post.letters().len(), 40);
}

#[tokio::test]
async fn a_draft_is_reminded_of_only_in_the_week_before_its_own_end() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "waits@people.example").await;
    all_sent(&scene, 1).await;
    // It leaves in a hundred days, and waits until then.
    let leaves = scene.now().plus_days(100);
    let written = server::calendar::zoned(leaves, crate::support::ZONE)
        .datetime()
        .to_string();
    let request = json!({
        "place": clinic.place(),
        "people": [{ "address": "later@people.example", "language": "en" }],
        "terms": { "clinic": { "role": "team-member", "grants": server::access::Grants::default() } },
        "send_at": written,
    });
    admin
        .call::<Vec<server::invitations::Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    scene.pass(25 * DAY);
    run_due(&scene).await;
    scene.post.letter("waits@people.example", 2).await;
    let reminded = "SELECT COUNT(*) FROM invitations WHERE reminded_at IS NOT NULL";
    assert_eq!(scene.number(reminded).await, 1);
    let admin = clinic.admin().await;
    let statuses: Vec<_> = clinic.pending(&admin).await.into_iter().map(|it| it.status).collect();
    assert!(statuses.contains(&Status::Draft), "{statuses:?}");
}
