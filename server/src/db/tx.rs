//! A transaction in the hands of the work that it is for.

use std::sync::{Arc, Mutex, PoisonError};

use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection};
use tokio::sync::OwnedMutexGuard;

use crate::live::Event;

/// An open transaction. It is committed when the work that holds it answers `Ok`.
pub struct Tx {
    connection: OwnedMutexGuard<PoolConnection<Any>>,
    events: Events,
}

/// What is told to open pages once the transaction is kept.
pub(super) type Events = Arc<Mutex<Vec<Event>>>;

impl Tx {
    pub(super) fn new(connection: OwnedMutexGuard<PoolConnection<Any>>, events: Events) -> Self {
        Self { connection, events }
    }

    /// Where a statement is executed.
    pub fn connection(&mut self) -> &mut AnyConnection {
        &mut self.connection
    }

    /// Tells open pages, once this transaction is kept; the same thing once.
    pub fn publish(&self, event: Event) {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        if !events.contains(&event) {
            events.push(event);
        }
    }
}
