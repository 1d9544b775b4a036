//! Invitations, from the list of addresses to the new member.

mod accepting;
mod addresses;
mod codes;
mod crash;
mod first_passwords;
mod inviting;
mod later;
mod links;
mod many;
mod pending;
mod reminders;
mod scanners;
mod slips;
mod weekends;

use serde_json::json;
use server::error::Answer;
use server::invitations::{AcceptOutcome, InvitationLink};

use crate::support::Actor;

pub async fn open(visitor: &Actor, token: &str) -> InvitationLink {
    visitor
        .with_link("invitations/find_offer", token)
        .await
        .expect("an answer")
}

pub async fn accept(visitor: &Actor, token: &str, with: serde_json::Value) -> Answer<AcceptOutcome> {
    visitor
        .call("invitations/accept", json!({ "token": token, "with": with }))
        .await
}

pub fn new_account(name: &str) -> serde_json::Value {
    json!({ "new-account": { "name": name, "password": "a quiet morning in May", "language": "fr" } })
}
