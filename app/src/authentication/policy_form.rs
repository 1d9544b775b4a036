//! The form: each setting says what it means for whom. It is saved as one, because a shorter session can't be given back.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::BoxState,
    account::Language,
    authentication::{self, MailLanguages, PolicyChange, SignInPolicy},
    sign_in::{LeastLength, Lifetime},
};

use super::{characters, draft::Draft, hours};
use crate::{
    i18n::{language_name, t, tr},
    organisations::Here,
    ui::{Button, Card, Checkbox, Form, Select, Sending, Toasts, Weight, unique_id},
};

#[component]
pub fn PolicyForm(policy: Signal<SignInPolicy>) -> impl IntoView {
    let (organisation, toasts, sending) = (Here::get().organisation, Toasts::here(), Sending::new());
    let draft = Draft::of(policy);
    let save = move |()| {
        let (before, after) = (policy.get_untracked(), draft.read());
        let change = PolicyChange {
            organisation,
            policy: after.clone(),
            takes_back: None,
        };
        let undoing = PolicyChange {
            organisation,
            policy: before,
            takes_back: Some(after),
        };
        let undo = move || {
            let undone = authentication::set(undoing.clone());
            spawn_local(async move {
                if let Err(error) = undone.await {
                    toasts.explain(&error);
                }
            });
        };
        sending.send(authentication::set(change), move |()| {
            toasts.say_with_undo(tr!("ui-saved"), undo);
        });
    };
    view! {
        <Form on_submit=save sending>
            <div class="account-parts">
                <Passwords chosen=draft.password/>
                <Sessions draft/>
                <Languages chosen=draft.languages/>
                <section>
                    <div></div>
                    <div><Button weight=Weight::Primary busy=sending.busy()>{t!("ui-save")}</Button></div>
                </section>
            </div>
        </Form>
    }
}

#[component]
fn Passwords(chosen: RwSignal<LeastLength>) -> impl IntoView {
    let place = Here::get().place();
    let people = move || place.with(|place| place.people);
    let choices = || {
        let name = |one: LeastLength| (one, characters(one.characters()));
        LeastLength::all().map(name).collect()
    };
    view! {
        <section>
            <div>
                <h2>{t!("authentication-passwords")}</h2>
                <p class="quiet">{move || tr!("authentication-passwords-hint", people = people())}</p>
            </div>
            <Card>
                <div class="form">
                    <Select
                        label=t!("authentication-least")
                        choices=Signal::derive(choices)
                        value=chosen
                        on_choose=move |least| chosen.set(least)
                    />
                </div>
            </Card>
        </section>
    }
}

#[component]
fn Sessions(draft: Draft) -> impl IntoView {
    fn named(all: &[u32]) -> Vec<(u32, String)> {
        all.iter().map(|&one| (one, hours(one))).collect()
    }
    let Draft {
        good_hours, idle_hours, ..
    } = draft;
    view! {
        <section>
            <div><h2>{t!("authentication-sessions")}</h2><p class="quiet">{t!("authentication-sessions-hint")}</p></div>
            <Card>
                <div class="form">
                    <Select
                        label=t!("authentication-good")
                        choices=Signal::derive(|| named(&Lifetime::GOOD_HOURS))
                        value=good_hours
                        on_choose=move |chosen| good_hours.set(chosen)
                    />
                    <Select
                        label=t!("authentication-idle")
                        choices=Signal::derive(|| named(&Lifetime::IDLE_HOURS))
                        value=idle_hours
                        on_choose=move |chosen| idle_hours.set(chosen)
                    />
                </div>
            </Card>
        </section>
    }
}

#[component]
fn Languages(chosen: RwSignal<MailLanguages>) -> impl IntoView {
    let title = unique_id("title");
    view! {
        <section>
            <div>
                <h2 id=title.clone()>{t!("authentication-languages")}</h2>
                <p class="quiet">{t!("authentication-languages-hint")}</p>
            </div>
            <Card>
                <div class="boxes" role="group" aria-labelledby=title>
                    {move || in_order().map(|language| view! { <LanguageBox language chosen/> })}
                </div>
            </Card>
        </section>
    }
}

/// The languages by what the reader calls them.
fn in_order() -> [Language; Language::ALL.len()] {
    let mut all = Language::ALL;
    all.sort_by_key(|one| language_name(*one));
    all
}

#[component]
fn LanguageBox(language: Language, chosen: RwSignal<MailLanguages>) -> impl IntoView {
    let is_chosen = move || chosen.with(|all| all.contains(language));
    let state = move || BoxState::from(is_chosen());
    let locked = move || {
        let is_one_too_many = !is_chosen() && chosen.with(MailLanguages::is_full);
        is_one_too_many.then(|| tr!("authentication-languages-most"))
    };
    let tick = move |on: bool| {
        let others = chosen.with_untracked(|all| all.iter().filter(|one| *one != language).collect::<Vec<_>>());
        let all: Vec<_> = others.into_iter().chain(on.then_some(language)).collect();
        if let Some(all) = MailLanguages::new(&all) {
            chosen.set(all);
        }
    };
    view! {
        <Checkbox
            label=move || language_name(language)
            state=Signal::derive(state)
            locked=Signal::derive(locked)
            on_tick=tick
        />
    }
}
