//! The policy as a table: entering, reading, inviting, roles.

use server::access::{
    Act, ClinicRole, Grants, OrganisationRole, Permission, PermissionGroup, PermissionSet, Refusal, Standing,
    basic_contract,
};

use ClinicRole::{Admin, TeamMember};
use Permission::{ActivityLogs, AutomaticIntake, JoinCalls, OutcomeData, Users};
use PermissionGroup::{Settings, Telehealth};
use Refusal::{
    GroupNotHeldByYou, Needs, NeedsClinicAdmin, NobodyRaisesThemself, NotHeldByYou, NotInContract, OnlyAdminsMakeAdmins,
};

use super::{ME, OK, SOMEBODY, about, admin, decide, holding, manager, nobody, official};
use crate::support::grants;

#[test]
fn who_enters_and_reads() {
    use OrganisationRole::{Collaborator, Coordinator, Reader, Reporter};
    let (enter, outside) = (Act::Enter, Err(NeedsClinicAdmin));
    decide([
        ("a stranger can't enter", nobody(), enter, outside),
        ("a Reader can't enter", official(Reader), enter, outside),
        ("a Collaborator can't enter", official(Collaborator), enter, outside),
        (
            "a Reporter lists clinics but can't enter",
            official(Reporter),
            enter,
            outside,
        ),
        ("a Coordinator enters", official(Coordinator), enter, OK),
        (
            "an organisation's Admin enters",
            official(OrganisationRole::Admin),
            enter,
            OK,
        ),
        ("a team member enters", holding(&[], &[]), enter, OK),
        ("the team is seen with users", manager(), Act::SeeTeam, OK),
        (
            "the team is not seen without",
            holding(&[Telehealth], &[]),
            Act::SeeTeam,
            Err(Needs(Users)),
        ),
        ("a Coordinator sees the team", official(Coordinator), Act::SeeTeam, OK),
        (
            "the log is read with its permission",
            holding(&[], &[ActivityLogs]),
            Act::ReadActivity,
            OK,
        ),
        (
            "the log is not read without",
            manager(),
            Act::ReadActivity,
            Err(Needs(ActivityLogs)),
        ),
        ("an Admin reads the log", admin(), Act::ReadActivity, OK),
    ]);
}

#[test]
fn who_invites_whom() {
    let member = |groups: &[_], singles: &[_]| Act::Invite(TeamMember, grants(groups, singles));
    let partly = || holding(&[], &[Users, JoinCalls]);
    let lacks = Err(NotHeldByYou(ActivityLogs));
    let unpaid = Err(NotInContract(AutomaticIntake));
    let admins_only = Err(OnlyAdminsMakeAdmins);
    decide([
        ("a manager invites", manager(), member(&[], &[]), OK),
        (
            "a manager hands on a group they hold",
            manager(),
            member(&[Telehealth], &[]),
            OK,
        ),
        (
            "a manager hands on a part of it",
            manager(),
            member(&[], &[JoinCalls]),
            OK,
        ),
        (
            "nobody grants a group of which they hold a part",
            partly(),
            member(&[Telehealth], &[]),
            Err(GroupNotHeldByYou),
        ),
        (
            "nobody grants what they do not hold",
            manager(),
            member(&[], &[ActivityLogs]),
            lacks,
        ),
        (
            "only Admins invite Admins",
            manager(),
            Act::Invite(Admin, Grants::default()),
            admins_only,
        ),
        (
            "an Admin invites an Admin",
            admin(),
            Act::Invite(Admin, Grants::default()),
            OK,
        ),
        (
            "what the contract lacks is granted to nobody",
            admin(),
            member(&[], &[AutomaticIntake]),
            unpaid,
        ),
        (
            "a group covers what a later contract adds",
            admin(),
            member(&[Settings], &[]),
            OK,
        ),
        (
            "nobody invites without users",
            holding(&[], &[]),
            member(&[], &[]),
            Err(Needs(Users)),
        ),
        (
            "a manager changes an invitation",
            manager(),
            Act::ChangeInvitation(TeamMember),
            OK,
        ),
        (
            "but not an Admin's",
            manager(),
            Act::ChangeInvitation(Admin),
            admins_only,
        ),
    ]);
}

#[test]
fn who_makes_whom_what() {
    let (them, their_admin) = (about(SOMEBODY, TeamMember), about(SOMEBODY, Admin));
    let admins_only = Err(OnlyAdminsMakeAdmins);
    decide([
        ("an Admin makes an Admin", admin(), Act::SetRole(them, Admin), OK),
        (
            "an Admin demotes an Admin",
            admin(),
            Act::SetRole(their_admin, TeamMember),
            OK,
        ),
        (
            "an Admin steps down",
            admin(),
            Act::SetRole(about(ME, Admin), TeamMember),
            OK,
        ),
        (
            "a manager makes no Admin",
            manager(),
            Act::SetRole(them, Admin),
            admins_only,
        ),
        (
            "a manager demotes no Admin",
            manager(),
            Act::SetRole(their_admin, TeamMember),
            admins_only,
        ),
        (
            "nobody makes themself Admin",
            manager(),
            Act::SetRole(about(ME, TeamMember), Admin),
            Err(NobodyRaisesThemself),
        ),
        (
            "nobody changes a role without users",
            holding(&[], &[]),
            Act::SetRole(them, Admin),
            Err(Needs(Users)),
        ),
        ("a manager removes a team member", manager(), Act::Remove(them), OK),
        (
            "a manager removes no Admin",
            manager(),
            Act::Remove(their_admin),
            admins_only,
        ),
        ("one may leave", manager(), Act::Remove(about(ME, TeamMember)), OK),
        (
            "nobody removes without users",
            holding(&[], &[]),
            Act::Remove(them),
            Err(Needs(Users)),
        ),
    ]);
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
fn strangers_and_mere_readers_do_not_know_that_a_clinic_exists() {
    assert!(!nobody().is_known());
    assert!(!official(OrganisationRole::Reader).is_known());
    assert!(!official(OrganisationRole::Collaborator).is_known());
    assert!(official(OrganisationRole::Reporter).is_known());
    assert!(holding(&[], &[]).is_known());
}
