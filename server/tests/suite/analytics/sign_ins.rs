//! Sign-ins are counted where a session begins, by the calendar of each organisation.

use server::access::{ClinicRole, Grants};
use server::analytics::{DashboardQuery, Span};
use server::calendar;
use server::time::Day;

use super::{DAY, again, everything, find, run_due};
use crate::support::{Organisation, Scene};

const NOON: i64 = 12 * 3_600;

#[tokio::test]
async fn each_counts_once_in_each_organisation_on_the_day_that_it_is_there() {
    let scene = Scene::new().await;
    let (here, there) = (Organisation::create(&scene).await, Organisation::create(&scene).await);
    let zone = "Asia/Jakarta";
    scene
        .sql(&format!(
            "UPDATE organisations SET time_zone = '{zone}' WHERE id = '{}'",
            there.id
        ))
        .await;
    let (boss, chief) = (here.admin().await, there.admin().await);
    let clinic = there.clinic("South").await;
    clinic.add(&boss, ClinicRole::Admin, Grants::default()).await;
    // Half past eleven at night in UTC is the next morning in Jakarta.
    let today = calendar::day(scene.now(), "UTC").plus(1);
    scene.set(calendar::midnight(today, "UTC").plus_seconds(23 * 3_600 + 1_800));
    let boss = again(&scene, &boss).await;
    let chief = again(&scene, &chief).await;
    again(&scene, &chief).await;
    let shown = find(&boss, everything(&here)).await.expect("numbers");
    let days = |bars: &[server::analytics::SignIns]| -> Vec<(Day, u32)> {
        bars.iter()
            .filter(|bar| bar.count > 0)
            .map(|bar| (bar.from, bar.count))
            .collect()
    };
    assert_eq!(days(&shown.sign_ins), [(today, 1)]);
    let shown = find(&chief, everything(&there)).await.expect("numbers");
    assert_eq!(days(&shown.sign_ins), [(today.plus(1), 3)]);
    let clinic = DashboardQuery {
        clinic: Some(clinic.id),
        ..everything(&there)
    };
    let shown = find(&chief, clinic).await.expect("numbers");
    assert_eq!(days(&shown.sign_ins), [(today.plus(1), 3)], "of the whole organisation");
}

#[tokio::test]
async fn the_wrong_password_counts_for_nobody_and_longer_spans_count_by_the_week() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    let visitor = boss.other_device(&scene);
    let wrong = serde_json::json!({ "email": boss.email, "password": "not the one at all" });
    let answer = visitor
        .call::<server::sign_in::SignInOutcome>("sign_in/sign_in", wrong)
        .await;
    assert_eq!(answer, Ok(server::sign_in::SignInOutcome::Wrong));
    scene.set(calendar::midnight(calendar::day(scene.now(), "UTC").plus(1), "UTC").plus_seconds(NOON));
    let mut reader = boss;
    for _ in 0..3 {
        scene.pass(4 * DAY);
        reader = again(&scene, &reader).await;
    }
    for (span, expected) in [
        (Span::Month, vec![1, 1, 1]),
        (Span::Quarter, vec![1, 2]),
        (Span::Year, vec![1, 2]),
    ] {
        let query = DashboardQuery {
            span,
            ..everything(&organisation)
        };
        let shown = find(&reader, query).await.expect("numbers");
        let counts: Vec<u32> = shown
            .sign_ins
            .iter()
            .map(|bar| bar.count)
            .filter(|count| *count > 0)
            .collect();
        assert_eq!(counts, expected, "{span:?}");
        let last = shown.sign_ins.last().expect("a bar");
        assert_eq!(
            last.from.plus(i32::try_from(last.days).expect("days")),
            shown.today.plus(1)
        );
    }
}

#[tokio::test]
async fn who_signed_in_when_is_forgotten_after_thirty_days_and_how_many_is_not() {
    let scene = Scene::new().await;
    let organisation = Organisation::create(&scene).await;
    let boss = organisation.admin().await;
    again(&scene, &boss).await;
    run_due(&scene).await;
    let people = "SELECT COUNT(*) FROM person_sign_ins";
    scene.pass(29 * DAY);
    run_due(&scene).await;
    assert_eq!(scene.number(people).await, 1);
    scene.pass(DAY);
    run_due(&scene).await;
    assert_eq!(scene.number(people).await, 0);
    assert_eq!(scene.number("SELECT sign_ins FROM organisation_sign_ins").await, 1);
}
