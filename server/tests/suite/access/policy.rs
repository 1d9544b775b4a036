//! The policy as a table: who, what, and the rule that says no.

use server::access::{
    Act, Checkbox, ClinicRole, Grants, GroupSet, OrganisationRole, Permission, PermissionGroup, PermissionSet, Refusal,
    Standing, Subject, basic_contract,
};
use server::id::AccountId;
use uuid::Uuid;

use ClinicRole::{Admin, TeamMember};
use Permission::{ActivityLogs, AutomaticIntake, JoinCalls, OutcomeData, Users};
use PermissionGroup::{Settings, Telehealth};
use Refusal::{
    AdminsHoldEverything, GroupNotHeldByYou, Needs, NeedsClinicAdmin, NobodyRaisesThemself, NotHeldByYou,
    NotInContract, OnlyAdminsMakeAdmins,
};

const ME: AccountId = AccountId::new(Uuid::from_u128(1));
const SOMEBODY: AccountId = AccountId::new(Uuid::from_u128(2));

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
        clinic_role: Some(Admin),
        ..nobody()
    }
}

fn holding(groups: &[PermissionGroup], singles: &[Permission]) -> Standing {
    Standing {
        clinic_role: Some(TeamMember),
        grants: granted(groups, singles),
        ..nobody()
    }
}

fn granted(groups: &[PermissionGroup], singles: &[Permission]) -> Grants {
    Grants {
        groups: groups.iter().copied().collect(),
        singles: singles.iter().copied().collect(),
    }
}

fn about(account: AccountId, role: ClinicRole) -> Subject {
    Subject {
        account,
        role,
        grants: Grants::default(),
    }
}

