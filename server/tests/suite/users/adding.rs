//! "Add user": an account at once, its places, and a mail with a link to choose a password.

use serde_json::{Value, json};
use server::access::{ClinicRole, Grants, Permission, Refusal};
use server::account::{Landing, Me};
use server::activity::Deed;
use server::error::{Answer, ApiError, Invalid};
use server::sign_in::ResetOffer;
use server::users::{Added, PlaceOutcome, Placed, User};

use crate::support::{Actor, Organisation, PASSWORD, Scene, grants};

async fn add(organisation: &Organisation<'_>, by: &Actor, more: Value) -> Answer<Added> {
    let mut request = json!({
        "organisation": organisation.id, "name": "Nils Ny", "email": "nils@new.example", "language": "da",
        "admin_access": false, "clinics": [],
    });
    request
        .as_object_mut()
        .expect("an object")
        .extend(more.as_object().expect("an object").clone());
    by.call("users/add", request).await
}

async fn find(organisation: &Organisation<'_>, by: &Actor, whom: server::id::AccountId) -> Answer<User> {
    let request = json!({ "organisation": organisation.id, "account": whom });
    by.call("users/find", request).await
}

#[tokio::test]
async fn whoever_is_added_chooses_a_password_with_a_link_and_is_in() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let both = json!({ "admin_access": true, "clinics": [clinic.id] });
    let Ok(Added::Created(account)) = add(&organisation, &boss, both).await else {
        panic!("not made");
    };
    let user = find(&organisation, &boss, account).await.expect("a user");
    assert!(user.is_new && user.is_practitioner());
    assert_eq!(
        (user.name.as_str(), user.admin_access),
        ("Nils Ny", Some(Grants::default()))
    );
    assert_eq!(user.clinics[0].role, ClinicRole::TeamMember);

    let letter = scene.post.letter("nils@new.example", 1).await;
    assert!(!letter.text.contains(PASSWORD));
    let link = letter.link().to_owned();
    let token = link.rsplit('/').next().expect("a token").to_owned();
    scene.pass(6 * 86_400);
    let boss = organisation.admin().await;
    let choose = json!({ "token": token, "password": PASSWORD });
    let nils = scene.anonymous();
    nils.call::<Value>("sign_in/choose_password", choose.clone())
        .await
        .expect("chosen");
    let me: Me = nils
        .post("account/find_me", &json!({}))
        .await
        .answer()
        .expect("signed in");
    assert_eq!(
        me.landing,
        Landing::Clinic(clinic.id),
        "whoever has both begins as a practitioner"
    );
    assert_eq!(me.console(), Some(Landing::Organisation(organisation.id)));
    nils.call::<()>("account/set_view", json!({ "view": "console" }))
        .await
        .expect("kept");
    let me: Me = nils
        .post("account/find_me", &json!({}))
        .await
        .answer()
        .expect("signed in");
    assert_eq!(me.landing, Landing::Organisation(organisation.id));
    assert!(!find(&organisation, &boss, account).await.expect("a user").is_new);
    let again: server::sign_in::ResetLink = nils.call("sign_in/choose_password", choose).await.expect("an answer");
    assert_eq!(again, server::sign_in::ResetLink::Gone);
    let deeds: Vec<Deed> = organisation.log(&boss).await.into_iter().map(|one| one.deed).collect();
    assert!(deeds.contains(&Deed::AccessGiven));
}

#[tokio::test]
async fn the_link_is_sent_again_when_it_is_lost_but_never_to_whoever_has_a_password() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let Ok(Added::Created(account)) = add(&organisation, &boss, json!({ "admin_access": true })).await else {
        panic!("not made");
    };
    let first = scene.post.letter("nils@new.example", 1).await.link().to_owned();
    scene.pass(8 * 86_400);
    let boss = organisation.admin().await;
    let reset = |link: &str| json!({ "token": link.rsplit('/').next().expect("a token") });
    let nils = scene.anonymous();
    let gone: ResetOffer = nils
        .post("sign_in/find_reset", &reset(&first))
        .await
        .answer()
        .expect("said");
    assert_eq!(gone, ResetOffer::Gone);
    let send = json!({ "organisation": organisation.id, "account": account });
    boss.call::<()>("users/send_link", send).await.expect("sent");
    let second = scene.post.letter("nils@new.example", 2).await.link().to_owned();
    let good: ResetOffer = nils
        .post("sign_in/find_reset", &reset(&second))
        .await
        .answer()
        .expect("said");
    assert!(matches!(good, ResetOffer::Good { .. }));
    let known = json!({ "organisation": organisation.id, "account": boss.account() });
    assert_eq!(boss.call::<()>("users/send_link", known).await, Err(ApiError::Conflict));
}

