//! Accounts that an organisation made, before anybody has chosen their password.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::{Language, Me};
use server::error::{ApiError, Invalid};
use server::invitations::{AcceptOutcome, InvitationLink, InviteOutcome, Invited, Known};
use server::sign_in::{ResetLink, ResetOffer, SignInOutcome};
use server::users::Added;

use super::codes::{carried, code_for};
use super::{accept, new_account, open};
use crate::support::{Actor, Organisation, Scene};

const NILS: &str = "nils@new.example";
/// 20 characters.
const CHOSEN: &str = "a quiet day in April";

fn first(password: &str) -> Value {
    json!({ "first-password": { "password": password } })
}

/// An organisation with such an account.
async fn add_nils(scene: &Scene) -> Organisation<'_> {
    let organisation = Organisation::create(scene).await;
    let boss = organisation.admin().await;
    let add = json!({
        "organisation": organisation.id, "name": "Nils Ny", "email": NILS, "language": "en", "admin_access": true,
        "clinics": [],
    });
    let added = boss.call::<Added>("users/add", add).await;
    assert!(matches!(added, Ok(Added::Created(_))), "{added:?}");
    organisation
}

/// Whoever has this link is asked for the password of the account, and cannot choose it.
async fn assert_chooses_nothing(visitor: &Actor, token: &str) {
    let InvitationLink::Open(offer) = open(visitor, token).await else {
        panic!("not open")
    };
    assert_eq!(offer.known, Known::Account);
    let outcome = accept(visitor, token, first(CHOSEN)).await;
    assert!(matches!(outcome, Ok(AcceptOutcome::Changed(_))), "{outcome:?}");
}

/// Asks for passwords of so many characters.
async fn ask_for(organisation: &Organisation<'_>, characters: u32) {
    let lifetime = json!({ "good_hours": 168, "idle_hours": 14 });
    let policy = json!({ "password": characters, "lifetime": lifetime, "languages": [] });
    let request = json!({ "organisation": organisation.id, "policy": policy });
    let boss = organisation.admin().await;
    boss.call::<()>("authentication/set", request).await.expect("set");
}

#[tokio::test]
async fn each_who_invites_one_sends_a_link_to_choose_its_password_in_their_own_name() {
    let scene = Scene::new().await;
    add_nils(&scene).await;
    scene.post.letter(NILS, 1).await;
    let other = Organisation::create(&scene).await;
    scene
        .sql(&format!(
            "UPDATE organisations SET name = 'Northlight Care' WHERE id = '{}'",
            other.id
        ))
        .await;
    let (boss, clinic) = (other.admin().await, other.clinic("North").await);
    let chief = clinic.admin().await;
    let into = clinic.invitations(&[(NILS, Language::Danish)], ClinicRole::TeamMember, Grants::default());
    let run = other.invitations(&[NILS], OrganisationRole::Reporter);
    let invited: [Vec<Invited>; 2] = [
        chief.call("invitations/invite", into).await.expect("an outcome"),
        boss.call("invitations/invite", run).await.expect("an outcome"),
    ];
    assert!(invited.iter().all(|one| one[0].outcome == InviteOutcome::Added));
    let mut letters = [scene.post.letter(NILS, 2).await, scene.post.letter(NILS, 3).await];
    // They arrive in any order.
    letters.sort_by(|one, other| one.text.cmp(&other.text));
    insta::assert_snapshot!(
        "link-to-choose-a-password",
        letters[0].text.replace(letters[0].token(), "[SECRET]")
    );
    for letter in &letters {
        assert!(letter.subject.contains("Northlight Care"), "{}", letter.subject);
        assert!(!letter.text.contains("as always"), "{}", letter.text);
        let offer = scene.anonymous();
        let offer: ResetOffer = offer.with_link("sign_in/find_reset", letter.token()).await.expect("it");
        assert!(matches!(offer, ResetOffer::Good { .. }), "{offer:?}");
    }
    let nils = scene.anonymous();
    let choose = json!({ "token": letters[0].token(), "password": CHOSEN });
    let chosen: ResetLink = nils.call("sign_in/choose_password", choose).await.expect("chosen");
    assert_eq!(chosen, ResetLink::Good);
    assert_eq!(
        nils.post("clinics/find", &json!({ "clinic": clinic.id })).await.status,
        200
    );
    let offer: ResetOffer = nils
        .with_link("sign_in/find_reset", letters[1].token())
        .await
        .expect("it");
    assert_eq!(offer, ResetOffer::Gone, "one of them is enough");
}

