//! The policy of admin access: what was granted opens its part of the organisation, and nobody hands on what they lack.

use server::access::{
    AdminUser, Checkbox, Grants, GroupSet, OrganisationAct as Act, OrganisationRole, OrganisationStanding, Permission,
    PermissionGroup, PermissionSet, Refusal, basic_contract,
};

use OrganisationRole::{Admin, Coordinator, Reporter};
use Permission::{
    ActivityLogs, Authentication, BrandSettings, DownloadClientData, MainAccount, OutcomeData, PaymentsAndBilling,
    SubAccounts, TelehealthSettings, Users,
};
use PermissionGroup::{Analytics, BillingAndLicences, DataExport, Telehealth};

use super::{ME, OK, SOMEBODY};
use crate::support::{Dice, grants};

fn with(role: Option<OrganisationRole>, admin_access: Option<Grants>) -> OrganisationStanding {
    OrganisationStanding {
        account: ME,
        role,
        admin_access,
        contract: basic_contract(),
    }
}

fn holding(groups: &[PermissionGroup], singles: &[Permission]) -> OrganisationStanding {
    with(None, Some(grants(groups, singles)))
}

fn them(groups: &[PermissionGroup]) -> AdminUser {
    AdminUser {
        account: SOMEBODY,
        role: None,
        grants: grants(groups, &[]),
    }
}

#[test]
fn each_permission_opens_its_part_and_access_alone_only_the_door() {
    let needs = |permission| Err(Refusal::NeedsInOrganisation(permission));
    let nothing = holding(&[], &[]);
    assert_eq!(nothing.may(&Act::Open), OK);
    assert_eq!(with(None, None).may(&Act::Open), Err(Refusal::NeedsOrganisationRole));
    assert_eq!(nothing.may(&Act::ListClinics), Err(Refusal::NeedsOrganisationRole));
    for (act, permission) in [
        (Act::SeeUsers, Users),
        (Act::ConfigureAccount, MainAccount),
        (Act::ConfigureBrand, BrandSettings),
        (Act::ConfigureCalls, TelehealthSettings),
        (Act::GiveAccess(SOMEBODY), Users),
        (Act::TakeAccess(them(&[])), Users),
        (Act::ChangeContract, PaymentsAndBilling),
        (Act::ChangeAuthentication, Authentication),
        (Act::ReadActivity, ActivityLogs),
        (Act::DownloadData, DownloadClientData),
        (Act::SeeDashboard, Permission::Dashboard),
        (Act::SeePractitioners, Permission::PractitionerActivity),
    ] {
        assert_eq!(nothing.may(&act), needs(permission), "{act:?}");
        assert_eq!(holding(&[], &[permission]).may(&act), OK, "{act:?}");
        assert_eq!(holding(&[permission.group()], &[]).may(&act), OK, "{act:?}");
        assert_eq!(with(Some(Admin), None).may(&act), OK, "{act:?}");
    }
    assert_eq!(holding(&[], &[SubAccounts]).may(&Act::ListClinics), OK);
    // A role and access go together: each opens what it opens.
    let both = with(Some(Reporter), Some(grants(&[DataExport], &[])));
    assert_eq!((both.may(&Act::ListClinics), both.may(&Act::ReadActivity)), (OK, OK));
}

