//! Clients that hang up in the middle of a write do not keep the next one from writing.

use serde_json::json;
use server::access::{Checkbox, Grants, Permission};
use server::permissions::Tick;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::support::Scene;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_clients_hang_up_twenty_times_and_every_next_write_works() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let (admin, nurse) = (clinic.admin().await, clinic.member(Grants::default()).await);
    let member = clinic.membership(&nurse).await;
    let tick = |on| Tick {
        clinic: clinic.id,
        member,
        checkbox: Checkbox::Permission(Permission::JoinCalls),
        on,
    };
    let host = scene.url().trim_start_matches("http://").to_owned();
    for round in 0..20 {
        let body = json!({ "request": tick(round % 2 == 0) }).to_string();
        let request = format!(
            "POST /api/server/permissions/set_permission HTTP/1.1\r\nhost: {host}\r\ncookie: {}\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            admin.cookie().expect("a session"),
            body.len()
        );
        // Some hang up half-way through the request, most before its answer.
        let hang_up = async |n: usize| {
            let mut stream = TcpStream::connect(&host).await.expect("a connection");
            let end = if n.is_multiple_of(4) {
                request.len() - 10
            } else {
                request.len()
            };
            stream.write_all(&request.as_bytes()[..end]).await.expect("sent");
        };
        futures::future::join_all((0..16).map(hang_up)).await;
        for on in [true, false] {
            let saved: Grants = admin.call("permissions/set_permission", tick(on)).await.expect("saved");
            assert_eq!(saved.granted().contains(Permission::JoinCalls), on, "round {round}");
        }
    }
}
