//! Leaving a place: says what stays and what goes, asks, and does it. The last Admin first says who takes over.

use leptos::{prelude::*, task::spawn_local};
use server::{
    access::{Place, Refusal},
    error::ApiError,
};

use super::my_place::{self, MyPlace, Successor, find_successors};
use crate::{
    browser::{keep, kept},
    i18n::{refusal, t, tr},
    session::Session,
    ui::{Actions, Button, Dialog, Notice, PersonSearch, Toasts, Tone, Weight, focus_first},
};

/// Under this name the place is kept that was left just before the page was loaded anew.
const LEFT: &str = "account-left";

/// Says what was left; the page was loaded anew in between, because every part of it showed the place.
pub fn say_what_was_left(toasts: Toasts) {
    if let Some(place) = kept(LEFT).filter(|place| !place.is_empty()) {
        keep(LEFT, "");
        toasts.say(tr!("account-left", place = place));
    }
}

#[component]
pub fn LeaveDialog(leaving: RwSignal<Option<MyPlace>>) -> impl IntoView {
    let title = move || {
        tr!(
            "account-leave-title",
            place = leaving.get().map(|mine| mine.name).unwrap_or_default()
        )
    };
    view! {
        <Dialog
            open=Signal::derive(move || leaving.with(Option::is_some))
            title=title
            on_close=move |()| leaving.set(None)
        >
            {move || leaving.get().map(|mine| view! { <Question mine leaving/> })}
        </Dialog>
    }
}

#[component]
fn Question(mine: MyPlace, leaving: RwSignal<Option<MyPlace>>) -> impl IntoView {
    let refused = RwSignal::new(None::<Refusal>);
    let successor = RwSignal::new(None::<Successor>);
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let me = Session::here().person.with_untracked(|me| me.account);
    let MyPlace { place, name } = mine;
    let name = StoredValue::new(name);
    let leave = move |()| {
        let (name, successor) = (name.get_value(), successor.get_untracked());
        busy.set(true);
        spawn_local(async move {
            match my_place::leave(place, successor).await {
                Ok(()) => {
                    keep(LEFT, &name);
                    // If the browser will not, the next page that is opened shows it.
                    let _ = window().location().reload();
                }
                Err(ApiError::Refused(reason @ (Refusal::LastAdmin | Refusal::LastOrganisationAdmin))) => {
                    refused.try_set(Some(reason));
                    // The button that had the focus is gone until somebody is chosen.
                    request_animation_frame(|| {
                        if let Some(page) = document().body() {
                            focus_first(&page, ".member-search input");
                        }
                    });
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Effects place name/>
        <Show when=move || refused.get().is_some()>
            <Notice tone=Tone::Warn><p>{move || refused.get().map(refusal)}</p></Notice>
            <PersonSearch
                label=t!("team-who-takes-over")
                picked=successor
                find=move |search| find_successors(place, search, me)
            />
        </Show>
        <Actions>
            <Button on_press=move |()| leaving.set(None)>{t!("ui-cancel")}</Button>
            <Show when=move || refused.get().is_none() || successor.get().is_some()>
                <Button weight=Weight::Danger busy on_press=leave>{t!("account-leave")}</Button>
            </Show>
        </Actions>
    }
}

/// What goes, and what stays.
#[component]
fn Effects(place: Place, name: StoredValue<String>) -> impl IntoView {
    let sentences = move || match place {
        Place::Organisation(_) => vec![
            tr!("account-leave-organisation", place = name.get_value()),
            tr!("account-leave-clinics-stay"),
            tr!("account-leave-invitations"),
            tr!("account-leave-log"),
            tr!("account-leave-return"),
        ],
        Place::Clinic(_) => vec![
            tr!("account-leave-clinic", place = name.get_value()),
            tr!("account-leave-alerts"),
            tr!("account-leave-invitations"),
            tr!("account-leave-log"),
            tr!("account-leave-return"),
        ],
    };
    let items = move || {
        let sentences = sentences().into_iter();
        sentences.map(|text| view! { <li>{text}</li> }).collect_view()
    };
    view! { <ul class="effects">{items}</ul> }
}
