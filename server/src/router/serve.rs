//! Starting the server and ending it in good order.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::{Database, Engine};
use crate::mail::{self, Transport};
use crate::{jobs, live, router};

/// How long requests that are under way get to end.
const GRACE: Duration = Duration::from_secs(10);
const TIDY: Duration = Duration::from_mins(10);

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// A server that answers.
pub struct Running {
    pub address: SocketAddr,
    pub app: App,
    server: JoinHandle<std::io::Result<()>>,
    workers: Vec<JoinHandle<()>>,
}

/// Brings the tables up to date, starts the workers and listens.
///
/// # Errors
/// When the database, the mail settings or the port can't be used.
pub async fn start(mut config: Config, clock: Clock) -> Result<Running, Failure> {
    std::fs::create_dir_all(&config.data)?;
    let url = config.database_url();
    Database::migrate(&url).await?;
    let listener = TcpListener::bind(config.listen).await?;
    let address = listener.local_addr()?;
    // Links in mails need the port that was found when port 0 was asked for.
    config.listen = address;
    let transport = Transport::of(&config)?;
    let app = App::start(config, clock).await?;
    let mut workers = vec![
        tokio::spawn(mail::work(app.clone(), transport)),
        tokio::spawn(jobs::work(app.clone())),
        tokio::spawn(tidy(app.clone())),
    ];
    if app.database.engine() == Engine::Postgres {
        let listener = live::connect(&url).await?;
        workers.push(tokio::spawn(live::listen(listener, url, app.events.clone())));
    }
    let service = router::router(app.clone()).into_make_service_with_connect_info::<SocketAddr>();
    let mut closing = app.closing.subscribe();
    let server = tokio::spawn(async move {
        let closed = async move { drop(closing.wait_for(|closing| *closing).await) };
        axum::serve(listener, service).with_graceful_shutdown(closed).await
    });
    Ok(Running {
        address,
        app,
        server,
        workers,
    })
}

impl Running {
    /// Answers what is under way, and ends.
    ///
    /// # Errors
    /// When the server ended badly.
    pub async fn stop(self) -> Result<(), Failure> {
        let _ = self.app.closing.send(true);
        let ended = tokio::time::timeout(GRACE, self.server).await;
        self.workers.iter().for_each(JoinHandle::abort);
        if let Ok(ended) = ended {
            ended??;
        } else {
            tracing::warn!("some requests did not end in time");
        }
        Ok(())
    }
}

/// Forgets what is no longer needed.
async fn tidy(app: App) {
    loop {
        app.limits.tidy();
        let now = app.clock.now();
        let tidied = app
            .database
            .write(async move |mut tx| crate::sign_in::sessions::delete_expired(&mut tx, now).await)
            .await;
        if let Err(error) = tidied {
            tracing::warn!(%error, "old sessions were not deleted");
        }
        tokio::time::sleep(TIDY).await;
    }
}
