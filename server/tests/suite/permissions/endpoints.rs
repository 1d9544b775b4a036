//! Every endpoint with its answer to every kind of person: a list to be read by people.

use std::collections::BTreeSet;
use std::fmt::Write;

use reqwest::Method;
use serde_json::Value;
use server::error::ApiError;

use super::kind::Kind;
use super::rows::ROWS;
use super::world::World;
use crate::support::{Actor, Reply, Scene};

#[tokio::test]
async fn each_endpoint_answers_each_kind_of_person_as_reviewed() {
    let scene = Scene::new().await;
    let mut list = String::new();
    for row in ROWS {
        let path = row.split(' ').next().unwrap_or_default();
        writeln!(list, "{row}").expect("a line");
        let mut answers: Vec<(String, Vec<&str>)> = Vec::new();
        for kind in Kind::ALL {
            let world = World::with(&scene, kind).await;
            note(
                &mut answers,
                kind,
                summary(&world.actor.post(path, &world.body(row)).await),
            );
        }
        write_down(&mut list, answers);
    }
    for (what, path) in World::GETS {
        writeln!(list, "GET {what}").expect("a line");
        let mut answers = Vec::new();
        for kind in Kind::ALL {
            let world = World::with(&scene, kind).await;
            note(&mut answers, kind, status(&world.actor, &path(&world)).await);
        }
        write_down(&mut list, answers);
    }
    insta::assert_snapshot!("endpoints", list);
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
        // An id is another each time.
        Value::String(word) if uuid::Uuid::parse_str(word).is_ok() => String::new(),
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

fn write_down(list: &mut String, mut answers: Vec<(String, Vec<&str>)>) {
    answers.sort();
    for (answer, people) in answers {
        writeln!(list, "    {answer:<44} {}", people.join(" · ")).expect("a line");
    }
}
