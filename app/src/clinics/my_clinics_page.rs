//! My clinics, when there are several.

use leptos::prelude::*;
use leptos_router::{
    NavigateOptions,
    hooks::{use_navigate, use_query_map},
};
use server::clinics::{self, ClinicCard, MyClinics, MyClinicsPage as Page};

use crate::{
    browser::query_part,
    i18n::{self, t, tr},
    shell::Mark,
    ui::{Asked, Chip, Empty, Glyph, Icon, Loaded, PageHead, Pager, Part, SearchField, Total},
};

#[component]
pub fn MyClinicsPage() -> impl IntoView {
    let query = use_query_map();
    let wanted = Memo::new(move |_| MyClinics {
        search: query.read().get("search").unwrap_or_default(),
        page: query.read().get("page").and_then(|page| page.parse().ok()).unwrap_or(1),
    });
    let typed = RwSignal::new(wanted.get_untracked().search);
    Effect::new(move || typed.set(wanted.get().search));
    let clinics = Asked::new(move || clinics::list_mine(wanted.get()));
    let navigate = use_navigate();
    let go = move |search: &str| navigate(&address(search, 1), NavigateOptions::default());
    let (search, forget) = (go.clone(), go);
    view! {
        <PageHead title=t!("ui-my-clinics")/>
        <form class="team-bar" role="search" on:submit=move |event| {
            event.prevent_default();
            search(typed.get_untracked().trim());
        }>
            <SearchField label=t!("clinics-search") value=typed/>
        </form>
        <div class="team-chips">
            {move || {
                let search = wanted.get().search;
                let forget = forget.clone();
                (!search.is_empty()).then(|| {
                    view! { <Chip label=move || tr!("clinics-named", search = search.clone()) on_remove=move |()| forget("")/> }
                })
            }}
        </div>
        <Loaded from=clinics let:page>
            <Found page wanted/>
        </Loaded>
    }
}

#[component]
fn Found(page: Signal<Page>, wanted: Memo<MyClinics>) -> impl IntoView {
    let is_empty = move || page.with(|page| page.clinics.is_empty());
    view! {
        <Show when=move || !is_empty() fallback=move || view! {
            <Empty glyph=Glyph::Clinic title=t!("clinics-none")><p>{t!("clinics-none-hint")}</p></Empty>
        }>
            <ul class="clinic-list">
                <For each=move || page.get().clinics key=|card| card.clone() let:card><ClinicLink card/></For>
            </ul>
            <Pager part=Signal::derive(move || part(&page.get(), &wanted.get()))/>
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
    view! {
        <li>
            <a class="clinic" href=format!("/clinics/{id}")>
                <Mark name=name.clone()/>
                <span>
                    <span class="name"><bdi>{name}</bdi></span>
                    <span class="detail">
                        {move || match role {
                            Some(role) => tr!("clinics-detail-role", organisation = organisation.clone(), people = people, role = i18n::clinic_role(role)),
                            None => tr!("clinics-detail", organisation = organisation.clone(), people = people),
                        }}
                    </span>
                </span>
                <Icon glyph=Glyph::Chevron/>
            </a>
        </li>
    }
}

fn address(search: &str, page: u32) -> String {
    let mut parts = Vec::new();
    if !search.is_empty() {
        parts.push(query_part("search", search));
    }
    if page > 1 {
        parts.push(format!("page={page}"));
    }
    if parts.is_empty() {
        "/clinics".into()
    } else {
        format!("/clinics?{}", parts.join("&"))
    }
}

fn part(page: &Page, wanted: &MyClinics) -> Part {
    let first = (wanted.page.saturating_sub(1)) * MyClinics::PAGE;
    let last = first + u32::try_from(page.clinics.len()).unwrap_or_default();
    Part {
        first: u64::from(first + 1),
        last: u64::from(last),
        total: Total::Exactly(u64::from(page.total)),
        previous: (wanted.page > 1).then(|| address(&wanted.search, wanted.page - 1)),
        next: (last < page.total).then(|| address(&wanted.search, wanted.page + 1)),
    }
}
