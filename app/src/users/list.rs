//! The table of the people; cards on a phone.

use leptos::prelude::*;
use server::users::{PeoplePage, PeopleQuery};

use super::row::PersonRow;
use crate::{
    i18n::t,
    listing::{Listing, page_of},
    ui::{Card, Column, Empty, Glyph, Pager, Table, followed},
};

#[component]
pub fn PeopleList(
    page: Signal<PeoplePage>,
    wanted: Memo<Listing>,
    /// The address of the whole list.
    base: StoredValue<String>,
) -> impl IntoView {
    let people = Signal::derive(move || page.get().people);
    let part = move || {
        let (shown, found) = page.with(|page| (page.people.len(), page.found));
        base.with_value(|base| page_of(base, &wanted.get(), PeopleQuery::PAGE, shown, found))
    };
    let is_empty = Memo::new(move |_| page.with(|page| page.people.is_empty()));
    view! {
        <Card>
            <Show when=move || !is_empty.get() fallback=move || view! { <Nobody base/> }>
                <Table caption=t!("ui-users") head=|| view! { <Head/> }>
                    <For each=move || page.get().people key=|person| person.account let:person>
                        <PersonRow person=followed(people, person, |one| one.account)/>
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
        <Column label=t!("users-organisation-role")/>
        <Column label=t!("users-clinics")/>
    }
}

/// The reader is somebody of the organisation, so a list is empty only when it is narrowed, or past its end.
#[component]
fn Nobody(base: StoredValue<String>) -> impl IntoView {
    view! {
        <Empty glyph=Glyph::Search title=t!("team-nobody")>
            <p>{t!("team-nobody-hint")}</p>
            <a class="button" href=base.get_value()>{t!("team-reset")}</a>
        </Empty>
    }
}
