//! Events of other server processes, by PostgreSQL's LISTEN.

use std::time::Duration;

use sqlx::postgres::PgListener;
use tokio::sync::broadcast;

use super::Event;

/// Begins to listen: what happens from now on is heard.
///
/// # Errors
/// When the database can't be reached.
pub async fn connect(url: &str) -> Result<PgListener, sqlx::Error> {
    let mut listener = PgListener::connect(url).await?;
    // It must not connect again by itself, which would hide that something was missed.
    listener.eager_reconnect(false);
    listener.listen("rolecall").await?;
    Ok(listener)
}

/// Passes on what the database tells, for as long as the process lives. After a lost connection every page asks again.
pub async fn listen(mut listener: PgListener, url: String, events: broadcast::Sender<Event>) {
    loop {
        if let Ok(Some(notification)) = listener.try_recv().await {
            if let Ok(event) = serde_json::from_str(notification.payload()) {
                let _ = events.send(event);
            }
        } else {
            tracing::warn!("live events are interrupted");
            listener = connect_again(&url).await;
            let _ = events.send(Event::Missed);
        }
    }
}

async fn connect_again(url: &str) -> PgListener {
    loop {
        match connect(url).await {
            Ok(listener) => return listener,
            Err(error) => tracing::warn!(%error, "live events are still interrupted"),
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
