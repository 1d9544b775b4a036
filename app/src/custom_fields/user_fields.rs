//! What the organisation's own fields say of somebody: each is saved once it is left or chosen.

use leptos::prelude::*;
use server::{
    access::OrganisationAct as Act,
    custom_fields::{self, FieldFault, FieldKind, FieldValue},
    id::AccountId,
    users::FindPerson,
};

use super::keeping::Keeping;
use crate::{
    i18n::{t, tr},
    live::Live,
    organisations::Here,
    ui::{Asked, Card, DateField, Loaded, Select, TextField, followed, unique_id},
};

/// All fields of one person of the organisation, for whoever may change them; nothing where there are no fields.
///
/// ```ignore
/// view! { <UserFields account=person.account/> }
/// ```
#[component]
pub fn UserFields(account: AccountId) -> impl IntoView {
    let (here, live) = (Here::get(), Live::here());
    let may = Memo::new(move |_| here.refuses(&Act::SeeUsers).is_none());
    move || {
        may.get().then(|| {
            let found = Asked::new(move || {
                live.track_people();
                live.track_fields();
                custom_fields::find_values(FindPerson {
                    organisation: here.organisation,
                    account,
                })
            });
            view! { <Loaded from=found rows=2 let:fields><Fields fields account/></Loaded> }
        })
    }
}

#[component]
fn Fields(fields: Signal<Vec<FieldValue>>, account: AccountId) -> impl IntoView {
    let heading = unique_id("user-fields");
    let labelled_by = heading.clone();
    let is_any = Memo::new(move |_| fields.with(|fields| !fields.is_empty()));
    view! {
        <Show when=move || is_any.get() fallback=Hint>
            <section aria-labelledby=labelled_by.clone()>
                <div><h2 id=heading.clone()>{t!("ui-permission-custom-fields")}</h2></div>
                <Card>
                    <div class="user-fields">
                        <For each=move || fields.get() key=|it| it.field.id let:about>
                            <Value about=followed(fields, about, |one| one.field.id) account/>
                        </For>
                    </div>
                </Card>
            </section>
        </Show>
    }
}

/// Where fields are made, for whoever may make some.
#[component]
fn Hint() -> impl IntoView {
    let here = Here::get();
    let may = Memo::new(move |_| here.refuses(&Act::ChangeFields).is_none());
    let address = format!("/organisations/{}/fields", here.organisation);
    view! {
        <Show when=move || may.get()>
            <p class="quiet"><a href=address.clone()>{t!("custom-fields-define")}</a></p>
        </Show>
    }
}

#[component]
fn Value(about: Memo<FieldValue>, account: AccountId) -> impl IntoView {
    let keeping = Keeping::new(Here::get().organisation, account, about);
    let label = move || about.with(|about| about.field.name.clone());
    let (typed, error) = (keeping.typed, keeping.problem);
    // A date half typed has no value yet; that is not the same as none.
    let leave = move |at: web_sys::Element| {
        if at.matches(":invalid").unwrap_or_default() {
            keeping.refuse(FieldFault::Date);
        } else {
            keeping.leave();
        }
    };
    let control = match about.with_untracked(|about| about.field.kind) {
        FieldKind::Text | FieldKind::Number => view! { <TextField label value=typed error/> }.into_any(),
        FieldKind::Date => view! { <DateField label value=typed error/> }.into_any(),
        FieldKind::Choice => {
            let choices = move || {
                let none = (String::new(), tr!("custom-fields-none"));
                let choice = |choice: &str| (choice.to_owned(), choice.to_owned());
                let choices: Vec<_> = about.with(|about| about.field.choices.iter().map(choice).collect());
                std::iter::once(none).chain(choices).collect()
            };
            let choose = move |chosen| {
                typed.set(chosen);
                keeping.leave();
            };
            view! { <Select label choices=Signal::derive(choices) value=typed on_choose=choose error/> }.into_any()
        }
    };
    view! {
        <form
            novalidate
            on:focusout=move |event| leave(event_target(&event))
            on:submit=move |event| {
                event.prevent_default();
                leave(event_target(&event));
            }
        >
            {control}
        </form>
    }
}
