//! Roles, grants and the policy, which both sides share.

mod admin_access;
mod grants;
mod organisation;
mod policy;
mod seeing_as;
mod ticks;
mod why;

use server::access::{
    Act, ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, Refusal, Standing, Subject, basic_contract,
};
use server::id::AccountId;
use uuid::Uuid;

const ME: AccountId = AccountId::new(Uuid::from_u128(1));
const SOMEBODY: AccountId = AccountId::new(Uuid::from_u128(2));
const OK: Result<(), Refusal> = Ok(());

/// A line of the policy's table: the promise, who acts, what they do, and the rule that says no.
type Line = (&'static str, Standing, Act, Result<(), Refusal>);

fn decide<const N: usize>(table: [Line; N]) {
    for (promise, actor, act, expected) in table {
        assert_eq!(actor.may(&act), expected, "{promise}");
    }
}

fn nobody() -> Standing {
    Standing {
        account: ME,
        organisation_role: None,
        clinic_role: None,
        grants: Grants::default(),
        contract: basic_contract(),
    }
}

fn official(role: OrganisationRole) -> Standing {
    Standing {
        organisation_role: Some(role),
        ..nobody()
    }
}

fn admin() -> Standing {
    Standing {
        clinic_role: Some(ClinicRole::Admin),
        ..nobody()
    }
}

/// A team member with these grants.
fn holding(groups: &[PermissionGroup], singles: &[Permission]) -> Standing {
    let grants = crate::support::grants(groups, singles);
    Standing {
        clinic_role: Some(ClinicRole::TeamMember),
        grants,
        ..nobody()
    }
}

/// A team member who may manage the team, and hold Telehealth.
fn manager() -> Standing {
    holding(&[PermissionGroup::Telehealth], &[Permission::Users])
}

fn about(account: AccountId, role: ClinicRole) -> Subject {
    Subject {
        account,
        role,
        grants: Grants::default(),
    }
}
