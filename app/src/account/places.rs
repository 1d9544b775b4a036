//! The organisations and clinics where I belong.

use leptos::prelude::*;
use server::{
    access::Place,
    account::{Me, OrganisationOfMine},
    clinics::{self, ClinicCard, MyClinics, MyClinicsPage},
};

use super::{leave_dialog::LeaveDialog, my_place::MyPlace};
use crate::{
    i18n::{self, t, tr},
    ui::{Asked, Button, Card, Loaded, TextField},
};

/// The place whose dialog is open.
type Leaving = RwSignal<Option<MyPlace>>;

#[component]
pub fn Places(me: Asked<Me>) -> impl IntoView {
    let leaving: Leaving = RwSignal::new(None);
    let search = RwSignal::new(String::new());
    let clinics = Asked::new(move || {
        clinics::list_mine(MyClinics {
            search: search.get(),
            page: 1,
        })
    });
    // Who runs an organisation lists all its clinics, and finds those of whose team they are by name.
    let is_long = Memo::new(move |_| {
        let more = matches!(clinics.get(), Some(Ok(page)) if page.total > MyClinics::PAGE);
        more || search.with(|search| !search.is_empty())
    });
    view! {
        <section>
            <div><h2>{t!("account-places")}</h2><p class="quiet">{t!("account-places-hint")}</p></div>
            <div class="account-places">
                <h3>{t!("account-organisations")}</h3>
                <Card>
                    <Loaded from=me rows=1 let:me><Organisations me leaving/></Loaded>
                </Card>
                <h3>{t!("account-clinics")}</h3>
                <Show when=move || is_long.get()>
                    <TextField label=t!("account-clinics-search") hint=t!("account-clinics-search-hint") value=search/>
                </Show>
                <Card>
                    <Loaded from=clinics rows=2 let:page><Clinics page is_long leaving/></Loaded>
                </Card>
            </div>
        </section>
        <LeaveDialog leaving/>
    }
}

#[component]
fn Organisations(me: Signal<Me>, leaving: Leaving) -> impl IntoView {
    view! {
        <Show
            when=move || me.with(|me| !me.organisations.is_empty())
            fallback=|| view! { <p class="quiet">{t!("account-no-organisations")}</p> }
        >
            <ul class="account-list" aria-label=t!("account-organisations")>
                <For each=move || me.get().organisations key=|mine| mine.id let:mine>
                    <OrganisationRow mine leaving/>
                </For>
            </ul>
        </Show>
    }
}

#[component]
fn OrganisationRow(mine: OrganisationOfMine, leaving: Leaving) -> impl IntoView {
    let OrganisationOfMine { id, name, role, .. } = mine;
    let mine = MyPlace {
        place: Place::Organisation(id),
        name,
    };
    view! { <PlaceRow mine detail=move || i18n::place_in_organisation(role) leaving/> }
}

#[component]
fn Clinics(page: Signal<MyClinicsPage>, is_long: Memo<bool>, leaving: Leaving) -> impl IntoView {
    let mine = move || {
        let clinics = page.get().clinics.into_iter();
        clinics.filter(|card| card.role.is_some()).collect::<Vec<_>>()
    };
    let none = move || {
        if is_long.get() {
            tr!("account-no-clinics-found")
        } else {
            tr!("account-no-clinics")
        }
    };
    view! {
        <Show when=move || !mine().is_empty() fallback=move || view! { <p class="quiet">{none}</p> }>
            <ul class="account-list" aria-label=t!("account-clinics")>
                <For each=mine key=|card| card.clone() let:card><ClinicRow card leaving/></For>
            </ul>
        </Show>
    }
}

#[component]
fn ClinicRow(card: ClinicCard, leaving: Leaving) -> impl IntoView {
    let ClinicCard {
        id,
        name,
        organisation,
        role,
        ..
    } = card;
    let detail = move || match role {
        Some(role) => tr!(
            "account-clinic-detail",
            organisation = organisation.clone(),
            role = i18n::clinic_role(role)
        ),
        None => organisation.clone(),
    };
    let mine = MyPlace {
        place: Place::Clinic(id),
        name,
    };
    view! { <PlaceRow mine detail leaving/> }
}

#[component]
fn PlaceRow(mine: MyPlace, #[prop(into)] detail: TextProp, leaving: Leaving) -> impl IntoView {
    let name = mine.name.clone();
    let mine = StoredValue::new(mine);
    view! {
        <li>
            <div>
                <p class="name"><bdi>{name.clone()}</bdi></p>
                <p class="detail">{move || detail.get()}</p>
            </div>
            <Button name=t!("account-leave-name", place = name) on_press=move |()| leaving.set(Some(mine.get_value()))>
                {t!("account-leave")}
            </Button>
        </li>
    }
}
