//! Choosing who takes over from the last Admin of an organisation: anybody who is of it, found by name.

use leptos::prelude::*;
use server::{
    access::Refusal,
    id::AccountId,
    users::{self, PeoplePage, PeopleQuery, PersonLine},
};

use super::Here;
use crate::{
    i18n::{refusal, t},
    ui::{Actions, Asked, Button, Dialog, Loaded, TextField, Weight},
};

#[component]
pub fn SuccessorDialog(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] verb: TextProp,
    /// Whoever goes can't take over.
    except: AccountId,
    #[prop(into)] on_choose: Callback<AccountId>,
    #[prop(into)] on_close: Callback<()>,
) -> impl IntoView {
    let picked = RwSignal::new(None::<AccountId>);
    let verb = StoredValue::new(verb);
    view! {
        <Dialog open title on_close>
            <p>{move || refusal(Refusal::LastOrganisationAdmin)}</p>
            <PersonSearch picked except/>
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Show when=move || picked.get().is_some()>
                    <Button
                        weight=Weight::Primary
                        on_press=move |()| if let Some(account) = picked.get_untracked() { on_choose.run(account) }
                    >
                        {move || verb.with_value(TextProp::get)}
                    </Button>
                </Show>
            </Actions>
        </Dialog>
    }
}

#[component]
pub fn PersonSearch(picked: RwSignal<Option<AccountId>>, except: AccountId) -> impl IntoView {
    let here = Here::get();
    let search = RwSignal::new(String::new());
    let found = Asked::new(move || {
        users::list(PeopleQuery {
            organisation: here.organisation,
            search: search.get(),
            page: 1,
        })
    });
    let candidates = move |page: Signal<PeoplePage>| {
        let others = page.get().people.into_iter().filter(|person| person.account != except);
        others.take(6).collect::<Vec<_>>()
    };
    let candidate = move |person: PersonLine| {
        let account = person.account;
        view! {
            <label class="candidate">
                <input
                    type="radio"
                    name="candidate"
                    prop:checked=move || picked.get() == Some(account)
                    on:change=move |_| picked.set(Some(account))
                />
                <span><bdi>{person.name}</bdi>" "<bdi class="quiet">{person.email}</bdi></span>
            </label>
        }
    };
    view! {
        <fieldset class="member-search">
            <legend>{t!("team-who-takes-over")}</legend>
            <TextField label=t!("team-search") value=search/>
            <Loaded from=found rows=3 let:page>
                <For each=move || candidates(page) key=|person| person.account let:person>{candidate(person)}</For>
            </Loaded>
        </fieldset>
    }
}
