//! The grid: found by name and by permission, walked with the arrow keys.

use std::collections::HashSet;

use leptos::{prelude::*, wasm_bindgen::JsCast};
use server::{
    access::{BoxState, Permission, PermissionGroup},
    admin_users::{AdminUserLine, AdminUsers},
};

use super::{
    admin_users_page::Open,
    bunches::{BunchRows, Bunches},
    filter::Filter,
    for_many::{Chosen, ForMany},
};
use crate::{
    i18n::{self, t, tr},
    place::HerePlace,
    ui::{ArrowKeys, Card, Checkbox, Column, Empty, Glyph, Notice, SearchField, Select, Table, followed},
};

#[component]
pub fn Grid(page: Signal<AdminUsers>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let filter = Filter::default();
    let chosen = Chosen::default();
    let shown = Memo::new(move |_| page.with(|page| filter.of(&page.lines)));
    let by_role = Memo::new(move |_| page.with(|page| filter.of_roles(&page.by_role)));
    let layout = StoredValue::new(page.with_untracked(|page| Bunches::new(&page.lines)));
    let bunches = Memo::new(move |_| page.with(|page| layout.with_value(|layout| layout.of(&page.lines))));
    let choices = move || {
        let any = (None, tr!("admin-users-any-permission"));
        let each = Permission::ALL.map(|one| (Some(one), i18n::permission(one)));
        std::iter::once(any).chain(each).collect()
    };
    view! {
        <form class="admin-filters" role="search" on:submit=|event| event.prevent_default()>
            <SearchField label=t!("team-search") value=filter.name/>
            <Select
                label=t!("admin-users-permission")
                choices=Signal::derive(choices)
                value=filter.permission
                on_choose=move |chosen| filter.permission.set(chosen)
                compact=true
            />
        </form>
        <Show when=move || page.with(|page| page.more)>
            <Notice><p>{move || tr!("admin-users-more", most = AdminUsers::MOST)}</p></Notice>
        </Show>
        <ForMany shown chosen/>
        <Card>
            <Show when=move || !shown.with(Vec::is_empty) fallback=move || view! { <Nobody page/> }>
                <Reasons>
                    <ArrowKeys class="admin-grid">
                        <Table caption=t!("ui-admin-users") head=move || view! { <Head shown chosen/> } grouped=true>
                            <For each=move || bunches.get() key=|bunch| bunch.number let:bunch>
                                <BunchRows bunch=followed(bunches.into(), bunch, |bunch| bunch.number) filter open chosen/>
                            </For>
                        </Table>
                    </ArrowKeys>
                    <Later/>
                </Reasons>
            </Show>
            <Show when=move || !by_role.with(Vec::is_empty)>
                <p class="grid-later">
                    {move || tr!("admin-users-by-role", who = by_role.with(|names| i18n::list(names)))}
                </p>
            </Show>
        </Card>
    }
}

/// Below the boxes: why the one is locked that is pointed at or has the focus. Who hears the page hears it with the box.
#[component]
fn Reasons(children: Children) -> impl IntoView {
    let reason = RwSignal::new(String::new());
    let read = move |target: Option<web_sys::EventTarget>| {
        let of = |target: web_sys::EventTarget| {
            let checkbox = target.dyn_ref::<web_sys::Element>()?.closest(".checkbox").ok()??;
            checkbox.query_selector(".why").ok()??.text_content()
        };
        let read = target.and_then(of).unwrap_or_default();
        // Rows that scroll by under the pointer say the same, again and again.
        if reason.with_untracked(|now| *now != read) {
            reason.set(read);
        }
    };
    view! {
        <div on:focusin=move |event| read(event.target()) on:pointerover=move |event| read(event.target())>
            {children()}
        </div>
        <p class="grid-why" aria-hidden="true">{move || reason.get()}</p>
    }
}

/// Which of the boxes open nothing yet.
#[component]
fn Later() -> impl IntoView {
    let place = HerePlace::get().place;
    let what = move || {
        let later = Permission::ALL.into_iter().filter(|one| !one.opens_in(place));
        i18n::list(&later.map(i18n::permission).collect::<Vec<_>>())
    };
    view! { <p class="grid-later">{move || tr!("admin-users-later", what = what())}</p> }
}

/// The names of the columns; the first chooses every row that is shown.
#[component]
fn Head(shown: Memo<Vec<AdminUserLine>>, chosen: Chosen) -> impl IntoView {
    let group = |group: PermissionGroup| view! { <Column label=move || i18n::group(group)/> };
    let state = Memo::new(move |_| {
        let chosen = chosen.get();
        let count = shown.with(|shown| shown.iter().filter(|line| chosen.contains(&line.account)).count());
        match count {
            0 => BoxState::Empty,
            all if all == shown.with(Vec::len) => BoxState::Ticked,
            _ => BoxState::Mixed,
        }
    });
    let choose = move |on: bool| {
        let all = shown.with_untracked(|shown| shown.iter().map(|line| line.account).collect());
        chosen.set(if on { all } else { HashSet::new() });
    };
    view! {
        <th role="columnheader" scope="col">
            <Checkbox label=t!("admin-users-choose-all") state on_tick=choose/>
        </th>
        {PermissionGroup::ALL.map(group).collect_view()}
        <Column label=t!("team-acts") hidden=true/>
    }
}

#[component]
fn Nobody(page: Signal<AdminUsers>) -> impl IntoView {
    move || {
        if page.with(|page| page.lines.is_empty()) {
            view! {
                <Empty glyph=Glyph::People title=t!("admin-users-none")><p>{t!("admin-users-none-hint")}</p></Empty>
            }
        } else {
            view! { <Empty glyph=Glyph::Search title=t!("team-nobody")><p>{t!("team-nobody-hint")}</p></Empty> }
        }
    }
}
