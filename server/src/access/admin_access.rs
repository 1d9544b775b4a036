//! Admin access to an organisation (seed `004_a3f2fa5b82445666.txt`): who gives it, and who ticks what in it.

use super::granter::Granter;
use super::organisation::OrganisationStanding;
use super::{Checkbox, Grants, GroupSet, OrganisationRole, Permission, PermissionGroup, PermissionSet, Refusal};
use crate::id::AccountId;

/// The person with admin access whom an act is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdminUser {
    pub account: AccountId,
    pub role: Option<OrganisationRole>,
    pub grants: Grants,
}

impl OrganisationStanding {
    /// Nobody raises themself, not even to an access that as yet opens nothing.
    pub(super) fn give_access(&self, account: AccountId) -> Result<(), Refusal> {
        self.needs(Permission::Users)?;
        if account == self.account && !self.is_admin() {
            return Err(Refusal::NobodyRaisesThemself);
        }
        Ok(())
    }

    /// One's own may be given up; Admins, who need none, always remain.
    pub(super) fn take_access(&self, subject: AdminUser) -> Result<(), Refusal> {
        if subject.account == self.account {
            return Ok(());
        }
        self.needs(Permission::Users)?;
        if subject.role == Some(OrganisationRole::Admin) {
            self.administers()?;
        }
        self.granter().take_away(subject.grants)
    }

    pub(super) fn tick(&self, subject: AdminUser, checkbox: Checkbox, on: bool) -> Result<(), Refusal> {
        self.needs(Permission::Users)?;
        if subject.role == Some(OrganisationRole::Admin) {
            return Err(Refusal::AdminsHoldEverything);
        }
        self.granter().tick(subject.account, checkbox, on)
    }

    /// Whether they take "users" from themself with this tick, and with it the page on which it is made: nobody gives that
    /// back to themself.
    pub fn gives_up(&self, subject: AdminUser, checkbox: Checkbox, on: bool) -> bool {
        let after = Self {
            admin_access: Some(subject.grants.set(checkbox, on)),
            ..*self
        };
        subject.account == self.account && !after.held().contains(Permission::Users)
    }

    fn granter(&self) -> Granter {
        let by_role = self.role.map_or(PermissionSet::EMPTY, OrganisationRole::permissions);
        let by_role: GroupSet = PermissionGroup::ALL
            .into_iter()
            .filter(|group| by_role.covers(group.permissions()))
            .collect();
        Granter {
            account: self.account,
            is_admin: self.is_admin(),
            held: self.held(),
            groups: by_role.union(self.admin_access.unwrap_or_default().groups),
            contract: self.contract,
        }
    }
}
