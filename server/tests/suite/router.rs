//! The manners of every response, whatever it answers.

use reqwest::Method;
use serde_json::json;
use server::access::Grants;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::support::{Actor, Reply, Scene};

fn assert_secure(what: &str, reply: &Reply) {
    let policy = reply.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{what}: {policy:?}"
    );
    assert!(
        policy.contains("script-src 'self' 'wasm-unsafe-eval';"),
        "{what}: {policy}"
    );
    assert!(
        !policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"),
        "{what}: {policy}"
    );
    assert_eq!(reply.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(reply.header("referrer-policy"), "no-referrer", "{what}");
    assert_eq!(reply.header("x-frame-options"), "DENY", "{what}");
    assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin", "{what}");
    assert!(
        reply
            .header("strict-transport-security")
            .starts_with("max-age=31536000"),
        "{what}"
    );
    assert!(!reply.header("x-request-id").is_empty(), "{what}");
}

async fn send(actor: &Actor, method: Method, path: &str, body: &str, headers: &[(&str, &str)]) -> Reply {
    let request = actor.request(method, path).body(body.to_owned());
    let request = headers
        .iter()
        .fold(request, |request, (name, value)| request.header(*name, *value));
    actor.send(request).await
}

#[tokio::test]
async fn every_kind_of_response_has_the_security_headers() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let me = "/api/server/account/find_me";
    let large = "x".repeat(300_000);
    let (get, post) = (Method::GET, Method::POST);
    let table: Vec<(&str, u16, Reply)> = vec![
        ("an answer", 200, send(&admin, post.clone(), me, "{}", &[]).await),
        (
            "nobody signed in",
            401,
            send(&scene.anonymous(), post.clone(), me, "{}", &[]).await,
        ),
        (
            "not JSON",
            422,
            send(&admin, post.clone(), "/api/server/team/list", "nonsense", &[]).await,
        ),
        (
            "no such function",
            404,
            send(&admin, post.clone(), "/api/server/team/explode", "{}", &[]).await,
        ),
        ("the wrong method", 405, send(&admin, get.clone(), me, "", &[]).await),
        (
            "from another site",
            403,
            send(&admin, post.clone(), me, "{}", &[("sec-fetch-site", "cross-site")]).await,
        ),
        ("too large", 413, send(&admin, post.clone(), me, &large, &[]).await),
        ("health", 200, admin.get("/health").await),
        ("a file that is not there", 404, admin.get("/nothing.js").await),
        (
            "a live stream of no clinic",
            400,
            admin.get("/api/live/clinic/nonsense").await,
        ),
        ("a page by POST", 405, send(&admin, post, "/sign-in", "", &[]).await),
    ];
    for (what, status, reply) in &table {
        assert_eq!(reply.status, *status, "{what}");
        assert_secure(what, reply);
    }
    for page in ["/", "/sign-in", "/invitation/x"] {
        assert_secure(page, &admin.get(page).await);
    }
}

#[tokio::test]
async fn answers_are_kept_in_no_cache() {
    let scene = Scene::new().await;
    let admin = scene.clinic().await.admin().await;
    for (who, function) in [(&admin, "account/find_me"), (&scene.anonymous(), "account/find_me")] {
        assert_eq!(who.post(function, &json!({})).await.header("cache-control"), "no-store");
    }
}

#[tokio::test]
async fn what_another_site_makes_a_browser_send_is_refused_and_does_nothing() {
    let scene = Scene::new().await;
    let clinic = scene.clinic().await;
    let admin = clinic.admin().await;
    let member = clinic.membership(&clinic.member(Grants::default()).await).await;
    let body = json!({ "request": { "clinic": clinic.id, "member": member } }).to_string();
    let own = scene.url();
    let port = own.rsplit(':').next().expect("a port");
    let elsewhere = format!("http://evil.example:{port}");
    let refused: [&[(&str, &str)]; 8] = [
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "nonsense")],
        &[("sec-fetch-site", "cross-site"), ("origin", &own)],
        &[("origin", "https://evil.example")],
        &[("origin", &elsewhere)],
        &[("origin", "null")],
        &[("origin", "")],
    ];
    for headers in refused {
        let reply = send(&admin, Method::POST, "/api/server/team/remove", &body, headers).await;
        assert_eq!(reply.status, 403, "{headers:?}");
    }
    assert_eq!(scene.number("SELECT people FROM clinics").await, 2);
    for headers in [
        &[("sec-fetch-site", "same-origin")],
        &[("sec-fetch-site", "none")],
        &[("origin", own.as_str())],
    ] {
        let reply = send(&admin, Method::POST, "/api/server/account/find_me", "{}", headers).await;
        assert_eq!(reply.status, 200, "{headers:?}");
    }
}

#[tokio::test]
async fn no_path_leads_out_of_the_interfaces_folder() {
    let scene = Scene::new().await;
    let host = scene.url().trim_start_matches("http://").to_owned();
    for path in [
        "/../Cargo.toml",
        "/..%2fCargo.toml",
        "//etc/passwd.txt",
        "/%2e%2e/Cargo.toml",
        "/a/../../Cargo.toml",
    ] {
        let mut stream = TcpStream::connect(&host).await.expect("a connection");
        let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[tokio::test]
async fn a_caller_who_forges_the_proxys_header_is_still_the_caller() {
    let scene = Scene::with(|config, _| config.proxies = 0).await;
    // One more try is let in every three seconds.
    for _ in 0..200 {
        let forger = scene.anonymous();
        if forger
            .post("invitations/find_offer", &json!({ "token": "guess" }))
            .await
            .status
            == 429
        {
            return;
        }
    }
    panic!("all came from one address, and none was slowed down");
}
