//! "Send later": a day and an hour by the clocks of the place.

use leptos::prelude::*;
use server::invitations::LocalTime;

use crate::{
    i18n::t,
    ui::{TextField, Typing},
};

/// When the mails leave; at once while it is empty.
#[derive(Clone, Copy)]
pub struct Later(RwSignal<String>);

impl Later {
    pub fn new() -> Self {
        Self(RwSignal::new(String::new()))
    }

    pub fn clear(self) {
        self.0.set(String::new());
    }

    pub fn read(self) -> Option<LocalTime> {
        let moment = self.0.get_untracked();
        (!moment.is_empty()).then_some(LocalTime(moment))
    }
}

#[component]
pub fn SendLater(later: Later) -> impl IntoView {
    view! {
        <details class="paste">
            <summary>{t!("invitations-later")}</summary>
            <TextField
                label=t!("invitations-later-label")
                hint=t!("invitations-later-hint")
                value=later.0
                typing=Typing::Moment
            />
        </details>
    }
}