#[test]
fn who_ticks_what_of_admin_users() {
    let tick = |subject, checkbox, on| Act::Tick(subject, checkbox, on);
    let (one, group) = (Checkbox::Permission, Checkbox::Group);
    let me = |groups: &[PermissionGroup]| AdminUser {
        account: ME,
        ..them(groups)
    };
    let boss = AdminUser {
        role: Some(Admin),
        ..them(&[])
    };
    let manager = holding(&[DataExport], &[Users]);
    let (admin, coordinator) = (with(Some(Admin), None), with(Some(Coordinator), None));
    for (who, act, expected) in [
        (manager, tick(them(&[]), one(ActivityLogs), true), OK),
        (manager, tick(them(&[]), group(DataExport), true), OK),
        (
            manager,
            tick(them(&[]), group(Telehealth), true),
            Err(Refusal::GroupNotHeldByYou),
        ),
        (
            manager,
            tick(them(&[]), one(BrandSettings), true),
            Err(Refusal::NotHeldByYou(BrandSettings)),
        ),
        (
            manager,
            tick(them(&[]), one(OutcomeData), true),
            Err(Refusal::NotInContract(OutcomeData)),
        ),
        (
            manager,
            tick(me(&[]), one(ActivityLogs), true),
            Err(Refusal::NobodyRaisesThemself),
        ),
        (manager, tick(me(&[DataExport]), group(DataExport), false), OK),
        (
            manager,
            tick(boss, one(ActivityLogs), true),
            Err(Refusal::AdminsHoldEverything),
        ),
        (manager, Act::GiveAccess(ME), Err(Refusal::NobodyRaisesThemself)),
        (
            manager,
            Act::TakeAccess(them(&[Telehealth])),
            Err(Refusal::GroupNotHeldByYou),
        ),
        (manager, Act::TakeAccess(boss), Err(Refusal::NeedsOrganisationAdmin)),
        (holding(&[], &[]), Act::TakeAccess(me(&[Telehealth])), OK),
        (coordinator, tick(them(&[]), group(Analytics), true), OK),
        (
            coordinator,
            tick(them(&[]), group(BillingAndLicences), true),
            Err(Refusal::GroupNotHeldByYou),
        ),
        (coordinator, tick(them(&[]), one(SubAccounts), true), OK),
        (
            coordinator,
            tick(them(&[]), one(PaymentsAndBilling), true),
            Err(Refusal::NotHeldByYou(PaymentsAndBilling)),
        ),
        (admin, tick(them(&[]), group(BillingAndLicences), true), OK),
        (admin, tick(me(&[]), group(BillingAndLicences), true), OK),
        (admin, Act::GiveAccess(ME), OK),
        (admin, Act::TakeAccess(them(&[Telehealth])), OK),
    ] {
        assert_eq!(who.may(&act), expected, "{act:?}");
    }
}

/// A walk of many thousand steps in which anybody tries anything, ticks and contracts alike. Whatever happens, nobody who
/// is no Admin comes to hold what no Admin gave to anybody, and nobody gains by their own tick.
#[test]
fn whatever_is_tried_in_whatever_order_nobody_gets_more_than_the_rules_allow() {
    const PEOPLE: usize = 5;
    let mut dice = Dice(20_261_126);
    let mut contract = basic_contract();
    // One Coordinator; the others hold "users" and one group each.
    let given: [Grants; PEOPLE] = std::array::from_fn(|n| grants(&[PermissionGroup::ALL[n]], &[Users]));
    let mut held = given;
    let role = |n: usize| (n == 0).then_some(Coordinator);
    let account = |n: usize| server::id::AccountId::new(uuid::Uuid::from_u128(n as u128));
    let standing = |n: usize, held: Grants, contract| OrganisationStanding {
        account: account(n),
        role: role(n),
        admin_access: Some(held),
        contract,
    };
    let within = given
        .iter()
        .fold(PermissionSet::EMPTY, |all, one| all.union(one.granted()));
    let by_role = standing(0, Grants::default(), PermissionSet::ALL).held();
    let (mut done, mut refused) = (0, 0);
    for _ in 0..20_000 {
        if dice.roll(20) == 0 {
            let permission = Permission::ALL[dice.roll(Permission::ALL.len())];
            contract = if dice.roll(2) == 0 {
                contract.with(permission)
            } else {
                contract.without(permission)
            };
        }
        let (actor, subject, on) = (dice.roll(PEOPLE), dice.roll(PEOPLE), dice.roll(2) == 0);
        let checkbox = match dice.roll(2) {
            0 => Checkbox::Group(PermissionGroup::ALL[dice.roll(PermissionGroup::ALL.len())]),
            _ => Checkbox::Permission(Permission::ALL[dice.roll(Permission::ALL.len())]),
        };
        let user = AdminUser {
            account: account(subject),
            role: role(subject),
            grants: held[subject],
        };
        let before = standing(subject, held[subject], contract).held();
        if standing(actor, held[actor], contract)
            .may(&Act::Tick(user, checkbox, on))
            .is_err()
        {
            refused += 1;
            continue;
        }
        done += 1;
        held[subject] = held[subject].set(checkbox, on);
        let after = standing(subject, held[subject], contract).held();
        if actor == subject {
            assert!(before.covers(after), "{checkbox:?} {on}: nobody raises themself");
        } else if on {
            let mine = standing(actor, held[actor], contract).held();
            assert!(
                before.union(mine).covers(after),
                "{checkbox:?}: nobody grants what they lack"
            );
        }
        assert!(within.union(by_role).covers(held[subject].granted()));
        assert_eq!(GroupSet::from_bits(held[subject].groups.bits()), held[subject].groups);
    }
    assert!(done > 500 && refused > 500, "{done} done, {refused} refused");
}
