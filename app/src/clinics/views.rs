//! The two sides of the product, in the menu under the name of whoever has both (seed `004_a3f2fa5b82445666.txt`). What
//! they choose is where they begin the next time.

use leptos::{prelude::*, task::spawn_local};
use server::account::{self, Landing, Me, View, ViewChoice};

use crate::{
    i18n::t,
    session::Session,
    ui::{Glyph, MenuLink},
};

#[component]
pub fn Views() -> impl IntoView {
    let session = Session::here();
    let console = Memo::new(move |_| session.person.with(console));
    let is_practitioner = Memo::new(move |_| session.person.with(|me| me.is_practitioner));
    let keep = move |view: View| {
        spawn_local(async move {
            // Not to be remembered is no reason not to go there.
            if account::set_view(ViewChoice { view }).await.is_ok() {
                session.refresh();
            }
        });
    };
    view! {
        <Show when=move || is_practitioner.get() && console.get().is_some()>
            <MenuLink href="/clinics" glyph=Glyph::Clinic on_follow=move |()| keep(View::Practitioner)>
                {t!("clinics-practitioner-view")}
            </MenuLink>
            <MenuLink
                href=Signal::derive(move || console.get().unwrap_or_default())
                glyph=Glyph::Key
                on_follow=move |()| keep(View::Console)
            >
                {t!("clinics-console")}
            </MenuLink>
        </Show>
    }
}

/// Where somebody's console is, if they have one.
fn console(me: &Me) -> Option<String> {
    match me.console()? {
        Landing::Organisation(organisation) => Some(format!("/organisations/{organisation}")),
        _ => Some("/organisations".to_owned()),
    }
}
