//! "See as this person", for an Admin: the organisation's pages from where they begin, with their eyes.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::OrganisationAct as Act,
    users::{self, FindPerson, User, Viewpoint},
};

use crate::{
    i18n::t,
    organisations::Here,
    session::Session,
    shell::SeeingAs,
    ui::{Button, Glyph, Toasts},
};

#[component]
pub fn SeeAs(user: Signal<User>) -> impl IntoView {
    let (here, toasts) = (Here::get(), Toasts::here());
    let me = Session::here().person.with_untracked(|me| me.account);
    let may_see = move || here.refuses(&Act::SeeAs).is_none() && user.with(|user| user.account != me);
    let busy = RwSignal::new(false);
    let see = move |()| {
        let (account, name) = user.with_untracked(|user| (user.account, user.name.clone()));
        let organisation = here.organisation;
        busy.set(true);
        spawn_local(async move {
            match users::see_as(FindPerson { organisation, account }).await {
                Ok(Viewpoint { address }) => {
                    let back = format!("/organisations/{organisation}/users/{account}");
                    SeeingAs { address, name, back }.begin();
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Show when=may_see>
            <Button icon=Glyph::Eye busy on_press=see>{t!("users-see-as")}</Button>
        </Show>
    }
}
