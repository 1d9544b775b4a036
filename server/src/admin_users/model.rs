//! What the app knows of admin users.

use serde::{Deserialize, Serialize};

use crate::access::{AdminUser, BoxChange, Checkbox, Grants, OrganisationRole, Refusal};
use crate::id::{AccountId, ChangeId, OrganisationId};

/// Everybody with admin access, the names in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AdminUsers {
    pub lines: Vec<AdminUserLine>,
    /// Whether there are more than are listed.
    pub more: bool,
    /// Who has no admin access, but holds permissions by their role in the organisation.
    pub by_role: Vec<ByRole>,
}

impl AdminUsers {
    /// How many are listed at the most: they are shown as one grid.
    pub const MOST: u32 = 500;
}

/// Somebody whose role in the organisation brings permissions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByRole {
    pub account: AccountId,
    pub name: String,
    pub role: OrganisationRole,
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

impl AdminUserLine {
    /// Them as the policy sees them.
    pub const fn admin_user(&self) -> AdminUser {
        AdminUser {
            account: self.account,
            role: self.role,
            grants: self.grants,
        }
    }
}

/// Admin access given to somebody of the organisation, or taken from them.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct AccessChange {
    pub organisation: OrganisationId,
    pub account: AccountId,
    pub on: bool,
}

/// One tick, or one taken back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct AdminTick {
    pub organisation: OrganisationId,
    pub account: AccountId,
    #[serde(flatten)]
    pub change: BoxChange,
}

/// One checkbox of several admin users at once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ManyTicks {
    pub organisation: OrganisationId,
    pub accounts: Vec<AccountId>,
    pub checkbox: Checkbox,
    pub on: bool,
}

/// What became of several at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticked {
    /// The entry of the log, by which it is undone; none when nobody's box changed.
    pub change: Option<ChangeId>,
    /// Whose box changed, or was as wanted already.
    pub done: u32,
    /// Whose box stayed, and which rule says so.
    pub refused: Vec<(AccountId, Refusal)>,
}

/// An act on several at once that is taken back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct UndoMany {
    pub organisation: OrganisationId,
    pub change: ChangeId,
}
