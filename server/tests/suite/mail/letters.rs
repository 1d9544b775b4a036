//! What mails say, in every language.

use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::account::{Direction, Language};
use server::invitations::Invited;
use server::mail::Words;
use server::time::Timestamp;

use super::spoken;
use crate::support::{Clinic, Letter, Scene};

/// 24 December 2026, 08:00 UTC: thirty days later is another year.
const CHRISTMAS_EVE: Timestamp = Timestamp(1_798_099_200_000);

/// The three mails in a language: an invitation, a notice, a link to choose a password.
async fn three(scene: &Scene, language: Language) -> [Letter; 3] {
    let organisation = scene.organisation().await;
    let clinic = Clinic::create(scene, organisation, "Harbour Clinic").await;
    let admin = clinic.admin().await;
    let code = language.code();
    let (new, known) = (
        format!("new.{code}@people.example"),
        format!("known.{code}@people.example"),
    );
    let person = scene.person_at("Nadia Known", &known).await;
    scene
        .sql(&format!(
            "UPDATE accounts SET language = '{code}' WHERE id = '{}'",
            person.account()
        ))
        .await;
    clinic.invite_in(&admin, &new, language).await;
    let invitation = scene.post.letter(&new, 1).await;
    let add = clinic.invitations(&[(&known, Language::English)], ClinicRole::Admin, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", add)
        .await
        .expect("added");
    let notice = scene.post.letter(&known, 1).await;
    person
        .call::<()>("sign_in/forgot_password", json!({ "email": known }))
        .await
        .expect("sent");
    [invitation, notice, scene.post.letter(&known, 2).await]
}

#[tokio::test]
async fn each_mail_says_in_each_language_what_was_reviewed() {
    let scene = Scene::new().await;
    scene.set(CHRISTMAS_EVE);
    for language in spoken() {
        for (letter, name) in three(&scene, language)
            .await
            .iter()
            .zip(["invitation", "added", "reset"])
        {
            let shown = format!("Subject: {}\n\n{}\n\n{}", letter.subject, letter.text, letter.html);
            let shown = shown.replace(letter.token(), "[SECRET OR ID]");
            insta::assert_snapshot!(format!("{name}-{}", language.code()), shown);
        }
    }
}

#[tokio::test]
async fn each_mail_reads_in_its_languages_direction_and_lacks_no_word() {
    let scene = Scene::new().await;
    for language in Language::ALL {
        let is_spoken = spoken().contains(&language);
        for letter in three(&scene, language).await {
            let direction = if language.direction() == Direction::RightToLeft {
                "rtl"
            } else {
                "ltr"
            };
            let html = format!("<html lang=\"{}\" dir=\"{direction}\">", language.code());
            assert!(letter.html.contains(&html), "{}", letter.html);
            assert!(
                letter.html.contains(&format!("<body dir=\"{direction}\"")),
                "{}",
                letter.html
            );
            let keys = ["invitation-", "added-", "reset-", "greeting", "link-help", "role-"];
            let all = format!("{} {} {}", letter.subject, letter.text, letter.html);
            assert!(!is_spoken || !keys.iter().any(|key| all.contains(key)), "{letter:?}");
            assert!(
                !letter.text.contains("{$") && !letter.text.contains("{ $"),
                "{}",
                letter.text
            );
            assert!(
                !letter.subject.contains(['\u{2068}', '\u{2069}']),
                "{:?}",
                letter.subject
            );
        }
    }
}

#[test]
fn months_have_their_names_in_each_language() {
    for language in spoken() {
        let words = Words::of(language);
        let day = |month: i32| {
            words
                .say(
                    "date",
                    &[("day", "3"), ("month", &format!("m{month}")), ("year", "2027")],
                )
                .replace(['\u{2068}', '\u{2069}'], "")
        };
        let year: Vec<_> = (1..=12).map(day).collect();
        insta::assert_snapshot!(format!("months-{}", language.code()), year.join("\n"));
    }
}

#[tokio::test]
async fn a_mail_names_its_sender_and_asks_for_no_answer_from_programs() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let has = |line: &str| letter.raw.lines().any(|this| this.eq_ignore_ascii_case(line));
    assert!(has("From: Rolecall <rolecall@rolecall.example>"), "{}", letter.raw);
    assert!(has("To: new@people.example"), "{}", letter.raw);
    assert!(has("Auto-Submitted: auto-generated"), "{}", letter.raw);
    assert!(letter.id.ends_with("@rolecall.example"), "{}", letter.id);
    assert!(letter.raw.contains("\r\nDate: "), "{}", letter.raw);
}

#[tokio::test]
async fn a_name_is_never_taken_for_html_nor_for_a_header() {
    let scene = Scene::new().await;
    let organisation = scene.organisation().await;
    let clinic = Clinic::create(&scene, organisation, "Kidney <b>&</b> Sons\r\nBcc: evil@people.example").await;
    let admin = clinic
        .someone("<script>alert(1)</script>", ClinicRole::Admin, Grants::default())
        .await;
    clinic.invite(&admin, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    assert!(
        !letter.html.contains("<script>") && !letter.html.contains("<b>"),
        "{}",
        letter.html
    );
    assert!(letter.text.contains("Kidney <b>&</b> Sons"), "{}", letter.text);
    let (head, _) = letter.raw.split_once("\r\n\r\n").expect("a head");
    assert!(!head.lines().any(|line| line.starts_with("Bcc:")), "{head}");
}
