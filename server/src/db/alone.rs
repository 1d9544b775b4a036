//! How PostgreSQL commits: each write by itself.

use sqlx::AnyPool;

use super::tx::{Leaving, Outbox};
use super::writer::{Done, Job, Shared, execute};
use super::{Engine, Tx};
use crate::audit;
use crate::error::ApiError;

pub(super) async fn commit(pool: AnyPool, job: Job) {
    let shared = match pool.acquire().await {
        Ok(connection) => Shared::new(connection.into()),
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
    let outbox = Outbox::default();
    let (deliver, kept) = match run(&shared, job, &outbox).await {
        Ok(Done { keep: true, deliver }) => (Some(deliver), commit_and_notify(&shared, &outbox).await),
        Ok(Done { keep: false, deliver }) => (Some(deliver), execute(&shared, "ROLLBACK").await),
        Err(error) => (None, Err(error)),
    };
    if kept.is_err() {
        let _ = execute(&shared, "ROLLBACK").await;
    }
    let kept = kept.map_err(|error| ApiError::internal(&error));
    if let Some(deliver) = deliver {
        deliver(kept);
    }
}

async fn run(shared: &Shared, job: Job, outbox: &Outbox) -> Result<Done, sqlx::Error> {
    match job {
        Job::Work(run) => {
            let connection = Shared::clone(shared).lock_owned().await;
            Ok(run(Tx::new(Engine::Postgres, connection, outbox.clone())).await)
        }
        Job::Decision(decision) => {
            let mut connection = shared.lock().await;
            let row = decision.question.query().fetch_optional(&mut **connection).await?;
            let (statement, done) = (decision.decide)(row.as_ref(), outbox);
            if let Some(statement) = statement {
                statement.query().execute(&mut **connection).await?;
            }
            Ok(done)
        }
    }
}

/// PostgreSQL delivers the notifications with the commit, to every server process.
async fn commit_and_notify(shared: &Shared, outbox: &Outbox) -> Result<(), sqlx::Error> {
    let mut leaving = Leaving::default();
    leaving.take(outbox);
    for entries in audit::written(&leaving.entries) {
        entries.query().execute(&mut **shared.lock().await).await?;
    }
    for event in leaving.events {
        let payload = serde_json::to_string(&event).unwrap_or_default();
        let query = sqlx::query("SELECT pg_notify('rolecall', $1)").bind(payload);
        query.execute(&mut **shared.lock().await).await?;
    }
    execute(shared, "COMMIT").await
}
