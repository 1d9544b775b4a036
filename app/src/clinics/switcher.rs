//! Going to another place: all clinics and organisations of one sign-in, found by name.

use leptos::prelude::*;
use server::{
    clinics::{self, MyClinics},
    organisations::{self, MyOrganisations},
};

use crate::{
    i18n::{t, tr},
    ui::{Asked, Dialog, Glyph, Icon, Loaded, TextField, is_command, on_key},
};

/// One place that can be gone to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Way {
    href: String,
    name: String,
    detail: String,
    is_organisation: bool,
}

/// The dialog; Ctrl or ⌘ and K opens it from everywhere.
#[component]
pub fn Switcher(open: RwSignal<bool>) -> impl IntoView {
    on_key(move |event| {
        if is_command(event, "k", "KeyK") {
            event.prevent_default();
            open.set(true);
        }
    });
    view! {
        <Dialog open=open title=t!("clinics-switch") on_close=move |()| open.set(false)>
            <Ways open/>
        </Dialog>
    }
}

#[component]
fn Ways(open: RwSignal<bool>) -> impl IntoView {
    let search = RwSignal::new(String::new());
    let found = Asked::new(move || {
        let search = search.get();
        async move {
            let mine = organisations::list_mine(MyOrganisations {
                search: search.clone(),
                page: 1,
            })
            .await?;
            let clinics = clinics::list_mine(MyClinics { search, page: 1 }).await?;
            let organisations = mine.organisations.into_iter().map(|one| Way {
                href: format!("/organisations/{}", one.id),
                name: one.name,
                detail: crate::i18n::place_in_organisation(one.role),
                is_organisation: true,
            });
            let clinics = clinics.clinics.into_iter().map(|one| Way {
                href: format!("/clinics/{}", one.id),
                name: one.name,
                detail: one.organisation,
                is_organisation: false,
            });
            Ok(organisations.chain(clinics).collect::<Vec<_>>())
        }
    });
    let way = move |way: Way| {
        let glyph = if way.is_organisation {
            Glyph::People
        } else {
            Glyph::Clinic
        };
        view! {
            <li>
                <a class="menu-item" href=way.href on:click=move |_| open.set(false)>
                    <Icon glyph/>
                    <span><bdi>{way.name}</bdi>" "<bdi class="quiet">{way.detail}</bdi></span>
                </a>
            </li>
        }
    };
    view! {
        <TextField label=t!("clinics-search") value=search/>
        <Loaded from=found rows=4 let:ways>
            <ul class="ways" aria-label=t!("clinics-ways")>
                <For each=move || ways.get() key=|one| one.clone() let:one>{way(one)}</For>
            </ul>
            <p class="quiet" role="status">
                {move || ways.with(Vec::is_empty).then(|| tr!("clinics-no-way"))}
            </p>
        </Loaded>
    }
}
