//! One admin user: a box for each group, and what else one can do with them.

use leptos::prelude::*;
use server::{
    access::{AdminUser, BoxState, Checkbox as Tick, OrganisationAct as Act, OrganisationRole, PermissionGroup},
    admin_users::{self, AdminTick, AdminUserLine, AdminUsers},
};

use super::{admin_users_page::Open, for_many::Chosen, own_access::OwnAccess};
use crate::{
    i18n::{self, refusal, t, tr},
    organisations::Here,
    permissions::Ticking,
    ui::{Asked, Badge, Button, Cell, Checkbox, Glyph, IconButton, Row, Weight, Who},
};

/// The boxes of an admin user; they follow what the server says.
pub fn ticking(here: Here, line: Signal<AdminUserLine>) -> Ticking {
    let AdminUserLine {
        account, name, grants, ..
    } = line.get_untracked();
    let organisation = here.organisation;
    let ticking = Ticking::new(name, grants, move |change| {
        admin_users::set_permission(AdminTick {
            organisation,
            account,
            change,
        })
    });
    let list = expect_context::<Asked<AdminUsers>>();
    Effect::new(move || {
        // Also when it says the same as before one's own tick: somebody else may have taken that back.
        list.track();
        ticking.follow(line.with(|line| line.grants));
    });
    ticking
}

/// Them as the policy sees them, with the boxes as they are shown.
pub fn subject(line: Signal<AdminUserLine>, ticking: Ticking) -> AdminUser {
    AdminUser {
        grants: ticking.grants().get(),
        ..line.with(AdminUserLine::admin_user)
    }
}

/// What a press of a box does: a tick, asked about twice when one's own access goes with it.
pub fn press(here: Here, line: Signal<AdminUserLine>, ticking: Ticking) -> Callback<(Tick, bool)> {
    let own = OwnAccess::here();
    Callback::new(move |(tick, on)| {
        let gives_up = untrack(|| here.standing().gives_up(subject(line, ticking), tick, on));
        own.guard(gives_up, move || ticking.set(tick, on));
    })
}

#[component]
pub fn AdminUserRow(line: Memo<AdminUserLine>, open: RwSignal<Option<Open>>, chosen: Chosen) -> impl IntoView {
    let here = Here::get();
    let line = Signal::from(line);
    let ticking = ticking(here, line);
    let press = press(here, line, ticking);
    let AdminUserLine {
        account, name, email, ..
    } = line.get_untracked();
    let named = StoredValue::new(name.clone());
    let is_admin = Memo::new(move |_| line.with(|line| line.role == Some(OrganisationRole::Admin)));
    let is_open = Signal::derive(move || matches!(&*open.read(), Some(Open::Editing(one)) if one.account == account));
    let cell = move |group: PermissionGroup| {
        let tick = Tick::Group(group);
        let state = Memo::new(move |_| {
            if is_admin.get() {
                BoxState::Ticked
            } else {
                ticking.grants().get().group_box(group)
            }
        });
        let locked = Memo::new(move |_| {
            let on = state.get() != BoxState::Ticked;
            here.refuses(&Act::Tick(subject(line, ticking), tick, on)).map(refusal)
        });
        view! {
            <Cell label=move || i18n::group(group)>
                <Checkbox
                    alone=true
                    label=move || tr!("admin-users-box", name = named.get_value(), group = i18n::group(group))
                    state
                    locked
                    saving=Signal::derive(move || ticking.saving(tick))
                    on_tick=move |on| press.run((tick, on))
                />
            </Cell>
        }
    };
    let is_chosen = Memo::new(move |_| BoxState::from(chosen.with(|chosen| chosen.contains(&account))));
    let choose = move |on: bool| {
        chosen.update(|chosen| {
            if on {
                chosen.insert(account);
            } else {
                chosen.remove(&account);
            }
        });
    };
    let href = format!("/organisations/{}/users/{account}", here.organisation);
    let may_take = Memo::new(move |_| here.refuses(&Act::TakeAccess(subject(line, ticking))).is_none());
    view! {
        <Row lit=is_open>
            <Cell class="title">
                <div class="choose">
                    <Checkbox
                        alone=true
                        label=t!("admin-users-choose", name = named.get_value())
                        state=is_chosen
                        on_tick=choose
                    />
                    <Who name detail=email href/>
                </div>
                {move || {
                    let role = line.with(|line| line.role)?;
                    Some(view! { <Badge>{move || i18n::organisation_role(role)}</Badge> })
                }}
            </Cell>
            {PermissionGroup::ALL.map(cell).collect_view()}
            <Cell class="acts">
                <IconButton
                    glyph=Glyph::Pencil
                    name=t!("team-edit", name = named.get_value())
                    on_press=move |()| open.set(Some(Open::Editing(line.get_untracked())))
                />
                <Show when=move || may_take.get()>
                    <Button
                        weight=Weight::Bare
                        name=t!("team-remove-name", name = named.get_value())
                        on_press=move |()| open.set(Some(Open::Taking(line.get_untracked())))
                    >
                        {t!("team-remove")}
                    </Button>
                </Show>
            </Cell>
        </Row>
    }
}
