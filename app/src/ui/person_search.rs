//! Choosing one of many people, however many there are.

use std::{future::Future, hash::Hash};

use leptos::prelude::*;
use server::error::Answer;

use super::{Asked, Loaded, TextField};
use crate::i18n::t;

/// Somebody to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate<T> {
    pub who: T,
    pub name: String,
    pub email: String,
}

impl<T> Candidate<T> {
    /// The same person by another name for who they are.
    pub fn map<U>(self, rename: impl FnOnce(T) -> U) -> Candidate<U> {
        let Self { who, name, email } = self;
        Candidate {
            who: rename(who),
            name,
            email,
        }
    }
}

/// How many are shown; whoever is not among them is found by name.
const SHOWN: usize = 6;

/// A field that finds people as one types, and the first of them to choose from.
///
/// ```ignore
/// view! { <PersonSearch label=t!("team-who-takes-over") picked find=move |search| team::find_others(clinic, search, me)/> }
/// ```
#[component]
pub fn PersonSearch<T, F, Finding>(
    #[prop(into)] label: TextProp,
    picked: RwSignal<Option<T>>,
    /// The people whose name has these letters in it.
    find: F,
) -> impl IntoView
where
    T: Copy + Eq + Hash + Send + Sync + 'static,
    F: Fn(String) -> Finding + 'static,
    Finding: Future<Output = Answer<Vec<Candidate<T>>>> + 'static,
{
    let search = RwSignal::new(String::new());
    let found = Asked::new(move || find(search.get()));
    let candidate = move |Candidate { who, name, email }| {
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
    };
    view! {
        <fieldset class="member-search">
            <legend>{move || label.get()}</legend>
            <TextField label=t!("team-search") value=search/>
            <Loaded from=found rows=3 let:candidates>
                <For
                    each=move || candidates.get().into_iter().take(SHOWN)
                    key=|candidate| candidate.who
                    let:one
                >
                    {candidate(one)}
                </For>
                <Show when=move || candidates.with(Vec::is_empty)>
                    <p class="quiet">{t!("ui-nobody-found")}</p>
                </Show>
            </Loaded>
        </fieldset>
    }
}
