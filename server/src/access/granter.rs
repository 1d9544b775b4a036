//! Who hands on what: the same in a clinic and in an organisation.

use super::{Checkbox, Grants, GroupSet, PermissionSet, Refusal};
use crate::id::AccountId;

/// Somebody who ticks boxes, as far as that matters.
pub(super) struct Granter {
    pub account: AccountId,
    /// Whether they grant whatever the contract has.
    pub is_admin: bool,
    pub held: PermissionSet,
    /// The groups that they hold as a whole, with what a later contract adds.
    pub groups: GroupSet,
    pub contract: PermissionSet,
}

impl Granter {
    /// Rules 1 and 3 about one box of somebody who is no Admin.
    pub fn tick(&self, subject: AccountId, checkbox: Checkbox, on: bool) -> Result<(), Refusal> {
        if let Checkbox::Permission(permission) = checkbox
            && !self.contract.contains(permission)
        {
            return Err(Refusal::NotInContract(permission));
        }
        if subject == self.account && on && !self.is_admin {
            return Err(Refusal::NobodyRaisesThemself);
        }
        self.hand_on(checkbox)
    }

    /// All of somebody's grants at once.
    pub fn grant(&self, grants: Grants) -> Result<(), Refusal> {
        self.take_away(grants)?;
        match grants.singles.difference(self.contract).iter().next() {
            Some(missing) => Err(Refusal::NotInContract(missing)),
            None => Ok(()),
        }
    }

    /// The same, when they are to go.
    pub fn take_away(&self, grants: Grants) -> Result<(), Refusal> {
        let groups = grants.groups.iter().map(Checkbox::Group);
        let singles = grants.singles.iter().map(Checkbox::Permission);
        groups.chain(singles).try_for_each(|checkbox| self.hand_on(checkbox))
    }

    /// Rule 1: nobody grants, or takes away, what they do not hold.
    fn hand_on(&self, checkbox: Checkbox) -> Result<(), Refusal> {
        if self.is_admin {
            return Ok(());
        }
        match checkbox {
            Checkbox::Permission(permission) if self.held.contains(permission) => Ok(()),
            Checkbox::Permission(permission) => Err(Refusal::NotHeldByYou(permission)),
            Checkbox::Group(group) if self.groups.contains(group) => Ok(()),
            Checkbox::Group(_) => Err(Refusal::GroupNotHeldByYou),
        }
    }
}
