//! From when until when somebody is in a clinic: temporary staff, and their end.

use leptos::{prelude::*, task::spawn_local};
use server::{
    error::ApiError,
    team::{self, Term, TermChange},
    users::PersonClinic,
};

use super::day;
use crate::{
    i18n::{self, invalid, t, tr},
    ui::{Button, DateField, Toasts},
};

#[component]
pub fn TermFields(place: Memo<PersonClinic>) -> impl IntoView {
    let toasts = Toasts::here();
    let (clinic, member, name) = place.with_untracked(|place| (place.clinic, place.member, place.name.clone()));
    let known = Memo::new(move |_| place.with(|place| place.term));
    let is_temporary = known.get_untracked() != Term::default();
    let term = RwSignal::new(known.get_untracked());
    let (from, until) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    Effect::new(move || term.set(known.get()));
    Effect::new(move || {
        let term = term.get();
        from.set(day::written(day::first(term)));
        until.set(day::written(day::last(term)));
    });
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<String>);
    let save = move |until: String| {
        if busy.get_untracked() {
            return;
        }
        let request = TermChange {
            clinic,
            member,
            from: Some(from.get_untracked()).filter(|day| !day.is_empty()),
            until: Some(until).filter(|day| !day.is_empty()),
        };
        busy.set(true);
        problem.set(None);
        spawn_local(async move {
            match team::set_term(request).await {
                Ok(saved) => {
                    term.set(saved);
                    toasts.say(tr!("ui-saved"));
                }
                Err(ApiError::Invalid(reason)) => problem.set(Some(invalid(reason))),
                Err(error) => toasts.explain(&error),
            }
            busy.set(false);
        });
    };
    let extend = move |()| {
        if let Some(last) = day::last(term.get_untracked()) {
            save(day::a_month_later(last));
        }
    };
    // No `Form`: the browser's own check stops a date that is half typed, which would be read as none.
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        save(until.get_untracked());
    };
    view! {
        <details class="term" open=is_temporary>
            <summary>{move || sentence(term.get())}</summary>
            <form aria-label=t!("users-dates-in", clinic = name) on:submit=submit>
                <DateField label=t!("users-from") value=from/>
                <DateField label=t!("users-until") value=until least=from error=problem/>
                <div class="term-acts">
                    <Button busy>{t!("users-save-dates")}</Button>
                    <Show when=move || term.with(|term| term.ends_at.is_some())>
                        <Button on_press=extend>{t!("users-extend")}</Button>
                        <Button on_press=move |()| save(String::new())>{t!("users-no-end")}</Button>
                    </Show>
                </div>
            </form>
        </details>
    }
}

fn sentence(term: Term) -> String {
    match (
        day::first(term).map(i18n::short_date),
        day::last(term).map(i18n::short_date),
    ) {
        (None, None) => tr!("users-term-none"),
        (Some(from), None) => tr!("users-term-from", from = from),
        (None, Some(until)) => tr!("users-term-until", until = until),
        (Some(from), Some(until)) => tr!("users-term-between", from = from, until = until),
    }
}
