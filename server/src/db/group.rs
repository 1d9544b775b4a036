//! How SQLite's one writer commits: whatever has queued, as one group.
//!
//! Each word to the database costs a turn of its thread, which takes longer than most statements. So what needs no answer
//! is not said at once but before the next thing that does.

use sqlx::AnyPool;
use tokio::sync::{broadcast, mpsc};

use super::sql::Sql;
use super::tx::{Leaving, Outbox};
use super::writer::{Decision, Deliver, Done, Job, Shared, execute};
use super::{Engine, Tx};
use crate::audit;
use crate::error::ApiError;
use crate::live::Event;

/// How many writes share one commit at the most; more would only make the first wait for the last.
const GROUP: usize = 64;

pub(super) async fn commit_in_groups(pool: AnyPool, mut queue: mpsc::Receiver<Job>, events: broadcast::Sender<Event>) {
    let mut jobs = Vec::with_capacity(GROUP);
    // Kept from group to group for as long as it is good.
    let mut kept_connection = None;
    while queue.recv_many(&mut jobs, GROUP).await > 0 {
        let mut delivers = Vec::with_capacity(jobs.len());
        let kept = match connection(&mut kept_connection, &pool).await {
            Ok(shared) => commit_group(shared, jobs.drain(..), &mut delivers).await,
            Err(error) => Err(error),
        };
        let (told, kept) = match kept {
            Ok(told) => (told, Ok(())),
            Err(error) => {
                kept_connection = None;
                (Vec::new(), Err(ApiError::internal(&error)))
            }
        };
        jobs.clear();
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
        None => Shared::new(pool.acquire().await?.into()),
    };
    Ok(Shared::clone(kept.insert(shared)))
}

async fn commit_group(
    connection: Shared,
    jobs: impl Iterator<Item = Job>,
    delivers: &mut Vec<Deliver>,
) -> Result<Vec<Event>, sqlx::Error> {
    let mut group = Group::begin(connection);
    match group.run(jobs, delivers).await {
        Ok(()) => Ok(group.leaving.events),
        Err(error) => {
            let _ = execute(&group.connection, "ROLLBACK").await;
            Err(error)
        }
    }
}

/// A transaction of many.
struct Group {
    connection: Shared,
    /// What is still to be said.
    pending: Sql,
    leaving: Leaving,
    has_kept: bool,
    has_savepoint: bool,
}

impl Group {
    fn begin(connection: Shared) -> Self {
        Self {
            connection,
            pending: Sql::new("BEGIN IMMEDIATE"),
            leaving: Leaving::default(),
            has_kept: false,
            has_savepoint: false,
        }
    }

    async fn run(&mut self, jobs: impl Iterator<Item = Job>, delivers: &mut Vec<Deliver>) -> Result<(), sqlx::Error> {
        for job in jobs {
            let outbox = Outbox::default();
            let done = match job {
                Job::Work(run) => {
                    self.save().await?;
                    let connection = Shared::clone(&self.connection).lock_owned().await;
                    let done = run(Tx::new(Engine::Sqlite, connection, outbox.clone())).await;
                    if !done.keep {
                        self.take_back();
                    }
                    done
                }
                Job::Decision(decision) => self.decide(decision, &outbox).await?,
            };
            if done.keep {
                self.leaving.take(&outbox);
                self.has_kept = true;
            }
            delivers.push(done.deliver);
        }
        for (n, entries) in audit::written(&self.leaving.entries).into_iter().enumerate() {
            // One word has room for the values of one of these.
            if n > 0 {
                self.flush().await?;
            }
            self.say(entries);
        }
        self.say(Sql::new("COMMIT"));
        self.flush().await
    }

    /// A decision that is refused has written nothing, so it needs no savepoint.
    async fn decide(&mut self, decision: Decision, outbox: &Outbox) -> Result<Done, sqlx::Error> {
        self.say(decision.question);
        let pending = std::mem::take(&mut self.pending);
        let rows = pending.query().fetch_all(&mut **self.connection.lock().await).await?;
        let (statement, done) = (decision.decide)(rows.first(), outbox);
        self.pending = statement.unwrap_or_default();
        Ok(done)
    }

    /// Makes sure that what comes can be taken back without what others have done before.
    async fn save(&mut self) -> Result<(), sqlx::Error> {
        // Many that are never released would make a long group slow.
        if self.has_savepoint {
            self.say(Sql::new("RELEASE job"));
        }
        self.has_savepoint = self.has_kept;
        if self.has_savepoint {
            self.say(Sql::new("SAVEPOINT job"));
        }
        self.flush().await
    }

    fn take_back(&mut self) {
        self.pending = Sql::new(if self.has_savepoint {
            "ROLLBACK TO job"
        } else {
            "ROLLBACK; BEGIN IMMEDIATE"
        });
    }

    fn say(&mut self, statement: Sql) {
        self.pending = std::mem::take(&mut self.pending).and(statement);
    }

    async fn flush(&mut self) -> Result<(), sqlx::Error> {
        let pending = std::mem::take(&mut self.pending);
        if !pending.is_empty() {
            pending.query().execute(&mut **self.connection.lock().await).await?;
        }
        Ok(())
    }
}
