//! What would take the page from oneself that one is on is asked about twice.

use std::sync::Arc;

use leptos::prelude::*;
use server::access::Permission;

use crate::{
    i18n::{self, t, tr},
    ui::ConfirmTwice,
};

type Act = Arc<dyn Fn() + Send + Sync>;

/// What is done once it has been confirmed.
#[derive(Clone, Copy)]
pub struct OwnAccess(RwSignal<Option<Act>>);

impl OwnAccess {
    /// For the page, which shows the question.
    pub fn provide() -> Self {
        let own = Self(RwSignal::new(None));
        provide_context(own);
        own
    }

    pub fn here() -> Self {
        expect_context()
    }

    /// Does it at once, or only after asking when one gives up one's own access with it.
    pub fn guard(self, gives_up: bool, act: impl Fn() + Send + Sync + 'static) {
        if gives_up {
            self.0.set(Some(Arc::new(act)));
        } else {
            act();
        }
    }
}

#[component]
pub fn GiveUpDialog(own: OwnAccess) -> impl IntoView {
    let what = || i18n::permission(Permission::Users);
    let give_up = move |()| {
        if let Some(act) = own.0.get_untracked() {
            own.0.set(None);
            act();
        }
    };
    view! {
        <ConfirmTwice
            open=Signal::derive(move || own.0.with(Option::is_some))
            title=move || tr!("admin-users-give-up-title", what = what())
            verb=t!("admin-users-take")
            again=t!("admin-users-give-up-sure")
            last_verb=t!("admin-users-give-up")
            on_confirm=give_up
            on_close=move |()| own.0.set(None)
        >
            <p>{move || tr!("admin-users-give-up-means", what = what())}</p>
        </ConfirmTwice>
    }
}
