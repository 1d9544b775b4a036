//! Slips of paper for people without a mailbox.

mod joining;
mod lives;
mod secrets;

use serde_json::{Value, json};
use server::access::Grants;
use server::account::EmailAddress;
use server::error::Answer;
use server::id::InvitationId;
use server::invitations::Slip;
use server::sign_in::SignInOutcome;

use crate::support::{Actor, Clinic, Organisation};

const DAY: i64 = 86_400;

fn team_member() -> Value {
    json!({ "clinic": { "role": "team-member", "grants": Grants::default() } })
}

async fn slip_for(clinic: &Clinic<'_>, admin: &Actor, name: &str) -> Answer<Slip> {
    let request = json!({ "place": clinic.place(), "name": name, "language": "id", "terms": team_member() });
    admin.call("invitations/invite_by_slip", request).await
}

async fn slip_for_reporter(organisation: &Organisation<'_>, admin: &Actor) -> Slip {
    let request = json!({
        "place": organisation.place(), "name": "Rita Report", "language": "en",
        "terms": { "organisation": { "role": "reporter" } },
    });
    admin.call("invitations/invite_by_slip", request).await.expect("a slip")
}

async fn print(clinic: &Clinic<'_>, admin: &Actor, invitation: InvitationId) -> Answer<Slip> {
    admin.call("invitations/print_slip", clinic.about(invitation)).await
}

fn token(slip: &Slip) -> &str {
    slip.link
        .strip_prefix("https://rolecall.example/invitation/")
        .expect("a link to our page")
}

/// Signs in with what somebody without a mailbox types.
async fn sign_in(visitor: &Actor, name: &str, password: &str) -> Answer<SignInOutcome> {
    let email = EmailAddress::of_sign_in(name).expect("a name to sign in with");
    let request = json!({ "email": email, "password": password });
    visitor.call("sign_in/sign_in", request).await
}
