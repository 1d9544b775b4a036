//! Writes run in tasks of their own, never in a request's future: a client that hangs up drops its future, and a
//! transaction dropped half-way can leave a connection that no later write can use.
//!
//! SQLite has one writer, which takes whatever has queued and commits it as one group, so that many share one wait for
//! the disk. PostgreSQL does the same by itself.

use std::sync::Arc;

use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Executor};
use std::panic::AssertUnwindSafe;
use tokio::sync::{Mutex, broadcast, mpsc, oneshot};

use super::tx::{Outbox, SharedOutbox};
use super::{Engine, Tx};
use crate::audit;
use crate::error::{Answer, ApiError};
use crate::live::Event;

/// How many writes share one commit at the most; more would only make the first wait for the last.
const GROUP: usize = 64;

type Shared = Arc<Mutex<PoolConnection<Any>>>;
/// Tells the one who waits, once it is known whether the work was kept.
type Deliver = Box<dyn FnOnce(Result<(), ApiError>) + Send>;

type Run = Box<dyn FnOnce(Tx) -> BoxFuture<'static, Done> + Send>;

/// How work that was refused is undone when others share its transaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undo {
    Savepoint,
    /// It writes one statement, at its end, and the database takes a statement that fails back by itself.
    Needless,
}

pub(super) struct Job {
    run: Run,
    undo: Undo,
}

struct Done {
    keep: bool,
    deliver: Deliver,
}

#[derive(Clone, Debug)]
pub(super) enum Writer {
    Queue(mpsc::Sender<Job>),
    Pool(AnyPool),
}

impl Writer {
    pub fn start(engine: Engine, pool: AnyPool, events: broadcast::Sender<Event>) -> Self {
        match engine {
            Engine::Postgres => Self::Pool(pool),
            Engine::Sqlite => {
                let (sender, jobs) = mpsc::channel(1_024);
                tokio::spawn(commit_in_groups(pool, jobs, events));
                Self::Queue(sender)
            }
        }
    }

    pub async fn write<T, F, Fut>(&self, work: F, undo: Undo) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        let job = Job {
            run: run(work, sender),
            undo,
        };
        match self {
            Self::Queue(queue) => queue.send(job).await.map_err(|_| closing())?,
            Self::Pool(pool) => drop(tokio::spawn(commit_alone(pool.clone(), job))),
        }
        answer.await.map_err(|_| closing())?
    }
}

fn closing() -> ApiError {
    ApiError::internal(&"the database is closing")
}

fn run<T, F, Fut>(work: F, sender: oneshot::Sender<Answer<T>>) -> Run
where
    T: Send + 'static,
    F: FnOnce(Tx) -> Fut + Send + 'static,
    Fut: Future<Output = Answer<T>> + Send + 'static,
{
    Box::new(move |tx| {
        async move {
            let answer = AssertUnwindSafe(work(tx))
                .catch_unwind()
                .await
                .unwrap_or_else(|_| Err(ApiError::internal(&"a write panicked and was taken back")));
            let keep = answer.is_ok();
            // The one who asked may have hung up; the work is kept all the same.
            let deliver: Deliver = Box::new(move |kept| drop(sender.send(kept.and(answer))));
            Done { keep, deliver }
        }
        .boxed()
    })
}

async fn commit_in_groups(pool: AnyPool, mut jobs: mpsc::Receiver<Job>, events: broadcast::Sender<Event>) {
    let mut group = Vec::with_capacity(GROUP);
    // Kept from group to group for as long as it is good.
    let mut kept_connection = None;
    while jobs.recv_many(&mut group, GROUP).await > 0 {
        let mut delivers = Vec::with_capacity(group.len());
        let kept = match connection(&mut kept_connection, &pool).await {
            Ok(shared) => commit_group(&shared, group.drain(..), &mut delivers).await,
            Err(error) => Err(error),
        };
        let (told, kept) = match kept {
            Ok(told) => (told, Ok(())),
            Err(error) => {
                kept_connection = None;
                (Vec::new(), Err(ApiError::internal(&error)))
            }
        };
        group.clear();
        for deliver in delivers {
            deliver(kept.clone());
        }
        for event in told {
            let _ = events.send(event);
        }
    }
}

