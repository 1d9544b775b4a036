//! The page: search, everybody in the organisation, and the dialog of one person's places.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::OrganisationAct,
    users::{self, PeopleQuery, PersonLine},
};

use super::{list::PeopleList, places_dialog::PlacesDialog};
use crate::{
    i18n::{t, tr},
    listing::{Listing, searching},
    live::Live,
    organisations::Here,
    place::Refused,
    ui::{Asked, Loaded, PageHead, SearchBar, apart},
};

#[component]
pub fn PeoplePage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&OrganisationAct::ManagePeople));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("users-people")/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <People/> }.into_any(),
    }
}

#[component]
fn People() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&map.read()));
    let question = move || {
        live.track_people();
        wanted.get()
    };
    let people = Asked::about(question, move |Listing { search, page }| {
        users::list(PeopleQuery {
            organisation: here.organisation,
            search,
            page,
        })
    });
    let base = StoredValue::new(format!("/organisations/{}/people", here.organisation));
    let open = RwSignal::new(None::<PersonLine>);
    // What was counted last stays while the server can't be reached.
    let total = Memo::new(move |before: Option<&Option<u32>>| {
        let answer = people.get().and_then(Result::ok).map(|(_, page)| page.total);
        answer.or_else(|| before.copied().flatten())
    });
    let summary = move || match total.get() {
        Some(people) => tr!("users-summary", people = people),
        None => "\u{a0}".into(),
    };
    view! {
        <PageHead title=t!("users-people") summary=summary/>
        <SearchBar
            label=t!("team-search")
            search=Signal::derive(move || wanted.get().search)
            on_search=searching(base.get_value())
        />
        <Loaded from=people rows=8 let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <PeopleList page wanted base open/> }
            }
        </Loaded>
        <PlacesDialog open/>
    }
}
