//! Tests about spans of time in the log. Ids carry moments, and in one process they only ever go forward: a test whose clock
//! is ahead pushes those of all others on. So whoever asks for a span is further ahead than all, and one at a time.

use server::time::Timestamp;
use tokio::sync::{Mutex, MutexGuard};

use super::Scene;

/// The year 2200, to begin with.
static NEXT: Mutex<i64> = Mutex::const_new(7_258_118_400_000);

/// Sets the clock to where no other test has been, until what this answers with is dropped.
pub async fn far_ahead(scene: &Scene) -> MutexGuard<'static, i64> {
    let mut next = NEXT.lock().await;
    *next = Timestamp(*next).plus_days(3_650).0;
    scene.set(Timestamp(*next));
    next
}
