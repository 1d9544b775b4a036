//! What was granted to a person, and what follows from it.

use serde::{Deserialize, Serialize};

use super::{GroupSet, Permission, PermissionGroup, PermissionSet};

/// Whole groups, and single permissions outside them. A granted group covers all its permissions, those that a later
/// contract adds too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Grants {
    pub groups: GroupSet,
    pub singles: PermissionSet,
}

/// One checkbox: a group's or a permission's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Checkbox {
    Group(PermissionGroup),
    Permission(Permission),
}

/// How a checkbox looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxState {
    Ticked,
    Empty,
    Mixed,
}

impl From<bool> for BoxState {
    fn from(on: bool) -> Self {
        if on { Self::Ticked } else { Self::Empty }
    }
}

impl Grants {
    /// What the database kept: the groups, then the single permissions.
    pub fn from_bits((groups, singles): (i64, i64)) -> Self {
        Self {
            groups: GroupSet::from_bits(groups),
            singles: PermissionSet::from_bits(singles),
        }
    }

    /// The numbers that the database keeps: the groups, then the single permissions.
    pub fn bits(self) -> (i64, i64) {
        (self.groups.bits(), self.singles.bits())
    }

    /// All that was granted, whether or not the contract has it.
    pub fn granted(self) -> PermissionSet {
        self.groups
            .iter()
            .fold(self.singles, |all, group| all.union(group.permissions()))
    }

    /// The same grants after one checkbox was ticked or emptied.
    ///
    /// Emptying one permission of a granted group keeps the rest of the group one by one; ticking the last one missing
    /// makes it a granted group again, so that a box looks the same however it got there.
    #[must_use]
    pub fn set(self, checkbox: Checkbox, on: bool) -> Self {
        match (checkbox, on) {
            (Checkbox::Group(group), true) => Self {
                groups: self.groups.with(group),
                singles: self.singles.difference(group.permissions()),
            },
            (Checkbox::Group(group), false) => Self {
                groups: self.groups.without(group),
                singles: self.singles.difference(group.permissions()),
            },
            (Checkbox::Permission(permission), true) => {
                let group = permission.group();
                let singles = self.singles.with(permission);
                if self.groups.contains(group) {
                    self
                } else if singles.covers(group.permissions()) {
                    self.set(Checkbox::Group(group), true)
                } else {
                    Self { singles, ..self }
                }
            }
            (Checkbox::Permission(permission), false) => {
                let group = permission.group();
                let kept = if self.groups.contains(group) {
                    self.singles.union(group.permissions())
                } else {
                    self.singles
                };
                Self {
                    groups: self.groups.without(group),
                    singles: kept.without(permission),
                }
            }
        }
    }

    /// The ticks that lead back to these grants after one checkbox was changed.
    pub fn undo(self, checkbox: Checkbox, on: bool) -> Vec<(Checkbox, bool)> {
        let Checkbox::Group(group) = checkbox else {
            return vec![(checkbox, !on)];
        };
        if self.groups.contains(group) {
            return vec![(checkbox, true)];
        }
        let singles = self.singles.intersection(group.permissions()).iter();
        let again = singles.map(|permission| (Checkbox::Permission(permission), true));
        std::iter::once((checkbox, false)).chain(again).collect()
    }

    /// These grants with the group of one checkbox as it was before; the other groups stay.
    #[must_use]
    pub fn restored(self, before: Self, checkbox: Checkbox) -> Self {
        let group = match checkbox {
            Checkbox::Group(group) => group,
            Checkbox::Permission(permission) => permission.group(),
        };
        let groups = if before.groups.contains(group) {
            self.groups.with(group)
        } else {
            self.groups.without(group)
        };
        let inside = group.permissions();
        let singles = self
            .singles
            .difference(inside)
            .union(before.singles.intersection(inside));
        Self { groups, singles }
    }

    /// How a group's box looks: ticked, empty, or mixed when only some of its permissions are granted.
    pub fn group_box(self, group: PermissionGroup) -> BoxState {
        if self.groups.contains(group) {
            BoxState::Ticked
        } else if self.singles.intersection(group.permissions()).is_empty() {
            BoxState::Empty
        } else {
            BoxState::Mixed
        }
    }

    /// How a permission's own box looks.
    pub fn permission_box(self, permission: Permission) -> BoxState {
        BoxState::from(self.granted().contains(permission))
    }
}

impl Checkbox {
    /// The checkbox of the group that it is in, or is.
    #[must_use]
    pub const fn whole(self) -> Self {
        match self {
            Self::Group(_) => self,
            Self::Permission(permission) => Self::Group(permission.group()),
        }
    }

    /// The permissions under this checkbox.
    pub fn permissions(self) -> PermissionSet {
        match self {
            Self::Group(group) => group.permissions(),
            Self::Permission(permission) => PermissionSet::EMPTY.with(permission),
        }
    }
}
