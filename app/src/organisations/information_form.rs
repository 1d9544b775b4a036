//! Name, language, time zone, and whether reminders go out.

use leptos::prelude::*;
use server::organisations::{self, Information, InformationChange};

use super::Here;
use crate::{
    i18n::{invalid, t, tr},
    ui::{Button, Form, LanguageSelect, Sending, Switch, TextField, TimeZoneSelect, Toasts, Weight},
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
    let sending = Sending::new();
    let save = move |()| {
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
        let change = InformationChange {
            organisation: here.organisation,
            information,
        };
        sending.send(organisations::set_information(change), move |()| {
            toasts.say(tr!("ui-saved"));
        });
    };
    view! {
        <Form on_submit=save sending>
            <TextField label=t!("team-name") value=name error=name_problem/>
            <LanguageSelect
                label=t!("organisations-language")
                value=language
                on_choose=move |chosen| language.set(chosen)
            />
            <TimeZoneSelect label=t!("organisations-time-zone") value=zone/>
            <Switch label=t!("organisations-reminders") on=reminders/>
            <Button weight=Weight::Primary busy=sending.busy()>{t!("ui-save")}</Button>
        </Form>
    }
}
