//! What is kept instead of counted must never drift from what is there, whatever happens, also at once.

use serde_json::Value;
use server::error::{Answer, ApiError};

use super::{Actor, Dice};

/// What somebody does: who, which function, and what they send.
pub type Act<'a> = (&'a Actor, &'static str, Value);

/// People and places in which things happen by chance.
pub trait Drifting {
    /// Whether among the acts are some that nothing can be made of.
    const MAY_BE_INVALID: bool;

    /// Something that may be done, allowed or not, whatever there is.
    async fn act(&self, dice: &mut Dice) -> Act<'_>;

    /// What is kept against what is there.
    async fn compare(&self, round: usize);

    /// Does one thing after the other.
    async fn drift(&self, mut dice: Dice, rounds: usize) {
        for round in 0..rounds {
            call(self.act(&mut dice).await, Self::MAY_BE_INVALID).await;
            if round % 20 == 19 {
                self.compare(round).await;
            }
        }
    }

    /// Does six in the same instant, of which none may fail for the others' sake.
    async fn drift_at_once(&self, mut dice: Dice, rounds: usize) {
        for round in 0..rounds {
            let mut acts = Vec::new();
            for _ in 0..6 {
                acts.push(self.act(&mut dice).await);
            }
            futures::future::join_all(acts.into_iter().map(|act| call(act, Self::MAY_BE_INVALID))).await;
            if round % 10 == 9 {
                self.compare(round).await;
            }
        }
    }
}

async fn call((actor, function, request): Act<'_>, may_be_invalid: bool) {
    let answer: Answer<Value> = actor.call(function, &request).await;
    if let Err(error) = answer {
        let is_fault = match error {
            ApiError::Internal { .. } | ApiError::Conflict => true,
            ApiError::Invalid(_) => !may_be_invalid,
            _ => false,
        };
        assert!(!is_fault, "{function} {request}: {error}");
    }
}
