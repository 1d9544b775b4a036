//! Choosing who takes over as Admin: of a clinic somebody of its team, of an organisation anybody who belongs to it.

use leptos::prelude::*;
use server::{
    access::Place,
    error::Answer,
    id::AccountId,
    team::{self, TeamQuery},
    users::{self, PeopleQuery},
};

use super::my_place::Successor;
use crate::{
    i18n::t,
    session::Session,
    ui::{Asked, Loaded, TextField},
};

/// How many are shown; whoever is not among them is found by name.
const SHOWN: usize = 6;

/// Somebody to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Candidate {
    who: Successor,
    name: String,
    email: String,
}

/// A field that finds people of the place as one types, and the first of them to choose from.
#[component]
pub fn SuccessorSearch(place: Place, picked: RwSignal<Option<Successor>>) -> impl IntoView {
    let me = Session::here().person.with_untracked(|me| me.account);
    let search = RwSignal::new(String::new());
    let found = Asked::new(move || find(place, search.get(), me));
    view! {
        <fieldset class="member-search">
            <legend>{t!("team-who-takes-over")}</legend>
            <TextField label=t!("team-search") value=search/>
            <Loaded from=found rows=3 let:candidates>
                <For each=move || candidates.get() key=|candidate| candidate.who let:candidate>
                    <CandidateRow candidate picked/>
                </For>
                <Show when=move || candidates.with(Vec::is_empty)>
                    <p class="quiet">{t!("account-nobody-found")}</p>
                </Show>
            </Loaded>
        </fieldset>
    }
}

#[component]
fn CandidateRow(candidate: Candidate, picked: RwSignal<Option<Successor>>) -> impl IntoView {
    let Candidate { who, name, email } = candidate;
    view! {
        <label class="candidate">
            <input
                type="radio"
                name="candidate"
                prop:checked=move || picked.get() == Some(who)
                on:change=move |_| picked.set(Some(who))
            />
            <span><bdi>{name}</bdi>" "<bdi class="quiet">{email}</bdi></span>
        </label>
    }
}

/// The first who fit, without the one who leaves.
async fn find(place: Place, search: String, me: AccountId) -> Answer<Vec<Candidate>> {
    match place {
        Place::Clinic(clinic) => {
            let page = team::list(TeamQuery {
                search,
                ..TeamQuery::everybody(clinic)
            })
            .await?;
            let others = page.members.into_iter().filter(|member| member.account != me);
            let candidate = |member: team::TeamMember| Candidate {
                who: Successor::Member(member.id),
                name: member.name,
                email: member.email,
            };
            Ok(others.take(SHOWN).map(candidate).collect())
        }
        Place::Organisation(organisation) => {
            let page = users::list(PeopleQuery {
                organisation,
                search,
                page: 1,
            })
            .await?;
            let others = page.people.into_iter().filter(|person| person.account != me);
            let candidate = |person: users::PersonLine| Candidate {
                who: Successor::Person(person.account),
                name: person.name,
                email: person.email,
            };
            Ok(others.take(SHOWN).map(candidate).collect())
        }
    }
}
