//! "Organisation admins": the Admins, Coordinators and Reporters, and below them who is invited to be one.

use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use server::{
    access::{OrganisationAct as Act, OrganisationRole},
    organisations::{self, OfficialLine, OfficialsPage as Page, OfficialsQuery},
};

use super::{Here, invite_dialog::InviteDialog, official_row::OfficialRow, remove_dialog::RemoveDialog};
use crate::{
    i18n::{t, tr},
    invitations::PendingInvitations,
    listing::{Listing, page_of},
    live::Live,
    place::Refused,
    ui::{Asked, Button, Card, Column, Glyph, Loaded, PageHead, Pager, Table, Weight, apart, followed},
};

#[component]
pub fn OfficialsPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::SeeOfficials));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("ui-organisation-admins")/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <Officials/> }.into_any(),
    }
}

#[component]
fn Officials() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let query = use_query_map();
    let number = Memo::new(move |_| Listing::read(&query.read()).page);
    let question = move || {
        // What was granted to somebody besides says who may remove them.
        live.track_admin_users();
        number.get()
    };
    let found = Asked::about(question, move |page| {
        let organisation = here.organisation;
        organisations::list_officials(OfficialsQuery { organisation, page })
    });
    let inviting = RwSignal::new(false);
    let removing = RwSignal::new(None::<OfficialLine>);
    let summary = move || {
        here.place().with(|place| {
            tr!(
                "organisations-officials-summary",
                officials = place.officials,
                admins = place.admins,
                pending = place.pending
            )
        })
    };
    let may_invite = move || here.refuses(&Act::Invite(OrganisationRole::Reporter)).is_none();
    view! {
        <PageHead title=t!("ui-organisation-admins") summary=summary>
            <Show when=may_invite>
                <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| inviting.set(true)>
                    {t!("organisations-invite")}
                </Button>
            </Show>
        </PageHead>
        <Loaded from=found let:shown>
            {
                let (number, page) = apart(shown);
                view! { <List page number removing/> }
            }
        </Loaded>
        <PendingInvitations/>
        <InviteDialog open=inviting/>
        <RemoveDialog removing/>
    }
}

#[component]
fn List(page: Signal<Page>, number: Memo<u32>, removing: RwSignal<Option<OfficialLine>>) -> impl IntoView {
    let here = Here::get();
    let part = move || {
        let (shown, total) = page.with(|page| (page.officials.len(), page.total));
        let base = format!("/organisations/{}/admins", here.organisation);
        let listing = Listing {
            search: String::new(),
            page: number.get(),
        };
        page_of(&base, &listing, OfficialsQuery::PAGE, shown, total)
    };
    let officials = Signal::derive(move || page.get().officials);
    view! {
        <Card>
            <Table caption=t!("ui-organisation-admins") head=|| view! {
                <Column label=t!("team-name")/>
                <Column label=t!("team-role")/>
                <Column label=t!("team-acts") hidden=true/>
            }>
                <For each=move || page.get().officials key=|line| line.account let:line>
                    <OfficialRow official=followed(officials, line, |line| line.account) removing/>
                </For>
            </Table>
            <Pager part=Signal::derive(part)/>
        </Card>
    }
}
