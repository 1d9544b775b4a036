//! The place that a page is about, for what is alike in clinics and organisations: invitations, the log, and refusals.

use leptos::prelude::*;
use server::access::{Place, PlaceAct, PlaceStanding, Refusal};

use crate::{
    i18n::{refusal, t},
    ui::{Notice, Tone},
};

#[derive(Clone, Copy)]
pub struct HerePlace {
    pub place: Place,
    standing: Signal<PlaceStanding>,
    /// Somebody who can grant what the reader lacks.
    an_admin: Signal<Option<String>>,
}

impl HerePlace {
    /// Says to the pages inside of a frame where they are.
    pub fn provide(place: Place, standing: Signal<PlaceStanding>, an_admin: Signal<Option<String>>) {
        provide_context(Self {
            place,
            standing,
            an_admin,
        });
    }

    pub fn get() -> Self {
        expect_context()
    }

    /// Why the reader may not do something here, if so.
    pub fn refuses(self, act: &PlaceAct) -> Option<Refusal> {
        self.standing.get().may(act).err()
    }
}

/// Shows its inside to whoever may see it, and to everybody else why not.
///
/// ```ignore
/// let refused = Memo::new(move |_| here.refuses(&Act::ReadActivity));
/// view! { <PageHead title=t!("ui-activity")/><Allowed refused><Activity/></Allowed> }
/// ```
#[component]
pub fn Allowed(#[prop(into)] refused: Signal<Option<Refusal>>, children: ChildrenFn) -> impl IntoView {
    move || match refused.get() {
        Some(reason) => view! { <Refused reason/> }.into_any(),
        None => children().into_any(),
    }
}

/// What stands where a page would be that one may not see: the rule, and whom to ask.
#[component]
pub fn Refused(reason: Refusal) -> impl IntoView {
    let whom = HerePlace::get().an_admin.get_untracked();
    view! {
        <Notice tone=Tone::Warn>
            <p>{move || refusal(reason)}</p>
            {whom.map(|admin| view! { <p>{t!("clinics-whom-to-ask", name = admin)}</p> })}
            <div><a class="button" href="/">{t!("ui-start-page")}</a></div>
        </Notice>
    }
}
