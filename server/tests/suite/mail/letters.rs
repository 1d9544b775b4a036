//! What mails say, in every language.

use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole, Terms};
use server::account::{Direction, Language};
use server::calendar;
use server::invitations::Invited;
use server::jobs;
use server::mail::Words;
use server::team::Term;
use server::time::Timestamp;
use server::users::Added;

use super::spoken;
use crate::support::{Actor, Clinic, Letter, Organisation, Scene, ZONE, until};

/// 24 December 2026, 08:00 UTC: thirty days later is another year.
pub(super) const CHRISTMAS_EVE: Timestamp = Timestamp(1_798_099_200_000);

/// The mails in a language, each with its name: invitations, notices and reminders of a clinic and of an organisation, a link
/// to choose a password, and a notice that a membership ends.
pub(super) async fn all(organisation: &Organisation<'_>, language: Language) -> Vec<(&'static str, Letter)> {
    let scene = organisation.scene;
    let clinic = organisation.clinic("Harbour Clinic").await;
    let (admin, boss) = (clinic.admin().await, organisation.admin().await);
    let code = language.code();
    let address = |who: &str| format!("{who}.{code}@people.example");
    let (new, official, known) = (address("new"), address("official"), address("known"));
    let person = scene.person_at("Nadia Known", &known).await;
    for reader in [&person, &boss] {
        let speaks = format!(
            "UPDATE accounts SET language = '{code}' WHERE id = '{}'",
            reader.account()
        );
        scene.sql(&speaks).await;
    }
    clinic.invite_in(&admin, &new, language).await;
    let office = json!({
        "place": organisation.place(),
        "people": [{ "address": official, "language": language }],
        "terms": Terms::Organisation { role: OrganisationRole::Coordinator },
    });
    boss.call::<Vec<Invited>>("invitations/invite", office)
        .await
        .expect("invited");
    let mut mails = vec![
        ("invitation", scene.post.letter(&new, 1).await),
        ("invitation-organisation", scene.post.letter(&official, 1).await),
    ];
    let add = clinic.invitations(&[(&known, Language::English)], ClinicRole::Admin, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", add)
        .await
        .expect("added");
    mails.push(("added", scene.post.letter(&known, 1).await));
    let add = organisation.invitations(&[&known], OrganisationRole::Reporter);
    boss.call::<Vec<Invited>>("invitations/invite", add)
        .await
        .expect("added");
    mails.push(("added-organisation", scene.post.letter(&known, 2).await));
    person
        .call::<()>("sign_in/forgot_password", json!({ "email": known }))
        .await
        .expect("sent");
    mails.push(("reset", scene.post.letter(&known, 3).await));
    mails.extend(welcomes(scene, organisation, &boss, (&person, language)).await);
    mails.extend(later(scene, &clinic, &admin, [&new, &official, &boss.email]).await);
    mails
}

/// To somebody who gets an account, and to somebody who has one.
async fn welcomes(
    scene: &Scene,
    organisation: &Organisation<'_>,
    boss: &Actor,
    (known, language): (&Actor, Language),
) -> [(&'static str, Letter); 2] {
    let address = format!("welcome.{}@people.example", language.code());
    let add = json!({
        "organisation": organisation.id, "name": "Wanda Welcome", "email": address, "language": language,
        "admin_access": true, "clinics": [],
    });
    boss.call::<Added>("users/add", add).await.expect("added");
    let give = organisation.about(known, json!({ "on": true }));
    boss.call::<()>("admin_users/set_access", give).await.expect("given");
    [
        ("welcome-new", scene.post.letter(&address, 1).await),
        ("welcome", scene.post.letter(&known.email, 4).await),
    ]
}

/// What comes about by itself, four weeks later.
async fn later(
    scene: &Scene,
    clinic: &Clinic<'_>,
    admin: &Actor,
    [new, official, boss]: [&str; 3],
) -> [(&'static str, Letter); 3] {
    let temporary = clinic
        .someone("Tom Temporary", ClinicRole::TeamMember, Grants::default())
        .await;
    let last = calendar::zoned(scene.now().plus_days(30), ZONE).date().to_string();
    let term = json!({ "clinic": clinic.id, "member": clinic.membership(&temporary).await, "until": last });
    admin.call::<Term>("team/set_term", term).await.expect("set");
    until("all are sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state <> 'sent'").await == 0
    })
    .await;
    scene.pass(28 * 86_400);
    jobs::run_due(&scene.app).await.expect("done");
    [
        ("reminder", scene.post.letter(new, 2).await),
        ("reminder-organisation", scene.post.letter(official, 2).await),
        ("ending", scene.post.letter(boss, 1).await),
    ]
}

/// A mail with its secret and its ids taken out, which differ each time.
pub(super) fn shown(letter: &Letter) -> String {
    let shown = format!("Subject: {}\n\n{}\n\n{}", letter.subject, letter.text, letter.html);
    let parts = letter.link().split('/').filter(|part| part.len() > 30);
    parts.fold(shown, |shown, part| shown.replace(part, "[SECRET OR ID]"))
}

#[tokio::test]
async fn each_mail_says_in_each_language_what_was_reviewed() {
    let scene = Scene::new().await;
    for language in spoken() {
        scene.set(CHRISTMAS_EVE);
        for (name, letter) in all(&Organisation::create(&scene).await, language).await {
            insta::assert_snapshot!(format!("{name}-{}", language.code()), shown(&letter));
        }
    }
}

#[tokio::test]
async fn each_mail_reads_in_its_languages_direction_and_lacks_no_word() {
    let scene = Scene::new().await;
    let began = scene.now();
    for language in Language::ALL {
        scene.set(began);
        let is_spoken = spoken().contains(&language);
        for (_, letter) in all(&Organisation::create(&scene).await, language).await {
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
            let keys = [
                "invitation-",
                "added-",
                "reset-",
                "reminder-",
                "ending-",
                "greeting",
                "link-help",
                "role-",
            ];
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
