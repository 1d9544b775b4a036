//! What the page about client data is told.

use serde::{Deserialize, Serialize};

use crate::id::OrganisationId;
use crate::team::Total;

/// How many rows each file of the archive has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    pub people: Total,
    pub memberships: Total,
    pub invitations: Total,
    pub changes: Total,
}

impl Totals {
    /// What has no kept total is counted up to here; beyond it the page says "more than".
    pub const COUNTED: u32 = 10_000;
}

/// The head of the answer that says how many rows are coming in all.
pub const ROWS: &str = "rolecall-rows";

/// Where the archive of an organisation is fetched.
pub fn address(organisation: OrganisationId) -> String {
    format!("/api/client-data/{organisation}")
}
