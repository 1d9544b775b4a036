//! My clinics, when there are several.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::clinics::{self, ClinicCard, MyClinics, MyClinicsPage as Page};

use crate::{
    i18n::{self, t, tr},
    listing::{Listing, page_of, searching},
    shell::PlaceLink,
    ui::{Asked, Empty, Glyph, Loaded, PageHead, Pager, SearchBar, apart},
};

#[component]
pub fn MyClinicsPage() -> impl IntoView {
    let query = use_query_map();
    let wanted = Memo::new(move |_| Listing::read(&query.read()));
    let clinics = Asked::about(
        move || wanted.get(),
        |Listing { search, page }| clinics::list_mine(MyClinics { search, page }),
    );
    view! {
        <PageHead title=t!("ui-my-clinics")/>
        <SearchBar label=t!("clinics-search") search=Signal::derive(move || wanted.get().search) on_search=searching("/clinics".into())/>
        <Loaded from=clinics let:shown>
            {
                let (wanted, page) = apart(shown);
                view! { <Last page/><Found page wanted/> }
            }
        </Loaded>
    }
}

/// Where the person was last; only of interest among several.
#[component]
fn Last(page: Signal<Page>) -> impl IntoView {
    let last = move || page.with(|page| page.last.clone().filter(|_| page.total > 1));
    move || {
        last().map(|card| {
            view! {
                <section aria-labelledby="last-clinic">
                    <h2 id="last-clinic">{t!("clinics-last")}</h2>
                    <ul class="clinic-list"><ClinicLink card/></ul>
                </section>
            }
        })
    }
}

#[component]
fn Found(page: Signal<Page>, wanted: Memo<Listing>) -> impl IntoView {
    let is_empty = move || page.with(|page| page.clinics.is_empty());
    let part = move || {
        let (shown, total) = page.with(|page| (page.clinics.len(), page.total));
        page_of("/clinics", &wanted.get(), MyClinics::PAGE, shown, total)
    };
    view! {
        <Show when=move || !is_empty() fallback=move || view! {
            <Empty glyph=Glyph::Clinic title=t!("clinics-none")><p>{t!("clinics-none-hint")}</p></Empty>
        }>
            <ul class="clinic-list">
                <For each=move || page.get().clinics key=|card| card.clone() let:card><ClinicLink card/></For>
            </ul>
            <Pager part=Signal::derive(part)/>
        </Show>
    }
}

#[component]
fn ClinicLink(card: ClinicCard) -> impl IntoView {
    let ClinicCard {
        id,
        name,
        organisation,
        people,
        role,
        ..
    } = card;
    let detail = move || {
        let organisation = organisation.clone();
        match role {
            Some(role) => tr!(
                "clinics-detail-role",
                organisation = organisation,
                people = people,
                role = i18n::clinic_role(role)
            ),
            None => tr!("clinics-detail", organisation = organisation, people = people),
        }
    };
    view! { <PlaceLink href=format!("/clinics/{id}") name detail/> }
}