async fn connection(kept: &mut Option<Shared>, pool: &AnyPool) -> Result<Shared, sqlx::Error> {
    let shared = match kept.take() {
        Some(shared) => shared,
        None => Arc::new(Mutex::new(pool.acquire().await?)),
    };
    Ok(Arc::clone(kept.insert(shared)))
}

async fn commit_group(
    shared: &Shared,
    jobs: impl Iterator<Item = Job>,
    delivers: &mut Vec<Deliver>,
) -> Result<Vec<Event>, sqlx::Error> {
    execute(shared, "BEGIN IMMEDIATE").await?;
    match run_group(shared, jobs, delivers).await {
        Ok(events) => Ok(events),
        Err(error) => {
            let _ = execute(shared, "ROLLBACK").await;
            Err(error)
        }
    }
}

async fn run_group(
    shared: &Shared,
    jobs: impl Iterator<Item = Job>,
    delivers: &mut Vec<Deliver>,
) -> Result<Vec<Event>, sqlx::Error> {
    let mut all = Outbox::default();
    let (mut has_kept, mut has_savepoint) = (false, false);
    for Job { run, undo } in jobs {
        let needs_savepoint = undo == Undo::Savepoint;
        // Only what others have done before needs a savepoint, which makes a long job slow.
        if needs_savepoint && has_kept {
            // Each word to the database costs a turn of its thread, so both are said at once.
            let words = if has_savepoint {
                "RELEASE job; SAVEPOINT job"
            } else {
                "SAVEPOINT job"
            };
            execute(shared, words).await?;
            has_savepoint = true;
        }
        let outbox = SharedOutbox::default();
        let connection = Arc::clone(shared).lock_owned().await;
        let done = run(Tx::new(Engine::Sqlite, connection, Arc::clone(&outbox))).await;
        delivers.push(done.deliver);
        if done.keep {
            all.take(&outbox);
            has_kept = true;
        } else if needs_savepoint {
            let words = if has_savepoint {
                "ROLLBACK TO job"
            } else {
                "ROLLBACK; BEGIN IMMEDIATE"
            };
            execute(shared, words).await?;
        }
    }
    if all.entries.is_empty() {
        execute(shared, "COMMIT").await?;
    } else {
        audit::write(&mut *shared.lock().await, &all.entries, "; COMMIT").await?;
    }
    Ok(all.events)
}

async fn commit_alone(pool: AnyPool, job: Job) {
    let shared = match pool.acquire().await {
        Ok(connection) => Arc::new(Mutex::new(connection)),
        Err(error) => {
            // Dropping the job drops its sender, which the one who waits is told as a failure.
            tracing::error!(%error, "no connection for a write");
            return;
        }
    };
    if let Err(error) = execute(&shared, "BEGIN").await {
        tracing::error!(%error, "a transaction could not be begun");
        return;
    }
    let outbox = SharedOutbox::default();
    let connection = Arc::clone(&shared).lock_owned().await;
    let done = (job.run)(Tx::new(Engine::Postgres, connection, Arc::clone(&outbox))).await;
    let kept = if done.keep {
        let mut all = Outbox::default();
        all.take(&outbox);
        commit_and_notify(&shared, all).await
    } else {
        execute(&shared, "ROLLBACK").await
    };
    if kept.is_err() {
        let _ = execute(&shared, "ROLLBACK").await;
    }
    (done.deliver)(kept.map_err(|error| ApiError::internal(&error)));
}

/// PostgreSQL delivers the notifications with the commit, to every server process.
async fn commit_and_notify(shared: &Shared, outbox: Outbox) -> Result<(), sqlx::Error> {
    audit::write(&mut *shared.lock().await, &outbox.entries, "").await?;
    for event in outbox.events {
        let payload = serde_json::to_string(&event).unwrap_or_default();
        let query = sqlx::query("SELECT pg_notify('rolecall', $1)").bind(payload);
        query.execute(&mut **shared.lock().await).await?;
    }
    execute(shared, "COMMIT").await
}

async fn execute(shared: &Shared, statement: &'static str) -> Result<(), sqlx::Error> {
    shared.lock().await.execute(statement).await.map(drop)
}
