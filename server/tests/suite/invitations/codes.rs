//! Short codes, for going on at another device.

use serde_json::json;
use server::error::{Answer, ApiError};
use server::invitations::{AcceptOutcome, CodeOutcome, InvitationLink, ShortCode};

use super::{accept, new_account, open};
use crate::support::{Actor, Scene};

const MINUTES: i64 = 60;

pub(super) async fn code_for(visitor: &Actor, token: &str) -> Answer<ShortCode> {
    visitor.with_link("invitations/create_code", token).await
}

async fn find(visitor: &Actor, code: &str) -> Answer<CodeOutcome> {
    visitor
        .post("invitations/find_code", &json!({ "code": code }))
        .await
        .answer()
}

/// The link that is had by going on at another device.
pub(super) async fn carried(visitor: &Actor, token: &str) -> String {
    let code = code_for(visitor, token).await.expect("a code").code;
    match find(visitor, &code).await {
        Ok(CodeOutcome::Link(link)) => link,
        other => panic!("{other:?}"),
    }
}

/// A scene with one open invitation, and its token.
async fn invited(scene: &Scene) -> String {
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, "new@people.example").await;
    scene.post.letter("new@people.example", 1).await.token().to_owned()
}

#[tokio::test]
async fn a_code_carries_an_invitation_to_another_device() {
    let scene = Scene::new().await;
    let token = invited(&scene).await;
    let (phone, desk) = (scene.anonymous(), scene.anonymous());
    let code = code_for(&phone, &token).await.expect("a code");
    assert_eq!(code.expires_at, scene.now().plus_seconds(15 * 60));
    let parts: Vec<_> = code.code.split('-').collect();
    assert!(
        parts.len() == 2 && parts.iter().all(|part| part.len() == 4),
        "{}",
        code.code
    );
    assert!(!code.code.contains(['I', 'L', 'O', 'U']), "{}", code.code);
    assert_eq!(find(&desk, &code.code).await, Ok(CodeOutcome::Link(token.clone())));
    assert_eq!((phone.cookie(), desk.cookie()), (None, None), "a code signs nobody in");
    let joined = accept(&desk, &token, new_account("Nadia New")).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
    assert!(matches!(open(&phone, &token).await, InvitationLink::Accepted { .. }));
    assert_eq!(
        code_for(&phone, &token).await,
        Err(ApiError::NotFound),
        "what is spent needs no code"
    );
}

#[tokio::test]
async fn a_code_is_good_for_fifteen_minutes() {
    let scene = Scene::new().await;
    let token = invited(&scene).await;
    let code = code_for(&scene.anonymous(), &token).await.expect("a code").code;
    scene.pass(15 * MINUTES - 1);
    assert_eq!(
        find(&scene.anonymous(), &code).await,
        Ok(CodeOutcome::Link(token.clone()))
    );
    scene.pass(1);
    assert_eq!(find(&scene.anonymous(), &code).await, Ok(CodeOutcome::Unknown));
    code_for(&scene.anonymous(), &token).await.expect("another code");
    assert_eq!(
        scene.number("SELECT COUNT(*) FROM invitation_codes").await,
        1,
        "old ones are forgotten"
    );
}

#[tokio::test]
async fn a_code_is_found_however_it_is_typed() {
    let scene = Scene::new().await;
    let token = invited(&scene).await;
    // One with both digits that people take for letters; each code is a throw of dice.
    let code = loop {
        let code = code_for(&scene.anonymous(), &token).await.expect("a code").code;
        if code.contains('0') && code.contains('1') {
            break code;
        }
    };
    let bare = code.replace('-', "");
    for typed in [
        code.to_lowercase(),
        bare.clone(),
        bare.split("").collect::<Vec<_>>().join(" "),
        format!("  {} ", code.replace('-', " – ")),
        code.replace('0', "O").replace('1', "I"),
        code.replace('0', "o").replace('1', "l"),
        code.replace('0', "o").replace('1', "L").to_lowercase(),
    ] {
        assert_eq!(
            find(&scene.anonymous(), &typed).await,
            Ok(CodeOutcome::Link(token.clone())),
            "{typed}"
        );
    }
}

#[tokio::test]
async fn a_wrong_code_is_unknown_and_a_wrong_link_gets_none() {
    let scene = Scene::new().await;
    let token = invited(&scene).await;
    let code = code_for(&scene.anonymous(), &token).await.expect("a code").code;
    let mut other: Vec<char> = code.chars().collect();
    other[0] = if other[0] == '7' { '8' } else { '7' };
    let other: String = other.into_iter().collect();
    for wrong in [
        "",
        "0000-0000",
        &code[1..],
        &format!("{code}0"),
        &other,
        &token,
        "'; DROP TABLE accounts; --",
    ] {
        assert_eq!(
            find(&scene.anonymous(), wrong).await,
            Ok(CodeOutcome::Unknown),
            "{wrong}"
        );
    }
    for wrong in ["", "nonsense", code.as_str()] {
        assert_eq!(
            code_for(&scene.anonymous(), wrong).await,
            Err(ApiError::NotFound),
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn whoever_guesses_codes_is_slowed_down() {
    let scene = Scene::new().await;
    invited(&scene).await;
    let guesser = scene.anonymous();
    for n in 0..300 {
        if let Err(error) = find(&guesser, &format!("0000-{n:04}")).await {
            assert!(matches!(error, ApiError::Slow { .. }), "{error}");
            return;
        }
    }
    panic!("nobody was slowed down");
}

#[tokio::test]
async fn the_database_keeps_no_code() {
    let scene = Scene::new().await;
    let token = invited(&scene).await;
    let code = code_for(&scene.anonymous(), &token).await.expect("a code").code;
    let kept: Vec<(String, String)> = scene
        .rows("SELECT code_hash, invitation_id FROM invitation_codes")
        .await;
    assert_eq!(kept.len(), 1);
    assert!(kept[0].0 != code && kept[0].0 != code.replace('-', ""));
    assert_eq!(find(&scene.anonymous(), &kept[0].0).await, Ok(CodeOutcome::Unknown));
}

/// From a slip too, for as long as the slip is good.
#[tokio::test]
async fn a_code_made_with_a_slip_opens_the_same_invitation() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let request = json!({
        "place": clinic.place(), "name": "Siti Rahma", "language": "id",
        "terms": { "clinic": { "role": "team-member", "grants": server::access::Grants::default() } },
    });
    let slip: server::invitations::Slip = admin.call("invitations/invite_by_slip", request).await.expect("a slip");
    let by_slip = slip.link.rsplit('/').next().expect("a token");
    scene.set(slip.expires_at);
    scene.pass(-60);
    let code = code_for(&scene.anonymous(), by_slip).await.expect("a code").code;
    let Ok(CodeOutcome::Link(token)) = find(&scene.anonymous(), &code).await else {
        panic!("unknown")
    };
    let joined = accept(&scene.anonymous(), &token, new_account("Siti Rahma")).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
}
