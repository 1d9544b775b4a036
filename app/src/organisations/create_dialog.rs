//! "Create clinic": its name, where its clocks stand, and who becomes its Admin.

use leptos::{prelude::*, task::spawn_local};
use server::{
    clinics::{self, NewClinic},
    invitations::guess_language,
    organisations::check_name,
};

use super::Here;
use crate::{
    browser::{own_time_zone, time_zones},
    i18n::{self, explain, invalid, t, tr},
    sign_in::read_address,
    ui::{Actions, Button, Dialog, Form, Notice, Select, TextField, Toasts, Tone, Typing, Weight},
};

#[component]
pub fn CreateDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open=open title=t!("organisations-create-clinic") on_close=move |()| open.set(false)>
            <CreateForm open/>
        </Dialog>
    }
}

#[component]
fn CreateForm(open: RwSignal<bool>) -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let (name, address) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let zone = RwSignal::new(own_time_zone());
    let (name_problem, address_problem) = (RwSignal::new(None), RwSignal::new(None));
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let create = move |()| {
        problem.set(None);
        let (named, admin) = (
            check_name(&name.get_untracked()),
            read_address(&address.get_untracked()),
        );
        name_problem.set(named.err().map(invalid));
        address_problem.set(admin.as_ref().err().cloned());
        let (Ok(()), Ok(admin)) = (named, admin) else { return };
        busy.set(true);
        let new = NewClinic {
            organisation: here.organisation,
            name: name.get_untracked(),
            time_zone: zone.get_untracked(),
            country: String::new(),
            language: guess_language(admin.as_str()).unwrap_or_else(i18n::language),
            admin,
        };
        spawn_local(async move {
            match clinics::create(new).await {
                Ok(_) => {
                    toasts.say(tr!("organisations-created", name = name.get_untracked()));
                    open.set(false);
                }
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.try_set(false);
        });
    };
    let zones = || {
        time_zones()
            .into_iter()
            .map(|zone| (zone.clone(), zone))
            .collect::<Vec<_>>()
    };
    view! {
        <Form on_submit=create>
            {move || problem.get().map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })}
            <TextField label=t!("team-name") value=name error=name_problem/>
            <Select
                label=t!("organisations-time-zone")
                choices=Signal::derive(zones)
                value=zone
                on_choose=move |chosen| zone.set(chosen)
            />
            <TextField
                label=t!("organisations-first-member")
                hint=t!("organisations-first-member-hint")
                value=address
                typing=Typing::Email
                error=address_problem
            />
            <Actions>
                <Button on_press=move |()| open.set(false)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy>{t!("organisations-create-verb")}</Button>
            </Actions>
        </Form>
    }
}
