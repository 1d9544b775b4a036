//! The stage: a server of its own for each test, places and people in it, and somebody who takes its mails.

mod actor;
mod ahead;
mod clinic;
mod database;
mod dice;
mod drift;
mod letter;
mod live;
mod organisation;
mod post_office;
mod program;
mod scene;

pub use actor::{Actor, Reply};
pub use ahead::far_ahead;
pub use clinic::{Clinic, ZONE, grants, pending, until_bounced};
pub use dice::Dice;
pub use drift::{Act, Drifting};
pub use letter::Letter;
pub use live::Live;
pub use organisation::{Organisation, read_log};
pub use post_office::{PostOffice, Say};
pub use program::{Program, rolecall};
pub use scene::{PASSWORD, Scene};

use std::time::Duration;

/// How long a test waits for what must come before it counts as never coming.
const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for what must come; fails the test when it does not.
pub async fn soon<T>(what: &str, coming: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, coming)
        .await
        .unwrap_or_else(|_| panic!("never came: {what}"))
}

/// Waits until something is so that nobody announces.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let looking = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    soon(what, looking).await;
}
