//! "Add user": a name, an address, and what they are to be. They choose their password themself.

use leptos::prelude::*;
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::{
    access::OrganisationAct as Act,
    account::Language,
    id::ClinicId,
    users::{self, Added, NewUser},
};

use super::clinic_boxes::ClinicBoxes;
use crate::{
    i18n::{self, invalid, refusal, t, tr},
    organisations::Here,
    sign_in::read_address,
    ui::{Actions, Button, Dialog, Form, LanguageSelect, Sending, Switch, TextField, Toasts, Typing, Weight},
};

#[component]
pub fn AddDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog open=open title=t!("users-add") on_close=move |()| open.set(false)>
            <AddForm open/>
        </Dialog>
    }
}

#[component]
fn AddForm(open: RwSignal<bool>) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let (name, address) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (name_problem, address_problem) = (RwSignal::new(None), RwSignal::new(None));
    let language = RwSignal::new(here.place().with_untracked(|place| place.information.language));
    let (is_admin, is_practitioner) = (RwSignal::new(false), RwSignal::new(false));
    let ticked = RwSignal::new(Vec::<(ClinicId, String)>::new());
    let sending = Sending::new();
    let navigate = use_navigate();
    let add = move |()| {
        let named = server::account::PersonName::parse(&name.get_untracked());
        let addressed = read_address(&address.get_untracked());
        name_problem.set(named.as_ref().err().copied().map(invalid));
        address_problem.set(addressed.as_ref().err().cloned());
        let (Ok(named), Ok(addressed)) = (named, addressed) else {
            return;
        };
        let clinics = if is_practitioner.get_untracked() {
            ticked.get_untracked().into_iter().map(|(id, _)| id).collect()
        } else {
            Vec::new()
        };
        let new = NewUser {
            organisation: here.organisation,
            name: named.as_str().to_owned(),
            email: addressed.as_str().to_owned(),
            language: language.get_untracked(),
            admin_access: is_admin.get_untracked(),
            clinics,
        };
        let (called, navigate) = (new.name.clone(), navigate.clone());
        sending.send(users::add(new), move |added| {
            let (said, account) = match added {
                Added::Created(account) => (tr!("users-created", name = called), account),
                Added::Joined(account) => (tr!("users-joined", name = called), account),
                Added::AlreadyUser(account) => (tr!("users-already"), account),
            };
            toasts.say(said);
            open.set(false);
            let address = format!("/organisations/{}/users/{account}", here.organisation);
            navigate(&address, NavigateOptions::default());
        });
    };
    let may_place = Memo::new(move |_| here.refuses(&Act::PlacePeople));
    view! {
        <Form on_submit=add sending>
            <TextField label=t!("users-name") value=name error=name_problem/>
            <TextField
                label=t!("users-email")
                hint=t!("users-email-hint")
                value=address
                typing=Typing::Email
                error=address_problem
            />
            <LanguageSelect
                label=t!("users-language")
                value=language
                on_choose=move |chosen: Language| language.set(chosen)
            />
            <fieldset class="roles">
                <legend>{t!("users-roles")}</legend>
                <Switch label=t!("users-admin-access") on=is_admin/>
                <p class="quiet">{t!("users-admin-access-hint")}</p>
                <Show
                    when=move || may_place.get().is_none()
                    fallback=move || view! { <p class="quiet">{move || may_place.get().map(refusal)}</p> }
                >
                    <Switch label=t!("users-practitioner-access") on=is_practitioner/>
                    <p class="quiet">{t!("users-practitioner-access-hint")}</p>
                    <Show when=move || is_practitioner.get()>
                        <ClinicBoxes places=Signal::derive(Vec::new) ticked/>
                        <p class="quiet" aria-live="polite">{move || clinics_said(&ticked.get())}</p>
                    </Show>
                </Show>
            </fieldset>
            <Actions>
                <Button on_press=move |()| open.set(false)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy=sending.busy()>{t!("users-add-verb")}</Button>
            </Actions>
        </Form>
    }
}

fn clinics_said(ticked: &[(ClinicId, String)]) -> String {
    if ticked.is_empty() {
        return tr!("users-tick-first");
    }
    let names: Vec<String> = ticked.iter().map(|(_, name)| name.clone()).collect();
    tr!("users-ticked", clinics = i18n::list(&names))
}
