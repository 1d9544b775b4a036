//! What lives as long as the process: the parts that every request uses.

use std::path::Path;
use std::sync::Arc;

use tokio::sync::{Semaphore, broadcast, watch};

use crate::client_data::Turns;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Database;
use crate::live::Event;
use crate::random::{self, Secret};
use crate::sign_in::Limits;

/// The running application; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of the application.
pub struct Parts {
    pub config: Config,
    pub database: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub events: broadcast::Sender<Event>,
    pub limits: Limits,
    pub downloads: Turns,
    /// Turns true when the process is about to end, so that open streams do.
    pub closing: watch::Sender<bool>,
    /// Password hashing takes 19 MiB each time: this many at once.
    pub hashing: Semaphore,
}

impl App {
    /// Connects to a database whose tables are up to date.
    ///
    /// # Errors
    /// When the database or the data folder can't be opened.
    pub async fn start(config: Config, clock: Clock) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let (events, _) = broadcast::channel(1_024);
        let database = Database::connect(&config.database_url(), events.clone()).await?;
        let secret = secret(&config)?;
        Ok(Self(Arc::new(Parts {
            config,
            database,
            clock,
            secret,
            events,
            limits: Limits::default(),
            downloads: Turns::default(),
            closing: watch::channel(false).0,
            hashing: Semaphore::new(2),
        })))
    }
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

/// The configured secret, or the one kept in the data folder, made when there is none yet.
fn secret(config: &Config) -> Result<Secret, Box<dyn std::error::Error + Send + Sync>> {
    if let Some(text) = &config.secret {
        return Secret::decode(text).ok_or_else(|| "ROLECALL_SECRET is not 32 bytes in base64url".into());
    }
    let path = config.data.join("secret");
    if let Ok(text) = std::fs::read_to_string(&path) {
        return Secret::decode(&text).ok_or_else(|| format!("{} is damaged", path.display()).into());
    }
    let secret = random::Secret::random();
    write_private(&path, &secret.encode())?;
    Ok(secret)
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    use std::io::Write;
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}
