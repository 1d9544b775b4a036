//! Who is looked for: by name, and by what they may do.

use leptos::prelude::*;
use server::{
    access::{OrganisationRole, Permission},
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
        let (name, permission) = (self.name.get().trim().to_lowercase(), self.permission.get());
        let fits = |line: &&AdminUserLine| {
            line.name.to_lowercase().contains(&name) && permission.is_none_or(|one| holds(line, one))
        };
        lines.iter().filter(fits).cloned().collect()
    }
}

/// What somebody was granted or has by role, whether or not the contract has it.
fn holds(line: &AdminUserLine, permission: Permission) -> bool {
    line.role == Some(OrganisationRole::Admin) || line.grants.granted().contains(permission)
}
