//! What people complain about elsewhere: one test for each line about invitations and last Admins, named after its promise.
//! The themes have their own files; here each promise is kept from its beginning to its end.

mod guards;
mod letters;
mod links;
mod lives;

use server::error::Answer;
use server::invitations::AcceptOutcome;

const DAY: i64 = 86_400;

fn is_joined(answer: &Answer<AcceptOutcome>) -> bool {
    matches!(answer, Ok(AcceptOutcome::Joined { .. }))
}
