//! The table of the people; cards on a phone.

use leptos::prelude::*;
use server::users::{PeoplePage, PeopleQuery};

use super::row::PersonRow;
use crate::{
    i18n::t,
    listing::{Listing, NobodyFound, page_of},
    ui::{Card, Column, Pager, Table, followed},
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
    // The reader is somebody of the organisation, so a list is empty only when it is narrowed, or past its end.
    view! {
        <Card>
            <Show when=move || !is_empty.get() fallback=move || view! { <NobodyFound base/> }>
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
