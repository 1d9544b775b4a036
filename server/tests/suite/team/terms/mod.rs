//! Temporary staff: memberships with a first and a last day, by the clinic's calendar.

mod admins;
mod days;
mod setting;
mod told;

use serde_json::{Value, json};
use server::calendar;
use server::error::Answer;
use server::jobs;
use server::team::Term;
use server::time::Timestamp;

use crate::support::{Actor, Clinic, Scene, ZONE};

const HOUR: i64 = 3_600;
const DAY: i64 = 86_400;

/// So many days from now in the clinic's calendar, as a page writes it.
fn day(scene: &Scene, days: i64) -> String {
    calendar::zoned(scene.now().plus_days(days), ZONE).date().to_string()
}

fn start_of(day: &str) -> Timestamp {
    calendar::start_of_day(day, ZONE).expect("a day")
}

fn end_of(day: &str) -> Timestamp {
    calendar::end_of_day(day, ZONE).expect("a day")
}

async fn set(clinic: &Clinic<'_>, by: &Actor, whom: &Actor, from: Option<&str>, until: Option<&str>) -> Answer<Term> {
    let member = clinic.membership(whom).await;
    let request = json!({ "clinic": clinic.id, "member": member, "from": from, "until": until });
    by.call("team/set_term", request).await
}

async fn enter(clinic: &Clinic<'_>, actor: &Actor) -> Answer<Value> {
    actor
        .post("clinics/find", &json!({ "clinic": clinic.id }))
        .await
        .answer()
}

async fn run_due(scene: &Scene) {
    jobs::run_due(&scene.app).await.expect("what is due is done");
}

/// The same person, signed in anew: a session is shorter than a term.
async fn again(scene: &Scene, actor: &Actor) -> Actor {
    let device = actor.other_device(scene);
    let request = json!({ "email": actor.email, "password": crate::support::PASSWORD });
    let welcome = device.call("sign_in/sign_in", request).await;
    assert_eq!(welcome, Ok(server::sign_in::SignInOutcome::Welcome));
    device
}
