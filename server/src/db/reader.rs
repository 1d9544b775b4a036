//! Connections for reading.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, PoisonError};

use futures::future::BoxFuture;
use futures::stream::{self, BoxStream};
use futures::{StreamExt, TryFutureExt};
use sqlx::any::{AnyQueryResult, AnyRow, AnyStatement, AnyTypeInfo};
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection, AnyPool, Connection, Describe, Either, Error, Execute, Executor};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Where reads go. PostgreSQL's connections come from a pool. SQLite's are kept here: whatever comes back to a pool is asked
/// whether it is still there, which takes as long as a read, and a file does not go away.
#[derive(Clone, Debug)]
pub enum Reader {
    Kept(Arc<Kept>),
    Pool(AnyPool),
}

/// Connections to one file.
#[derive(Debug)]
pub struct Kept {
    url: String,
    pragmas: &'static str,
    idle: Mutex<Vec<AnyConnection>>,
    free: Arc<Semaphore>,
}

/// A connection in somebody's hands. It goes back when it is dropped.
pub enum Lent {
    Kept(Loan),
    Pooled(PoolConnection<Any>),
}

/// One of those that are kept.
pub struct Loan {
    /// Until it goes back.
    connection: Option<AnyConnection>,
    from: Arc<Kept>,
    _permit: OwnedSemaphorePermit,
}

impl Kept {
    /// At most so many connections, each opened when it is first needed.
    pub(super) fn new(url: &str, connections: usize, pragmas: &'static str) -> Self {
        Self {
            url: url.to_owned(),
            pragmas,
            idle: Mutex::default(),
            free: Arc::new(Semaphore::new(connections)),
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<AnyConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn lend(self: &Arc<Self>) -> Result<Loan, Error> {
        let permit = Arc::clone(&self.free).acquire_owned().await;
        let permit = permit.map_err(|_| Error::PoolClosed)?;
        // The one used last has most of what is asked for in its cache.
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open().await?,
        };
        Ok(Loan {
            connection: Some(connection),
            from: Arc::clone(self),
            _permit: permit,
        })
    }

    async fn open(&self) -> Result<AnyConnection, Error> {
        let mut connection = AnyConnection::connect(&self.url).await?;
        connection.execute(self.pragmas).await?;
        Ok(connection)
    }
}

impl Drop for Loan {
    fn drop(&mut self) {
        self.from.idle().extend(self.connection.take());
    }
}

impl Reader {
    /// A connection for several reads.
    ///
    /// # Errors
    /// When none can be opened.
    pub async fn acquire(&self) -> Result<Lent, Error> {
        match self {
            Self::Kept(kept) => kept.lend().await.map(Lent::Kept),
            Self::Pool(pool) => pool.acquire().await.map(Lent::Pooled),
        }
    }
}

impl Deref for Lent {
    type Target = AnyConnection;

    fn deref(&self) -> &AnyConnection {
        match self {
            Self::Kept(loan) => loan.connection.as_ref().expect("it is here until it is dropped"),
            Self::Pooled(connection) => connection,
        }
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut AnyConnection {
        match self {
            Self::Kept(loan) => loan.connection.as_mut().expect("it is here until it is dropped"),
            Self::Pooled(connection) => connection,
        }
    }
}

/// One statement on whatever connection is free.
impl<'c> Executor<'c> for &'c Reader {
    type Database = Any;

    /// The rows come once all are read: lists have pages.
    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Either<AnyQueryResult, AnyRow>, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Any>,
    {
        let rows = async move {
            let mut lent = self.acquire().await?;
            Ok(stream::iter(lent.fetch_many(query).collect::<Vec<_>>().await))
        };
        rows.try_flatten_stream().boxed()
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<AnyRow>, Error>>
    where
        'c: 'e,
        E: 'q + Execute<'q, Any>,
    {
        Box::pin(async move { self.acquire().await?.fetch_optional(query).await })
    }

    fn prepare_with<'e, 'q: 'e>(
        self,
        sql: &'q str,
        parameters: &'e [AnyTypeInfo],
    ) -> BoxFuture<'e, Result<AnyStatement<'q>, Error>>
    where
        'c: 'e,
    {
        Box::pin(async move { self.acquire().await?.prepare_with(sql, parameters).await })
    }

    fn describe<'e, 'q: 'e>(self, sql: &'q str) -> BoxFuture<'e, Result<Describe<Any>, Error>>
    where
        'c: 'e,
    {
        Box::pin(async move { self.acquire().await?.describe(sql).await })
    }
}
