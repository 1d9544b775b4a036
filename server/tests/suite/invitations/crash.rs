//! A server that dies while two hundred people are invited: nobody is invited twice, nobody is lost.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;
use server::access::{ClinicRole, Grants, Place, Terms};
use server::account::Language;
use server::error::Answer;
use server::id::ClinicId;
use server::invitations::{InviteOutcome, Invited};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::support::{Actor, Letter, Program, Scene, until};

const PEOPLE: usize = 200;
/// As many mails as a worker has in hand.
const IN_HAND: usize = 8;

fn request(clinic: ClinicId) -> serde_json::Value {
    let people: Vec<_> = (0..PEOPLE)
        .map(|n| json!({ "address": format!("person.{n:03}@people.example"), "language": Language::English }))
        .collect();
    let terms = Terms::Clinic {
        role: ClinicRole::TeamMember,
        grants: Grants::default(),
    };
    json!({ "place": Place::Clinic(clinic), "people": people, "terms": terms })
}

/// Sends a request and hangs up.
async fn ask_and_hang_up(url: &str, admin: &Actor, clinic: ClinicId) {
    let host = url.trim_start_matches("http://");
    let body = json!({ "request": request(clinic) }).to_string();
    let head = format!(
        "POST /api/server/invitations/invite HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n",
        admin.cookie().expect("a session"),
        body.len()
    );
    let mut stream = TcpStream::connect(host).await.expect("a connection");
    stream
        .write_all(format!("{head}{body}").as_bytes())
        .await
        .expect("sent");
}

#[tokio::test]
async fn a_client_that_hangs_up_has_invited_everybody_or_nobody() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    ask_and_hang_up(&scene.url(), &admin, clinic.id).await;
    let outcomes: Vec<Invited> = admin
        .call("invitations/invite", request(clinic.id))
        .await
        .expect("outcomes");
    let kinds: BTreeSet<_> = outcomes
        .iter()
        .map(|invited| format!("{:?}", invited.outcome))
        .collect();
    assert_eq!((outcomes.len(), kinds.len()), (PEOPLE, 1), "{kinds:?}");
    assert_each_got_one(&scene.post.wait_for(PEOPLE).await);
    assert_eq!(scene.number("SELECT pending FROM clinics").await, 200);
}

#[tokio::test]
async fn killed_before_it_answers_it_has_invited_everybody_or_nobody() {
    let mut scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (mut admin, id) = (clinic.admin().await, clinic.id);
    scene.stop().await;
    let program = Program::start(scene.config()).await;
    ask_and_hang_up(&program.url, &admin, id).await;
    program.kill().await;
    scene.start().await;
    admin.go_to(scene.url());
    let before = scene.number("SELECT COUNT(*) FROM invitations").await;
    assert!(before == 0 || before == 200, "{before}");
    let outcomes: Vec<Invited> = admin.call("invitations/invite", request(id)).await.expect("outcomes");
    let expected = if before == 0 {
        InviteOutcome::Invited
    } else {
        InviteOutcome::AlreadyInvited
    };
    assert!(outcomes.iter().all(|invited| invited.outcome == expected));
    assert_everybody_is_invited_once(&scene).await;
}

#[tokio::test]
async fn killed_while_it_sends_it_sends_the_rest_when_it_comes_back() {
    let mut scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (mut admin, id) = (clinic.admin().await, clinic.id);
    scene.stop().await;
    let program = Program::start(scene.config()).await;
    admin.go_to(program.url.clone());
    let outcomes: Answer<Vec<Invited>> = admin.call("invitations/invite", request(id)).await;
    assert!(
        outcomes
            .expect("outcomes")
            .iter()
            .all(|invited| invited.outcome == InviteOutcome::Invited)
    );
    scene.post.wait_for(50).await;
    program.kill().await;
    scene.start().await;
    assert_everybody_is_invited_once(&scene).await;
}

async fn assert_everybody_is_invited_once(scene: &Scene) {
    // What the dead one had in hand comes up again after two minutes.
    scene.pass(180);
    until("every mail is sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'sent'").await == 200
    })
    .await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 200);
    assert_eq!(scene.number("SELECT pending FROM clinics").await, 200);
    let pending = "SELECT COUNT(DISTINCT email_key) FROM invitations WHERE accepted_at IS NULL AND deleted_at IS NULL";
    assert_eq!(scene.number(pending).await, 200);
    let letters = scene.post.letters();
    assert_each_got_one(&letters);
    assert!(
        letters.len() <= PEOPLE + IN_HAND,
        "only what was in hand was sent again: {}",
        letters.len()
    );
}

/// A mail that was on its way when the server died comes again with the same id, by which a reader's program knows it.
fn assert_each_got_one(letters: &[Letter]) {
    let mut ids: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for letter in letters {
        ids.entry(&letter.to).or_default().insert(&letter.id);
    }
    assert_eq!(ids.len(), PEOPLE, "nobody is lost");
    assert!(ids.values().all(|ids| ids.len() == 1), "nobody is invited twice");
}
