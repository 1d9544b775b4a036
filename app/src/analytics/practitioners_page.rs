//! "Practitioner activity": when each was there last, and how much they did lately.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::OrganisationAct as Act,
    analytics::{self, Practitioners, PractitionersQuery},
    id::OrganisationId,
};

use super::{calmly::calmly, practitioner_row::PractitionerRow};
use crate::{
    browser::query_part,
    i18n::t,
    listing::{Listing, NobodyFound, page_of, searching},
    live::Live,
    organisations::Here,
    place::Refused,
    shell::FileLink,
    ui::{Asked, Card, Column, Empty, Glyph, Loaded, PageHead, Pager, SearchBar, Table, apart, followed},
};

#[component]
pub fn PractitionersPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeePractitioners));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("ui-practitioner-activity") summary=move || here.name()/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <Activity/> }.into_any(),
    }
}

#[component]
fn Activity() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&map.read()));
    let news = calmly(move || {
        live.track_people();
        live.track_recorded();
    });
    let question = move || {
        news.track();
        wanted.get()
    };
    let organisation = here.organisation;
    let found = Asked::about(question, move |Listing { search, page }| {
        analytics::list_practitioners(PractitionersQuery {
            organisation,
            search,
            page,
        })
    });
    let base = StoredValue::new(format!("/organisations/{organisation}/practitioners"));
    let file = move || file(organisation, &wanted.get().search);
    view! {
        <PageHead title=t!("ui-practitioner-activity") summary=t!("analytics-practitioners-hint", days = Practitioners::DAYS)>
            <FileLink href=Signal::derive(file) name="practitioners.csv">{t!("analytics-csv")}</FileLink>
        </PageHead>
        <SearchBar
            label=t!("team-search")
            search=Signal::derive(move || wanted.get().search)
            on_search=searching(base.get_value())
        />
        <Loaded from=found rows=8 let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <List page wanted base/> }
            }
        </Loaded>
    }
}

fn file(organisation: OrganisationId, search: &str) -> String {
    let start = format!("/api/practitioners.csv?organisation={organisation}");
    if search.is_empty() {
        start
    } else {
        format!("{start}&{}", query_part("search", search))
    }
}

#[component]
fn List(page: Signal<Practitioners>, wanted: Memo<Listing>, base: StoredValue<String>) -> impl IntoView {
    let lines = Signal::derive(move || page.get().lines);
    let part = move || {
        let (shown, found) = page.with(|page| (page.lines.len(), page.found));
        base.with_value(|base| page_of(base, &wanted.get(), Practitioners::PAGE, shown, found))
    };
    let is_empty = Memo::new(move |_| page.with(|page| page.lines.is_empty()));
    view! {
        <Card>
            <Show when=move || !is_empty.get() fallback=move || view! { <Nobody wanted base/> }>
                <Table caption=t!("ui-practitioner-activity") head=|| view! { <Head/> }>
                    <For each=move || page.get().lines key=|line| line.account let:line>
                        <PractitionerRow line=followed(lines, line, |one| one.account)/>
                    </For>
                </Table>
            </Show>
            <Pager part=Signal::derive(part)/>
        </Card>
    }
}

#[component]
fn Head() -> impl IntoView {
    view! {
        <Column label=t!("team-name")/>
        <Column label=t!("users-clinics")/>
        <Column label=t!("analytics-seen")/>
        <Column label=t!("analytics-entries")/>
        <Column label=t!("analytics-signed-in")/>
    }
}

/// Nobody is found, or nobody is in a team yet.
#[component]
fn Nobody(wanted: Memo<Listing>, base: StoredValue<String>) -> impl IntoView {
    let is_narrowed = move || {
        wanted.get()
            != Listing {
                search: String::new(),
                page: 1,
            }
    };
    let nobody_yet = || view! { <Empty glyph=Glyph::People title=t!("analytics-nobody")/> };
    view! {
        <Show when=is_narrowed fallback=nobody_yet>
            <NobodyFound base/>
        </Show>
    }
}
