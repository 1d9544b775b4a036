//! Why somebody holds a permission, or does not: through what it was granted, and what cuts it.

use serde::{Deserialize, Serialize};

use super::{Grants, OrganisationStanding, Permission, PermissionGroup, PlaceStanding, Role, Standing};

/// Through what somebody was granted a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Through {
    /// Whoever has the role is granted it.
    Role(Role),
    /// Its whole group was ticked.
    Group(PermissionGroup),
    /// It was ticked alone.
    Single,
}

/// How one permission of somebody came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    pub permission: Permission,
    /// None when it was not granted.
    pub through: Option<Through>,
    /// What the contract does not have, nobody holds.
    pub in_contract: bool,
}

impl Why {
    pub const fn holds(self) -> bool {
        self.through.is_some() && self.in_contract
    }
}

impl Grants {
    fn through(self, permission: Permission) -> Option<Through> {
        if self.groups.contains(permission.group()) {
            Some(Through::Group(permission.group()))
        } else {
            self.singles.contains(permission).then_some(Through::Single)
        }
    }
}

impl OrganisationStanding {
    pub fn why(&self, permission: Permission) -> Why {
        let by_role = self.role.filter(|role| role.permissions().contains(permission));
        Why {
            permission,
            through: by_role
                .map(|role| Through::Role(Role::Organisation(role)))
                .or_else(|| self.admin_access?.through(permission)),
            in_contract: self.contract.contains(permission),
        }
    }
}

impl Standing {
    pub fn why(&self, permission: Permission) -> Why {
        let in_clinic = self.clinic_role.map(Role::Clinic);
        let in_organisation = self.organisation_role.map(Role::Organisation);
        let by_role = [in_clinic, in_organisation].into_iter().flatten();
        Why {
            permission,
            through: by_role
                .filter(|role| role.runs_clinics())
                .map(Through::Role)
                .next()
                .or_else(|| self.grants.through(permission)),
            in_contract: self.contract.contains(permission),
        }
    }
}

impl PlaceStanding {
    pub fn why(&self, permission: Permission) -> Why {
        match self {
            Self::Organisation(standing) => standing.why(permission),
            Self::Clinic(standing) => standing.why(permission),
        }
    }
}
