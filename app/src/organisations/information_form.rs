//! Name, language, time zone, and whether reminders go out.

use leptos::{prelude::*, task::spawn_local};
use server::{
    account::Language,
    organisations::{self, Information, InformationChange},
};

use super::Here;
use crate::{
    browser::time_zones,
    i18n::{explain, invalid, t, tr},
    ui::{Button, Form, Notice, Select, Switch, TextField, Toasts, Tone, Weight},
};

#[component]
pub fn InformationForm() -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let before = here.place().with_untracked(|place| place.information.clone());
    let name = RwSignal::new(before.name);
    let language = RwSignal::new(before.language);
    let zone = RwSignal::new(before.time_zone);
    let reminders = RwSignal::new(before.reminders);
    let name_problem = RwSignal::new(None::<String>);
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let save = move |()| {
        problem.set(None);
        let information = Information {
            name: name.get_untracked(),
            language: language.get_untracked(),
            time_zone: zone.get_untracked(),
            reminders: reminders.get_untracked(),
        };
        let checked = information.check();
        name_problem.set(checked.err().map(invalid));
        if checked.is_err() {
            return;
        }
        busy.set(true);
        let change = InformationChange {
            organisation: here.organisation,
            information,
        };
        spawn_local(async move {
            match organisations::set_information(change).await {
                Ok(()) => toasts.say(tr!("ui-saved")),
                Err(error) => drop(problem.try_set(Some(explain(&error)))),
            }
            busy.try_set(false);
        });
    };
    let languages = || {
        Language::ALL
            .into_iter()
            .map(|one| (one, one.own_name().to_owned()))
            .collect::<Vec<_>>()
    };
    let zones = || {
        time_zones()
            .into_iter()
            .map(|zone| (zone.clone(), zone))
            .collect::<Vec<_>>()
    };
    view! {
        <Form on_submit=save>
            {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
            <TextField label=t!("team-name") value=name error=name_problem/>
            <Select
                label=t!("organisations-language")
                choices=Signal::derive(languages)
                value=language
                on_choose=move |chosen| language.set(chosen)
            />
            <Select
                label=t!("organisations-time-zone")
                choices=Signal::derive(zones)
                value=zone
                on_choose=move |chosen| zone.set(chosen)
            />
            <Switch label=t!("organisations-reminders") on=reminders/>
            <Button weight=Weight::Primary busy>{t!("ui-save")}</Button>
        </Form>
    }
}
