//! Where SQLite and PostgreSQL really differ: how they are opened.

use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Executor};

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// `FULL`: a transaction is on disk when its answer leaves. The cache is 16 MiB, the map 256 MiB. What a savepoint may
/// have to take back stays in memory.
const SQLITE_WRITER: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
     PRAGMA busy_timeout = 10000; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000; \
     PRAGMA temp_store = MEMORY;";
const SQLITE_READER: &str = "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -4096; \
     PRAGMA mmap_size = 268435456;";

impl Engine {
    /// The engine that an address names.
    pub fn of(url: &str) -> Self {
        if url.starts_with("postgres") {
            Self::Postgres
        } else {
            Self::Sqlite
        }
    }

    /// SQLite has one writer; PostgreSQL's writers wait for each other's rows.
    pub(super) async fn writers(self, url: &str) -> Result<AnyPool, sqlx::Error> {
        sqlx::any::install_default_drivers();
        match self {
            Self::Sqlite => sqlite_pool(url, 1, SQLITE_WRITER).await,
            Self::Postgres => {
                AnyPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(Duration::from_secs(20))
                    .connect(url)
                    .await
            }
        }
    }

    pub(super) async fn readers(self, url: &str, writers: &AnyPool) -> Result<AnyPool, sqlx::Error> {
        match self {
            Self::Sqlite => sqlite_pool(url, 4, SQLITE_READER).await,
            Self::Postgres => Ok(writers.clone()),
        }
    }

    /// Names that compare byte by byte sort the same in both databases. SQLite calls that collation BINARY and brings
    /// it; PostgreSQL calls it "C", so here it gets the other name.
    pub(super) async fn prepare(self, pool: &AnyPool) -> Result<(), sqlx::Error> {
        if self == Self::Postgres {
            pool.execute(r#"CREATE COLLATION IF NOT EXISTS "BINARY" FROM "C""#)
                .await?;
        }
        Ok(())
    }
}

async fn sqlite_pool(url: &str, connections: u32, pragmas: &'static str) -> Result<AnyPool, sqlx::Error> {
    AnyPoolOptions::new()
        .max_connections(connections)
        // A file does not go away between two statements, so nothing is gained by asking it first.
        .test_before_acquire(false)
        .after_connect(move |connection, _| Box::pin(async move { connection.execute(pragmas).await.map(drop) }))
        .connect(url)
        .await
}
