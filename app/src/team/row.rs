//! One person of the team.

use leptos::prelude::*;
use server::{
    access::{Act, BoxState, ClinicRole, PermissionGroup},
    team::TeamMember,
};

use super::team_page::Open;
use crate::{
    browser::now,
    clinics::Here,
    i18n::{self, t, tr},
    session::Session,
    ui::{Badge, Button, Cell, Glyph, IconButton, Row, Weight, Who},
};

#[component]
pub fn TeamRow(member: Memo<TeamMember>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let TeamMember {
        name, email, account, ..
    } = member.get_untracked();
    let is_me = Session::here().person.with_untracked(|me| me.account == account);
    let is_here = Signal::derive(move || member.with(|member| member.is_here(now())));
    let is_open = Signal::derive(move || matches!(&*open.read(), Some(Open::Editing(one)) if one.account == account));
    let named = name.clone();
    view! {
        <Row lit=is_open>
            <Cell class="title">
                <Who name detail=email here=is_here/>
                {is_me.then(|| view! { <Badge>{t!("team-you")}</Badge> })}
            </Cell>
            <Cell label=t!("team-role") class="short">{move || i18n::clinic_role(member.with(|member| member.role))}</Cell>
            <Cell label=t!("team-may")>{move || member.with(summary)}</Cell>
            <Cell label=t!("team-last-here") class="short">
                <span class="num" class:good=is_here>{move || member.with(last_here)}</span>
            </Cell>
            <Cell class="acts"><Acts member name=named open/></Cell>
        </Row>
    }
}

#[component]
fn Acts(member: Memo<TeamMember>, name: String, open: RwSignal<Option<Open>>) -> impl IntoView {
    let here = Here::get();
    let may_remove = Memo::new(move |_| here.refuses(&Act::Remove(member.with(TeamMember::subject))).is_none());
    let name = StoredValue::new(name);
    view! {
        <IconButton
            glyph=Glyph::Pencil
            name=t!("team-edit", name = name.get_value())
            on_press=move |()| open.set(Some(Open::Editing(member.get_untracked())))
        />
        <Show when=move || may_remove.get()>
            <Button
                weight=Weight::Bare
                name=t!("team-remove-name", name = name.get_value())
                on_press=move |()| open.set(Some(Open::Removing(member.get_untracked())))
            >
                {t!("team-remove")}
            </Button>
        </Show>
    }
}

fn last_here(member: &TeamMember) -> String {
    match member.seen_at {
        _ if member.is_here(now()) => tr!("team-now"),
        Some(moment) => i18n::moment(moment),
        None => tr!("team-never"),
    }
}

/// What somebody may do, in a line: whole groups by their name, parts of a group one by one.
fn summary(member: &TeamMember) -> String {
    if member.role == ClinicRole::Admin {
        return tr!("team-may-everything");
    }
    let grants = member.grants;
    let mut names = Vec::new();
    for group in PermissionGroup::ALL {
        match grants.group_box(group) {
            BoxState::Ticked => names.push(i18n::group(group)),
            BoxState::Mixed => {
                let singles = grants.singles.intersection(group.permissions());
                names.extend(singles.iter().map(i18n::permission));
            }
            BoxState::Empty => {}
        }
    }
    if names.is_empty() {
        tr!("team-may-nothing")
    } else {
        i18n::list(&names)
    }
}
