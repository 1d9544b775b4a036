//! Inviting one or many people, who all become the same: the dialog of a clinic's "Add team member" and of an
//! organisation's "Invite user".

use leptos::prelude::*;
use server::{
    access::Terms,
    invitations::{self, Invited, NewInvitations},
};

use super::{
    addressees::{AddresseeFields, Addressees},
    later::{Later, SendLater},
    outcomes::Outcomes,
};
use crate::{
    i18n::t,
    place::HerePlace,
    ui::{Actions, Button, Dialog, Form, Sending, Weight},
};

/// What was filled in; it outlives the dialog, so that closing it by mistake loses nothing.
#[derive(Clone, Copy)]
struct Draft {
    addressees: Addressees,
    later: Later,
    outcomes: RwSignal<Option<Vec<Invited>>>,
}

impl Draft {
    /// What was sent is done with; what was only typed stays.
    fn put_away(self) {
        if self.outcomes.get_untracked().is_some() {
            self.outcomes.set(None);
            self.addressees.clear();
            self.later.clear();
        }
    }
}

#[component]
pub fn InvitePeople(
    #[prop(into)] open: Signal<bool>,
    #[prop(into)] title: TextProp,
    #[prop(into)] verb: TextProp,
    /// What all of them become.
    #[prop(into)]
    terms: Signal<Terms>,
    #[prop(into)] on_close: Callback<()>,
    /// Where the terms are chosen.
    children: ChildrenFn,
) -> impl IntoView {
    let draft = Draft {
        addressees: Addressees::new(),
        later: Later::new(),
        outcomes: RwSignal::new(None),
    };
    let close = Callback::new(move |()| {
        on_close.run(());
        draft.put_away();
    });
    let (verb, children) = (StoredValue::new(verb), StoredValue::new(children));
    view! {
        <Dialog wide=true open title on_close=close>
            {move || match draft.outcomes.get() {
                Some(outcomes) => view! { <Outcomes outcomes on_done=close/> }.into_any(),
                None => view! {
                    <People draft terms verb=verb.get_value() on_close=close>
                        {children.with_value(|children| children())}
                    </People>
                }
                .into_any(),
            }}
        </Dialog>
    }
}

#[component]
fn People(
    draft: Draft,
    terms: Signal<Terms>,
    verb: TextProp,
    on_close: Callback<()>,
    children: Children,
) -> impl IntoView {
    let here = HerePlace::get();
    let sending = Sending::new();
    let send = move |()| {
        let Some(people) = draft.addressees.read() else { return };
        let request = NewInvitations {
            place: here.place,
            people,
            terms: terms.get_untracked(),
            send_at: draft.later.read(),
        };
        sending.send(invitations::invite(request), move |outcomes| {
            draft.outcomes.set(Some(outcomes));
        });
    };
    view! {
        <Form on_submit=send sending>
            <AddresseeFields addressees=draft.addressees/>
            {children()}
            <SendLater later=draft.later/>
            <Actions>
                <Button on_press=on_close>{t!("ui-cancel")}</Button>
                <Button weight=Weight::Primary busy=sending.busy()>{move || verb.get()}</Button>
            </Actions>
        </Form>
    }
}
