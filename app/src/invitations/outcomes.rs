//! What became of each address.

use leptos::prelude::*;
use server::invitations::{InviteOutcome, Invited};

use crate::{
    i18n::{t, tr},
    ui::{Actions, Address, Button, State, Tone, Weight},
};

#[component]
pub fn Outcomes(outcomes: Vec<Invited>, #[prop(into)] on_done: Callback<()>) -> impl IntoView {
    let lines = outcomes.into_iter().map(|Invited { address, outcome }| {
        view! {
            <li>
                <Address address/>
                <State tone=tone(outcome)>{move || sentence(outcome)}</State>
            </li>
        }
    });
    view! {
        <ul class="outcomes" aria-label=t!("invitations-outcomes")>{lines.collect_view()}</ul>
        <Actions><Button weight=Weight::Primary on_press=on_done>{t!("invitations-done")}</Button></Actions>
    }
}

pub const fn tone(outcome: InviteOutcome) -> Tone {
    match outcome {
        InviteOutcome::Added | InviteOutcome::Invited => Tone::Good,
        InviteOutcome::AlreadyMember | InviteOutcome::AlreadyInvited => Tone::Info,
        InviteOutcome::NotAnAddress => Tone::Bad,
    }
}

pub fn sentence(outcome: InviteOutcome) -> String {
    match outcome {
        InviteOutcome::Added => tr!("invitations-outcome-added"),
        InviteOutcome::Invited => tr!("invitations-outcome-invited"),
        InviteOutcome::AlreadyMember => tr!("invitations-outcome-already-member"),
        InviteOutcome::AlreadyInvited => tr!("invitations-outcome-already-invited"),
        InviteOutcome::NotAnAddress => tr!("invitations-outcome-not-an-address"),
    }
}
