//! One person of the organisation, with the first of their clinics.

use leptos::prelude::*;
use server::users::{PersonClinic, PersonLine};

use super::day;
use crate::{
    browser::now,
    i18n::{self, t, tr},
    organisations::Here,
    ui::{Badge, Cell, Row, Who},
};

#[component]
pub fn PersonRow(person: Memo<PersonLine>) -> impl IntoView {
    let PersonLine {
        account, name, email, ..
    } = person.get_untracked();
    let href = format!("/organisations/{}/users/{account}", Here::get().organisation);
    let role = move || person.with(|person| person.role).map(i18n::organisation_role);
    let has_access = Memo::new(move |_| person.with(|person| person.has_admin_access));
    view! {
        <Row>
            <Cell class="title"><Who name detail=email href/></Cell>
            <Cell label=t!("users-organisation-role") class="short">
                {role}
                <Show when=move || has_access.get()><Badge>{t!("ui-admin-user")}</Badge></Show>
            </Cell>
            <Cell label=t!("users-clinics")><Places person/></Cell>
        </Row>
    }
}

#[component]
fn Places(person: Memo<PersonLine>) -> impl IntoView {
    let clinics = Memo::new(move |_| person.with(|person| person.clinics.clone()));
    let more = Memo::new(move |_| {
        person.with(|person| {
            let shown = u32::try_from(person.clinics.len()).unwrap_or_default();
            person.count.saturating_sub(shown)
        })
    });
    let lines = move || {
        let line = |clinic: PersonClinic| view! { <li>{move || sentence(&clinic)}</li> };
        clinics.get().into_iter().map(line).collect_view()
    };
    let and_more = move || {
        let count = more.get();
        (count > 0).then(|| view! { <li class="more">{t!("users-and-more", count = u64::from(count))}</li> })
    };
    view! {
        <Show when=move || clinics.with(|clinics| !clinics.is_empty())>
            <ul class="places">{lines} {and_more}</ul>
        </Show>
    }
}

/// Where they are and as what; for temporary staff, from when until when. A first day that is over says nothing more.
fn sentence(place: &PersonClinic) -> String {
    let (clinic, role) = (place.name.clone(), i18n::clinic_role(place.role));
    let first = day::first(place.term).filter(|_| place.term.starts_at > Some(now()));
    match (first.map(i18n::short_date), day::last(place.term).map(i18n::short_date)) {
        (None, None) => tr!("users-place", clinic = clinic, role = role),
        (Some(from), None) => tr!("users-place-from", clinic = clinic, role = role, from = from),
        (None, Some(until)) => tr!("users-place-until", clinic = clinic, role = role, until = until),
        (Some(from), Some(until)) => {
            tr!(
                "users-place-between",
                clinic = clinic,
                role = role,
                from = from,
                until = until
            )
        }
    }
}
