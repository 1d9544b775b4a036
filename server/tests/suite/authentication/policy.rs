//! Setting a policy: what is taken, what the log keeps, and who hears of it.

use serde_json::{Value, json};
use server::access::{OrganisationRole, Permission, Refusal};
use server::account::Language;
use server::activity::Deed;
use server::authentication::{MailLanguages, SignInPolicy};
use server::error::{ApiError, Invalid};
use server::live::News;
use server::sign_in::{LeastLength, Lifetime};

use super::{find, own, policy, set};
use crate::support::{Organisation, Scene};

#[tokio::test]
async fn it_starts_as_the_products_own_rule() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let loosest = SignInPolicy {
        password: LeastLength::FLOOR,
        lifetime: Lifetime::MOST,
        languages: MailLanguages::default(),
    };
    assert_eq!(find(&organisation, &admin).await, Ok(loosest.clone()));
    assert_eq!(serde_json::to_value(loosest).expect("JSON"), own());
}

#[tokio::test]
async fn each_setting_that_changes_is_written_with_before_and_after_and_told_to_open_pages() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (admin, other) = (organisation.admin().await, organisation.admin().await);
    let clinic = organisation.clinic("North").await;
    let nurse = clinic.admin().await;
    let mut pages = [
        other.listen_at(organisation.place()).await.expect("a stream"),
        nurse.listen(clinic.id).await.expect("a stream"),
    ];
    let mut wanted = policy(20, 24, 2);
    wanted["languages"] = json!(["ar", "fr", "ar"]);
    assert_eq!(set(&organisation, &admin, wanted.clone()).await, Ok(()));
    for page in &mut pages {
        page.wait_for(News::Settings).await;
    }
    let kept = find(&organisation, &other).await.expect("a policy");
    wanted["languages"] = json!(["fr", "ar"]);
    assert_eq!(serde_json::to_value(&kept).expect("JSON"), wanted, "each language once");
    let deeds = |log: Vec<server::activity::Change>| log.into_iter().map(|change| change.deed).collect::<Vec<_>>();
    let mut newest = deeds(organisation.log(&admin).await);
    newest.truncate(4);
    newest.reverse();
    assert_eq!(
        newest,
        [
            Deed::PasswordRuleChanged { from: 12, to: 20 },
            Deed::SessionHoursChanged { from: 168, to: 24 },
            Deed::IdleHoursChanged { from: 14, to: 2 },
            Deed::MailLanguagesChanged {
                from: Vec::new(),
                to: vec![Language::French, Language::Arabic],
            },
        ]
    );
    let entries = organisation.log(&admin).await.len();
    assert_eq!(set(&organisation, &admin, wanted.clone()).await, Ok(()));
    assert_eq!(
        organisation.log(&admin).await.len(),
        entries,
        "nothing changed, so nothing is written"
    );
    wanted["password"] = json!(14);
    assert_eq!(set(&organisation, &other, wanted).await, Ok(()));
    let log = organisation.log(&admin).await;
    assert_eq!(log.len(), entries + 1);
    assert_eq!(log[0].deed, Deed::PasswordRuleChanged { from: 20, to: 14 });
    assert_eq!(log[0].actor.name, other.name);
}

#[tokio::test]
async fn what_no_policy_can_be_is_not_taken() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let mut too_many = own();
    too_many["languages"] = json!(["ar", "da", "en", "fr"]);
    let mut unspoken = own();
    unspoken["languages"] = json!(["tlh"]);
    let wrong: [Value; 9] = [
        policy(11, 168, 14),
        policy(65, 168, 14),
        policy(12, 169, 14),
        policy(12, 9, 14),
        policy(12, 0, 14),
        policy(12, 168, 15),
        policy(12, 168, 0),
        too_many,
        unspoken,
    ];
    for wrong in wrong {
        let refused = set(&organisation, &admin, wrong.clone()).await;
        assert_eq!(refused, Err(Invalid::Malformed.into()), "{wrong}");
    }
    let kept = find(&organisation, &admin).await.expect("a policy");
    assert_eq!(serde_json::to_value(kept).expect("JSON"), own());
}

#[tokio::test]
async fn a_tick_opens_it_to_whoever_has_admin_access_and_of_their_organisation_alone() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let admin = organisation.admin().await;
    let reporter = organisation.someone("Rafael Costa", OrganisationRole::Reporter).await;
    let needs = ApiError::Refused(Refusal::NeedsInOrganisation(Permission::Authentication));
    assert_eq!(find(&organisation, &reporter).await, Err(needs.clone()));
    let access = organisation.about(&reporter, json!({ "on": true }));
    admin.call::<()>("admin_users/set_access", access).await.expect("given");
    assert_eq!(set(&organisation, &reporter, policy(16, 168, 14)).await, Err(needs));
    let tick = organisation.about(
        &reporter,
        json!({ "checkbox": { "permission": "authentication" }, "on": true }),
    );
    let ticked = admin
        .call::<server::access::Grants>("admin_users/set_permission", tick)
        .await;
    ticked.expect("ticked");
    assert_eq!(set(&organisation, &reporter, policy(16, 168, 14)).await, Ok(()));
    assert_eq!(
        set(&other, &reporter, policy(16, 168, 14)).await,
        Err(ApiError::NotFound)
    );
    assert_eq!(find(&other, &reporter).await, Err(ApiError::NotFound));
}
