//! Every endpoint with its answer to every kind of person: a list to be read by people.

use std::collections::BTreeSet;
use std::fmt::Write;

use futures::{StreamExt, stream};
use reqwest::Method;
use serde_json::Value;
use server::error::ApiError;

use super::kind::Kind;
use super::rows::ROWS;
use super::world::World;
use crate::support::{Actor, Reply, Scene};

/// How many endpoints are tried at once, each in worlds of its own.
const AT_ONCE: usize = 8;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn each_endpoint_answers_each_kind_of_person_as_reviewed() {
    let scene = Scene::new().await;
    let functions = stream::iter(ROWS).map(|row| try_function(&scene, row));
    let addresses = stream::iter(World::GETS).map(|(what, path)| try_address(&scene, what, path));
    let mut list: Vec<String> = functions.buffered(AT_ONCE).collect().await;
    list.extend(addresses.buffered(AT_ONCE).collect::<Vec<_>>().await);
    insta::assert_snapshot!("endpoints", list.concat());
}

async fn try_function(scene: &Scene, row: &str) -> String {
    let path = row.split(' ').next().unwrap_or_default();
    let mut answers = Vec::new();
    for kind in Kind::ALL {
        let world = World::with(scene, kind).await;
        let reply = world.actor.post(path, &world.body(row)).await;
        note(&mut answers, kind, summary(&reply));
    }
    written(row, answers)
}

async fn try_address(scene: &Scene, what: &str, path: fn(&World<'_>) -> String) -> String {
    let mut answers = Vec::new();
    for kind in Kind::ALL {
        let world = World::with(scene, kind).await;
        note(&mut answers, kind, status(&world.actor, &path(&world)).await);
    }
    written(&format!("GET {what}"), answers)
}

#[test]
fn no_endpoint_is_missing_from_the_list() {
    let listed: BTreeSet<String> = ROWS
        .iter()
        .map(|row| format!("/api/server/{}", row.split(' ').next().unwrap_or_default()))
        .collect();
    let served: BTreeSet<String> = server::router::endpoints().into_iter().map(str::to_owned).collect();
    assert_eq!(listed, served);
}

/// What an address answers that is no server function; a stream of news never ends, so it is not read to its end.
async fn status(actor: &Actor, path: &str) -> String {
    let response = actor.request(Method::GET, path).send().await.expect("an answer");
    let status = response.status().as_u16();
    if status == 200 {
        return status.to_string();
    }
    let error: ApiError = response.json().await.expect("an error of ours");
    assert_eq!(error.status(), status, "{error}");
    format!("{status} {}", words(&serde_json::to_value(&error).expect("JSON")))
}

/// The status, and the outcome or the reason where the answer is one.
fn summary(reply: &Reply) -> String {
    let body: Value = serde_json::from_str(&reply.body).expect("JSON");
    format!("{} {}", reply.status, words(&body)).trim_end().to_owned()
}

fn words(value: &Value) -> String {
    match value {
        // An id is another each time, and so is an address.
        Value::String(word) if uuid::Uuid::parse_str(word).is_ok() || word.starts_with('/') => String::new(),
        Value::String(word) => word.clone(),
        Value::Object(fields) => match fields.iter().next() {
            Some((name, value)) if fields.len() == 1 => format!("{name} {}", words(value)).trim_end().to_owned(),
            _ => String::new(),
        },
        Value::Array(items) => items.first().map(|item| words(&item["outcome"])).unwrap_or_default(),
        _ => String::new(),
    }
}

fn note(answers: &mut Vec<(String, Vec<&str>)>, kind: Kind, answer: String) {
    match answers.iter_mut().find(|(same, _)| *same == answer) {
        Some((_, people)) => people.push(kind.name()),
        None => answers.push((answer, vec![kind.name()])),
    }
}

fn written(what: &str, mut answers: Vec<(String, Vec<&str>)>) -> String {
    answers.sort();
    let mut lines = format!("{what}\n");
    for (answer, people) in answers {
        writeln!(lines, "    {answer:<44} {}", people.join(" · ")).expect("a line");
    }
    lines
}
