//! Where SQLite and PostgreSQL really differ: how they are opened, and how rows are taken.

use std::sync::Arc;
use std::time::Duration;

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, Executor};

use super::reader::{Kept, Reader};

/// Which database it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// `FULL`: a transaction is on disk when its answer leaves. The cache is 16 MiB. What a savepoint may have to take
/// back stays in memory.
const SQLITE_WRITER: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
     PRAGMA busy_timeout = 10000; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = 4000; \
     PRAGMA temp_store = MEMORY;";
const SQLITE_READER: &str = "PRAGMA query_only = ON; PRAGMA busy_timeout = 10000; PRAGMA cache_size = -4096;";

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
            Self::Sqlite => {
                AnyPoolOptions::new()
                    .max_connections(1)
                    .after_connect(|connection, _| {
                        Box::pin(async move { connection.execute(SQLITE_WRITER).await.map(drop) })
                    })
                    .connect(url)
                    .await
            }
            Self::Postgres => {
                AnyPoolOptions::new()
                    .max_connections(16)
                    .acquire_timeout(Duration::from_secs(20))
                    .connect(url)
                    .await
            }
        }
    }

    pub(super) fn readers(self, url: &str, writers: &AnyPool) -> Reader {
        match self {
            Self::Sqlite => Reader::Kept(Arc::new(Kept::new(url, 4, SQLITE_READER))),
            Self::Postgres => Reader::Pool(writers.clone()),
        }
    }

    /// How a SELECT ends that takes a table's rows until its transaction ends. SQLite's one writer has them all anyway.
    pub(super) fn taking(self, table: &str) -> String {
        match self {
            Self::Sqlite => String::new(),
            // As an UPDATE would: rows that only refer to these don't wait.
            Self::Postgres => format!(" FOR NO KEY UPDATE OF {table}"),
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
