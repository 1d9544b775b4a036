//! The only place that asks what time it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::time::Timestamp;

/// Where the time comes from: the machine, or a test's hand.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// Stands still at this many milliseconds until it is set again.
    Set(Arc<AtomicI64>),
}

impl Clock {
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => Timestamp(system_milliseconds()),
            Self::Set(hand) => Timestamp(hand.load(Ordering::SeqCst)),
        }
    }

    /// A clock that stands still at this moment, and the hand that sets it.
    pub fn set_at(moment: Timestamp) -> (Self, Arc<AtomicI64>) {
        let hand = Arc::new(AtomicI64::new(moment.0));
        (Self::Set(Arc::clone(&hand)), hand)
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the clock")]
fn system_milliseconds() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
