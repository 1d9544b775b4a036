//! The floor: nobody is asked who they are or what they may do.

use std::net::SocketAddr;
use std::path::Path;

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use server::clock::Clock;
use server::id::{ClinicId, MemberId, OrganisationId};
use server::random;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, Executor, FromRow, SqliteConnection};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

#[derive(FromRow, Serialize)]
struct Row {
    id: String,
    name: String,
    email: String,
    role: String,
    granted_groups: i64,
    granted_singles: i64,
}

#[derive(Deserialize)]
struct Page {
    clinic: ClinicId,
}

/// What the floor is told to change.
#[derive(Deserialize, Serialize)]
pub struct Update {
    pub organisation: OrganisationId,
    pub clinic: ClinicId,
    pub member: MemberId,
    pub groups: i64,
}

type Job = (Update, oneshot::Sender<()>);

#[derive(Clone)]
struct Floor {
    read: SqlitePool,
    writes: mpsc::Sender<Job>,
}

/// Serves a database that the real server has made.
pub async fn start(file: &Path) -> SocketAddr {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .synchronous(SqliteSynchronous::Full)
        .pragma("cache_size", "-16384")
        .pragma("mmap_size", "268435456");
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        .test_before_acquire(false)
        .connect_with(options.clone())
        .await
        .expect("readers");
    let connection = SqliteConnection::connect_with(&options).await.expect("a writer");
    let (writes, jobs) = mpsc::channel(1_024);
    tokio::spawn(commit_in_groups(connection, jobs));
    let routes = Router::new()
        .route("/list", post(list))
        .route("/update", post(update))
        .with_state(Floor { read, writes });
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, routes).await });
    address
}

async fn list(State(floor): State<Floor>, Json(page): Json<Page>) -> Json<Vec<Row>> {
    let rows = sqlx::query_as(
        "SELECT m.id, a.name, a.email, m.role, m.granted_groups, m.granted_singles FROM clinic_members m \
         JOIN accounts a ON a.id = m.account_id WHERE m.clinic_id = $1 ORDER BY m.sort_name, m.id LIMIT 25",
    );
    Json(
        rows.bind(page.clinic.to_string())
            .fetch_all(&floor.read)
            .await
            .expect("rows"),
    )
}

async fn update(State(floor): State<Floor>, Json(update): Json<Update>) {
    let (done, is_done) = oneshot::channel();
    floor.writes.send((update, done)).await.expect("a writer");
    is_done.await.expect("a commit");
}

async fn commit_in_groups(mut writer: SqliteConnection, mut jobs: mpsc::Receiver<Job>) {
    let mut group = Vec::new();
    while jobs.recv_many(&mut group, 64).await > 0 {
        let committed = commit_group(&mut writer, &group).await;
        committed.expect("a commit");
        for (_, done) in group.drain(..) {
            let _ = done.send(());
        }
    }
}

async fn commit_group(writer: &mut SqliteConnection, group: &[Job]) -> sqlx::Result<()> {
    writer.execute("BEGIN IMMEDIATE").await?;
    for (update, _) in group {
        sqlx::query("UPDATE clinic_members SET granted_groups = $2 WHERE id = $1")
            .bind(update.member.to_string())
            .bind(update.groups)
            .execute(&mut *writer)
            .await?;
        let now = Clock::System.now();
        sqlx::query(
            "INSERT INTO changes (id, organisation_id, clinic_id, actor_name, subject_name, kind, deed, created_at) \
             VALUES ($1, $2, $3, 'floor', $4, 'permissions', $5, $6)",
        )
        .bind(random::id(now).to_string())
        .bind(update.organisation.to_string())
        .bind(update.clinic.to_string())
        .bind(update.member.to_string())
        .bind(update.groups)
        .bind(now.0)
        .execute(&mut *writer)
        .await?;
    }
    writer.execute("COMMIT").await.map(drop)
}
