//! How mails get there: at once, later, or never, and each only once.

use server::invitations::Status;
use server::router;

use crate::support::{Actor, Clinic, Say, Scene, until};

async fn status(clinic: &Clinic<'_>, reader: &Actor, email: &str) -> Status {
    let pending = clinic.pending(reader).await;
    pending
        .into_iter()
        .find(|pending| pending.email == email)
        .expect("pending")
        .status
}

/// Waits until the server has noted that mail has to wait.
async fn noted(scene: &Scene, tries: i64) {
    let noted = format!("SELECT COUNT(*) FROM mails WHERE state = 'queued' AND attempts = {tries}");
    until("a try is noted", async || scene.number(&noted).await > 0).await;
}

#[tokio::test]
async fn mail_waits_for_a_mail_server_that_is_away() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.close().await;
    clinic.invite(&admin, "new@people.example").await;
    noted(&scene, 1).await;
    assert_eq!(status(&clinic, &admin, "new@people.example").await, Status::Queued);
    scene.pass(2);
    noted(&scene, 2).await;
    scene.post.open_again().await;
    scene.pass(10);
    scene.post.letter("new@people.example", 1).await;
    until("it is sent", async || {
        status(&clinic, &admin, "new@people.example").await == Status::Sent
    })
    .await;
    assert_eq!(scene.post.letters().len(), 1);
}

#[tokio::test]
async fn one_refused_address_bounces_with_the_servers_words_and_the_others_are_sent() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.tell(
        "b@people.example",
        &[Say::No("550-5.1.1 No such user here\r\n550 5.1.1 ask the postmaster")],
    );
    for address in ["a@people.example", "b@people.example", "c@people.example"] {
        clinic.invite(&admin, address).await;
    }
    scene.post.wait_for(2).await;
    until("all is settled", async || {
        clinic
            .pending(&admin)
            .await
            .iter()
            .all(|pending| pending.status != Status::Queued)
    })
    .await;
    assert_eq!(status(&clinic, &admin, "a@people.example").await, Status::Sent);
    assert_eq!(status(&clinic, &admin, "c@people.example").await, Status::Sent);
    let Status::Bounced { reason } = status(&clinic, &admin, "b@people.example").await else {
        panic!("not bounced")
    };
    assert!(reason.contains("5.1.1 No such user here"), "{reason}");
    scene.pass(3 * 86_400);
    scene.post.wait_for_tries("b@people.example", 1).await;
    assert_eq!(scene.post.letters().len(), 2);
}

#[tokio::test]
async fn a_server_that_says_later_is_asked_later() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.tell(
        "new@people.example",
        &[
            Say::No("451 4.7.1 greylisted"),
            Say::No("421 4.3.2 shutting down"),
            Say::HangUp,
        ],
    );
    clinic.invite(&admin, "new@people.example").await;
    for (tries, wait) in [(1, 2), (2, 10), (3, 60)] {
        noted(&scene, tries).await;
        assert_eq!(status(&clinic, &admin, "new@people.example").await, Status::Queued);
        scene.pass(wait);
    }
    scene.post.letter("new@people.example", 1).await;
    until("it is sent", async || {
        status(&clinic, &admin, "new@people.example").await == Status::Sent
    })
    .await;
}

#[tokio::test]
async fn after_a_day_of_trying_the_row_says_why_it_never_arrived() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene
        .post
        .tell("full@people.example", &[Say::No("452 4.2.2 mailbox full"); 20]);
    clinic.invite(&admin, "full@people.example").await;
    for tries in 1..=10 {
        noted(&scene, tries).await;
        scene.pass(43_200);
    }
    until("it bounces", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'bounced'").await == 1
    })
    .await;
    let bounced = Status::Bounced {
        reason: "4.2.2 mailbox full".to_owned(),
    };
    let later = clinic.admin().await;
    assert_eq!(status(&clinic, &later, "full@people.example").await, bounced);
}

#[tokio::test]
async fn a_slow_recipient_is_waited_for_and_keeps_nobody_else_waiting() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.tell("slow@people.example", &[Say::Wait]);
    clinic.invite(&admin, "slow@people.example").await;
    scene.post.wait_for_tries("slow@people.example", 1).await;
    for n in 0..40 {
        clinic.invite(&admin, &format!("quick.{n}@people.example")).await;
    }
    scene.post.wait_for(40).await;
    scene.post.release();
    scene.post.wait_for(41).await;
    assert_eq!(
        scene
            .post
            .letters()
            .iter()
            .filter(|letter| letter.to == "slow@people.example")
            .count(),
        1
    );
}

#[tokio::test]
async fn an_address_that_the_mail_server_can_not_take_bounces_at_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "søren@people.example").await;
    until("it bounces", async || {
        matches!(
            status(&clinic, &admin, "søren@people.example").await,
            Status::Bounced { .. }
        )
    })
    .await;
}

#[tokio::test]
async fn an_invitation_that_is_deleted_or_sent_again_before_its_mail_left_sends_no_old_mail() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.close().await;
    let deleted = clinic.invite(&admin, "deleted@people.example").await;
    let again = clinic.invite(&admin, "again@people.example").await;
    until("both were tried", async || {
        scene
            .number("SELECT COUNT(*) FROM mails WHERE state = 'queued' AND attempts = 1")
            .await
            == 2
    })
    .await;
    let about = |invitation| clinic.about(invitation);
    admin
        .call::<()>("invitations/delete", about(deleted))
        .await
        .expect("deleted");
    admin
        .call::<server::invitations::Pending>("invitations/resend", about(again))
        .await
        .expect("sent again");
    scene.post.open_again().await;
    scene.settle_mails().await;
    let to: Vec<_> = scene.post.letters().into_iter().map(|letter| letter.to).collect();
    assert_eq!(to, ["again@people.example"]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_servers_on_one_database_send_each_mail_once() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let other = router::start(scene.config().clone(), server::clock::Clock::System)
        .await
        .expect("a second server");
    let people: Vec<_> = (0..100).map(|n| format!("person.{n}@people.example")).collect();
    for part in people.chunks(10) {
        let part: Vec<_> = part
            .iter()
            .map(|it| (it.as_str(), server::account::Language::English))
            .collect();
        let request = clinic.invitations(
            &part,
            server::access::ClinicRole::TeamMember,
            server::access::Grants::default(),
        );
        admin
            .call::<Vec<server::invitations::Invited>>("invitations/invite", request)
            .await
            .expect("invited");
    }
    until("all are sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state <> 'sent'").await == 0
    })
    .await;
    other.stop().await.expect("the second server ends");
    let mut to: Vec<_> = scene.post.letters().into_iter().map(|letter| letter.to).collect();
    to.sort_unstable();
    let mut expected = people;
    expected.sort_unstable();
    assert_eq!(to, expected);
}

#[tokio::test]
async fn without_a_mail_server_mails_are_files() {
    let scene = Scene::with(|config, _| config.smtp_url = None).await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "new@people.example").await;
    until("it is written", async || {
        status(&clinic, &admin, "new@people.example").await == Status::Sent
    })
    .await;
    let files: Vec<_> = std::fs::read_dir(scene.folder().join("mails"))
        .expect("the folder")
        .collect();
    assert_eq!(files.len(), 1);
    let path = files[0].as_ref().expect("a file").path();
    assert_eq!(path.extension().and_then(|end| end.to_str()), Some("eml"));
    assert!(
        std::fs::read_to_string(path)
            .expect("a mail")
            .contains("new@people.example")
    );
}
