//! Who is looked for: by name, and by what they may do.

use leptos::prelude::*;
use server::{
    access::{OrganisationRole, Permission, PermissionSet},
    account::fold,
    admin_users::AdminUserLine,
};

#[derive(Clone, Copy, Default)]
pub struct Filter {
    pub name: RwSignal<String>,
    pub permission: RwSignal<Option<Permission>>,
}

impl Filter {
    /// Those who are looked for, in their order.
    pub fn of(self, lines: &[AdminUserLine]) -> Vec<AdminUserLine> {
        let (name, permission) = (fold(&self.name.get()), self.permission.get());
        let fits =
            |line: &&AdminUserLine| fold(&line.name).contains(&name) && permission.is_none_or(|one| holds(line, one));
        lines.iter().filter(fits).cloned().collect()
    }
}

/// What somebody was granted or has by role, whether or not the contract has it.
fn holds(line: &AdminUserLine, permission: Permission) -> bool {
    let by_role = line.role.map_or(PermissionSet::EMPTY, OrganisationRole::permissions);
    by_role.union(line.grants.granted()).contains(permission)
}
