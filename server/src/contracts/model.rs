//! What the app knows of contracts.

use serde::{Deserialize, Serialize};

use crate::access::Permission;
use crate::id::OrganisationId;

/// A paid feature: a permission that a contract has to include by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Permission", into = "Permission")]
pub struct Feature(Permission);

impl Feature {
    /// In the order of the page.
    pub fn all() -> impl Iterator<Item = Self> {
        Permission::ALL.into_iter().filter_map(|one| Self::try_from(one).ok())
    }

    /// What it lets people do who were granted it.
    pub const fn permission(self) -> Permission {
        self.0
    }
}

impl TryFrom<Permission> for Feature {
    type Error = &'static str;

    fn try_from(permission: Permission) -> Result<Self, Self::Error> {
        if permission.is_paid() {
            Ok(Self(permission))
        } else {
            Err("every contract has it")
        }
    }
}

impl From<Feature> for Permission {
    fn from(feature: Feature) -> Self {
        feature.0
    }
}

/// A question about a paid feature.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FeatureQuery {
    pub organisation: OrganisationId,
    pub feature: Feature,
}

/// A paid feature switched on or off.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct FeatureSwitch {
    pub organisation: OrganisationId,
    pub feature: Feature,
    pub on: bool,
}

/// Team members and admin users to whom a feature was granted; whoever holds it by role does so besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touched {
    pub people: u32,
    /// The first of them by name.
    pub names: Vec<String>,
}

impl Touched {
    /// How many are named at the most.
    pub const NAMED: u32 = 5;
}
