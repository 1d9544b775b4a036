//! What reaches people, by mail or on paper, and what says that it did not.

use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::account::Language;
use server::activity::Deed;
use server::invitations::{InviteOutcome, Invited, Slip};

use super::{DAY, is_joined};
use crate::invitations::{accept, new_account};
use crate::support::{Scene, until, until_bounced};

/// getsentry/sentry#124998: failed mails look sent.
#[tokio::test]
async fn a_mail_that_failed_says_so_with_its_reason_and_its_address_is_corrected_in_place() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    scene.post.has_no_mailbox("wrnog@people.example");
    let invitation = clinic.invite(&admin, "wrnog@people.example").await;
    until_bounced(&admin, clinic.place()).await;
    let correct = json!({ "place": clinic.place(), "invitation": invitation, "address": "right@people.example" });
    assert_eq!(
        admin.call("invitations/correct_address", correct).await,
        Ok(InviteOutcome::Invited)
    );
    let letter = scene.post.letter("right@people.example", 1).await;
    assert!(is_joined(
        &accept(&scene.anonymous(), letter.token(), new_account("Rita Right")).await
    ));
}

/// directus#23839: invitations only in English, subject too.
#[tokio::test]
async fn each_invitee_is_invited_in_their_own_language_subject_and_reminder_too() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let people = [
        ("en@people.example", Language::English),
        ("fr@people.example", Language::French),
        ("ar@people.example", Language::Arabic),
    ];
    let request = clinic.invitations(&people, ClinicRole::TeamMember, Grants::default());
    admin
        .call::<Vec<Invited>>("invitations/invite", request)
        .await
        .expect("invited");
    scene.post.wait_for(3).await;
    until("all are sent", async || {
        scene.number("SELECT COUNT(*) FROM mails WHERE state = 'sent'").await == 3
    })
    .await;
    scene.pass(28 * DAY);
    server::jobs::run_due(&scene.app).await.expect("reminded");
    scene.post.wait_for(6).await;
    let mut subjects = std::collections::BTreeSet::new();
    for (address, language) in people {
        for letter in scene.post.letters().into_iter().filter(|letter| letter.to == address) {
            assert!(
                letter.html.contains(&format!("<html lang=\"{}\"", language.code())),
                "{}",
                letter.html
            );
            subjects.insert(letter.subject);
        }
    }
    assert_eq!(subjects.len(), 6, "{subjects:?}");
}

/// better-auth#7820: people without a mailbox cannot be invited.
#[tokio::test]
async fn somebody_without_a_mailbox_is_invited_by_a_slip_with_the_same_log() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let terms = json!({ "clinic": { "role": "team-member", "grants": Grants::default() } });
    let request = json!({ "place": clinic.place(), "name": "Siti Rahma", "language": "id", "terms": terms });
    let slip: Slip = admin.call("invitations/invite_by_slip", request).await.expect("a slip");
    assert!(!slip.path.is_empty() && slip.link.starts_with("https://"));
    let token = slip.link.rsplit('/').next().expect("a token");
    assert!(is_joined(
        &accept(&scene.anonymous(), token, new_account("Siti Rahma")).await
    ));
    let deeds: Vec<_> = clinic.log(&admin).await.into_iter().map(|change| change.deed).collect();
    assert!(
        matches!(
            deeds.as_slice(),
            [Deed::Joined { .. }, Deed::SlipPrinted { .. }, Deed::Invited { .. }]
        ),
        "{deeds:?}"
    );
}
