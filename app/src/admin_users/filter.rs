//! Who is looked for: by name, and by what they hold, whether or not the contract has it.

use leptos::prelude::*;
use server::{
    access::Permission,
    account::fold,
    admin_users::{AdminUserLine, ByRole},
};

#[derive(Clone, Copy, Default)]
pub struct Filter {
    pub name: RwSignal<String>,
    pub permission: RwSignal<Option<Permission>>,
}

impl Filter {
    /// Those who are looked for, in their order.
    pub fn of(self, lines: &[AdminUserLine]) -> Vec<AdminUserLine> {
        let (name, permission) = (self.folded_name(), self.permission.get());
        let holds = |line: &AdminUserLine, one: Permission| {
            line.grants.granted().contains(one) || line.role.is_some_and(|role| role.permissions().contains(one))
        };
        let fits = |line: &&AdminUserLine| {
            fold(&line.name).contains(&name) && permission.is_none_or(|permission| holds(line, permission))
        };
        lines.iter().filter(fits).cloned().collect()
    }

    /// The names of those besides who hold the permission by their role, when one is looked for.
    pub fn of_roles(self, by_role: &[ByRole]) -> Vec<String> {
        let Some(permission) = self.permission.get() else {
            return Vec::new();
        };
        let name = self.folded_name();
        let fits = |one: &&ByRole| one.role.permissions().contains(permission) && fold(&one.name).contains(&name);
        by_role.iter().filter(fits).map(|one| one.name.clone()).collect()
    }

    fn folded_name(self) -> String {
        fold(&self.name.get())
    }
}
