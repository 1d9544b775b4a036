//! Measures the server beside its floor, the least that axum and sqlx need for such work on the same file.
//!
//! Client, floor and server share one process and its cores, so that what the client costs weighs on both alike. Every
//! cell is measured in turn, several rounds long, so that a machine that slows down or speeds up does so for all.

#![expect(clippy::disallowed_methods, reason = "a benchmark measures time")]

mod client;
mod consoles;
mod floor;
mod floor_writer;
mod load;
mod place;
mod program;
mod report;
mod request;
mod table;
mod thousand;
mod work;

use std::time::Duration;

use place::Place;
use report::Report;
use table::Table;
use work::Work;

const MEMBERS: [u32; 2] = [10_000, 100_000];
/// Clinics and memberships.
const ORGANISATION: (u32, u32) = (500, 100_000);
const CONNECTIONS: [usize; 2] = [1, 16];
const ROUNDS: usize = 3;
const WARM_UP: Duration = Duration::from_millis(300);

#[tokio::main]
async fn main() {
    let seconds = std::env::var("ROLECALL_BENCH_SECONDS").ok();
    let seconds = Duration::from_secs_f64(seconds.and_then(|text| text.parse().ok()).unwrap_or(3.0));
    let places = [Place::build(MEMBERS[0]).await, Place::build(MEMBERS[1]).await];
    let mut clinics = Table::new(&Work::CLINIC, &MEMBERS, &CONNECTIONS);
    measure(&places, &mut clinics, seconds).await;
    let mut programs = Vec::new();
    for place in places {
        let (members, folder, requests) = place.close().await;
        programs.push(program::measure(members, folder.path(), &requests, seconds).await);
    }
    let place = Place::build_organisation(ORGANISATION.0, ORGANISATION.1).await;
    let mut organisation = Table::new(&Work::ORGANISATION, &[ORGANISATION.1], &CONNECTIONS);
    measure(std::slice::from_ref(&place), &mut organisation, seconds).await;
    let thousand = thousand::measure(&place).await;
    let consoles = consoles::measure(&place).await;
    place.close().await;
    let report = Report {
        clinics,
        organisation,
        thousand,
        consoles,
        programs,
    };
    let text = report.to_string();
    println!("{text}");
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/../bench.md");
    std::fs::write(file, text).expect("the report is written");
}

/// Every kind of request in turn, in every place, again and again. What came out is shown at once.
async fn measure(places: &[Place], table: &mut Table, time: Duration) {
    for round in 1..=ROUNDS {
        eprintln!("Round {round} of {ROUNDS} …");
        for connections in CONNECTIONS {
            for &work in table.works() {
                for place in places {
                    let address = place.address(work);
                    load::drive(address, &place.requests, work, connections, WARM_UP).await;
                    let rate = load::drive(address, &place.requests, work, connections, time).await;
                    table.note(work, (place.members, connections), rate);
                }
            }
        }
    }
    eprintln!("\n{table}");
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
