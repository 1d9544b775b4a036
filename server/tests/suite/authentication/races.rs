//! No session slips through: who signs in while a policy gets stricter, or while they enter, is signed in no longer for it.

use std::time::Duration;

use futures::channel::oneshot;
use futures::future::{join, join_all};
use serde_json::json;
use server::access::{ClinicRole, Grants, OrganisationRole};
use server::account::Language;
use server::invitations::{InviteOutcome, Invited};
use server::sign_in::SignInOutcome;

use super::{own, policy, set};
use crate::support::{Actor, Organisation, PASSWORD, Scene};

const ROUNDS: usize = 8;
const TOO_LONG: &str = "SELECT COUNT(*) FROM sessions WHERE good_hours > 8 OR idle_hours > 1";

async fn sign_in(scene: &Scene, person: &Actor) {
    let request = json!({ "email": person.email, "password": PASSWORD });
    let outcome = person
        .other_device(scene)
        .call::<SignInOutcome>("sign_in/sign_in", request)
        .await;
    assert_eq!(outcome, Ok(SignInOutcome::Welcome));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_signs_in_past_a_policy_that_gets_stricter_in_the_same_instant() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let mut people = Vec::new();
    for _ in 0..6 {
        people.push(organisation.someone("Rita Reader", OrganisationRole::Reader).await);
    }
    for _ in 0..ROUNDS {
        assert_eq!(set(&organisation, &admin, own()).await, Ok(()));
        let signing_in = join_all(people.iter().map(|person| sign_in(&scene, person)));
        let ((), stricter) = join(
            async { drop(signing_in.await) },
            set(&organisation, &admin, policy(12, 8, 1)),
        )
        .await;
        assert_eq!(stricter, Ok(()));
        assert_eq!(scene.number(TOO_LONG).await, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_signs_in_past_the_organisation_that_they_enter_in_the_same_instant() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    assert_eq!(set(&organisation, &admin, policy(12, 8, 1)).await, Ok(()));
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    for _ in 0..ROUNDS {
        let mut people = Vec::new();
        for _ in 0..6 {
            people.push(scene.person("Rita Reader").await);
        }
        let added: Vec<_> = people
            .iter()
            .map(|person| (person.email.as_str(), Language::English))
            .collect();
        let add = clinic.invitations(&added, ClinicRole::TeamMember, Grants::default());
        let added: Vec<Invited> = admin.call("invitations/invite", add).await.expect("outcomes");
        assert!(added.iter().all(|one| one.outcome == InviteOutcome::Added));
        let find = json!({ "clinic": clinic.id });
        let entering = join_all(people.iter().map(|person| person.post("clinics/find", &find)));
        let signing_in = join_all(people.iter().map(|person| sign_in(&scene, person)));
        let (_, entered) = join(signing_in, entering).await;
        assert!(entered.iter().all(|reply| reply.status == 200), "{entered:?}");
        assert_eq!(scene.number(TOO_LONG).await, 0);
    }
}

/// Sessions whose rows lie the other way round than their ids go are taken by somebody in the order of their ids: whoever
/// took them as they lie would wait for each other with them for ever.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_policy_takes_sessions_in_the_order_of_their_ids() {
    const FIRST: &str = "00000000-0000-7000-8000-000000000000";
    const LAST: &str = "ffffffff-ffff-7fff-bfff-ffffffffffff";
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let reader = organisation.someone("Rita Reader", OrganisationRole::Reader).await;
    for id in [LAST, FIRST] {
        let insert = format!(
            "INSERT INTO sessions (id, token_hash, account_id, agent, address, created_at, seen_at) \
             VALUES ('{id}', '{id}', '{}', 'test', '127.0.0.1', {now}, {now})",
            reader.account(),
            now = scene.now().0
        );
        scene.sql(&insert).await;
    }
    let (taken, has_taken) = oneshot::channel();
    let use_both = scene.write(async move |mut tx, _| {
        let mut taken = Some(taken);
        for id in [FIRST, LAST] {
            sqlx::query("UPDATE sessions SET agent = 'used' WHERE id = $1")
                .bind(id)
                .execute(tx.connection())
                .await?;
            if let Some(taken) = taken.take() {
                taken.send(()).expect("somebody waits");
                // Long enough for the policy to come and wait.
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        Ok(())
    });
    let stricter = async {
        has_taken.await.expect("taken");
        set(&organisation, &admin, policy(12, 8, 1)).await
    };
    let ((), stricter) = join(use_both, stricter).await;
    assert_eq!(stricter, Ok(()));
    assert_eq!(scene.number(TOO_LONG).await, 0);
    assert_eq!(
        scene.number("SELECT COUNT(*) FROM sessions WHERE agent = 'used'").await,
        2
    );
}
