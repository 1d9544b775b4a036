//! Who hears of a term: those who run the organisation, and open pages.

use server::access::{ClinicRole, Grants, OrganisationRole};
use server::calendar;
use server::jobs;
use server::live::News;
use server::time::Timestamp;

use super::{DAY, HOUR, again, day, end_of, run_due, set};
use crate::support::{Organisation, Scene, ZONE, until};

use ClinicRole::TeamMember;

#[tokio::test]
async fn admins_and_coordinators_are_told_a_week_before_and_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let (boss, coordinator) = (organisation.admin().await, organisation.coordinator().await);
    let reporter = organisation.someone("Rita Report", OrganisationRole::Reporter).await;
    let elsewhere = Organisation::create(&scene).await.admin().await;
    let clinic = organisation.clinic("North").await;
    let (admin, nurse) = (
        clinic.admin().await,
        clinic.someone("Tom Temporary", TeamMember, Grants::default()).await,
    );
    let last = day(&scene, 20);
    set(&clinic, &admin, &nurse, None, Some(&last)).await.expect("set");
    scene.set(end_of(&last));
    scene.pass(-7 * DAY - 1);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 0, "not before");
    scene.pass(1);
    for _ in 0..3 {
        run_due(&scene).await;
    }
    let letters = scene.post.wait_for(2).await;
    let mut to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    let mut expected = [boss.email.as_str(), coordinator.email.as_str()];
    expected.sort_unstable();
    assert_eq!(to, expected);
    for letter in &letters {
        assert!(
            letter.text.contains("Tom Temporary") && letter.text.contains("North"),
            "{}",
            letter.text
        );
        let written = calendar::zoned(Timestamp(end_of(&last).0 - 1), ZONE);
        assert!(
            letter.text.contains(&written.day().to_string()),
            "{last}: {}",
            letter.text
        );
        assert!(
            letter.link().ends_with(&format!("/clinics/{}/team", clinic.id)),
            "{}",
            letter.link()
        );
    }
    scene.pass(3 * DAY);
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 2, "once");
    for nobody in [&reporter, &elsewhere, &admin, &nurse] {
        assert!(!to.contains(&nobody.email.as_str()), "{}", nobody.name);
    }

    let admin = again(&scene, &admin).await;
    let longer = day(&scene, 30);
    set(&clinic, &admin, &nurse, None, Some(&longer)).await.expect("set");
    run_due(&scene).await;
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 2, "it was extended");
    scene.set(end_of(&longer));
    scene.pass(-DAY);
    run_due(&scene).await;
    scene.post.wait_for(4).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_that_look_after_terms_at_the_same_instant_tell_and_end_once() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    organisation.admin().await;
    let mut ends = Vec::new();
    for n in 0..3 {
        let clinic = organisation.clinic(&format!("Clinic {n}")).await;
        let admin = clinic.admin().await;
        for _ in 0..8 {
            let nurse = clinic.member(Grants::default()).await;
            let last = day(&scene, 3);
            set(&clinic, &admin, &nurse, None, Some(&last)).await.expect("set");
            ends.push(end_of(&last));
        }
    }
    let told = futures::future::join_all((0..4).map(|_| jobs::run_due(&scene.app))).await;
    assert!(told.iter().all(Result::is_ok), "{told:?}");
    assert_eq!(scene.number("SELECT COUNT(*) FROM mails").await, 24);
    scene.set(ends[0]);
    let ended = futures::future::join_all((0..4).map(|_| jobs::run_due(&scene.app))).await;
    assert!(ended.iter().all(Result::is_ok), "{ended:?}");
    assert_eq!(scene.number("SELECT COUNT(*) FROM clinic_members").await, 3);
    assert_eq!(scene.number("SELECT CAST(SUM(people) AS BIGINT) FROM clinics").await, 3);
    assert_eq!(scene.number("SELECT people FROM organisations").await, 4);
    let entries = "SELECT COUNT(*) FROM changes WHERE deed LIKE '%ended%'";
    assert_eq!(scene.number(entries).await, 24);
}

#[tokio::test]
async fn open_pages_hear_of_a_term() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let coordinator = organisation.coordinator().await;
    let clinic = organisation.clinic("North").await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let (mut here, mut above) = (
        admin.listen(clinic.id).await.expect("a stream"),
        coordinator.listen_at(organisation.place()).await.expect("a stream"),
    );
    set(&clinic, &admin, &nurse, None, Some(&day(&scene, 5)))
        .await
        .expect("set");
    here.wait_for(News::Member(clinic.membership(&nurse).await)).await;
    above.wait_for(News::People).await;
    scene.pass(HOUR);
    until("it is known", async || {
        scene
            .number("SELECT COUNT(*) FROM clinic_members WHERE ends_at IS NOT NULL")
            .await
            == 1
    })
    .await;
}
