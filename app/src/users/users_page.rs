//! "Users": search, everybody in the organisation, and adding somebody.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::OrganisationAct as Act,
    users::{self, PeopleQuery},
};

use super::{add_dialog::AddDialog, list::PeopleList};
use crate::{
    i18n::{t, tr},
    listing::{Listing, searching},
    live::Live,
    organisations::Here,
    place::Allowed,
    ui::{Asked, Button, Glyph, Loaded, PageHead, SearchBar, Weight, apart},
};

#[component]
pub fn UsersPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeUsers));
    let adding = RwSignal::new(false);
    let summary = move || here.place().with(|place| tr!("users-summary", people = place.people));
    view! {
        <PageHead title=t!("ui-users") summary=summary>
            <Show when=move || refused.get().is_none()>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| adding.set(true)>
                    {t!("users-add")}
                </Button>
            </Show>
        </PageHead>
        <Allowed refused><Users/></Allowed>
        <AddDialog open=adding/>
    }
}

#[component]
fn Users() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&map.read()));
    let question = move || {
        live.track_people();
        live.track_admin_users();
        wanted.get()
    };
    let people = Asked::about(question, move |Listing { search, page }| {
        users::list(PeopleQuery {
            organisation: here.organisation,
            search,
            page,
        })
    });
    let base = StoredValue::new(format!("/organisations/{}/users", here.organisation));
    view! {
        <SearchBar
            label=t!("users-search")
            search=Signal::derive(move || wanted.get().search)
            on_search=searching(base.get_value())
        />
        <Loaded from=people rows=8 let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <PeopleList page wanted base/> }
            }
        </Loaded>
    }
}
