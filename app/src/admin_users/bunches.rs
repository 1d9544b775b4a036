//! Rows in bunches. Among hundreds only those in sight are laid out and painted; a browser that watches each row by
//! itself comes too late with its frames.

use std::collections::HashSet;

use leptos::prelude::*;
use server::{admin_users::AdminUserLine, id::AccountId};

use super::{admin_users_page::Open, filter::Filter, for_many::Chosen, row::AdminUserRow};
use crate::ui::followed;

/// Some who follow each other.
#[derive(Clone, PartialEq)]
pub struct Bunch(Vec<AdminUserLine>);

impl Bunch {
    /// With whom it begins.
    pub fn key(&self) -> Option<AccountId> {
        self.0.first().map(|line| line.account)
    }
}

/// With whom the bunches began when the page opened. They keep beginning there, so that rows stay in their place when
/// somebody comes or goes.
pub struct Bunches(HashSet<AccountId>);

impl Bunches {
    const ROWS: usize = 10;

    pub fn new(lines: &[AdminUserLine]) -> Self {
        Self(lines.iter().step_by(Self::ROWS).map(|line| line.account).collect())
    }

    pub fn of(&self, lines: &[AdminUserLine]) -> Vec<Bunch> {
        let bunches = lines.chunk_by(|_, next| !self.0.contains(&next.account));
        bunches.map(|lines| Bunch(lines.to_vec())).collect()
    }
}

#[component]
pub fn BunchRows(bunch: Memo<Bunch>, filter: Filter, open: RwSignal<Option<Open>>, chosen: Chosen) -> impl IntoView {
    let lines = Memo::new(move |_| bunch.with(|bunch| filter.of(&bunch.0)));
    view! {
        <tbody role="rowgroup" style=("--rows", move || lines.with(Vec::len).to_string())>
            <For each=move || lines.get() key=|line| line.account let:line>
                <AdminUserRow line=followed(lines.into(), line, |line| line.account) open chosen/>
            </For>
        </tbody>
    }
}
