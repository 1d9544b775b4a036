//! An organisation's clinics, and creating one.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::OrganisationAct as Act,
    organisations::{self, ClinicLine, ClinicsPage as Page, ClinicsQuery},
};

use super::{Here, create_dialog::CreateDialog};
use crate::{
    i18n::{self, t, tr},
    listing::{Listing, page_of, searching},
    live::Live,
    ui::{
        Asked, Button, Card, Cell, Column, Empty, Glyph, Loaded, PageHead, Pager, Row, SearchBar, Table, Weight, apart,
        zone_name,
    },
};

#[component]
pub fn ClinicsPage() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let query = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&query.read()));
    let question = move || {
        live.track_place();
        live.track_people();
        wanted.get()
    };
    let found = Asked::about(question, move |Listing { search, page }| {
        organisations::list_clinics(ClinicsQuery {
            organisation: here.organisation,
            search,
            page,
        })
    });
    let creating = RwSignal::new(false);
    let may_create = move || here.refuses(&Act::CreateClinic).is_none();
    let summary = move || {
        here.place()
            .with(|place| tr!("organisations-summary", clinics = place.clinics, people = place.people))
    };
    let base = StoredValue::new(format!("/organisations/{}", here.organisation));
    view! {
        <PageHead title=t!("ui-clinics") summary=summary>
            <Show when=may_create>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| creating.set(true)>
                    {t!("organisations-create-clinic")}
                </Button>
            </Show>
        </PageHead>
        <SearchBar label=t!("clinics-search") search=Signal::derive(move || wanted.get().search) on_search=searching(base.get_value())/>
        <Loaded from=found rows=8 let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <List page wanted base/> }
            }
        </Loaded>
        <CreateDialog open=creating/>
    }
}

#[component]
fn List(page: Signal<Page>, wanted: Memo<Listing>, base: StoredValue<String>) -> impl IntoView {
    let part = move || {
        let (shown, total) = page.with(|page| (page.clinics.len(), page.found));
        base.with_value(|base| page_of(base, &wanted.get(), ClinicsQuery::PAGE, shown, total))
    };
    let may_enter = Here::get().refuses(&Act::CreateClinic).is_none();
    view! {
        <Card>
            <Show
                when=move || page.with(|page| page.found > 0)
                fallback=|| view! {
                    <Empty glyph=Glyph::Clinic title=t!("clinics-none")><p>{t!("organisations-no-clinics-hint")}</p></Empty>
                }
            >
                <Table caption=t!("ui-clinics") head=|| view! {
                    <Column label=t!("team-name")/>
                    <Column label=t!("organisations-people")/>
                    <Column label=t!("organisations-admins")/>
                    <Column label=t!("organisations-pending")/>
                    <Column label=t!("organisations-country")/>
                    <Column label=t!("organisations-time-zone")/>
                }>
                    <For each=move || page.get().clinics key=|line| line.clone() let:line><Line line may_enter/></For>
                </Table>
                <Pager part=Signal::derive(part)/>
            </Show>
        </Card>
    }
}

#[component]
fn Line(line: ClinicLine, may_enter: bool) -> impl IntoView {
    let ClinicLine {
        id,
        name,
        time_zone,
        country,
        people,
        admins,
        pending,
    } = line;
    // Reporters see which clinics there are, but can't enter one.
    let name = if may_enter {
        view! { <a href=format!("/clinics/{id}/team")><bdi>{name}</bdi></a> }.into_any()
    } else {
        view! { <bdi>{name}</bdi> }.into_any()
    };
    let number = |count: u32| move || tr!("organisations-number", count = count);
    view! {
        <Row>
            <Cell class="title"><span class="name">{name}</span></Cell>
            <Cell label=t!("organisations-people") class="short"><span class="num">{number(people)}</span></Cell>
            <Cell label=t!("organisations-admins") class="short"><span class="num">{number(admins)}</span></Cell>
            <Cell label=t!("organisations-pending") class="short"><span class="num">{number(pending)}</span></Cell>
            <Cell label=t!("organisations-country")>{move || named_country(&country)}</Cell>
            <Cell label=t!("organisations-time-zone")><bdi>{zone_name(&time_zone)}</bdi></Cell>
        </Row>
    }
}

/// Nothing where it was not said.
fn named_country(code: &str) -> Option<String> {
    (!code.is_empty()).then(|| i18n::country(code))
}
