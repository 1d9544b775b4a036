//! One clinic of one person: their role there, which saves itself, and its first and last day.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{ClinicRole, Refusal},
    error::ApiError,
    id::AccountId,
    users::{self, PersonClinic, Placed, PlacesChange, Wanted},
};

use super::term_fields::TermFields;
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Select, Toasts},
};

#[component]
pub fn PlaceRow(place: Memo<PersonClinic>, account: AccountId) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let PersonClinic { clinic, name, .. } = place.get_untracked();
    let saved = Memo::new(move |_| place.with(|place| place.role));
    let role = RwSignal::new(saved.get_untracked());
    Effect::new(move || role.set(saved.get()));
    let change = move |chosen: ClinicRole| {
        let before = role.get_untracked();
        if before == chosen {
            return;
        }
        role.set(chosen);
        let request = PlacesChange {
            organisation: here.organisation,
            account,
            clinics: vec![clinic],
            wanted: Wanted::Role(chosen),
        };
        spawn_local(async move {
            let problem = match users::set_places(request).await {
                Ok(outcomes) => outcomes.first().and_then(|one| problem(one.outcome)),
                Err(error) => Some(error),
            };
            match problem {
                None => toasts.say(tr!("ui-saved")),
                Some(error) => {
                    role.set(before);
                    toasts.explain(&error);
                }
            }
        });
    };
    let roles = move || {
        ClinicRole::ALL
            .iter()
            .map(|role| (*role, i18n::clinic_role(*role)))
            .collect::<Vec<_>>()
    };
    view! {
        <li>
            <span class="name"><bdi>{name.clone()}</bdi></span>
            <Select
                label=t!("users-role-in", clinic = name)
                choices=Signal::derive(roles)
                value=role
                on_choose=change
                compact=true
            />
            <TermFields place/>
        </li>
    }
}

/// Why one clinic was left as it was, if it was.
const fn problem(outcome: Placed) -> Option<ApiError> {
    match outcome {
        Placed::Added | Placed::Changed | Placed::Same | Placed::Removed => None,
        Placed::LastAdmin => Some(ApiError::Refused(Refusal::LastAdmin)),
        Placed::NotFound => Some(ApiError::NotFound),
    }
}
