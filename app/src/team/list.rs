//! The table of the team; cards on a phone.

use leptos::prelude::*;
use server::team::{Sort, TeamPage, TeamQuery};

use super::{
    query::{address, is_narrowed, order, part, sorted_by},
    row::TeamRow,
    team_page::Open,
};
use crate::{
    i18n::t,
    ui::{Card, Column, Empty, Glyph, Pager, Table, followed},
};

#[component]
pub fn TeamList(page: Signal<TeamPage>, wanted: Memo<TeamQuery>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let members = Signal::derive(move || page.get().members);
    let is_empty = Memo::new(move |_| page.with(|page| page.members.is_empty()));
    view! {
        <Card>
            <Show when=move || !is_empty.get() fallback=move || view! { <Nobody wanted/> }>
                <Table caption=t!("ui-team-members") head=move || view! { <Head wanted/> }>
                    <For each=move || page.get().members key=|member| member.id let:member>
                        <TeamRow member=followed(members, member, |one| one.id) open/>
                    </For>
                </Table>
            </Show>
            <Pager part=Signal::derive(move || wanted.with(|query| page.with(|page| part(query, page))))/>
        </Card>
    }
}

#[component]
fn Head(wanted: Memo<TeamQuery>) -> impl IntoView {
    let link = move |sort| Signal::derive(move || wanted.with(|query| address(&sorted_by(query, sort))));
    let way = move |sort| Signal::derive(move || wanted.with(|query| order(query, sort)));
    view! {
        <Column label=t!("team-name") href=link(Sort::Name) order=way(Sort::Name)/>
        <Column label=t!("team-role") href=link(Sort::Role) order=way(Sort::Role)/>
        <Column label=t!("team-may")/>
        <Column label=t!("team-last-here") href=link(Sort::Seen) order=way(Sort::Seen)/>
        <Column label=t!("team-acts") hidden=true/>
    }
}

#[component]
fn Nobody(wanted: Memo<TeamQuery>) -> impl IntoView {
    let reset = move || address(&TeamQuery::everybody(wanted.with(|query| query.clinic)));
    view! {
        <Empty glyph=Glyph::Search title=t!("team-nobody")>
            <p>{t!("team-nobody-hint")}</p>
            <Show when=move || wanted.with(is_narrowed)>
                <a class="button" href=reset>{t!("team-reset")}</a>
            </Show>
        </Empty>
    }
}
