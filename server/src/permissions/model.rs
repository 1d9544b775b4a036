//! What the permissions dialog sends.

use serde::{Deserialize, Serialize};

use crate::access::{BoxChange, ClinicRole, Permission, Place, Why};
use crate::id::{AccountId, ClinicId, MemberId};
use crate::time::Timestamp;

/// One tick, or one taken back.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Tick {
    pub clinic: ClinicId,
    pub member: MemberId,
    #[serde(flatten)]
    pub change: BoxChange,
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

/// A question about one permission of somebody in a place.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct WhyQuery {
    pub place: Place,
    pub account: AccountId,
    pub permission: Permission,
}

/// Why somebody holds it or does not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    pub why: Why,
    /// As the log has it; none when it does not say, or nothing was granted.
    pub given: Option<Given>,
}

/// Who gave something, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub by: String,
    pub at: Timestamp,
}
