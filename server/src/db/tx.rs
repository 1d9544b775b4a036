//! A transaction in the hands of the work that it is for.

use std::sync::{Arc, Mutex, PoisonError};

use sqlx::pool::PoolConnection;
use sqlx::{Any, AnyConnection};
use tokio::sync::OwnedMutexGuard;

use super::Engine;
use crate::audit::Entry;
use crate::live::Event;

/// An open transaction. It is committed when the work that holds it answers `Ok`.
pub struct Tx {
    engine: Engine,
    connection: OwnedMutexGuard<PoolConnection<Any>>,
    outbox: SharedOutbox,
}

/// What leaves together with the transaction.
#[derive(Default)]
pub(super) struct Outbox {
    /// Written into the audit log just before.
    pub entries: Vec<Entry>,
    /// Told to open pages just after.
    pub events: Vec<Event>,
}

pub(super) type SharedOutbox = Arc<Mutex<Outbox>>;

impl Outbox {
    /// Takes what the work of one transaction leaves.
    pub fn take(&mut self, from: &SharedOutbox) {
        let mut from = from.lock().unwrap_or_else(PoisonError::into_inner);
        self.entries.append(&mut from.entries);
        for event in from.events.drain(..) {
            self.publish(event);
        }
    }

    /// The same thing once.
    fn publish(&mut self, event: Event) {
        if !self.events.contains(&event) {
            self.events.push(event);
        }
    }
}

impl Tx {
    pub(super) fn new(engine: Engine, connection: OwnedMutexGuard<PoolConnection<Any>>, outbox: SharedOutbox) -> Self {
        Self {
            engine,
            connection,
            outbox,
        }
    }

    /// Where a statement is executed.
    pub fn connection(&mut self) -> &mut AnyConnection {
        &mut self.connection
    }

    /// How a SELECT ends that takes the rows of this table until the transaction ends.
    pub fn taking(&self, table: &str) -> String {
        self.engine.taking(table)
    }

    /// Enters something into the audit log, if this transaction is kept.
    pub fn enter(&mut self, entry: Entry) {
        self.outbox().entries.push(entry);
    }

    /// Tells open pages, once this transaction is kept; the same thing once.
    pub fn publish(&self, event: Event) {
        self.outbox().publish(event);
    }

    fn outbox(&self) -> std::sync::MutexGuard<'_, Outbox> {
        self.outbox.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
