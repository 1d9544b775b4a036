//! Links: each that does not work says why, and opening one changes nothing.

use reqwest::Method;
use serde_json::json;
use server::access::{ClinicRole, Grants, Role};
use server::account::Language;
use server::invitations::{AcceptOutcome, InvitationLink, Known, Viewer};

use super::{accept, new_account, open};
use crate::support::{Scene, grants};

/// All that a link could change.
const STATE: [&str; 6] = [
    "SELECT id, COALESCE(CAST(accepted_at AS TEXT), '') || ' ' || COALESCE(CAST(deleted_at AS TEXT), '') || ' ' || expires_at FROM invitations ORDER BY id",
    "SELECT id, COALESCE(CAST(used_at AS TEXT), '') || ' ' || expires_at FROM password_resets ORDER BY id",
    "SELECT id, CAST(people AS TEXT) || ' ' || admins || ' ' || pending FROM clinics ORDER BY id",
    "SELECT id, email FROM accounts ORDER BY id",
    "SELECT id, account_id FROM sessions ORDER BY id",
    "SELECT id, deed FROM changes ORDER BY id",
];

async fn state(scene: &Scene) -> Vec<Vec<(String, String)>> {
    let mut all = Vec::new();
    for query in STATE {
        all.push(scene.rows(query).await);
    }
    all
}

#[tokio::test]
async fn opening_any_link_of_any_mail_changes_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    clinic.invite(&admin, "new@people.example").await;
    let known = scene.person("Nadia Known").await;
    let add = clinic.invitations(
        &[(&known.email, Language::English)],
        ClinicRole::TeamMember,
        Grants::default(),
    );
    admin
        .call::<Vec<server::invitations::Invited>>("invitations/invite", add)
        .await
        .expect("added");
    let forgotten = json!({ "email": admin.email });
    scene
        .anonymous()
        .call::<()>("sign_in/forgot_password", forgotten)
        .await
        .expect("sent");
    let letters = scene.post.wait_for(3).await;
    let before = state(&scene).await;
    let scanner = scene.anonymous();
    for letter in &letters {
        let path = letter
            .link()
            .strip_prefix("https://rolecall.example")
            .expect("a link to us");
        for method in [Method::GET, Method::HEAD, Method::GET, Method::HEAD] {
            scanner.send(scanner.request(method, path)).await;
        }
        for _ in 0..2 {
            scanner
                .post("invitations/find_offer", &json!({ "token": letter.token() }))
                .await;
            scanner
                .post("sign_in/find_reset", &json!({ "token": letter.token() }))
                .await;
        }
    }
    assert_eq!(scanner.cookie(), None, "a scanner gets no session");
    assert_eq!(state(&scene).await, before);
}

#[tokio::test]
async fn a_link_says_all_before_it_asks_for_anything() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let telehealth = grants(&[server::access::PermissionGroup::Telehealth], &[]);
    let people = [("Amal@People.example", Language::Arabic)];
    let request = clinic.invitations(&people, ClinicRole::TeamMember, telehealth);
    admin
        .call::<Vec<server::invitations::Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    let letter = scene.post.letter("Amal@People.example", 1).await;
    let InvitationLink::Open(offer) = open(&scene.anonymous(), letter.token()).await else {
        panic!("not open")
    };
    assert_eq!(
        (offer.place.as_str(), offer.organisation.as_str()),
        ("Harbour Clinic", "Acme Health")
    );
    assert_eq!(
        (offer.inviter.as_str(), offer.role),
        (admin.name.as_str(), Role::Clinic(ClinicRole::TeamMember))
    );
    assert_eq!(
        (offer.email.as_str(), offer.language),
        ("Amal@People.example", Language::Arabic)
    );
    assert_eq!(offer.permissions, telehealth.granted());
    assert_eq!(offer.expires_at, clinic.expiry(scene.now()));
    assert_eq!((offer.known, offer.viewer), (Known::Nothing, Viewer::Nobody));
}

#[tokio::test]
async fn a_wrong_used_deleted_or_expired_link_each_has_its_own_answer() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let (name, visitor) = ("Harbour Clinic".to_owned(), scene.anonymous());
    for wrong in ["", "nonsense", &"x".repeat(10_000), "'; DROP TABLE invitations; --"] {
        assert_eq!(open(&visitor, wrong).await, InvitationLink::Unknown);
        let accepted = accept(&visitor, wrong, new_account("Nadia New")).await;
        assert_eq!(accepted, Ok(AcceptOutcome::Changed(InvitationLink::Unknown)));
    }
    for address in [
        "used@people.example",
        "deleted@people.example",
        "expired@people.example",
    ] {
        clinic.invite(&admin, address).await;
    }
    let used = scene.post.letter("used@people.example", 1).await;
    accept(&scene.anonymous(), used.token(), new_account("Una Used"))
        .await
        .expect("joined");
    assert_eq!(
        open(&visitor, used.token()).await,
        InvitationLink::Accepted { place: name.clone() }
    );

    let deleted = scene.post.letter("deleted@people.example", 1).await;
    let pending = clinic.pending(&admin).await;
    let row = pending
        .iter()
        .find(|pending| pending.email == deleted.to)
        .expect("a row");
    let request = clinic.about(row.id);
    admin.call::<()>("invitations/delete", request).await.expect("deleted");
    let gone = InvitationLink::Deleted {
        place: name.clone(),
        inviter: admin.name.clone(),
    };
    assert_eq!(open(&visitor, deleted.token()).await, gone);

    let expired = scene.post.letter("expired@people.example", 1).await;
    let expired_at = clinic.expiry(scene.now());
    scene.set(expired_at);
    scene.pass(-1);
    assert!(matches!(open(&visitor, expired.token()).await, InvitationLink::Open(_)));
    scene.pass(1);
    let over = InvitationLink::Expired {
        place: name,
        inviter: admin.name.clone(),
        expired_at,
        is_renewable: true,
    };
    assert_eq!(open(&visitor, expired.token()).await, over);
    let late = accept(&visitor, expired.token(), new_account("Elin Expired")).await;
    assert_eq!(late, Ok(AcceptOutcome::Changed(over)));
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM accounts WHERE name = 'Elin Expired'")
            .await,
        0
    );
}

/// Whoever has a copy of the database can't accept an invitation with it.
#[tokio::test]
async fn the_database_keeps_no_link() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "new@people.example").await;
    let letter = scene.post.letter("new@people.example", 1).await;
    let kept: Vec<(String, String)> = scene
        .rows("SELECT i.token_hash, m.content FROM invitations i JOIN mails m ON m.id = i.mail_id")
        .await;
    assert!(
        kept.iter()
            .all(|(hash, content)| hash != letter.token() && !content.contains(letter.token()))
    );
}
