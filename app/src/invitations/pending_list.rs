//! "Pending invitations", below the people they are to join.

use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};
use server::invitations::{self, Pending, PendingPage, PendingQuery};

use super::{
    correct_dialog::CorrectDialog, delete_dialog::DeleteDialog, many::Many, pending_row::PendingRow,
    slip_dialog::SlipDialog,
};
use crate::{
    i18n::t,
    live::Live,
    place::HerePlace,
    ui::{Asked, Card, Column, Empty, Glyph, Loaded, Pager, Part, Table, Total, apart, followed},
};

/// What is asked about an invitation, or shown of it.
#[derive(Clone, PartialEq)]
pub enum Asking {
    Delete(Pending),
    Correct(Pending),
    Slip(Pending),
}

#[component]
pub fn PendingInvitations() -> impl IntoView {
    let (here, live) = (HerePlace::get(), Live::here());
    let map = use_query_map();
    let number = Memo::new(move |_| {
        map.read()
            .get("pending")
            .and_then(|page| page.parse().ok())
            .unwrap_or(1)
    });
    let question = move || {
        live.track_invitations();
        number.get()
    };
    let pending = Asked::about(question, move |page| {
        let place = here.place;
        invitations::list_pending(PendingQuery { place, page })
    });
    let asking = RwSignal::new(None::<Asking>);
    view! {
        <section class="pending-invitations" aria-labelledby="pending-invitations">
            <h2 id="pending-invitations">{t!("invitations-pending")}</h2>
            <Loaded from=pending rows=3 let:shown>
                {
                    let (number, page) = apart(shown);
                    view! { <List page number asking/> }
                }
            </Loaded>
        </section>
        <DeleteDialog asking/>
        <CorrectDialog asking/>
        <SlipDialog asking/>
    }
}

#[component]
fn List(page: Signal<PendingPage>, number: Memo<u32>, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let path = use_location().pathname;
    let invitations = Signal::derive(move || page.get().invitations);
    let part = move || part(&page.get(), number.get(), &path.get());
    let picked = RwSignal::new(Vec::new());
    view! {
        <Card>
            <Show
                when=move || page.with(|page| page.total > 0)
                fallback=|| view! {
                    <Empty glyph=Glyph::Mail title=t!("invitations-none")><p>{t!("invitations-none-hint")}</p></Empty>
                }
            >
                <Many invitations picked/>
                <Table caption=t!("invitations-pending") head=|| view! {
                    <Column label=t!("invitations-pick") hidden=true/>
                    <Column label=t!("invitations-email")/>
                    <Column label=t!("invitations-state")/>
                    <Column label=t!("invitations-sent")/>
                    <Column label=t!("invitations-expires")/>
                    <Column label=t!("team-acts") hidden=true/>
                }>
                    <For each=move || page.get().invitations key=|one| one.id let:invitation>
                        <PendingRow invitation=followed(invitations, invitation, |one| one.id) asking picked/>
                    </For>
                </Table>
                <Pager part=Signal::derive(part)/>
            </Show>
        </Card>
    }
}

fn part(page: &PendingPage, number: u32, path: &str) -> Part {
    let before = number.saturating_sub(1) * PendingQuery::PAGE;
    let last = before + u32::try_from(page.invitations.len()).unwrap_or_default();
    let at = |number: u32| format!("{path}?pending={number}");
    Part {
        first: u64::from(before + 1),
        last: u64::from(last),
        total: Total::Exactly(u64::from(page.total)),
        previous: (number > 1).then(|| at(number - 1)),
        next: (last < page.total).then(|| at(number + 1)),
    }
}
