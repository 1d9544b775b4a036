//! The sign-in policy of an organisation: who sets it, and what it does to passwords, sessions and mails.

mod opening;
mod passwords;
mod policy;
mod races;
mod sessions;
mod taking_back;

use serde_json::{Value, json};
use server::authentication::SignInPolicy;
use server::error::Answer;

use crate::support::{Actor, Organisation};

const HOUR: i64 = 3_600;

/// A policy as it is sent: of passwords, and of how many hours one stays signed in, at all and unseen.
fn policy(password: u32, good_hours: u32, idle_hours: u32) -> Value {
    let lifetime = json!({ "good_hours": good_hours, "idle_hours": idle_hours });
    json!({ "password": password, "lifetime": lifetime, "languages": [] })
}

/// The product's own rule.
fn own() -> Value {
    policy(12, 168, 14)
}

async fn set(organisation: &Organisation<'_>, actor: &Actor, policy: Value) -> Answer<()> {
    let request = json!({ "organisation": organisation.id, "policy": policy });
    actor.call("authentication/set", request).await
}

async fn find(organisation: &Organisation<'_>, actor: &Actor) -> Answer<SignInPolicy> {
    let request = json!({ "organisation": organisation.id });
    actor.post("authentication/find", &request).await.answer()
}
