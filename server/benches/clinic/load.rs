//! Asking for the same thing again and again.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::task::JoinSet;

use crate::client::Client;
use crate::request::Requests;
use crate::work::Work;

/// How many requests are answered in a second, over this many connections that each wait for their answer.
pub async fn drive(
    address: SocketAddr,
    requests: &Arc<Requests>,
    work: Work,
    connections: usize,
    time: Duration,
) -> f64 {
    let began = Instant::now();
    let mut clients = JoinSet::new();
    for _ in 0..connections {
        let requests = Arc::clone(requests);
        clients.spawn(async move {
            let mut client = Client::connect(address).await?;
            let mut count = 0_u32;
            while began.elapsed() < time {
                client.send(&requests.next(work)).await?;
                count += 1;
            }
            std::io::Result::Ok(count)
        });
    }
    let counts = clients.join_all().await;
    let answered: u32 = counts.into_iter().map(|count| count.expect("answers")).sum();
    f64::from(answered) / began.elapsed().as_secs_f64()
}
