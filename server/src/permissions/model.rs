//! What the permissions dialog sends.

use serde::{Deserialize, Serialize};

use crate::access::{Checkbox, ClinicRole};
use crate::id::{ClinicId, MemberId};

/// One tick.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Tick {
    pub clinic: ClinicId,
    pub member: MemberId,
    pub checkbox: Checkbox,
    pub on: bool,
}

/// A change of role.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct RoleChange {
    pub clinic: ClinicId,
    pub member: MemberId,
    pub role: ClinicRole,
    /// Who becomes an Admin in the same act; needed when the last one stops being one.
    pub successor: Option<MemberId>,
}
