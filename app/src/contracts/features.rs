//! The paid features, a box each. One is switched on with a tick; before one goes, also by Undo, it is said whom that
//! touches.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::BoxState,
    contracts::{self, Feature, FeatureSwitch},
    id::OrganisationId,
};

use super::switch_off_dialog::SwitchOffDialog;
use crate::{
    i18n::{self, tr},
    organisations::Here,
    ui::{Checkbox, Saving, Toasts},
};

#[component]
pub fn Features() -> impl IntoView {
    let leaving = RwSignal::new(None::<Switching>);
    view! {
        <div class="boxes">{Feature::all().map(|feature| view! { <FeatureBox feature leaving/> }).collect_view()}</div>
        <SwitchOffDialog leaving/>
    }
}

#[component]
fn FeatureBox(feature: Feature, leaving: RwSignal<Option<Switching>>) -> impl IntoView {
    let switching = Switching::new(feature, leaving);
    let state = move || BoxState::from(switching.is_on());
    view! {
        <Checkbox
            label=move || i18n::permission(feature.permission())
            state=Signal::derive(state)
            saving=switching.saving
            on_tick=move |on| switching.choose(on)
        />
    }
}

/// A feature on its way into the contract or out of it: shown at once, saved, undone, or put back with the reason.
#[derive(Clone, Copy)]
pub struct Switching {
    organisation: OrganisationId,
    pub feature: Feature,
    here: Here,
    /// What is about to go, once it was said whom that touches.
    leaving: RwSignal<Option<Self>>,
    /// What is on its way.
    wanted: RwSignal<Option<bool>>,
    saving: RwSignal<Saving>,
    toasts: Toasts,
}

impl Switching {
    fn new(feature: Feature, leaving: RwSignal<Option<Self>>) -> Self {
        let here = Here::get();
        let switching = Self {
            organisation: here.organisation,
            feature,
            here,
            leaving,
            wanted: RwSignal::new(None),
            saving: RwSignal::new(Saving::Still),
            toasts: Toasts::here(),
        };
        // Once the page knows, it says itself how things stand.
        Effect::new(move || {
            let is_on = switching.is_in_contract();
            if switching.wanted.get_untracked() == Some(is_on) {
                switching.wanted.set(None);
            }
        });
        switching
    }

    fn is_in_contract(self) -> bool {
        self.here.standing().contract.contains(self.feature.permission())
    }

    fn is_on(self) -> bool {
        self.wanted.get().unwrap_or_else(|| self.is_in_contract())
    }

    /// As somebody wants it. Whom it touches when a feature goes, a dialog of the page says first: also to whoever switched
    /// it on a moment ago, because it may have been granted, and used, since.
    fn choose(self, on: bool) {
        if on {
            self.set(true);
        } else if self.leaving.try_set(Some(self)).is_some() {
            // The page is gone.
            let feature = i18n::permission(self.feature.permission());
            self.toasts.say(tr!("contracts-off-where", feature = feature));
        }
    }

    pub fn set(self, on: bool) {
        let request = FeatureSwitch {
            organisation: self.organisation,
            feature: self.feature,
            on,
        };
        self.wanted.set(Some(on));
        self.saving.set(Saving::Busy);
        spawn_local(async move {
            // The page may be gone by the time the answer comes.
            match contracts::set_feature(request).await {
                Ok(()) => {
                    self.saving.try_set(Saving::Saved);
                    self.toasts.say_with_undo(self.said(on), move || self.choose(!on));
                }
                Err(error) => {
                    self.saving.try_set(Saving::Still);
                    self.wanted.try_set(None);
                    self.toasts.explain(&error);
                }
            }
        });
    }

    fn said(self, on: bool) -> String {
        let feature = i18n::permission(self.feature.permission());
        if on {
            tr!("contracts-switched-on", feature = feature)
        } else {
            tr!("contracts-switched-off", feature = feature)
        }
    }
}
