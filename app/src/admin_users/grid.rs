//! The grid: found by name and by permission, walked with the arrow keys.

use leptos::prelude::*;
use server::{
    access::{OrganisationRole, Permission, PermissionGroup},
    admin_users::{AdminUserLine, AdminUsers},
};

use super::{admin_users_page::Open, row::AdminUserRow};
use crate::{
    i18n::{self, t, tr},
    ui::{ArrowKeys, Card, Column, Empty, Glyph, Notice, SearchField, Select, Table, followed},
};

#[component]
pub fn Grid(page: Signal<AdminUsers>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let permission = RwSignal::new(None::<Permission>);
    let lines = Signal::derive(move || page.get().lines);
    let shown = Memo::new(move |_| {
        let (name, permission) = (name.get().to_lowercase(), permission.get());
        let fits = |line: &&AdminUserLine| {
            line.name.to_lowercase().contains(name.trim()) && permission.is_none_or(|one| holds(line, one))
        };
        lines.with(|lines| lines.iter().filter(fits).cloned().collect::<Vec<_>>())
    });
    let choices = move || {
        let any = (None, tr!("admin-users-any-permission"));
        let each = Permission::ALL.map(|one| (Some(one), i18n::permission(one)));
        std::iter::once(any).chain(each).collect()
    };
    view! {
        <form class="admin-filters" role="search" on:submit=|event| event.prevent_default()>
            <SearchField label=t!("team-search") value=name/>
            <Select
                label=t!("admin-users-permission")
                choices=Signal::derive(choices)
                value=permission
                on_choose=move |chosen| permission.set(chosen)
                compact=true
            />
        </form>
        <Show when=move || page.with(|page| page.more)>
            <Notice><p>{move || tr!("admin-users-more", most = AdminUsers::MOST)}</p></Notice>
        </Show>
        <Card>
            <Show when=move || !shown.with(Vec::is_empty) fallback=move || view! { <Nobody lines/> }>
                <ArrowKeys class="admin-grid">
                    <Table caption=t!("ui-admin-users") head=head>
                        <For each=move || shown.get() key=|line| line.account let:line>
                            <AdminUserRow line=followed(lines, line, |line| line.account) open/>
                        </For>
                    </Table>
                </ArrowKeys>
            </Show>
        </Card>
    }
}

/// What somebody was granted or has by role, whether or not the contract has it.
fn holds(line: &AdminUserLine, permission: Permission) -> bool {
    line.role == Some(OrganisationRole::Admin) || line.grants.granted().contains(permission)
}

fn head() -> impl IntoView {
    let group = |group: PermissionGroup| view! { <Column label=move || i18n::group(group)/> };
    view! {
        <Column label=t!("team-name")/>
        {PermissionGroup::ALL.map(group).collect_view()}
        <Column label=t!("team-acts") hidden=true/>
    }
}

#[component]
fn Nobody(lines: Signal<Vec<AdminUserLine>>) -> impl IntoView {
    move || {
        if lines.with(Vec::is_empty) {
            view! {
                <Empty glyph=Glyph::People title=t!("admin-users-none")><p>{t!("admin-users-none-hint")}</p></Empty>
            }
        } else {
            view! { <Empty glyph=Glyph::Search title=t!("team-nobody")><p>{t!("team-nobody-hint")}</p></Empty> }
        }
    }
}
