//! Choosing one person of the team, however many there are.

use leptos::prelude::*;
use server::{
    id::MemberId,
    team::{self, TeamMember, TeamPage, TeamQuery},
};

use crate::{
    clinics::Here,
    i18n::t,
    ui::{Asked, Loaded, TextField},
};

/// The person chosen.
pub type Picked = RwSignal<Option<MemberId>>;

/// A field that finds people as one types, and the first of them to choose from.
#[component]
pub fn MemberSearch(#[prop(into)] label: TextProp, picked: Picked, except: MemberId) -> impl IntoView {
    let here = Here::get();
    let search = RwSignal::new(String::new());
    let found = Asked::new(move || {
        team::list(TeamQuery {
            search: search.get(),
            ..TeamQuery::everybody(here.clinic)
        })
    });
    let label = StoredValue::new(label);
    let candidates = move |page: Signal<TeamPage>| {
        let others = page.get().members.into_iter().filter(|member| member.id != except);
        others.take(6).collect::<Vec<_>>()
    };
    view! {
        <fieldset class="member-search">
            <legend>{move || label.with_value(TextProp::get)}</legend>
            <TextField label=t!("team-search") value=search/>
            <Loaded from=found rows=3 let:page>
                <For each=move || candidates(page) key=|member| member.id let:member>
                    <Candidate member picked/>
                </For>
            </Loaded>
        </fieldset>
    }
}

#[component]
fn Candidate(member: TeamMember, picked: Picked) -> impl IntoView {
    let id = member.id;
    view! {
        <label class="candidate">
            <input
                type="radio"
                name="candidate"
                prop:checked=move || picked.get() == Some(id)
                on:change=move |_| picked.set(Some(id))
            />
            <span><bdi>{member.name}</bdi>" "<bdi class="quiet">{member.email}</bdi></span>
        </label>
    }
}
