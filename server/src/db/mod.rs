//! The database: SQLite or PostgreSQL behind one SQL text. Reads have connections of their own, writes go through
//! [`Database::write`].

mod alone;
mod engine;
mod group;
mod reader;
mod sql;
mod tx;
mod writer;

pub use engine::Engine;
pub use reader::Reader;
pub use sql::{More, Sql};
pub use tx::{Outbox, Tx};

use tokio::sync::broadcast;

use crate::error::Answer;
use crate::live::Event;
use writer::Writer;

/// A connected database.
#[derive(Clone, Debug)]
pub struct Database {
    engine: Engine,
    read: Reader,
    writer: Writer,
}

impl Database {
    /// Opens the database, creating an SQLite file that is not there yet.
    ///
    /// # Errors
    /// When it can't be reached or opened.
    pub async fn connect(url: &str, events: broadcast::Sender<Event>) -> Result<Self, sqlx::Error> {
        let engine = Engine::of(url);
        let write = engine.writers(url).await?;
        let read = engine.readers(url, &write);
        let writer = Writer::start(engine, write, events);
        Ok(Self { engine, read, writer })
    }

    /// Brings the tables to the version that this program expects.
    ///
    /// # Errors
    /// When a step fails; the steps before it stay done.
    pub async fn migrate(url: &str) -> Result<(), sqlx::Error> {
        let engine = Engine::of(url);
        let pool = engine.writers(url).await?;
        engine.prepare(&pool).await?;
        sqlx::migrate!("./migrations").run(&pool).await?;
        pool.close().await;
        Ok(())
    }

    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Connections for reading.
    pub fn read(&self) -> &Reader {
        &self.read
    }

    /// Does some work in one transaction: all of it is kept and on disk when this answers `Ok`, none of it otherwise.
    ///
    /// The work goes on when the caller stops waiting: a client that hangs up leaves nothing half done.
    pub async fn write<T, F, Fut>(&self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        self.writer.write(work).await
    }

    /// The same for work that asks a question, takes the rows of a table in it, and decides by the one row that answers
    /// what statement follows, if any: for what has to be quick. The statement may not be one that the database could
    /// refuse, for then whoever shares the transaction is refused with it.
    pub async fn decide<M, T, F>(&self, question: Sql, taken: &str, decide: F) -> Answer<T>
    where
        M: More,
        T: Send + 'static,
        F: FnOnce(Option<M>, &Outbox) -> Answer<(Option<Sql>, T)> + Send + 'static,
    {
        let question = question.then(&self.engine.taking(taken));
        self.writer.decide(question, decide).await
    }
}

/// Reads an id that the database kept.
///
/// # Errors
/// When it is not one, which means that somebody else wrote to the database.
pub fn id<I: std::str::FromStr>(text: &str) -> Result<I, sqlx::Error>
where
    I::Err: std::error::Error + Send + Sync + 'static,
{
    text.parse().map_err(|error| sqlx::Error::Decode(Box::new(error)))
}
