//! Who may do what in a clinic: pure, and the same on both sides. The server decides with it, the app greys out with it.

use serde::{Deserialize, Serialize};

use super::granter::Granter;
use super::{Checkbox, ClinicRole, Grants, OrganisationRole, Permission, PermissionSet, Refusal};
use crate::id::AccountId;

/// What an account is and holds in one clinic, all that a decision needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub account: AccountId,
    /// Their role in the organisation that has the clinic.
    pub organisation_role: Option<OrganisationRole>,
    pub clinic_role: Option<ClinicRole>,
    pub grants: Grants,
    /// What the organisation's contract has.
    pub contract: PermissionSet,
}

/// The person an act is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Subject {
    pub account: AccountId,
    pub role: ClinicRole,
    pub grants: Grants,
}

/// Something that somebody wants to do in a clinic.
#[derive(Clone, Copy, Debug)]
pub enum Act {
    /// Open the clinic and its waiting area.
    Enter,
    /// See the team and the pending invitations.
    SeeTeam,
    /// Offer a membership with this role and these grants.
    Invite(ClinicRole, Grants),
    /// Resend, delete or correct an invitation to this role.
    ChangeInvitation(ClinicRole),
    SetRole(Subject, ClinicRole),
    Tick(Subject, Checkbox, bool),
    Remove(Subject),
    /// Say from when until when a membership counts.
    SetTerm(Subject),
    /// Leave the team.
    Leave,
    /// Change what the clinic has of the call interface for itself.
    ConfigureCalls,
    /// Read the clinic's activity.
    ReadActivity,
}

/// The contract that has everything that is not paid for by name.
pub fn basic_contract() -> PermissionSet {
    Permission::ALL
        .into_iter()
        .filter(|permission| !permission.is_paid())
        .collect()
}

impl Standing {
    /// Whether they act as an Admin of the clinic: by clinic role, or as an Admin or Coordinator of its organisation.
    pub fn is_clinic_admin(&self) -> bool {
        self.clinic_role == Some(ClinicRole::Admin)
            || self.organisation_role.is_some_and(OrganisationRole::runs_clinics)
    }

    /// What they hold: granted ∩ contract. Admins hold all of the contract.
    pub fn held(&self) -> PermissionSet {
        if self.is_clinic_admin() {
            self.contract
        } else {
            self.grants.granted().intersection(self.contract)
        }
    }

    /// Whether they belong here at all; to everybody else the clinic does not exist.
    pub fn is_known(&self) -> bool {
        self.clinic_role.is_some() || self.organisation_role.is_some_and(OrganisationRole::lists_clinics)
    }

    /// Decides one act, with the rule that refuses it.
    pub fn may(&self, act: &Act) -> Result<(), Refusal> {
        match *act {
            Act::Enter => self.enter(),
            Act::SeeTeam => self.needs(Permission::Users),
            Act::ReadActivity => self.needs(Permission::ActivityLogs),
            Act::ConfigureCalls => self.needs(Permission::TelehealthSettings),
            Act::Leave if self.clinic_role.is_some() => Ok(()),
            Act::Leave => Err(Refusal::NeedsClinicAdmin),
            Act::Invite(role, grants) => {
                self.needs(Permission::Users)?;
                self.make(role)?;
                self.granter().grant(grants)
            }
            Act::ChangeInvitation(role) => {
                self.needs(Permission::Users)?;
                self.make(role)
            }
            Act::SetRole(subject, role) => {
                self.needs(Permission::Users)?;
                if subject.account == self.account && !self.is_clinic_admin() {
                    return Err(Refusal::NobodyRaisesThemself);
                }
                self.make(subject.role)?;
                self.make(role)
            }
            Act::Tick(subject, checkbox, on) => self.tick(subject, checkbox, on),
            // A longer time is more than one has.
            Act::SetTerm(subject) if subject.account == self.account && !self.is_clinic_admin() => {
                self.needs(Permission::Users)?;
                Err(Refusal::NobodyRaisesThemself)
            }
            Act::Remove(subject) | Act::SetTerm(subject) => {
                self.needs(Permission::Users)?;
                self.make(subject.role)
            }
        }
    }

    fn enter(&self) -> Result<(), Refusal> {
        if self.clinic_role.is_some() || self.is_clinic_admin() {
            Ok(())
        } else {
            Err(Refusal::NeedsClinicAdmin)
        }
    }

    fn needs(&self, permission: Permission) -> Result<(), Refusal> {
        if self.held().contains(permission) {
            Ok(())
        } else {
            Err(Refusal::Needs(permission))
        }
    }

    /// Rule 1: only Admins make, change or remove Admins.
    fn make(&self, role: ClinicRole) -> Result<(), Refusal> {
        if role == ClinicRole::TeamMember || self.is_clinic_admin() {
            Ok(())
        } else {
            Err(Refusal::OnlyAdminsMakeAdmins)
        }
    }

    fn tick(&self, subject: Subject, checkbox: Checkbox, on: bool) -> Result<(), Refusal> {
        self.needs(Permission::Users)?;
        if subject.role == ClinicRole::Admin {
            return Err(Refusal::AdminsHoldEverything);
        }
        self.granter().tick(subject.account, checkbox, on)
    }

    fn granter(&self) -> Granter {
        Granter {
            account: self.account,
            is_admin: self.is_clinic_admin(),
            held: self.held(),
            groups: self.grants.groups,
            contract: self.contract,
        }
    }
}
