//! "Correct the address" of an invitation that was refused.

use leptos::{prelude::*, task::spawn_local};
use server::invitations::{self, Correction, InviteOutcome, Pending};

use super::{outcomes, pending_list::Asking};
use crate::{
    i18n::{explain, t, tr},
    place::HerePlace,
    sign_in::read_address,
    ui::{Actions, Button, Dialog, Form, TextField, Toasts, Typing, Weight},
};

#[component]
pub fn CorrectDialog(asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let correcting = Memo::new(move |_| match asking.get() {
        Some(Asking::Correct(invitation)) => Some(invitation),
        _ => None,
    });
    view! {
        <Dialog
            open=Signal::derive(move || correcting.get().is_some())
            title=t!("invitations-correct")
            on_close=move |()| asking.set(None)
        >
            {move || correcting.get().map(|invitation| view! { <CorrectForm invitation asking/> })}
        </Dialog>
    }
}

#[component]
fn CorrectForm(invitation: Pending, asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let here = HerePlace::get();
    let toasts = Toasts::here();
    let address = RwSignal::new(invitation.email);
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let send = move |()| {
        let read = read_address(&address.get_untracked());
        problem.set(read.as_ref().err().cloned());
        let Ok(corrected) = read else { return };
        busy.set(true);
        spawn_local(async move {
            let address = corrected.as_str().to_owned();
            let correction = Correction {
                place: here.place,
                invitation: invitation.id,
                address: address.clone(),
            };
            match invitations::correct_address(correction).await {
                Ok(InviteOutcome::Added | InviteOutcome::Invited) => {
                    toasts.say(tr!("invitations-corrected", address = address));
                    asking.set(None);
                }
                Ok(outcome) => problem.set(Some(outcomes::sentence(outcome))),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.set(false);
        });
    };
    view! {
        <Form on_submit=send>
            <TextField
                label=t!("invitations-email")
                hint=t!("invitations-correct-hint")
                value=address
                typing=Typing::Email
                error=problem
            />
            <Actions>
                <Button on_press=move |()| asking.set(None)>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy>{t!("invitations-correct-verb")}</Button>
            </Actions>
        </Form>
    }
}
