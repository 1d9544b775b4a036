//! Several pending invitations at once: sent again, or deleted after a question.

use leptos::{prelude::*, task::spawn_local};
use server::{
    error::Answer,
    id::InvitationId,
    invitations::{self, FindInvitations, Pending},
};

use crate::{
    i18n::{t, tr},
    place::HerePlace,
    ui::{Button, Confirm, Toasts, Weight},
};

/// The rows that are picked on this page.
pub type Picked = RwSignal<Vec<InvitationId>>;

/// What one can do with the picked rows; nothing is there while none is.
#[component]
pub fn Many(invitations: Signal<Vec<Pending>>, picked: Picked) -> impl IntoView {
    let here = HerePlace::get();
    let toasts = Toasts::here();
    let (busy, asking) = (RwSignal::new(false), RwSignal::new(false));
    // What has gone from the page can't be picked any more.
    let chosen = Memo::new(move |_| {
        let shown = invitations.with(|all| all.iter().map(|one| one.id).collect::<Vec<_>>());
        picked.with(|picked| {
            picked
                .iter()
                .copied()
                .filter(|id| shown.contains(id))
                .collect::<Vec<_>>()
        })
    });
    let count = move || u32::try_from(chosen.with(Vec::len)).unwrap_or_default();
    let request = move || FindInvitations {
        place: here.place,
        invitations: chosen.get_untracked(),
    };
    let finish = move |answer: Answer<String>| {
        match answer {
            Ok(sentence) => {
                toasts.say(sentence);
                picked.set(Vec::new());
            }
            Err(error) => toasts.explain(&error),
        }
        asking.set(false);
        busy.set(false);
    };
    let resend = move |()| {
        busy.set(true);
        let (request, all) = (request(), count());
        spawn_local(async move {
            let answer = invitations::resend_many(request).await;
            finish(answer.map(|left| {
                let left = u32::try_from(left.len()).unwrap_or_default();
                tr!("invitations-resent-many", count = all - left, left = left)
            }));
        });
    };
    let delete = move |()| {
        busy.set(true);
        let (request, all) = (request(), count());
        spawn_local(async move {
            let answer = invitations::delete_many(request).await;
            finish(answer.map(|()| tr!("invitations-deleted-many", count = all)));
        });
    };
    view! {
        <Show when=move || count() != 0>
            <div class="many" role="group" aria-label=t!("invitations-many")>
                <p class="num">{move || tr!("invitations-picked", count = count())}</p>
                <Button busy on_press=resend>{t!("invitations-resend-many")}</Button>
                <Button busy on_press=move |()| asking.set(true)>{t!("invitations-delete-many")}</Button>
                <Button weight=Weight::Bare on_press=move |()| picked.set(Vec::new())>{t!("invitations-pick-none")}</Button>
            </div>
        </Show>
        <Confirm
            open=asking
            title=move || tr!("invitations-delete-many-title", count = count())
            verb=t!("invitations-delete")
            busy
            on_confirm=delete
            on_close=move |()| asking.set(false)
        >
            <p>{t!("invitations-delete-many-consequence")}</p>
        </Confirm>
    }
}
