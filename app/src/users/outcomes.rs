//! What became of each clinic.

use leptos::prelude::*;
use server::{
    id::ClinicId,
    users::{PlaceOutcome, Placed},
};

use crate::{
    i18n::{t, tr},
    ui::{State, Tone},
};

/// One clinic by its name, and what became of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Outcome {
    clinic: String,
    placed: Placed,
}

impl Outcome {
    /// The server's answers for the clinics that were ticked, in the order of the ticks.
    pub fn of(clinics: Vec<(ClinicId, String)>, answers: &[PlaceOutcome]) -> Vec<Self> {
        let answered = |(id, clinic): (ClinicId, String)| {
            let answer = answers.iter().find(|answer| answer.clinic == id)?;
            Some(Self {
                clinic,
                placed: answer.outcome,
            })
        };
        clinics.into_iter().filter_map(answered).collect()
    }

    /// Whether they are now in this clinic what they were to be.
    pub const fn is_done(&self) -> bool {
        matches!(self.placed, Placed::Added | Placed::Changed | Placed::Same)
    }
}

/// Nothing before the first act.
#[component]
pub fn Outcomes(outcomes: RwSignal<Vec<Outcome>>) -> impl IntoView {
    let line = |Outcome { clinic, placed }| {
        view! {
            <li>
                <bdi>{clinic}</bdi>
                <State tone=tone(placed)>{move || sentence(placed)}</State>
            </li>
        }
    };
    view! {
        <Show when=move || outcomes.with(|outcomes| !outcomes.is_empty())>
            <ul class="outcomes" aria-label=t!("users-outcomes")>
                {move || outcomes.get().into_iter().map(line).collect_view()}
            </ul>
        </Show>
    }
}

const fn tone(placed: Placed) -> Tone {
    match placed {
        Placed::Added | Placed::Changed | Placed::Removed => Tone::Good,
        Placed::Same => Tone::Info,
        Placed::LastAdmin => Tone::Warn,
        Placed::NotFound => Tone::Bad,
    }
}

fn sentence(placed: Placed) -> String {
    match placed {
        Placed::Added => tr!("users-outcome-added"),
        Placed::Changed => tr!("users-outcome-changed"),
        Placed::Removed => tr!("users-outcome-removed"),
        Placed::Same => tr!("users-outcome-same"),
        Placed::LastAdmin => tr!("users-outcome-last-admin"),
        Placed::NotFound => tr!("users-outcome-not-found"),
    }
}
