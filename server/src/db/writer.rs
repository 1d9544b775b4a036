//! Writes run in tasks of their own, never in a request's future: a client that hangs up drops its future, and a
//! transaction dropped half-way can leave a connection that no later write can use.
//!
//! SQLite has one writer, which takes whatever has queued and commits it as one group, so that many share one wait for
//! the disk (`group`). PostgreSQL does the same by itself (`alone`).

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use futures::FutureExt;
use futures::future::BoxFuture;
use sqlx::any::AnyRow;
use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyPool, Executor};
use tokio::sync::{Mutex, broadcast, mpsc, oneshot};

use super::sql::{More, Sql};
use super::tx::Outbox;
use super::{Engine, Tx, alone, group};
use crate::error::{Answer, ApiError};
use crate::live::Event;

pub(super) type Shared = Arc<Mutex<PoolConnection<Any>>>;

/// Tells the one who waits, once it is known whether the work was kept.
pub(super) type Deliver = Box<dyn FnOnce(Result<(), ApiError>) + Send>;

type Run = Box<dyn FnOnce(Tx) -> BoxFuture<'static, Done> + Send>;
type Decide = Box<dyn FnOnce(Option<&AnyRow>, &Outbox) -> (Option<Sql>, Done) + Send>;

/// What is to be written.
pub(super) enum Job {
    Work(Run),
    Decision(Decision),
}

/// Work that asks one question, and says one statement at the most that follows from the answer.
pub(super) struct Decision {
    pub question: Sql,
    pub decide: Decide,
}

pub(super) struct Done {
    pub keep: bool,
    pub deliver: Deliver,
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
                tokio::spawn(group::commit_in_groups(pool, jobs, events));
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
        let run = move |tx| async move { done(AssertUnwindSafe(work(tx)).catch_unwind().await, sender) }.boxed();
        self.queue(Job::Work(Box::new(run)), answer).await
    }

    pub async fn decide<M, T, F>(&self, question: Sql, decide: F) -> Answer<T>
    where
        M: More,
        T: Send + 'static,
        F: FnOnce(Option<M>, &Outbox) -> Answer<(Option<Sql>, T)> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        let decide = move |row: Option<&AnyRow>, outbox: &Outbox| {
            let decided = catch_unwind(AssertUnwindSafe(|| decide(row.map(M::from_row).transpose()?, outbox)));
            match decided {
                Ok(Ok((statement, answer))) => (statement, done(Ok(Ok(answer)), sender)),
                Ok(Err(error)) => (None, done(Ok(Err(error)), sender)),
                Err(panic) => (None, done(Err(panic), sender)),
            }
        };
        let decide = Box::new(decide);
        self.queue(Job::Decision(Decision { question, decide }), answer).await
    }

    async fn queue<T>(&self, job: Job, answer: oneshot::Receiver<Answer<T>>) -> Answer<T> {
        match self {
            Self::Queue(queue) => queue.send(job).await.map_err(|_| closing())?,
            Self::Pool(pool) => drop(tokio::spawn(alone::commit(pool.clone(), job))),
        }
        answer.await.map_err(|_| closing())?
    }
}

fn closing() -> ApiError {
    ApiError::internal(&"the database is closing")
}

fn done<T: Send + 'static>(answer: std::thread::Result<Answer<T>>, sender: oneshot::Sender<Answer<T>>) -> Done {
    let answer = answer.unwrap_or_else(|_| Err(ApiError::internal(&"a write panicked and was taken back")));
    let keep = answer.is_ok();
    // The one who asked may have hung up; the work is kept all the same.
    let deliver: Deliver = Box::new(move |kept| drop(sender.send(kept.and(answer))));
    Done { keep, deliver }
}

pub(super) async fn execute(shared: &Shared, statement: &'static str) -> Result<(), sqlx::Error> {
    shared.lock().await.execute(statement).await.map(drop)
}
