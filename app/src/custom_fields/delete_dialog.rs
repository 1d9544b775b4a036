//! Before a field is deleted: how many people have a value, and that the values go too.

use leptos::prelude::*;
use server::custom_fields::{self, Field, FindField};

use super::fields_page::Open;
use crate::{
    i18n::{t, tr},
    organisations::Here,
    ui::{Actions, Asked, Button, Dialog, Loaded, Sending, Toasts, Weight},
};

#[component]
pub fn DeleteDialog(open: RwSignal<Option<Open>>) -> impl IntoView {
    let deleting = Memo::new(move |_| match open.get() {
        Some(Open::Deleting(field)) => Some(field),
        _ => None,
    });
    let title = move || {
        let name = deleting.get().map(|field| field.name);
        tr!("custom-fields-delete-title", field = name.unwrap_or_default())
    };
    view! {
        <Dialog
            open=Signal::derive(move || deleting.with(Option::is_some))
            title=title
            on_close=move |()| open.set(None)
        >
            {move || deleting.get().map(|field| view! { <Question field open/> })}
        </Dialog>
    }
}

#[component]
fn Question(field: Field, open: RwSignal<Option<Open>>) -> impl IntoView {
    let toasts = Toasts::here();
    let request = FindField {
        organisation: Here::get().organisation,
        field: field.id,
    };
    let people = Asked::new(move || custom_fields::count_values(request));
    let name = StoredValue::new(field.name);
    let sending = Sending::new();
    let delete = Callback::new(move |()| {
        let said = tr!("custom-fields-deleted", field = name.get_value());
        sending.send(custom_fields::delete(request), move |()| {
            toasts.say(said);
            open.try_set(None);
        });
    });
    view! {
        <Loaded from=people rows=2 let:people>
            {sending.notice()}
            <ul class="effects">
                <li>{move || tr!("custom-fields-delete-values", people = people.get())}</li>
                <li>{t!("custom-fields-delete-search")}</li>
                <li>{t!("team-remove-log")}</li>
            </ul>
            <Actions>
                <Button on_press=move |()| open.set(None)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Danger busy=sending.busy() on_press=delete>
                    {t!("custom-fields-delete-verb")}
                </Button>
            </Actions>
        </Loaded>
    }
}
