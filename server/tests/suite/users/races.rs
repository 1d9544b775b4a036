//! Whoever may place people decides with what they may do once nothing stands in the way, not before.

use std::time::Duration;

use futures::channel::oneshot;
use futures::future::join;
use serde_json::json;
use server::access::{ClinicRole, Grants};
use server::error::{Answer, ApiError};
use server::organisations::officials;

use crate::support::{Organisation, Scene};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_coordinator_who_is_removed_in_the_same_instant_places_nobody() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let nurse = clinic.someone("Nora", ClinicRole::TeamMember, Grants::default()).await;
    let all = "SELECT COUNT(*) FROM clinic_members";
    let before = scene.number(all).await;
    for (function, request) in [
        (
            "users/add",
            json!({
                "organisation": organisation.id, "name": "Nils Ny", "email": "nils@new.example", "language": "da",
                "admin_access": false, "clinics": [clinic.id],
            }),
        ),
        (
            "users/set_places",
            organisation.about(&nurse, json!({ "clinics": [clinic.id], "wanted": { "role": "admin" } })),
        ),
        ("users/remove_places", organisation.about(&nurse, json!({}))),
    ] {
        let coordinator = organisation.coordinator().await;
        let (id, account) = (organisation.id, coordinator.account());
        let (removed, is_removed) = oneshot::channel();
        let remove = scene.write(async move |mut tx, _| {
            sqlx::query("UPDATE organisations SET name = name WHERE id = $1")
                .bind(id.to_string())
                .execute(tx.connection())
                .await?;
            let found = officials::take(&mut tx, id, account).await?.expect("a Coordinator");
            officials::delete(&mut tx, id, &found).await?;
            removed.send(()).expect("somebody waits");
            // Long enough for the act to come and wait.
            tokio::time::sleep(Duration::from_secs(1)).await;
            Ok(())
        });
        let act = async {
            is_removed.await.expect("removed");
            coordinator.call::<serde_json::Value>(function, request).await
        };
        let ((), answer): ((), Answer<_>) = join(remove, act).await;
        assert_eq!(answer, Err(ApiError::NotFound), "{function}");
        assert_eq!(scene.number(all).await, before, "{function}");
    }
    let accounts = "SELECT COUNT(*) FROM accounts WHERE email = 'nils@new.example'";
    assert_eq!(scene.number(accounts).await, 0);
}
