//! Clients that hang up in the middle of a write do not keep the next one from writing.

use serde_json::json;
use server::access::{BoxChange, Checkbox, Grants, basic_contract};
use server::db::{Outbox, Sql, Tx};
use server::error::ApiError;
use server::permissions::Tick;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Actor, Scene, soon};

const CLIENTS: usize = 16;

/// Opens a connection and sends a tick, or all of it but its end.
async fn send(scene: &Scene, actor: &Actor, tick: Tick, is_whole: bool) -> TcpStream {
    let host = scene.url().trim_start_matches("http://").to_owned();
    let body = json!({ "request": tick }).to_string();
    let request = format!(
        "POST /api/server/permissions/set_permission HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\n\
         content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        actor.cookie().expect("a session"),
        body.len()
    );
    let mut stream = TcpStream::connect(host).await.expect("a connection");
    let end = if is_whole { request.len() } else { request.len() - 10 };
    stream.write_all(&request.as_bytes()[..end]).await.expect("sent");
    stream
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_clients_hang_up_twenty_times_and_every_next_write_works() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let permissions: Vec<_> = basic_contract().iter().take(CLIENTS).collect();
    let tick = |n: usize, on| Tick {
        clinic: clinic.id,
        member,
        change: BoxChange::tick(Checkbox::Permission(permissions[n]), on),
    };
    for round in 0..20 {
        let on = round % 2 == 0;
        let clients = (0..CLIENTS).map(|n| send(&scene, &admin, tick(n, on), round % 4 != 3 || n % 2 == 0));
        let mut clients = futures::future::join_all(clients).await;
        // At once, or when the first answer says that the others are on their way.
        if round % 4 != 0 {
            let mut answer = [0; 12];
            soon("an answer", clients[0].read_exact(&mut answer))
                .await
                .expect("an answer");
            assert_eq!(&answer, b"HTTP/1.1 200");
        }
        drop(clients);
        for on in [true, false] {
            let saved: Grants = admin
                .call("permissions/set_permission", tick(0, on))
                .await
                .expect("saved");
            assert_eq!(saved.granted().contains(permissions[0]), on, "round {round}");
        }
    }
}

/// Writes that have queued are committed as one group; one that fails takes back itself alone, wherever in the group, and
/// whether it writes as it goes or decides first.
#[tokio::test]
async fn of_many_writes_at_once_each_is_kept_or_taken_back_alone() {
    let scene = Scene::new().await;
    for round in 0..6_i64 {
        let fails = move |n: i64| n % 3 == round % 3 || n / 10 == round;
        let mut writes = tokio::task::JoinSet::new();
        for n in 0..60_i64 {
            let database = scene.app.database.clone();
            writes.spawn(async move {
                let insert = insert(&format!("{round}-{n}"), n);
                let written = match (n + round) % 4 {
                    0 | 1 => {
                        let work = async move |mut tx: Tx| {
                            insert.query().execute(tx.connection()).await?;
                            if fails(n) { Err(ApiError::Conflict) } else { Ok(()) }
                        };
                        database.write(work).await
                    }
                    _ => {
                        let question = Sql::new("SELECT m.id FROM mails m WHERE m.id = ").text(format!("{round}-{n}"));
                        let decide = move |there: Option<(String,)>, _: &Outbox| {
                            assert_eq!(there, None);
                            if fails(n) {
                                Err(ApiError::Conflict)
                            } else {
                                Ok((Some(insert), ()))
                            }
                        };
                        database.decide(question, "m", decide).await
                    }
                };
                assert_eq!(written.is_err(), fails(n), "{n}");
            });
        }
        writes.join_all().await;
        let kept: Vec<(String,)> = scene
            .rows(&format!(
                "SELECT recipient FROM mails WHERE id LIKE '{round}-%' ORDER BY recipient"
            ))
            .await;
        let expected: Vec<_> = (0..60).filter(|n| !fails(*n)).map(|n| (format!("{n:02}"),)).collect();
        assert_eq!(kept, expected, "round {round}");
    }
}

/// The statement that follows from a decision is said later than the decision falls, and still nothing is called kept that is not.
#[tokio::test]
async fn a_decision_whose_statement_fails_is_not_kept_and_the_next_one_is() {
    let scene = Scene::new().await;
    let database = &scene.app.database;
    for (id, is_kept) in [("a", true), ("a", false), ("b", true)] {
        let insert = insert(id, 1);
        let question = Sql::new("SELECT m.id FROM mails m WHERE m.id = ").text("nobody's");
        let decide = move |_: Option<(String,)>, _: &Outbox| Ok((Some(insert), ()));
        let decided = soon("an answer", database.decide(question, "m", decide)).await;
        assert_eq!(decided.is_ok(), is_kept, "{id}");
    }
    let kept: Vec<(String,)> = scene
        .rows("SELECT id FROM mails WHERE recipient = '01' ORDER BY id")
        .await;
    assert_eq!(kept, [("a".to_owned(),), ("b".to_owned(),)]);
}

/// A mail that was sent long ago.
fn insert(id: &str, n: i64) -> Sql {
    Sql::new("INSERT INTO mails (id, recipient, language, content, state, due_at, created_at) VALUES ")
        .append(&values(id, n))
}

fn values(id: &str, n: i64) -> Sql {
    let sql = Sql::new("(").text(id).then(", ").text(format!("{n:02}"));
    sql.then(", 'en', '{}', 'sent', 0, 0)")
}
