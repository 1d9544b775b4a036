//! The rules about what anybody may come to hold, said without the policy that keeps them.

use server::access::{
    Grants, GroupSet, OrganisationRole, OrganisationStanding as Standing, PermissionGroup, PermissionSet,
};

use super::cast::Who;
use super::known::Known;

/// Holds what came of somebody's attempt against the rules, for everybody.
pub fn check(before: &Known, after: &Known, by: Who) -> Result<(), String> {
    let me = &before.of(by);
    for who in Who::ALL {
        let (was, is) = (&before.of(who), &after.of(who));
        let ok = [
            ("holds what the contract lacks", is.contract.covers(is.held())),
            (
                "was granted what the contract lacks",
                within_contract(&Change::of(was, is), is.contract),
            ),
            ("raised themself", who != by || is_admin(me) || raises_nothing(was, is)),
            (
                "was given, or lost, what the one who did it does not hold",
                who == by || is_admin(me) || is_within(was, is, me),
            ),
        ];
        if let Some((broken, _)) = ok.iter().find(|(_, is_kept)| !is_kept) {
            return Err(format!("{who:?} {broken}: {was:?} became {is:?}"));
        }
    }
    Ok(())
}

/// What ticks change, whatever the contract cuts of it.
struct Change {
    given: PermissionSet,
    taken: PermissionSet,
    /// The groups that were ticked as such.
    groups: GroupSet,
}

impl Change {
    fn of(was: &Standing, is: &Standing) -> Self {
        let (was, is) = (ticked(was), ticked(is));
        Self {
            given: is.granted().difference(was.granted()),
            taken: was.granted().difference(is.granted()),
            groups: is.groups.difference(was.groups),
        }
    }
}

/// Rule 3: only in a whole group there is something for a later contract.
fn within_contract(change: &Change, contract: PermissionSet) -> bool {
    contract.union(inside(change.groups)).covers(change.given)
}

/// Rule 1 about oneself.
fn raises_nothing(was: &Standing, is: &Standing) -> bool {
    ticked(was).granted().covers(ticked(is).granted())
        && by_role(was).covers(by_role(is))
        && (was.admin_access.is_some() || is.admin_access.is_none())
        // A role that holds nothing here still opens clinics and reports.
        && (is.role == was.role || is.role.is_none() || was.role.is_some_and(OrganisationRole::runs_clinics))
}

/// Rule 1 about others: nobody gives or takes what they do not hold, a group only as a whole.
fn is_within(was: &Standing, is: &Standing, me: &Standing) -> bool {
    let mine = me.held().union(inside(whole_groups(me)));
    let change = Change::of(was, is);
    let roles = by_role(was).union(by_role(is));
    let is_same_role = was.role == is.role;
    mine.covers(change.given.union(change.taken)) && (is_same_role || by_role(me).covers(roles))
}

fn is_admin(one: &Standing) -> bool {
    one.role == Some(OrganisationRole::Admin)
}

fn ticked(one: &Standing) -> Grants {
    one.admin_access.unwrap_or_default()
}

fn by_role(one: &Standing) -> PermissionSet {
    one.role.map_or(PermissionSet::EMPTY, OrganisationRole::permissions)
}

fn whole_groups(one: &Standing) -> GroupSet {
    let by_role = by_role(one);
    let all = PermissionGroup::ALL.into_iter();
    let by_role: GroupSet = all.filter(|group| by_role.covers(group.permissions())).collect();
    by_role.union(ticked(one).groups)
}

fn inside(groups: GroupSet) -> PermissionSet {
    groups
        .iter()
        .map(PermissionGroup::permissions)
        .fold(PermissionSet::EMPTY, PermissionSet::union)
}
