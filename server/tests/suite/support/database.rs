//! A database for each test: a file in its folder, or one of a PostgreSQL cluster's.

use std::sync::{Mutex, PoisonError};

use sqlx::{Connection, Executor, PgConnection};

/// Databases that no test uses any more. Dropping one has to wait for the server's answer, which a destructor can't.
static LEFT: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// A database of PostgreSQL that goes away when the test is over.
pub struct Database {
    name: String,
    pub url: String,
}

impl Database {
    /// `None` when the tests run on SQLite.
    pub async fn create() -> Option<Self> {
        let cluster = std::env::var("ROLECALL_TEST_POSTGRES").ok()?;
        let mut connection = PgConnection::connect(&cluster).await.expect("the cluster answers");
        let left = std::mem::take(&mut *LEFT.lock().unwrap_or_else(PoisonError::into_inner));
        for name in left {
            let drop = format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            connection.execute(drop.as_str()).await.expect("an old database goes");
        }
        let name = format!(
            "test_{}",
            uuid::Builder::from_random_bytes(server::random::bytes())
                .into_uuid()
                .simple()
        );
        // One that sorts as people do, not byte by byte: what relies on bytes has to say so.
        let create =
            format!("CREATE DATABASE {name} TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US' ENCODING 'UTF8'");
        connection.execute(create.as_str()).await.expect("a new database comes");
        Some(Self {
            url: named(&cluster, &name),
            name,
        })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        LEFT.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(std::mem::take(&mut self.name));
    }
}

/// The cluster's address with another database's name.
fn named(cluster: &str, name: &str) -> String {
    let (place, options) = cluster
        .split_once('?')
        .map_or((cluster, String::new()), |(a, b)| (a, format!("?{b}")));
    let (host, _) = place.rsplit_once('/').expect("the address names a database");
    format!("{host}/{name}{options}")
}
