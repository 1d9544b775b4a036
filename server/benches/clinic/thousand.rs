//! A thousand invitations, from the click to the moment when all are kept and their mails wait to be sent.

use std::time::{Duration, Instant};

use server::invitations::NewInvitations;

use crate::client::Client;
use crate::median;
use crate::place::Place;

const PEOPLE: usize = 1_000;
const ROUNDS: usize = 5;

/// How long they take: the medians.
pub struct Thousand {
    pub floor: Duration,
    pub real: Duration,
}

/// Sends them as the page does, in as few requests as it may, one after the other.
pub async fn measure(place: &Place) -> Thousand {
    let mut floor = Client::connect(place.floor()).await.expect("a connection");
    let mut real = Client::connect(place.server()).await.expect("a connection");
    let (mut at_floor, mut at_server) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let requests = batches(round, "floor").map(|people| place.requests.invite_at_floor(&people));
        at_floor.push(time(&mut floor, requests).await);
        let requests = batches(round, "real").map(|people| place.requests.invite(&people));
        at_server.push(time(&mut real, requests).await);
    }
    let queued =
        "SELECT COUNT(*) FROM invitations i JOIN mails m ON m.id = i.mail_id WHERE i.email LIKE '%@real.example'";
    assert_eq!(
        usize::try_from(place.count(queued).await),
        Ok(PEOPLE * ROUNDS),
        "each has a mail"
    );
    Thousand {
        floor: median(at_floor),
        real: median(at_server),
    }
}

fn batches(round: usize, domain: &str) -> impl Iterator<Item = Vec<String>> {
    let addresses: Vec<String> = (0..PEOPLE)
        .map(|n| format!("person.{round}.{n}@{domain}.example"))
        .collect();
    let most = NewInvitations::MOST as usize;
    let batches: Vec<Vec<String>> = addresses.chunks(most).map(<[String]>::to_vec).collect();
    batches.into_iter()
}

async fn time(client: &mut Client, requests: impl Iterator<Item = Vec<u8>>) -> Duration {
    let requests: Vec<Vec<u8>> = requests.collect();
    let began = Instant::now();
    for request in &requests {
        client.send(request).await.expect("an answer");
    }
    began.elapsed()
}
