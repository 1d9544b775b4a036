//! What a slip gives away, and what it does not.

use serde_json::{Value, json};
use server::access::{Grants, Permission, Refusal};
use server::error::Answer;
use server::invitations::{InvitationLink, Slip};

use super::{print, slip_for, token};
use crate::invitations::open;
use crate::support::{Scene, grants};

#[tokio::test]
async fn a_slip_hands_on_no_more_than_its_maker_may() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, manager) = (
        clinic.admin().await,
        clinic.member(grants(&[], &[Permission::Users])).await,
    );
    let request = |terms: Value| json!({ "place": clinic.place(), "name": "Siti", "language": "id", "terms": terms });
    let boss = json!({ "clinic": { "role": "admin", "grants": Grants::default() } });
    let strong = json!({ "clinic": { "role": "team-member", "grants": grants(&[], &[Permission::ActivityLogs]) } });
    for (terms, reason) in [
        (boss.clone(), Refusal::OnlyAdminsMakeAdmins),
        (strong, Refusal::NotHeldByYou(Permission::ActivityLogs)),
    ] {
        let answer: Answer<Slip> = manager.call("invitations/invite_by_slip", request(terms)).await;
        assert_eq!(answer.err(), Some(reason.into()));
    }
    let of_boss: Slip = admin
        .call("invitations/invite_by_slip", request(boss))
        .await
        .expect("a slip");
    let row = clinic.pending(&manager).await.remove(0);
    let stolen = print(&clinic, &manager, row.id).await;
    assert_eq!(stolen.err(), Some(Refusal::OnlyAdminsMakeAdmins.into()));
    assert!(
        matches!(open(&scene.anonymous(), token(&of_boss)).await, InvitationLink::Open(_)),
        "it stays good"
    );
}

/// Whoever has a copy of the database can't accept with it, and a link in one place is a link in no other.
#[tokio::test]
async fn the_database_keeps_no_slip() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let slip = slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    let kept: Vec<(String, String)> = scene
        .rows("SELECT COALESCE(slip_hash, ''), token_hash FROM invitations")
        .await;
    let deeds: Vec<(String, String)> = scene.rows("SELECT id, deed FROM changes").await;
    let all = format!("{kept:?} {deeds:?}");
    assert!(!all.contains(token(&slip)), "{all}");
    for (slip_hash, token_hash) in kept {
        for hash in [slip_hash, token_hash] {
            assert_eq!(open(&scene.anonymous(), &hash).await, InvitationLink::Unknown);
        }
    }
}

/// The squares of the picture are those that make the link (ISO/IEC 18004), with four empty ones around them.
#[tokio::test]
async fn the_picture_on_a_slip_is_its_link() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let slip = slip_for(&clinic, &clinic.admin().await, "Siti Rahma")
        .await
        .expect("a slip");
    let code = qrcode::QrCode::with_error_correction_level(&slip.link, qrcode::EcLevel::M).expect("a code");
    let width = code.width();
    assert_eq!(slip.size as usize, width + 8);
    let dark: Vec<(usize, usize)> = slip
        .path
        .split('M')
        .skip(1)
        .map(|square| {
            let (x, rest) = square.split_once(' ').expect("two numbers");
            let y = rest.strip_suffix("h1v1h-1z").expect("a square of one by one");
            (x.parse().expect("a number"), y.parse().expect("a number"))
        })
        .collect();
    let expected = (0..width * width)
        .map(|at| (at % width, at / width))
        .filter(|at| code[*at] == qrcode::Color::Dark)
        .map(|(x, y)| (x + 4, y + 4));
    assert_eq!(dark, expected.collect::<Vec<_>>());
}