#[tokio::test]
async fn an_address_with_an_account_keeps_it_and_a_user_is_not_added_twice() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let boss = organisation.admin().await;
    let known = other.coordinator().await;
    let as_known = json!({ "name": "Somebody Else", "email": known.email.to_uppercase(), "admin_access": true });
    let added = add(&organisation, &boss, as_known.clone()).await;
    assert_eq!(added, Ok(Added::Joined(known.account())));
    let user = find(&organisation, &boss, known.account()).await.expect("a user");
    assert_eq!((user.name, user.is_new), (known.name.clone(), false));
    let letter = scene.post.letter(&known.email, 1).await;
    assert!(letter.link().ends_with(&format!("/organisations/{}", organisation.id)));
    assert_eq!(
        add(&organisation, &boss, as_known).await,
        Ok(Added::AlreadyUser(known.account()))
    );
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 1);
    let me: Me = known.post("account/find_me", &json!({})).await.answer().expect("me");
    assert_eq!(me.landing, Landing::Organisations);
}

#[tokio::test]
async fn what_is_wrong_is_said_and_nothing_is_made() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let boss = organisation.admin().await;
    let foreign = other.clinic("Foreign").await;
    let users = organisation
        .admin_user("Ursula", grants(&[], &[Permission::Users]))
        .await;
    let clinic = organisation.clinic("North").await;
    for (by, more, expected) in [
        (&boss, json!({}), ApiError::Invalid(Invalid::NoRole)),
        (
            &boss,
            json!({ "admin_access": true, "email": "nobody" }),
            ApiError::Invalid(Invalid::Address),
        ),
        (
            &boss,
            json!({ "admin_access": true, "name": " " }),
            ApiError::Invalid(Invalid::NameMissing),
        ),
        (&boss, json!({ "clinics": [foreign.id] }), ApiError::NotFound),
        (
            &users,
            json!({ "clinics": [clinic.id] }),
            ApiError::Refused(Refusal::NeedsCoordinator),
        ),
    ] {
        assert_eq!(add(&organisation, by, more).await, Err(expected));
    }
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM accounts WHERE email = 'nils@new.example'")
            .await,
        0
    );
    let added = add(&organisation, &users, json!({ "admin_access": true })).await;
    assert!(
        matches!(added, Ok(Added::Created(_))),
        "“users” is enough for admin access"
    );
}

#[tokio::test]
async fn practitioner_access_goes_from_every_clinic_but_where_they_are_the_last_admin() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let (north, south) = (organisation.clinic("North").await, organisation.clinic("South").await);
    let nurse = north.admin().await;
    south.admin().await;
    south.add(&nurse, ClinicRole::Admin, Grants::default()).await;
    let address = "waiting@new.example";
    south.invite(&nurse, address).await;
    let outcomes: Vec<PlaceOutcome> = boss
        .call("users/remove_places", organisation.about(&nurse, json!({})))
        .await
        .expect("outcomes");
    let outcome = |clinic| outcomes.iter().find(|one| one.clinic == clinic).map(|one| one.outcome);
    assert_eq!(outcome(north.id), Some(Placed::LastAdmin));
    assert_eq!(outcome(south.id), Some(Placed::Removed));
    let user = find(&organisation, &boss, nurse.account()).await.expect("a user");
    assert_eq!(user.clinics.len(), 1);
    assert_eq!(
        scene
            .number("SELECT COUNT(*) FROM invitations WHERE deleted_at IS NULL")
            .await,
        0,
        "what they sent there goes with it"
    );
    let totals: Vec<(i64, i64)> = scene
        .rows("SELECT people, admins FROM clinics ORDER BY sort_name")
        .await;
    assert_eq!(totals, [(1, 1), (1, 1)]);
}
