//! The call interface of an organisation, which applies to all its clinics.

use leptos::prelude::*;
use server::organisations::{self, Calls, CallsChange};

use super::Here;
use crate::{
    i18n::{t, tr},
    ui::{Button, Form, Sending, Switch, TextArea, TextField, Toasts, Weight},
};

/// What is being filled in.
#[derive(Clone, Copy)]
pub struct CallsDraft {
    pub welcome: RwSignal<String>,
    pub support: RwSignal<String>,
    pub show_logo: RwSignal<bool>,
    pub chat: RwSignal<bool>,
    pub screen_sharing: RwSignal<bool>,
    pub music: RwSignal<bool>,
}

impl CallsDraft {
    pub fn of(calls: Calls) -> Self {
        Self {
            welcome: RwSignal::new(calls.welcome),
            support: RwSignal::new(calls.support),
            show_logo: RwSignal::new(calls.show_logo),
            chat: RwSignal::new(calls.chat),
            screen_sharing: RwSignal::new(calls.screen_sharing),
            music: RwSignal::new(calls.music),
        }
    }

    pub fn read(self) -> Calls {
        Calls {
            welcome: self.welcome.get_untracked(),
            support: self.support.get_untracked(),
            show_logo: self.show_logo.get_untracked(),
            chat: self.chat.get_untracked(),
            screen_sharing: self.screen_sharing.get_untracked(),
            music: self.music.get_untracked(),
        }
    }
}

#[component]
pub fn CallsForm() -> impl IntoView {
    let here = Here::get();
    let toasts = Toasts::here();
    let draft = CallsDraft::of(here.place().with_untracked(|place| place.calls.clone()));
    let sending = Sending::new();
    let save = move |()| {
        let change = CallsChange {
            organisation: here.organisation,
            calls: draft.read(),
        };
        sending.send(organisations::set_calls(change), move |()| toasts.say(tr!("ui-saved")));
    };
    view! {
        <Form on_submit=save sending>
            <CallsFields draft/>
            <Button weight=Weight::Primary busy=sending.busy()>{t!("ui-save")}</Button>
        </Form>
    }
}

#[component]
pub fn CallsFields(draft: CallsDraft) -> impl IntoView {
    view! {
        <TextArea label=t!("organisations-welcome") hint=t!("organisations-welcome-hint") value=draft.welcome/>
        <TextField label=t!("organisations-support") hint=t!("organisations-support-hint") value=draft.support/>
        <Switch label=t!("organisations-show-logo") on=draft.show_logo/>
        <Switch label=t!("organisations-chat") on=draft.chat/>
        <Switch label=t!("organisations-screen-sharing") on=draft.screen_sharing/>
        <Switch label=t!("organisations-music") on=draft.music/>
    }
}
