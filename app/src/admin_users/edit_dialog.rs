//! One admin user's single permissions, in their groups.

use leptos::prelude::*;
use server::{
    access::{Checkbox as Tick, OrganisationAct as Act, OrganisationRole},
    admin_users::{AdminUserLine, AdminUsers},
};

use super::{
    admin_users_page::Open,
    row::{press, subject, ticking},
};
use crate::{
    i18n::{t, tr},
    organisations::Here,
    permissions::TickedGroups,
    ui::{Dialog, Notice, Tone, Who, followed},
};

#[component]
pub fn EditDialog(page: Signal<AdminUsers>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let editing = Memo::new(move |_| match open.get() {
        Some(Open::Editing(line)) => Some(line),
        _ => None,
    });
    let title = move || {
        let name = editing.get().map(|line| line.name);
        tr!("permissions-title", name = name.unwrap_or_default())
    };
    view! {
        <Dialog wide=true open=Signal::derive(move || editing.get().is_some()) title=title on_close=move |()| open.set(None)>
            {move || editing.get().map(|first| view! { <Editor page first/> })}
        </Dialog>
    }
}

#[component]
fn Editor(page: Signal<AdminUsers>, first: AdminUserLine) -> impl IntoView {
    let here = Here::get();
    let lines = Signal::derive(move || page.get().lines);
    let account = first.account;
    let gone = Memo::new(move |_| lines.with(|lines| lines.iter().all(|line| line.account != account)));
    let (name, email) = (first.name.clone(), first.email.clone());
    let line = Signal::from(followed(lines, first, |line| line.account));
    let ticking = ticking(here, line);
    let refuses = move |(tick, on): (Tick, bool)| here.refuses(&Act::Tick(subject(line, ticking), tick, on));
    let is_admin = Memo::new(move |_| line.with(|line| line.role == Some(OrganisationRole::Admin)));
    let contract = Signal::derive(move || here.standing().contract);
    view! {
        <Show when=move || gone.get()>
            <Notice tone=Tone::Warn><p>{t!("admin-users-gone")}</p></Notice>
        </Show>
        <div class="person-head"><Who name detail=email/></div>
        <TickedGroups ticking whose=account is_admin contract refuses on_tick=press(here, line, ticking)/>
    }
}
