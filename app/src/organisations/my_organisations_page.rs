//! "My organisations": those that one helps to run.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::organisations::{self, MyOrganisations, MyOrganisationsPage as Page, OrganisationCard};

use crate::{
    i18n::{self, t, tr},
    listing::{Listing, page_of, searching},
    shell::PlaceLink,
    ui::{Asked, Empty, Glyph, Loaded, PageHead, Pager, SearchBar, apart},
};

#[component]
pub fn MyOrganisationsPage() -> impl IntoView {
    let query = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&query.read()));
    let found = Asked::about(
        move || wanted.get(),
        |Listing { search, page }| organisations::list_mine(MyOrganisations { search, page }),
    );
    view! {
        <PageHead title=t!("ui-my-organisations")/>
        <SearchBar label=t!("clinics-search") search=Signal::derive(move || wanted.get().search) on_search=searching("/organisations".into())/>
        <Loaded from=found let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <Found page wanted/> }
            }
        </Loaded>
    }
}

#[component]
fn Found(page: Signal<Page>, wanted: Memo<Listing>) -> impl IntoView {
    let is_empty = move || page.with(|page| page.organisations.is_empty());
    let part = move || {
        let (shown, total) = page.with(|page| (page.organisations.len(), page.total));
        page_of("/organisations", &wanted.get(), MyOrganisations::PAGE, shown, total)
    };
    view! {
        <Show when=move || !is_empty() fallback=move || view! {
            <Empty glyph=Glyph::Clinic title=t!("organisations-none")><p>{t!("organisations-none-hint")}</p></Empty>
        }>
            <ul class="clinic-list">
                <For each=move || page.get().organisations key=|card| card.clone() let:card><Link card/></For>
            </ul>
            <Pager part=Signal::derive(part)/>
        </Show>
    }
}

#[component]
fn Link(card: OrganisationCard) -> impl IntoView {
    let OrganisationCard {
        id,
        name,
        role,
        clinics,
        people,
        ..
    } = card;
    let detail = move || {
        let role = i18n::place_in_organisation(role);
        tr!("organisations-detail", role = role, clinics = clinics, people = people)
    };
    view! { <PlaceLink href=format!("/organisations/{id}") name detail/> }
}
