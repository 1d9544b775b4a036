//! One tick and two hundred open consoles: how soon the last of them hears of it.

use std::time::{Duration, Instant};

use crate::client::Client;
use crate::median;
use crate::place::Place;
use crate::work::Work;

/// How many listen.
pub const CONSOLES: usize = 200;
const ROUNDS: usize = 30;

/// From the tick on: the medians.
pub struct Consoles {
    /// Until it is on disk and answered.
    pub answered: Duration,
    /// Until the last console has heard.
    pub heard: Duration,
}

pub async fn measure(place: &Place) -> Consoles {
    let mut consoles = Vec::new();
    for _ in 0..CONSOLES {
        let mut console = Client::connect(place.server()).await.expect("a connection");
        let hello = console
            .begin(&place.requests.live_organisation())
            .await
            .expect("an open console");
        assert!(hello.starts_with("HTTP/1.1 200 "), "{hello}");
        consoles.push(console);
    }
    let mut admin = Client::connect(place.server()).await.expect("a connection");
    let (mut answered, mut heard) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let listening: Vec<_> = consoles
            .drain(..)
            .map(|mut console| {
                tokio::spawn(async move {
                    console.hear("admin-users").await.expect("news");
                    (console, Instant::now())
                })
            })
            .collect();
        let tick = place.requests.next(Work::AdminTick);
        let began = Instant::now();
        admin.send(&tick).await.expect("an answer");
        answered.push(began.elapsed());
        let mut last = began;
        for one in listening {
            let (console, at) = one.await.expect("a console");
            last = last.max(at);
            consoles.push(console);
        }
        heard.push(last - began);
    }
    Consoles {
        answered: median(answered),
        heard: median(heard),
    }
}
