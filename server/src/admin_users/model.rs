//! What the app knows of admin users.

use serde::{Deserialize, Serialize};

use crate::access::{Checkbox, Grants, OrganisationRole};
use crate::id::{AccountId, OrganisationId};

/// Everybody with admin access, the names in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdminUsers {
    pub lines: Vec<AdminUserLine>,
    /// Whether there are more than are listed.
    pub more: bool,
}

impl AdminUsers {
    /// How many are listed at the most: they are shown as one grid.
    pub const MOST: u32 = 500;
}

/// One row of the grid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdminUserLine {
    pub account: AccountId,
    pub name: String,
    pub email: String,
    /// Their role in the organisation; an Admin holds everything besides.
    pub role: Option<OrganisationRole>,
    pub grants: Grants,
}

/// Admin access given to somebody of the organisation, or taken from them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct AccessChange {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub on: bool,
}

/// One tick.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct AdminTick {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub checkbox: Checkbox,
    pub on: bool,
}
