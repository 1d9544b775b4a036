//! The floor: nobody is asked who they are or what they may do.

use std::net::SocketAddr;
use std::path::Path;

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use server::id::{ClinicId, MemberId, OrganisationId};
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{Connection, FromRow, SqliteConnection};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};

use crate::floor_writer::{Job, Write, commit_in_groups};

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

/// Whom the floor is told to invite.
#[derive(Deserialize, Serialize)]
pub struct Batch {
    pub organisation: OrganisationId,
    pub clinic: ClinicId,
    pub people: Vec<String>,
}

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
        .route("/invite", post(invite))
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
    floor.write(Write::Update(update)).await;
}

async fn invite(State(floor): State<Floor>, Json(batch): Json<Batch>) {
    floor.write(Write::Invite(batch)).await;
}

impl Floor {
    async fn write(&self, write: Write) {
        let (done, is_done) = oneshot::channel();
        self.writes.send((write, done)).await.expect("a writer");
        is_done.await.expect("a commit");
    }
}
