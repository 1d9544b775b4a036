//! "Pending invitations", below the team.

use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_query_map};
use server::invitations::{self, Pending, PendingPage, PendingQuery};

use super::{correct_dialog::CorrectDialog, pending_row::PendingRow};
use crate::{
    clinics::Here,
    i18n::{t, tr},
    live::Live,
    ui::{Asked, Card, Column, Confirm, Empty, Glyph, Loaded, Pager, Part, Table, Toasts, Total, followed},
};

/// What is asked about an invitation.
#[derive(Clone, PartialEq)]
pub enum Asking {
    Delete(Pending),
    Correct(Pending),
}

#[component]
pub fn PendingInvitations() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let map = use_query_map();
    let number = Memo::new(move |_| {
        map.read()
            .get("pending")
            .and_then(|page| page.parse().ok())
            .unwrap_or(1)
    });
    let pending = Asked::new(move || {
        live.track_invitations();
        invitations::list_pending(PendingQuery {
            clinic: here.clinic,
            page: number.get(),
        })
    });
    let asking = RwSignal::new(None::<Asking>);
    view! {
        <section class="pending-invitations" aria-labelledby="pending-invitations">
            <h2 id="pending-invitations">{t!("invitations-pending")}</h2>
            <Loaded from=pending rows=3 let:page><List page number asking/></Loaded>
        </section>
        <DeleteDialog asking/>
        <CorrectDialog asking/>
    }
}

#[component]
fn List(page: Signal<PendingPage>, number: Memo<u32>, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let path = use_location().pathname;
    let invitations = Signal::derive(move || page.get().invitations);
    let part = move || part(&page.get(), number.get(), &path.get());
    view! {
        <Card>
            <Show
                when=move || page.with(|page| page.total > 0)
                fallback=|| view! {
                    <Empty glyph=Glyph::Mail title=t!("invitations-none")><p>{t!("invitations-none-hint")}</p></Empty>
                }
            >
                <Table caption=t!("invitations-pending") head=|| view! {
                    <Column label=t!("invitations-email")/>
                    <Column label=t!("invitations-state")/>
                    <Column label=t!("invitations-sent")/>
                    <Column label=t!("invitations-expires")/>
                    <Column label=t!("team-acts") hidden=true/>
                }>
                    <For each=move || page.get().invitations key=|one| one.id let:invitation>
                        <PendingRow invitation=followed(invitations, invitation, |one| one.id) asking/>
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

#[component]
fn DeleteDialog(asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let deleting = Memo::new(move |_| match asking.get() {
        Some(Asking::Delete(invitation)) => Some(invitation),
        _ => None,
    });
    let address = move || deleting.get().map(|invitation| invitation.email).unwrap_or_default();
    let delete = move |()| {
        let Some(invitation) = deleting.get_untracked() else {
            return;
        };
        busy.set(true);
        leptos::task::spawn_local(async move {
            let request = invitations::FindInvitation {
                clinic: here.clinic,
                invitation: invitation.id,
            };
            match invitations::delete(request).await {
                Ok(()) => toasts.say(tr!("invitations-deleted", address = invitation.email)),
                Err(error) => toasts.explain(&error),
            }
            asking.set(None);
            busy.set(false);
        });
    };
    view! {
        <Confirm
            open=Signal::derive(move || deleting.get().is_some())
            title=move || tr!("invitations-delete-title", address = address())
            verb=t!("invitations-delete")
            busy=busy
            on_confirm=delete
            on_close=move |()| asking.set(None)
        >
            <p>{t!("invitations-delete-consequence")}</p>
        </Confirm>
    }
}
