//! One download at a time for each account: reading all that is kept of an organisation costs as much as thousands of pages.
//! It is a brake, so each process keeps its own.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::{Answer, ApiError};
use crate::id::AccountId;

/// Who downloads now.
#[derive(Default)]
pub struct Turns(Arc<Mutex<HashSet<AccountId>>>);

/// A download that goes on until this is dropped, however it ends.
pub struct Turn {
    all: Arc<Mutex<HashSet<AccountId>>>,
    account: AccountId,
}

impl Turns {
    /// # Errors
    /// [`ApiError::Busy`] while a download of this account goes on.
    pub fn take(&self, account: AccountId) -> Answer<Turn> {
        if !open(&self.0).insert(account) {
            return Err(ApiError::Busy);
        }
        let all = Arc::clone(&self.0);
        Ok(Turn { all, account })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        open(&self.all).remove(&self.account);
    }
}

fn open(all: &Mutex<HashSet<AccountId>>) -> MutexGuard<'_, HashSet<AccountId>> {
    all.lock().unwrap_or_else(PoisonError::into_inner)
}
