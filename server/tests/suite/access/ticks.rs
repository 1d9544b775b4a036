//! The policy as a table: ticks.

use server::access::{
    Act, Checkbox, ClinicRole, GroupSet, OrganisationRole, Permission, PermissionGroup, Refusal, Standing, Subject,
};

use ClinicRole::{Admin, TeamMember};
use Permission::{ActivityLogs, JoinCalls, OutcomeData, Users};
use PermissionGroup::{Settings, Telehealth};
use Refusal::{AdminsHoldEverything, GroupNotHeldByYou, Needs, NobodyRaisesThemself, NotHeldByYou, NotInContract};

use super::{ME, OK, SOMEBODY, about, admin, decide, holding, manager, official};

#[test]
fn who_ticks_what() {
    let (them, their_admin, myself) = (
        about(SOMEBODY, TeamMember),
        about(SOMEBODY, Admin),
        about(ME, TeamMember),
    );
    let one = |subject, permission, on| Act::Tick(subject, Checkbox::Permission(permission), on);
    let group = |subject, group, on| Act::Tick(subject, Checkbox::Group(group), on);
    let in_team = Standing {
        clinic_role: Some(TeamMember),
        ..official(OrganisationRole::Admin)
    };
    let unpaid = Err(NotInContract(OutcomeData));
    let not_mine = Err(NotHeldByYou(ActivityLogs));
    let fixed = Err(AdminsHoldEverything);
    decide([
        (
            "a manager ticks what they hold",
            manager(),
            one(them, JoinCalls, true),
            OK,
        ),
        (
            "a manager ticks a group they hold",
            manager(),
            group(them, Telehealth, true),
            OK,
        ),
        (
            "nobody grants what they do not hold",
            manager(),
            one(them, ActivityLogs, true),
            not_mine,
        ),
        (
            "nobody takes away what they do not hold",
            manager(),
            one(them, ActivityLogs, false),
            not_mine,
        ),
        (
            "nor a group",
            manager(),
            group(them, Settings, false),
            Err(GroupNotHeldByYou),
        ),
        (
            "nobody ticks for themself",
            manager(),
            one(myself, JoinCalls, true),
            Err(NobodyRaisesThemself),
        ),
        (
            "one may give up one's own",
            manager(),
            one(myself, JoinCalls, false),
            OK,
        ),
        (
            "an Admin's boxes are fixed",
            admin(),
            one(their_admin, JoinCalls, true),
            fixed,
        ),
        (
            "also for themself",
            admin(),
            one(about(ME, Admin), JoinCalls, false),
            fixed,
        ),
        (
            "a tick outside the contract is locked",
            admin(),
            one(them, OutcomeData, true),
            unpaid,
        ),
        (
            "an official in the team ticks their own",
            in_team,
            one(myself, JoinCalls, true),
            OK,
        ),
        (
            "a Reporter ticks nothing",
            official(OrganisationRole::Reporter),
            one(them, JoinCalls, true),
            Err(Needs(Users)),
        ),
    ]);
}

#[test]
fn nobody_can_tick_what_would_make_them_hold_more() {
    let all_groups: Vec<_> = GroupSet::ALL.iter().collect();
    for group in PermissionGroup::ALL {
        for me in [holding(&[group], &[Users]), holding(&all_groups, &[])] {
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
