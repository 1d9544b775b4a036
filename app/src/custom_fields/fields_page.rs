//! "Custom fields": the organisation's own fields about its people, in their order.

use leptos::prelude::*;
use server::{
    access::OrganisationAct as Act,
    custom_fields::{self, Field},
};

use super::{delete_dialog::DeleteDialog, field_dialog::FieldDialog, list::FieldList};
use crate::{
    i18n::t,
    live::Live,
    organisations::Here,
    place::Refused,
    ui::{Asked, Button, Glyph, Loaded, PageHead, Weight},
};

/// What is open on top of the page.
#[derive(Clone, PartialEq)]
pub enum Open {
    Adding,
    Editing(Field),
    Deleting(Field),
}

#[component]
pub fn FieldsPage() -> impl IntoView {
    let here = Here::get();
    let refused = Memo::new(move |_| here.refuses(&Act::ChangeFields));
    move || match refused.get() {
        Some(reason) => view! {
            <PageHead title=t!("ui-permission-custom-fields") summary=move || here.name()/>
            <Refused reason/>
        }
        .into_any(),
        None => view! { <Fields/> }.into_any(),
    }
}

#[component]
fn Fields() -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let found = Asked::new(move || {
        live.track_fields();
        custom_fields::list(here.organisation)
    });
    let open = RwSignal::new(None::<Open>);
    view! {
        <PageHead title=t!("ui-permission-custom-fields") summary=t!("custom-fields-hint")>
            <Button weight=Weight::Primary icon=Glyph::Plus on_press=move |()| open.set(Some(Open::Adding))>
                {t!("custom-fields-add")}
            </Button>
        </PageHead>
        <Loaded from=found rows=4 let:fields><FieldList fields open/></Loaded>
        <FieldDialog open/>
        <DeleteDialog open/>
    }
}
