//! Signing in and out, sessions, and new passwords.

mod entering;
mod passwords;
mod sessions;

use serde_json::json;
use server::error::Answer;
use server::sign_in::SignInOutcome;

use crate::support::Actor;

async fn sign_in(visitor: &Actor, email: &str, password: &str) -> Answer<SignInOutcome> {
    visitor
        .call("sign_in/sign_in", json!({ "email": email, "password": password }))
        .await
}
