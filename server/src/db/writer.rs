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
type Job = Box<dyn FnOnce(Tx) -> BoxFuture<'static, Done> + Send>;

pub(super) struct Done {
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

    pub async fn write<T, F, Fut>(&self, work: F) -> Answer<T>
    where
        T: Send + 'static,
        F: FnOnce(Tx) -> Fut + Send + 'static,
        Fut: Future<Output = Answer<T>> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        let job = job(work, sender);
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

fn job<T, F, Fut>(work: F, sender: oneshot::Sender<Answer<T>>) -> Job
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
    while jobs.recv_many(&mut group, GROUP).await > 0 {
        let mut delivers = Vec::with_capacity(group.len());
        let kept = match pool.acquire().await {
            Ok(connection) => {
                let shared = Arc::new(Mutex::new(connection));
                commit_group(&shared, group.drain(..), &mut delivers).await
            }
            Err(error) => Err(error),
        };
        let (told, kept) = match kept {
            Ok(told) => (told, Ok(())),
            Err(error) => (Vec::new(), Err(ApiError::internal(&error))),
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
    let mut jobs = jobs.peekable();
    // Only what others have done before needs a savepoint, which makes a long job slow.
    let mut has_savepoint = false;
    while let Some(job) = jobs.next() {
        let outbox = SharedOutbox::default();
        let done = job(Tx::new(Arc::clone(shared).lock_owned().await, Arc::clone(&outbox))).await;
        delivers.push(done.deliver);
        // Each word to the database costs a turn of its thread: what one job ends and the next begins is said at once.
        let words = match (done.keep, has_savepoint) {
            (false, false) => "ROLLBACK; BEGIN IMMEDIATE",
            (false, true) => "ROLLBACK TO job",
            (true, false) => "SAVEPOINT job",
            (true, true) => "RELEASE job; SAVEPOINT job",
        };
        if done.keep {
            all.take(&outbox);
            if jobs.peek().is_none() {
                break;
            }
            has_savepoint = true;
        }
        execute(shared, words).await?;
    }
    audit::write(&mut *shared.lock().await, &all.entries).await?;
    execute(shared, "COMMIT").await?;
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
    let done = job(Tx::new(Arc::clone(&shared).lock_owned().await, Arc::clone(&outbox))).await;
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
    audit::write(&mut *shared.lock().await, &outbox.entries).await?;
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
