//! Rows in bunches. Among hundreds only those in sight are laid out and painted; a browser that watches each row by
//! itself comes too late with its frames.

use std::collections::{HashMap, HashSet};

use leptos::prelude::*;
use server::{admin_users::AdminUserLine, id::AccountId};

use super::{admin_users_page::Open, filter::Filter, for_many::Chosen, row::AdminUserRow};
use crate::ui::followed;

/// Some who follow each other.
#[derive(Clone, PartialEq)]
pub struct Bunch {
    /// None for newcomers before the first.
    pub number: Option<usize>,
    lines: Vec<AdminUserLine>,
}

/// Who was in which bunch when the page opened.
pub struct Bunches(Vec<Vec<AccountId>>);

impl Bunches {
    const ROWS: usize = 10;

    pub fn new(lines: &[AdminUserLine]) -> Self {
        let accounts = |lines: &[AdminUserLine]| lines.iter().map(|line| line.account).collect();
        Self(lines.chunks(Self::ROWS).map(accounts).collect())
    }

    /// Each begins with the first of it who is still there, so that the others stay in their place when somebody comes or
    /// goes, with their focus and with what is being saved.
    pub fn of(&self, lines: &[AdminUserLine]) -> Vec<Bunch> {
        let there: HashSet<_> = lines.iter().map(|line| line.account).collect();
        let first = |(number, bunch): (usize, &Vec<AccountId>)| {
            let first = bunch.iter().find(|account| there.contains(account))?;
            Some((*first, number))
        };
        let begins: HashMap<_, _> = self.0.iter().enumerate().filter_map(first).collect();
        lines
            .chunk_by(|_, next| !begins.contains_key(&next.account))
            .map(|lines| Bunch {
                number: lines.first().and_then(|line| begins.get(&line.account).copied()),
                lines: lines.to_vec(),
            })
            .collect()
    }
}

#[component]
pub fn BunchRows(bunch: Memo<Bunch>, filter: Filter, open: RwSignal<Option<Open>>, chosen: Chosen) -> impl IntoView {
    let lines = Memo::new(move |_| bunch.with(|bunch| filter.of(&bunch.lines)));
    view! {
        <tbody role="rowgroup" style=("--rows", move || lines.with(Vec::len).to_string())>
            <For each=move || lines.get() key=person let:line>
                <AdminUserRow line=followed(lines.into(), line, person) open chosen/>
            </For>
        </tbody>
    }
}

/// Whose row it is; whoever has a new name or address gets a new one.
fn person(line: &AdminUserLine) -> (AccountId, String, String) {
    (line.account, line.name.clone(), line.email.clone())
}
