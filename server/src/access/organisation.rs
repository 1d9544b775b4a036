//! Who may do what in an organisation: pure, and the same on both sides (seeds `000_4d08db1333b28ddf.txt` and
//! `003_e84c4b0089398b93.txt`; the table of organisation roles).

use serde::{Deserialize, Serialize};

use super::{AdminUser, Checkbox, Grants, OrganisationRole, Permission, PermissionSet, Refusal};
use crate::id::AccountId;

/// What an account is in one organisation, all that a decision needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganisationStanding {
    pub account: AccountId,
    pub role: Option<OrganisationRole>,
    /// What was granted to them besides, if they have admin access (seed `004_a3f2fa5b82445666.txt`).
    pub admin_access: Option<Grants>,
    /// What the organisation's contract has.
    pub contract: PermissionSet,
}

/// Something that somebody wants to do in an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OrganisationAct {
    /// Open it: see what it is called, and hear what changes.
    Open,
    ListClinics,
    /// See everybody in the organisation and its clinics, and what was granted to whoever has admin access.
    SeeUsers,
    /// Give admin access, as yet without any permission.
    GiveAccess(AccountId),
    /// Take admin access away, with all that was granted.
    TakeAccess(AdminUser),
    Tick(AdminUser, Checkbox, bool),
    /// See its Admins, Coordinators and Reporters, and who is invited to be one.
    SeeOfficials,
    /// Offer this role, or give it to somebody who has none.
    Invite(OrganisationRole),
    /// Resend, delete or correct an invitation to this role.
    ChangeInvitation(OrganisationRole),
    SetRole {
        from: OrganisationRole,
        to: OrganisationRole,
    },
    /// Take this role away from somebody.
    Remove(OrganisationRole),
    /// Change its name, language and time zone.
    ConfigureAccount,
    /// Change its colour and logo.
    ConfigureBrand,
    /// See what the contract has, and switch its paid features.
    ChangeContract,
    /// Define the organisation's own fields about its people.
    ChangeFields,
    /// See how its people sign in and in which languages it writes to them, and change that.
    ChangeAuthentication,
    /// Change the call interface, which applies to all clinics.
    ConfigureCalls,
    CreateClinic,
    /// Change in which clinics somebody is, and as what.
    PlacePeople,
    /// See it with somebody else's eyes.
    SeeAs,
    /// Read what happened in the organisation and its clinics.
    ReadActivity,
    /// Take along what is kept of its people, their places and what they did.
    DownloadData,
    /// See the charts about its people.
    SeeDashboard,
    /// See who was there when, and how much each did.
    SeePractitioners,
    /// Give up one's own role and admin access.
    Leave,
}

/// Name, brand, sign-in policy and contract, by the table of organisation roles.
pub(super) const FOR_ADMINS: PermissionSet = PermissionSet::EMPTY
    .with(Permission::MainAccount)
    .with(Permission::BrandSettings)
    .with(Permission::Authentication)
    .with(Permission::PaymentsAndBilling);

impl OrganisationStanding {
    /// Whether they belong here at all; to everybody else the organisation does not exist.
    pub fn is_known(&self) -> bool {
        self.role.is_some() || self.admin_access.is_some()
    }

    /// Decides one act, with the rule that refuses it.
    pub fn may(&self, act: &OrganisationAct) -> Result<(), Refusal> {
        use OrganisationAct as Act;
        match *act {
            Act::Open | Act::Leave if self.admin_access.is_some() => Ok(()),
            Act::ListClinics if self.held().contains(Permission::SubAccounts) => Ok(()),
            Act::Open | Act::ListClinics => self.if_so(OrganisationRole::lists_clinics, Refusal::NeedsOrganisationRole),
            Act::SeeUsers => self.needs(Permission::Users),
            Act::GiveAccess(account) => self.give_access(account),
            Act::TakeAccess(subject) => self.take_access(subject),
            Act::Tick(subject, checkbox, on) => self.tick(subject, checkbox, on),
            Act::SeeOfficials | Act::CreateClinic | Act::PlacePeople => self.coordinates(),
            Act::Invite(role) | Act::ChangeInvitation(role) | Act::Remove(role) => self.make(role),
            Act::SetRole { from, to } => self.make(from).and_then(|()| self.make(to)),
            Act::ConfigureAccount => self.needs(Permission::MainAccount),
            Act::ConfigureBrand => self.needs(Permission::BrandSettings),
            Act::ConfigureCalls => self.needs(Permission::TelehealthSettings),
            Act::ChangeContract => self.needs(Permission::PaymentsAndBilling),
            Act::SeeAs => self.administers(),
            Act::ChangeFields => self.needs(Permission::CustomFields),
            Act::ChangeAuthentication => self.needs(Permission::Authentication),
            Act::ReadActivity => self.needs(Permission::ActivityLogs),
            Act::DownloadData => self.needs(Permission::DownloadClientData),
            Act::SeeDashboard => self.needs(Permission::Dashboard),
            Act::SeePractitioners => self.needs(Permission::PractitionerActivity),
            Act::Leave => self.if_so(|_| true, Refusal::NeedsOrganisationRole),
        }
    }

    /// What they hold in the organisation: Admins all of the contract, Coordinators all but what is for Admins alone, and
    /// everybody what was granted to them ∩ contract.
    pub fn held(&self) -> PermissionSet {
        let by_role = self.role.map_or(PermissionSet::EMPTY, OrganisationRole::permissions);
        let granted = self.admin_access.unwrap_or_default().granted();
        by_role.union(granted).intersection(self.contract)
    }

    pub(super) fn is_admin(&self) -> bool {
        self.role == Some(OrganisationRole::Admin)
    }

    pub(super) fn needs(&self, permission: Permission) -> Result<(), Refusal> {
        if self.held().contains(permission) {
            Ok(())
        } else {
            Err(Refusal::NeedsInOrganisation(permission))
        }
    }

    fn coordinates(&self) -> Result<(), Refusal> {
        self.if_so(OrganisationRole::runs_clinics, Refusal::NeedsCoordinator)
    }

    pub(super) fn administers(&self) -> Result<(), Refusal> {
        if self.is_admin() {
            Ok(())
        } else {
            Err(Refusal::NeedsOrganisationAdmin)
        }
    }

    /// Admins make everybody; Coordinators make Coordinators and Reporters; nobody else makes anybody.
    fn make(&self, role: OrganisationRole) -> Result<(), Refusal> {
        match role {
            OrganisationRole::Coordinator | OrganisationRole::Reporter => self.coordinates(),
            _ => self.administers(),
        }
    }

    fn if_so(&self, is_enough: impl Fn(OrganisationRole) -> bool, refusal: Refusal) -> Result<(), Refusal> {
        if self.role.is_some_and(is_enough) {
            Ok(())
        } else {
            Err(refusal)
        }
    }
}
