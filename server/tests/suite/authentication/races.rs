//! No session slips through: who signs in while a policy gets stricter, or while they join, is signed in no longer for it.

use futures::future::{join, join_all};
use serde_json::json;
use server::access::OrganisationRole;
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
async fn nobody_signs_in_past_the_organisation_that_they_join_in_the_same_instant() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    assert_eq!(set(&organisation, &admin, policy(12, 8, 1)).await, Ok(()));
    for _ in 0..ROUNDS {
        let mut people = Vec::new();
        for _ in 0..6 {
            people.push(scene.person("Rita Reader").await);
        }
        let addresses: Vec<_> = people.iter().map(|person| person.email.as_str()).collect();
        let invite = organisation.invitations(&addresses, OrganisationRole::Reader);
        let joining = admin.call::<Vec<server::invitations::Invited>>("invitations/invite", invite);
        let signing_in = join_all(people.iter().map(|person| sign_in(&scene, person)));
        let (_, joined) = join(signing_in, joining).await;
        assert_eq!(joined.expect("outcomes").len(), people.len());
        assert_eq!(scene.number(TOO_LONG).await, 0);
    }
}
