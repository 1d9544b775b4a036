//! The organisation's clinics as boxes to tick, found by name, a page at a time.

use leptos::prelude::*;
use server::{
    access::BoxState,
    id::ClinicId,
    organisations::{self, ClinicsPage, ClinicsQuery},
    users::PersonClinic,
};

use super::more_clinics::Ticked;
use crate::{
    i18n::{self, t, tr},
    organisations::Here,
    ui::{ArrowKeys, Asked, Button, Checkbox, Loaded, Part, TextField, Total},
};

#[component]
pub fn ClinicBoxes(places: Signal<Vec<PersonClinic>>, ticked: Ticked) -> impl IntoView {
    let here = Here::get();
    let search = RwSignal::new(String::new());
    let number = RwSignal::new(1_u32);
    Effect::new(move || {
        search.track();
        if number.get_untracked() != 1 {
            number.set(1);
        }
    });
    let found = Asked::new(move || {
        organisations::list_clinics(ClinicsQuery {
            organisation: here.organisation,
            search: search.get(),
            page: number.get(),
        })
    });
    view! {
        <TextField label=t!("users-search-clinics") value=search/>
        <Loaded from=found rows=4 let:page>
            <ArrowKeys class="clinic-boxes">
                <For each=move || page.get().clinics key=|clinic| clinic.id let:clinic>
                    <ClinicBox clinic=clinic.id name=clinic.name places ticked/>
                </For>
            </ArrowKeys>
            <Show when=move || page.with(|page| page.clinics.is_empty())>
                <p class="quiet">{t!("users-no-clinic-found")}</p>
            </Show>
            <Pages page number/>
        </Loaded>
    }
}

/// One clinic; where they are in it already, with their role there.
#[component]
fn ClinicBox(clinic: ClinicId, name: String, places: Signal<Vec<PersonClinic>>, ticked: Ticked) -> impl IntoView {
    let name = StoredValue::new(name);
    let role = Memo::new(move |_| {
        places.with(|places| {
            places
                .iter()
                .find(|place| place.clinic == clinic)
                .map(|place| place.role)
        })
    });
    let label = move || match role.get() {
        Some(role) => tr!("users-place", clinic = name.get_value(), role = i18n::clinic_role(role)),
        None => name.get_value(),
    };
    let state = move || BoxState::from(ticked.with(|ticked| ticked.iter().any(|(one, _)| *one == clinic)));
    let tick = move |on: bool| {
        ticked.update(|ticked| {
            ticked.retain(|(one, _)| *one != clinic);
            if on {
                ticked.push((clinic, name.get_value()));
            }
        });
    };
    view! { <Checkbox label=label state=Signal::derive(state) on_tick=tick/> }
}

/// Buttons, not links as in `Pager`: the address bar holds the page behind the dialog.
#[component]
fn Pages(page: Signal<ClinicsPage>, number: RwSignal<u32>) -> impl IntoView {
    let part = Memo::new(move |_| {
        let before = number.get().saturating_sub(1) * ClinicsQuery::PAGE;
        page.with(|page| Part {
            first: u64::from(before + 1),
            last: u64::from(before) + page.clinics.len() as u64,
            total: Total::Exactly(u64::from(page.found)),
            previous: None,
            next: None,
        })
    });
    let is_later = Memo::new(move |_| number.get() > 1);
    let is_more = Memo::new(move |_| part.with(|part| part.last) < u64::from(page.with(|page| page.found)));
    view! {
        <Show when=move || page.with(|page| page.found > ClinicsQuery::PAGE)>
            <div class="pager" role="group" aria-label=t!("ui-pages")>
                <p class="num" aria-live="polite">{move || part.with(Part::range)}</p>
                <div>
                    <Show when=move || is_later.get()>
                        <Button on_press=move |()| number.update(|number| *number -= 1)>{t!("ui-previous")}</Button>
                    </Show>
                    <Show when=move || is_more.get()>
                        <Button on_press=move |()| number.update(|number| *number += 1)>{t!("ui-next")}</Button>
                    </Show>
                </div>
            </div>
        </Show>
    }
}
