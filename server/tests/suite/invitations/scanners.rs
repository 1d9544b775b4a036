//! Mail scanners open every link of every mail, more than once; the person comes later.

use reqwest::Method;
use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::{Language, Me};
use server::invitations::{AcceptOutcome, Invited};
use server::jobs;
use server::sign_in::ResetLink;

use super::{accept, new_account};
use crate::support::{Letter, Organisation, Scene, until};

/// Every link of a mail, in both of its texts.
fn links(letter: &Letter) -> Vec<String> {
    let all = format!("{}\n{}", letter.text, letter.html);
    let pieces = all.split(|c: char| c.is_whitespace() || "\"<>".contains(c));
    let links = pieces.filter_map(|piece| piece.strip_prefix("https://rolecall.example"));
    links.map(str::to_owned).collect()
}

/// Opens every link of every mail, as a scanner does: with a browser of its own, twice, by HEAD and by GET.
async fn scan(scene: &Scene) {
    let letters = scene.post.letters();
    // The page that every address gets, built or not: a link is read by the page's script and by nobody before it.
    let page = scene.anonymous().get("/").await;
    for letter in &letters {
        let all = links(letter);
        assert!(all.len() >= 2, "a mail has its link in both texts: {letter:?}");
        for path in all {
            let scanner = scene.anonymous();
            for method in [Method::HEAD, Method::GET, Method::HEAD, Method::GET] {
                let reply = scanner.send(scanner.request(method, &path)).await;
                assert_eq!(reply.status, page.status, "{path}");
                assert!(
                    reply.body.is_empty() || reply.body == page.body,
                    "{path}: {}",
                    reply.body
                );
            }
            // A scanner that runs the page's own script reads the offer, and does no more.
            let token = path.rsplit('/').next().expect("the end of a link");
            for function in ["invitations/find_offer", "sign_in/find_reset"] {
                scanner.post(function, &json!({ "token": token })).await;
            }
            assert_eq!(scanner.cookie(), None, "a scanner gets no session");
        }
    }
}

#[tokio::test]
async fn after_a_scanner_has_opened_every_link_of_every_mail_twice_each_person_still_gets_in() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let clinic = organisation.clinic("North").await;
    let (admin, nurse) = (organisation.admin().await, clinic.admin().await);
    let known = scene.person("Nadia Known").await;
    let temporary = clinic
        .someone("Tom Temporary", ClinicRole::TeamMember, Grants::default())
        .await;
    // An invitation and a notice of each place, a link to choose a password; then a reminder of each, and of an end.
    clinic.invite(&nurse, "member@people.example").await;
    organisation
        .invite(&admin, "office@people.example", OrganisationRole::Coordinator)
        .await;
    let add = clinic.invitations(
        &[(&known.email, Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    nurse
        .call::<Vec<Invited>>("invitations/invite", add)
        .await
        .expect("added");
    let add = organisation.invitations(&[&known.email], OrganisationRole::Reporter);
    admin
        .call::<Vec<Invited>>("invitations/invite", add)
        .await
        .expect("added");
    scene.post.wait_for(4).await;
    until("all are sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'sent'").await == 4
    })
    .await;
    scene.pass(28 * 86_400);
    let nurse = clinic.admin().await;
    let until_when = server::calendar::zoned(scene.now().plus_days(3), crate::support::ZONE)
        .date()
        .to_string();
    let term = json!({ "clinic": clinic.id, "member": clinic.membership(&temporary).await, "until": until_when });
    nurse
        .call::<server::team::Term>("team/set_term", term)
        .await
        .expect("set");
    jobs::run_due(&scene.app).await.expect("done");
    let forgotten = json!({ "email": known.email });
    scene
        .anonymous()
        .call::<()>("sign_in/forgot_password", forgotten)
        .await
        .expect("sent");
    // Two reminders, a notice to the Admin, a password.
    let letters = scene.post.wait_for(8).await;
    let subjects: Vec<_> = letters.iter().map(|letter| letter.subject.as_str()).collect();
    assert_eq!(letters.len(), 8, "{subjects:?}");

    let tables = async || {
        let mut all: Vec<Vec<(String, String)>> = Vec::new();
        for query in [
            "SELECT id, COALESCE(CAST(accepted_at AS TEXT), '') || ' ' || COALESCE(CAST(deleted_at AS TEXT), '') || ' ' || expires_at FROM invitations ORDER BY id",
            "SELECT id, COALESCE(CAST(used_at AS TEXT), '') || ' ' || expires_at FROM password_resets ORDER BY id",
            "SELECT id, account_id FROM sessions ORDER BY id",
            "SELECT id, deed FROM changes ORDER BY id",
            "SELECT id, email FROM accounts ORDER BY id",
        ] {
            all.push(scene.rows(query).await);
        }
        all
    };
    let before = tables().await;
    scan(&scene).await;
    scan(&scene).await;
    assert!(tables().await == before, "opening changes nothing");

    for (address, name, place) in [
        ("member@people.example", "Mona Member", clinic.place()),
        ("office@people.example", "Olga Office", organisation.place()),
    ] {
        let person = scene.anonymous();
        let letter = scene.post.letter(address, 2).await;
        let joined = accept(&person, letter.token(), new_account(name)).await;
        assert_eq!(joined, Ok(AcceptOutcome::Joined { place }));
        assert_eq!(
            person.plain::<Me>("account/find_me").await.expect("signed in").name,
            name
        );
    }
    let reset = scene.post.letter(&known.email, 3).await;
    let chosen = json!({ "token": reset.token(), "password": "another harbour at dusk" });
    let answer = scene.anonymous().call("sign_in/choose_password", chosen).await;
    assert_eq!(answer, Ok(ResetLink::Good));
}