#[test]
fn each_act_is_decided_as_the_table_says() {
    let (them, their_admin) = (about(SOMEBODY, TeamMember), about(SOMEBODY, Admin));
    let (myself, nothing) = (about(ME, TeamMember), Grants::default());
    let manager = || holding(&[Telehealth], &[Users]);
    let single = Checkbox::Permission;
    let table: Vec<(&str, Standing, Act, Result<(), Refusal>)> = vec![
        ("a stranger can't enter", nobody(), Act::Enter, Err(NeedsClinicAdmin)),
        (
            "a Reader can't enter",
            official(OrganisationRole::Reader),
            Act::Enter,
            Err(NeedsClinicAdmin),
        ),
        (
            "a Collaborator can't enter",
            official(OrganisationRole::Collaborator),
            Act::Enter,
            Err(NeedsClinicAdmin),
        ),
        (
            "a Reporter lists clinics but can't enter",
            official(OrganisationRole::Reporter),
            Act::Enter,
            Err(NeedsClinicAdmin),
        ),
        (
            "a Coordinator enters",
            official(OrganisationRole::Coordinator),
            Act::Enter,
            Ok(()),
        ),
        (
            "an organisation's Admin enters",
            official(OrganisationRole::Admin),
            Act::Enter,
            Ok(()),
        ),
        ("a team member enters", holding(&[], &[]), Act::Enter, Ok(())),
        ("the team is seen with users", manager(), Act::SeeTeam, Ok(())),
        (
            "the team is not seen without",
            holding(&[Telehealth], &[]),
            Act::SeeTeam,
            Err(Needs(Users)),
        ),
        (
            "a Coordinator sees the team",
            official(OrganisationRole::Coordinator),
            Act::SeeTeam,
            Ok(()),
        ),
        (
            "the log is read with its permission",
            holding(&[], &[ActivityLogs]),
            Act::ReadActivity,
            Ok(()),
        ),
        (
            "the log is not read without",
            manager(),
            Act::ReadActivity,
            Err(Needs(ActivityLogs)),
        ),
        ("an Admin reads the log", admin(), Act::ReadActivity, Ok(())),
        ("a manager invites", manager(), Act::Invite(TeamMember, nothing), Ok(())),
        (
            "a manager hands on a group they hold",
            manager(),
            Act::Invite(TeamMember, granted(&[Telehealth], &[])),
            Ok(()),
        ),
        (
            "a manager hands on a part of it",
            manager(),
            Act::Invite(TeamMember, granted(&[], &[JoinCalls])),
            Ok(()),
        ),
        (
            "nobody grants a group of which they hold a part",
            holding(&[], &[Users, JoinCalls]),
            Act::Invite(TeamMember, granted(&[Telehealth], &[])),
            Err(GroupNotHeldByYou),
        ),
        (
            "nobody grants what they do not hold",
            manager(),
            Act::Invite(TeamMember, granted(&[], &[ActivityLogs])),
            Err(NotHeldByYou(ActivityLogs)),
        ),
        (
            "only Admins invite Admins",
            manager(),
            Act::Invite(Admin, nothing),
            Err(OnlyAdminsMakeAdmins),
        ),
        (
            "an Admin invites an Admin",
            admin(),
            Act::Invite(Admin, nothing),
            Ok(()),
        ),
        (
            "what the contract lacks is granted to nobody",
            admin(),
            Act::Invite(TeamMember, granted(&[], &[AutomaticIntake])),
            Err(NotInContract(AutomaticIntake)),
        ),
        (
            "a group covers what a later contract adds",
            admin(),
            Act::Invite(TeamMember, granted(&[Settings], &[])),
            Ok(()),
        ),
        (
            "nobody invites without users",
            holding(&[], &[]),
            Act::Invite(TeamMember, nothing),
            Err(Needs(Users)),
        ),
        (
            "a manager changes an invitation",
            manager(),
            Act::ChangeInvitation(TeamMember),
            Ok(()),
        ),
        (
            "but not an Admin's",
            manager(),
            Act::ChangeInvitation(Admin),
            Err(OnlyAdminsMakeAdmins),
        ),
        ("an Admin makes an Admin", admin(), Act::SetRole(them, Admin), Ok(())),
        (
            "an Admin demotes an Admin",
            admin(),
            Act::SetRole(their_admin, TeamMember),
            Ok(()),
        ),
        (
            "an Admin steps down",
            admin(),
            Act::SetRole(about(ME, Admin), TeamMember),
            Ok(()),
        ),
        (
            "a manager makes no Admin",
            manager(),
            Act::SetRole(them, Admin),
            Err(OnlyAdminsMakeAdmins),
        ),
        (
            "a manager demotes no Admin",
            manager(),
            Act::SetRole(their_admin, TeamMember),
            Err(OnlyAdminsMakeAdmins),
        ),
        (
            "nobody makes themself Admin",
            manager(),
            Act::SetRole(myself, Admin),
            Err(NobodyRaisesThemself),
        ),
        (
            "a manager ticks what they hold",
            manager(),
            Act::Tick(them, single(JoinCalls), true),
            Ok(()),
        ),
        (
            "a manager ticks a group they hold",
            manager(),
            Act::Tick(them, Checkbox::Group(Telehealth), true),
            Ok(()),
        ),
        (
            "nobody takes away what they do not hold",
            manager(),
            Act::Tick(them, single(ActivityLogs), false),
            Err(NotHeldByYou(ActivityLogs)),
        ),
        (
            "nor a group",
            manager(),
            Act::Tick(them, Checkbox::Group(Settings), false),
            Err(GroupNotHeldByYou),
        ),
        (
            "nobody ticks for themself",
            manager(),
            Act::Tick(myself, single(JoinCalls), true),
            Err(NobodyRaisesThemself),
        ),
        (
            "one may give up one's own",
            manager(),
            Act::Tick(myself, single(JoinCalls), false),
            Ok(()),
        ),
        (
            "an Admin's boxes are fixed",
            admin(),
            Act::Tick(their_admin, single(JoinCalls), true),
            Err(AdminsHoldEverything),
        ),
        (
            "a tick outside the contract is locked",
            admin(),
            Act::Tick(them, single(OutcomeData), true),
            Err(NotInContract(OutcomeData)),
        ),
        (
            "an official in the team ticks their own",
            Standing {
                clinic_role: Some(TeamMember),
                ..official(OrganisationRole::Admin)
            },
            Act::Tick(myself, single(JoinCalls), true),
            Ok(()),
        ),
        (
            "a Reporter ticks nothing",
            official(OrganisationRole::Reporter),
            Act::Tick(them, single(JoinCalls), true),
            Err(Needs(Users)),
        ),
        ("a manager removes a team member", manager(), Act::Remove(them), Ok(())),
        (
            "a manager removes no Admin",
            manager(),
            Act::Remove(their_admin),
            Err(OnlyAdminsMakeAdmins),
        ),
        ("one may leave", manager(), Act::Remove(myself), Ok(())),
        (
            "nobody removes without users",
            holding(&[], &[]),
            Act::Remove(them),
            Err(Needs(Users)),
        ),
    ];
    for (promise, actor, act, expected) in table {
        assert_eq!(actor.may(&act), expected, "{promise}");
    }
}

#[test]
fn what_one_holds_is_what_was_granted_and_the_contract_has() {
    let analytics = holding(&[PermissionGroup::Analytics], &[]);
    assert!(!analytics.held().contains(OutcomeData));
    let richer = Standing {
        contract: PermissionSet::ALL,
        ..analytics
    };
    assert!(
        richer.held().contains(OutcomeData),
        "a granted group covers what a later contract adds"
    );
    assert_eq!(admin().held(), basic_contract());
}

#[test]
fn nobody_can_tick_what_would_make_them_hold_more() {
    for group in PermissionGroup::ALL {
        for me in [
            holding(&[group], &[Users]),
            holding(&GroupSet::ALL.iter().collect::<Vec<_>>(), &[]),
        ] {
            let boxes = group
                .permissions()
                .iter()
                .map(Checkbox::Permission)
                .chain([Checkbox::Group(group)]);
            for checkbox in boxes {
                let subject = Subject {
                    account: ME,
                    role: TeamMember,
                    grants: me.grants,
                };
                assert!(me.may(&Act::Tick(subject, checkbox, true)).is_err(), "{checkbox:?}");
            }
        }
    }
}

#[test]
fn strangers_and_mere_readers_do_not_know_that_a_clinic_exists() {
    let known = |standing: Standing| standing.is_known();
    assert!(!known(nobody()));
    assert!(!known(official(OrganisationRole::Reader)));
    assert!(!known(official(OrganisationRole::Collaborator)));
    assert!(known(official(OrganisationRole::Reporter)));
    assert!(known(holding(&[], &[])));
}
