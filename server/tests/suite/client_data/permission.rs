//! Who gets the archive, for how long, and what the log says of it.

use axum::body::Body;
use axum::http::{Request, header};
use futures::StreamExt;
use reqwest::Method;
use serde::de::IgnoredAny;
use server::access::{Grants, OrganisationRole, Permission, Refusal};
use server::activity::{Deed, DeedKind};
use server::client_data::{Arrival, address};
use server::error::{Answer, ApiError};
use server::router::router;
use tower::ServiceExt;

use super::{Download, fill_log, permit, tick};
use crate::support::{Actor, Organisation, Scene};

/// Asks for the archive without a network between, so that nothing is written ahead of who reads.
async fn ask(scene: &Scene, organisation: &Organisation<'_>, actor: &Actor) -> Body {
    try_to(scene, organisation, actor).await.expect("an archive")
}

/// The same, which may be refused.
async fn try_to(scene: &Scene, organisation: &Organisation<'_>, actor: &Actor) -> Result<Body, ApiError> {
    let request = Request::get(address(organisation.id)).header(header::COOKIE, actor.cookie().expect("a session"));
    let request = request.body(Body::empty()).expect("a request");
    let answer = router(scene.app.clone()).oneshot(request).await.expect("an answer");
    let status = answer.status();
    if status == 200 {
        return Ok(answer.into_body());
    }
    let error = axum::body::to_bytes(answer.into_body(), 1_000).await.expect("an end");
    let error: ApiError = serde_json::from_slice(&error).expect("an error of ours");
    assert_eq!(status, error.status());
    Err(error)
}

/// All that comes of an archive that breaks off.
async fn rest(body: axum::body::BodyDataStream, mut arrival: Arrival) -> Arrival {
    let parts: Vec<_> = body.collect().await;
    let (last, parts) = parts.split_last().expect("an end");
    assert!(last.is_err(), "it breaks off");
    for part in parts {
        arrival.take(part.as_ref().expect("a part"));
    }
    arrival
}

#[tokio::test]
async fn whoever_loses_the_permission_on_the_way_gets_no_more() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    clinic.admin().await;
    let nia = clinic.member(Grants::default()).await;
    let data = Permission::DownloadClientData;
    permit(&organisation, &admin, &nia, data).await;
    fill_log(&organisation, &scene, 6_000).await;
    for is_signed_out in [false, true] {
        let mut body = ask(&scene, &organisation, &nia).await.into_data_stream();
        let mut arrival = Arrival::default();
        while arrival.rows() < 1_000 {
            arrival.take(&body.next().await.expect("more").expect("more"));
        }
        if is_signed_out {
            let reply = nia.post("sign_in/sign_out", &serde_json::json!({})).await;
            assert_eq!(reply.status, 200);
        } else {
            tick(&organisation, &admin, &nia, data, false).await;
        }
        let arrival = rest(body, arrival).await;
        assert!(arrival.rows() < 3_000, "{} rows", arrival.rows());
        assert!(!arrival.is_whole());
        tick(&organisation, &admin, &nia, data, true).await;
    }
}

#[tokio::test]
async fn the_log_knows_of_every_download_and_of_nothing_else() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clara = organisation.coordinator().await;
    let downloads = async || {
        let log = organisation.log(&admin).await;
        let mut deeds = log
            .iter()
            .map(|change| (change.actor.name.clone(), change.deed.clone()));
        assert!(deeds.all(|(_, deed)| deed == Deed::DataDownloaded && deed.kind() == DeedKind::Settings));
        log.into_iter().map(|change| change.actor.name).collect::<Vec<_>>()
    };
    Download::of(&organisation, &clara).await;
    assert_eq!(downloads().await, ["Clara Nielsen"]);
    // One that is not wanted to its end is one as well.
    let mut body = ask(&scene, &organisation, &admin).await.into_data_stream();
    body.next().await.expect("a part").expect("a part");
    drop(body);
    assert_eq!(downloads().await, ["Omar Haddad", "Clara Nielsen"]);
    let reporter = organisation.someone("Rita", OrganisationRole::Reporter).await;
    reporter.get(&address(organisation.id)).await;
    let head = admin.request(Method::HEAD, &address(organisation.id)).send().await;
    assert_eq!(head.expect("an answer").status(), 200);
    assert_eq!(downloads().await.len(), 2);
}

#[tokio::test]
async fn only_who_may_download_gets_the_file_and_learns_how_much_there_is() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let admin = organisation.admin().await;
    let clinic = organisation.clinic("North").await;
    let boss = clinic.admin().await;
    let logs = clinic.member(Grants::default()).await;
    permit(&organisation, &admin, &logs, Permission::ActivityLogs).await;
    let reporter = organisation.someone("Rita", OrganisationRole::Reporter).await;
    let stranger = Organisation::create(&scene).await.admin().await;
    let needs: ApiError = Refusal::NeedsInOrganisation(Permission::DownloadClientData).into();
    for (who, expected) in [
        (&scene.anonymous(), ApiError::SignIn),
        (&stranger, ApiError::NotFound),
        (&boss, ApiError::NotFound),
        (&logs, needs.clone()),
        (&reporter, needs),
    ] {
        let file: Answer<IgnoredAny> = who.get(&address(organisation.id)).await.answer();
        assert_eq!(file.err(), Some(expected.clone()));
        let request = serde_json::json!({ "organisation": organisation.id });
        let totals: Answer<IgnoredAny> = who.post("client_data/find_totals", &request).await.answer();
        assert_eq!(totals.err(), Some(expected));
    }
    permit(&organisation, &admin, &logs, Permission::DownloadClientData).await;
    Download::of(&organisation, &logs).await;
}

#[tokio::test]
async fn nobody_downloads_twice_at_once_and_nobody_waits_for_another() {
    let scene = Scene::new().await;
    let (organisation, other) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let (admin, colleague) = (organisation.admin().await, organisation.admin().await);
    scene.appoint(&admin, other.id, OrganisationRole::Admin).await;
    let first = ask(&scene, &organisation, &admin).await;
    for place in [&organisation, &other] {
        let second = try_to(&scene, place, &admin).await;
        assert_eq!(second.err(), Some(ApiError::Busy));
    }
    drop(ask(&scene, &organisation, &colleague).await);
    // One that is given up makes room, and so does one that comes to its end.
    drop(first);
    for _ in 0..2 {
        let whole = ask(&scene, &organisation, &admin).await;
        axum::body::to_bytes(whole, usize::MAX).await.expect("an end");
    }
    // Whoever may not have it is told so, also while one of theirs goes on.
    let _going_on = ask(&scene, &organisation, &admin).await;
    let demoted = organisation.about(&admin, serde_json::json!({}));
    colleague
        .call::<()>("organisations/remove", demoted)
        .await
        .expect("removed");
    let refused = try_to(&scene, &organisation, &admin).await;
    assert_eq!(refused.err(), Some(ApiError::NotFound));
}
