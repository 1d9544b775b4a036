//! A transaction in the hands of the work that it is for, and what leaves with it.

use std::ops::Deref;
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
    outbox: Outbox,
}

/// Where whatever leaves together with a transaction waits for its end.
#[derive(Clone, Default)]
pub struct Outbox(Arc<Mutex<Leaving>>);

/// What leaves together with a transaction.
#[derive(Default)]
pub(super) struct Leaving {
    /// Written into the audit log just before.
    pub entries: Vec<Entry>,
    /// Told to open pages just after.
    pub events: Vec<Event>,
}

impl Leaving {
    /// Takes what the work of one transaction leaves.
    pub fn take(&mut self, from: &Outbox) {
        let mut from = from.leaving();
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

impl Outbox {
    /// Enters something into the audit log, if the transaction is kept.
    pub fn enter(&self, entry: Entry) {
        self.leaving().entries.push(entry);
    }

    /// Tells open pages, once the transaction is kept; the same thing once.
    pub fn publish(&self, event: Event) {
        self.leaving().publish(event);
    }

    fn leaving(&self) -> std::sync::MutexGuard<'_, Leaving> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AsRef<Self> for Outbox {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl Tx {
    pub(super) fn new(engine: Engine, connection: OwnedMutexGuard<PoolConnection<Any>>, outbox: Outbox) -> Self {
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
}

impl AsRef<Outbox> for Tx {
    fn as_ref(&self) -> &Outbox {
        &self.outbox
    }
}

impl Deref for Tx {
    type Target = Outbox;

    fn deref(&self) -> &Outbox {
        &self.outbox
    }
}
