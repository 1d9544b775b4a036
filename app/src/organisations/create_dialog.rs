//! "Create clinic": its name, where it is and its clocks stand, and who becomes its Admin.

use leptos::prelude::*;
use server::{
    clinics::{self, NewClinic},
    invitations::guess_language,
    organisations::check_name,
};

use super::Here;
use crate::{
    browser::own_time_zone,
    i18n::{self, invalid, t, tr},
    sign_in::read_address,
    ui::{Actions, Button, CountrySelect, Dialog, Form, Sending, TextField, TimeZoneSelect, Toasts, Typing, Weight},
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
    let (zone, country) = (RwSignal::new(own_time_zone()), RwSignal::new(String::new()));
    let (name_problem, address_problem) = (RwSignal::new(None), RwSignal::new(None));
    let sending = Sending::new();
    let create = move |()| {
        let (named, admin) = (
            check_name(&name.get_untracked()),
            read_address(&address.get_untracked()),
        );
        name_problem.set(named.err().map(invalid));
        address_problem.set(admin.as_ref().err().cloned());
        let (Ok(()), Ok(admin)) = (named, admin) else { return };
        let new = NewClinic {
            organisation: here.organisation,
            name: name.get_untracked(),
            time_zone: zone.get_untracked(),
            country: country.get_untracked(),
            language: guess_language(admin.as_str()).unwrap_or_else(i18n::language),
            admin,
        };
        let name = new.name.clone();
        sending.send(clinics::create(new), move |_| {
            toasts.say(tr!("organisations-created", name = name));
            open.set(false);
        });
    };
    view! {
        <Form on_submit=create sending>
            <TextField label=t!("team-name") value=name error=name_problem/>
            <CountrySelect label=t!("organisations-country") value=country/>
            <TimeZoneSelect label=t!("organisations-time-zone") value=zone/>
            <TextField
                label=t!("organisations-first-member")
                hint=t!("organisations-first-member-hint")
                value=address
                typing=Typing::Email
                error=address_problem
            />
            <Actions>
                <Button on_press=move |()| open.set(false)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy=sending.busy()>{t!("organisations-create-verb")}</Button>
            </Actions>
        </Form>
    }
}
