//! A slip of paper for somebody without a mailbox: the link as a picture and as words, to be printed.

use leptos::prelude::*;
use server::{
    account::EmailAddress,
    invitations::{self, FindInvitation, Slip},
};

use super::pending_list::Asking;
use crate::{
    i18n::{self, t},
    place::HerePlace,
    ui::{Actions, Asked, Button, Dialog, Fact, Facts, Glyph, Loaded, Weight},
};

#[component]
pub fn SlipDialog(asking: RwSignal<Option<Asking>>) -> impl IntoView {
    let printing = Memo::new(move |_| match asking.get() {
        Some(Asking::Slip(invitation)) => Some(invitation),
        _ => None,
    });
    let here = HerePlace::get();
    let close = move |()| asking.set(None);
    view! {
        <Dialog open=Signal::derive(move || printing.get().is_some()) title=t!("invitations-slip") on_close=close>
            {move || printing.get().map(|invitation| {
                let request = FindInvitation { place: here.place, invitation: invitation.id };
                let slip = Asked::new(move || invitations::print_slip(request));
                view! { <Loaded from=slip rows=3 let:slip>{move || view! { <OneSlip slip=slip.get() on_close=close/> }}</Loaded> }
            })}
        </Dialog>
    }
}

/// What is printed, and the button that does it.
#[component]
pub fn OneSlip(slip: Slip, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let Slip {
        link,
        path,
        size,
        expires_at,
        email,
        role,
        place,
        inviter,
        ..
    } = slip;
    let name = EmailAddress::shown(&email).to_owned();
    let print = |()| {
        // A browser that can't print shows the slip all the same.
        let _ = window().print();
    };
    view! {
        <p>{t!("invitations-slip-hint")}</p>
        <article class="slip">
            <svg viewBox=format!("0 0 {size} {size}") role="img" aria-label=t!("invitations-slip-code")>
                <path d=path/>
            </svg>
            <div>
                <h3><bdi>{place.clone()}</bdi></h3>
                <p>{t!("invitations-slip-what", inviter = inviter.clone(), place = place.clone())}</p>
                <Facts>
                    <Fact label=t!("invitations-slip-for")><bdi>{name}</bdi></Fact>
                    <Fact label=t!("team-role")>{move || i18n::role(role)}</Fact>
                    <Fact label=t!("invitations-offer-until")>{move || i18n::date(expires_at)}</Fact>
                </Facts>
                <p class="link"><bdi dir="ltr">{link}</bdi></p>
            </div>
        </article>
        <Actions>
            <Button on_press=on_close>{t!("ui-close")}</Button>
            <Button weight=Weight::Primary icon=Glyph::Print on_press=print>{t!("invitations-slip-print")}</Button>
        </Actions>
    }
}
