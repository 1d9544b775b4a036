//! Inviting somebody without a mailbox: a name, and a slip of paper to hand over.

use leptos::prelude::*;
use server::{
    access::Terms,
    account::PersonName,
    invitations::{self, Slip, SlipFor},
};

use super::slip_dialog::OneSlip;
use crate::{
    i18n::{self, invalid, t},
    place::HerePlace,
    ui::{Actions, Button, Dialog, Form, LanguageSelect, Sending, TextField, Weight},
};

#[component]
pub fn SlipForDialog(open: RwSignal<bool>, terms: Terms) -> impl IntoView {
    let slip = RwSignal::new(None::<Slip>);
    let close = move |()| {
        open.set(false);
        slip.set(None);
    };
    view! {
        <Dialog open=open title=t!("invitations-slip-new") on_close=close>
            {move || match slip.get() {
                Some(slip) => view! { <OneSlip slip on_close=close/> }.into_any(),
                None => view! { <Questions slip terms on_close=close/> }.into_any(),
            }}
        </Dialog>
    }
}

#[component]
fn Questions(slip: RwSignal<Option<Slip>>, terms: Terms, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let here = HerePlace::get();
    let name = RwSignal::new(String::new());
    let language = RwSignal::new(i18n::language());
    let name_problem = RwSignal::new(None);
    let sending = Sending::new();
    let make = move |()| {
        let read = PersonName::parse(&name.get_untracked());
        name_problem.set(read.as_ref().err().map(|reason| invalid(*reason)));
        if read.is_err() {
            return;
        }
        let request = SlipFor {
            place: here.place,
            name: name.get_untracked(),
            language: language.get_untracked(),
            terms,
        };
        sending.send(invitations::invite_by_slip(request), move |made| slip.set(Some(made)));
    };
    view! {
        <Form on_submit=make sending>
            <p>{t!("invitations-slip-new-hint")}</p>
            <TextField label=t!("invitations-slip-their-name") value=name error=name_problem/>
            <LanguageSelect
                label=t!("invitations-language")
                value=language
                on_choose=move |chosen| language.set(chosen)
            />
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy=sending.busy()>{t!("invitations-slip-make")}</Button>
            </Actions>
        </Form>
    }
}