#[tokio::test]
async fn an_invitation_in_the_mailbox_is_a_link_to_choose_it_as_well() {
    let scene = Scene::new().await;
    let inviting = Organisation::create(&scene).await;
    let clinic = inviting.clinic("North").await;
    clinic.invite(&clinic.admin().await, NILS).await;
    let letter = scene.post.letter(NILS, 1).await;
    let made_by = add_nils(&scene).await;
    let welcome = scene.post.letter(NILS, 2).await;
    ask_for(&made_by, 16).await;
    let visitor = scene.anonymous();
    let InvitationLink::Open(offer) = open(&visitor, letter.token()).await else {
        panic!("not open")
    };
    assert_eq!((offer.known, offer.least.characters()), (Known::Unfinished, 16));
    let short = accept(&visitor, letter.token(), first("fifteen letters")).await;
    assert_eq!(short, Err(Invalid::PasswordTooShort { least: 16 }.into()));
    // A password that nobody chose is nobody's, and there is an account.
    let wrong = accept(&visitor, letter.token(), json!({ "password": { "password": CHOSEN } })).await;
    assert_eq!(wrong, Ok(AcceptOutcome::WrongPassword));
    let new = accept(&visitor, letter.token(), new_account("Imposter")).await;
    assert!(
        matches!(new, Ok(AcceptOutcome::Changed(InvitationLink::Open(_)))),
        "{new:?}"
    );
    let joined = accept(&visitor, letter.token(), first(CHOSEN)).await;
    assert!(matches!(joined, Ok(AcceptOutcome::Joined { .. })), "{joined:?}");
    let me: Me = visitor.plain("account/find_me").await.expect("signed in");
    assert_eq!((me.name.as_str(), me.email.as_str()), ("Nils Ny", NILS));
    assert_eq!(
        visitor
            .post("clinics/find", &json!({ "clinic": clinic.id }))
            .await
            .status,
        200
    );
    let offer: ResetOffer = visitor
        .with_link("sign_in/find_reset", welcome.token())
        .await
        .expect("it");
    assert_eq!(offer, ResetOffer::Gone);
    let credentials = json!({ "email": NILS, "password": CHOSEN });
    let outcome = scene
        .anonymous()
        .call::<SignInOutcome>("sign_in/sign_in", credentials)
        .await;
    assert_eq!(outcome, Ok(SignInOutcome::Welcome));
}

#[tokio::test]
async fn it_never_sets_a_password_where_there_is_one() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, NILS).await;
    let letter = scene.post.letter(NILS, 1).await;
    let nils = scene.person_at("Nils Ny", NILS).await;
    let outcome = accept(&scene.anonymous(), letter.token(), first(CHOSEN)).await;
    assert!(
        matches!(outcome, Ok(AcceptOutcome::Changed(InvitationLink::Open(_)))),
        "{outcome:?}"
    );
    assert_eq!(clinic.find_membership(&nils).await, None);
    let credentials = json!({ "email": NILS, "password": CHOSEN });
    let outcome = scene
        .anonymous()
        .call::<SignInOutcome>("sign_in/sign_in", credentials)
        .await;
    assert_eq!(outcome, Ok(SignInOutcome::Wrong));
}

#[tokio::test]
async fn a_slip_of_paper_never_chooses_the_password_of_an_account_nor_does_what_it_leads_to() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let terms = json!({ "clinic": { "role": "team-member", "grants": Grants::default() } });
    let slip = json!({ "place": clinic.place(), "name": "Siti Rahma", "language": "id", "terms": terms });
    let slip: server::invitations::Slip = admin.call("invitations/invite_by_slip", slip).await.expect("a slip");
    // As only somebody with the database at hand could make it.
    scene
        .sql(&format!(
            "INSERT INTO accounts (id, email, email_key, name, sort_name, language, created_at) \
             VALUES ('00000000-0000-7000-8000-000000000001', '{0}', '{0}', 'Siti', 'siti', 'id', 0)",
            slip.email
        ))
        .await;
    let visitor = scene.anonymous();
    let token = slip.link.rsplit('/').next().expect("a token").to_owned();
    let by_code = carried(&visitor, &token).await;
    for token in [&token, &by_code] {
        assert_chooses_nothing(&visitor, token).await;
    }
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM accounts WHERE password_hash IS NULL")
            .await,
        1
    );
}

#[tokio::test]
async fn a_code_of_the_mailed_link_never_chooses_it_however_long_ago_it_was_made() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    clinic.invite(&clinic.admin().await, NILS).await;
    let letter = scene.post.letter(NILS, 1).await;
    let visitor = scene.anonymous();
    let by_code = carried(&visitor, letter.token()).await;
    add_nils(&scene).await;
    // Long over, and others have made theirs.
    scene.pass(3 * 3600);
    clinic.invite(&clinic.admin().await, "other@new.example").await;
    let other = scene.post.letter("other@new.example", 1).await;
    code_for(&visitor, other.token()).await.expect("a code");
    assert_chooses_nothing(&visitor, &by_code).await;
}

#[tokio::test]
async fn no_account_is_made_whose_password_nobody_could_choose() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let add = json!({
        "organisation": organisation.id, "name": "Siti", "email": "siti@no-mailbox.invalid", "language": "en",
        "admin_access": true, "clinics": [],
    });
    let added = organisation.admin().await.call::<Added>("users/add", add).await;
    assert_eq!(added, Err(ApiError::Invalid(Invalid::Address)));
    let accounts = "SELECT COUNT(*) FROM accounts WHERE email LIKE '%invalid'";
    assert_eq!(scene.number(accounts).await, 0);
}
