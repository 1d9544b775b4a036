//! Analytics: charts that count nobody, and what practitioners did lately.

mod days;
mod files;
mod invitations;
mod practitioners;
mod sign_ins;

use server::analytics::{Dashboard, DashboardQuery, Span};
use server::calendar;
use server::error::Answer;
use server::jobs;
use server::sign_in::SignInOutcome;
use server::time::Day;

use crate::support::{Actor, Organisation, PASSWORD, Scene};

const DAY: i64 = 86_400;

fn everything(organisation: &Organisation<'_>) -> DashboardQuery {
    DashboardQuery {
        organisation: organisation.id,
        span: Span::Month,
        clinic: None,
    }
}

async fn find(reader: &Actor, query: DashboardQuery) -> Answer<Dashboard> {
    reader.call("analytics/find_dashboard", query).await
}

async fn run_due(scene: &Scene) {
    jobs::run_due(&scene.app).await.expect("what is due is done");
}

/// Today in an organisation whose clocks show UTC.
fn today(scene: &Scene) -> Day {
    calendar::day(scene.now(), "UTC")
}

/// Lets the day end, five seconds after which its totals are kept.
async fn end_day(scene: &Scene) {
    scene.set(calendar::midnight(today(scene).plus(1), "UTC").plus_seconds(5));
    run_due(scene).await;
}

/// The same person, signed in anew, which counts.
async fn again(scene: &Scene, actor: &Actor) -> Actor {
    let device = actor.other_device(scene);
    let request = serde_json::json!({ "email": actor.email, "password": PASSWORD });
    let welcome = device.call("sign_in/sign_in", request).await;
    assert_eq!(welcome, Ok(SignInOutcome::Welcome));
    device
}
