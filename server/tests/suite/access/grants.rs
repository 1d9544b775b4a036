//! What a tick does: every state of every group's boxes, with every tick.

use server::access::{BoxState, Checkbox, Grants, GroupSet, Permission, PermissionGroup, PermissionSet};

/// Every state that ticks can lead to inside one group: the whole group, or some of its permissions but not all.
fn states(group: PermissionGroup) -> Vec<Grants> {
    let permissions: Vec<Permission> = group.permissions().iter().collect();
    let some = (0..(1_u32 << permissions.len()) - 1).map(|bits| {
        let chosen = permissions
            .iter()
            .enumerate()
            .filter(|(at, _)| bits & (1 << at) != 0)
            .map(|(_, it)| *it);
        Grants {
            groups: GroupSet::EMPTY,
            singles: chosen.collect(),
        }
    });
    let whole = Grants {
        groups: GroupSet::EMPTY.with(group),
        singles: PermissionSet::EMPTY,
    };
    some.chain([whole]).collect()
}

fn checkboxes(group: PermissionGroup) -> Vec<Checkbox> {
    group
        .permissions()
        .iter()
        .map(Checkbox::Permission)
        .chain([Checkbox::Group(group)])
        .collect()
}

/// Calls this with each state, each checkbox, and each way to set it.
fn each(check: impl Fn(PermissionGroup, Grants, Checkbox, bool)) {
    for group in PermissionGroup::ALL {
        for before in states(group) {
            for checkbox in checkboxes(group) {
                check(group, before, checkbox, true);
                check(group, before, checkbox, false);
            }
        }
    }
}

#[test]
fn a_tick_grants_exactly_what_is_under_its_box() {
    each(|_, before, checkbox, on| {
        let under = checkbox.permissions();
        let wanted = if on {
            before.granted().union(under)
        } else {
            before.granted().difference(under)
        };
        assert_eq!(
            before.set(checkbox, on).granted(),
            wanted,
            "{before:?} {checkbox:?} {on}"
        );
    });
}

#[test]
fn ticking_twice_is_ticking_once() {
    each(|_, before, checkbox, on| {
        let once = before.set(checkbox, on);
        assert_eq!(once.set(checkbox, on), once);
    });
}

#[test]
fn a_box_looks_the_same_however_it_got_there() {
    each(|group, before, checkbox, on| {
        let after = before.set(checkbox, on);
        assert!(
            states(group).contains(&after),
            "{before:?} {checkbox:?} {on} leads to {after:?}"
        );
    });
}

#[test]
fn a_group_is_ticked_when_all_is_granted_empty_when_nothing_is_and_else_mixed() {
    each(|group, before, checkbox, on| {
        let after = before.set(checkbox, on);
        let granted = after.granted().intersection(group.permissions());
        let wanted = if granted == group.permissions() {
            BoxState::Ticked
        } else if granted.is_empty() {
            BoxState::Empty
        } else {
            BoxState::Mixed
        };
        assert_eq!(after.group_box(group), wanted);
        for permission in group.permissions().iter() {
            assert_eq!(
                after.permission_box(permission) == BoxState::Ticked,
                granted.contains(permission)
            );
        }
    });
}

#[test]
fn a_tick_leaves_other_groups_alone() {
    each(|group, before, checkbox, on| {
        for other in PermissionGroup::ALL.into_iter().filter(|other| *other != group) {
            let there = states(other)[1];
            let both = Grants {
                groups: before.groups,
                singles: before.singles.union(there.singles),
            };
            let after = both.set(checkbox, on);
            assert_eq!(after.singles.intersection(other.permissions()), there.singles);
            assert!(!after.groups.contains(other));
        }
    });
}

#[test]
fn undo_leads_back() {
    each(|_, before, checkbox, on| {
        let after = before.set(checkbox, on);
        if after == before {
            return;
        }
        let back = before
            .undo(checkbox, on)
            .into_iter()
            .fold(after, |grants, (checkbox, on)| grants.set(checkbox, on));
        assert_eq!(back, before, "{checkbox:?} {on}");
        assert_eq!(after.restored(before, checkbox), before);
    });
}

#[test]
fn what_the_database_keeps_is_what_comes_back() {
    for permission in Permission::ALL {
        let set = PermissionSet::EMPTY.with(permission);
        assert_eq!(PermissionSet::from_bits(set.bits()), set);
        assert_eq!(set.iter().collect::<Vec<_>>(), [permission]);
    }
    assert_eq!(PermissionSet::from_bits(i64::from(u32::MAX)), PermissionSet::ALL);
    assert_eq!(PermissionSet::from_bits(-1), PermissionSet::EMPTY);
    assert_eq!(
        GroupSet::ALL
            .iter()
            .map(PermissionGroup::permissions)
            .fold(PermissionSet::EMPTY, PermissionSet::union),
        PermissionSet::ALL
    );
}
