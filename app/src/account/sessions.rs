//! Where I am signed in, and signing out there.

use leptos::{prelude::*, task::spawn_local};
use server::{
    account::{self, SessionLine},
    error::ApiError,
    sign_in,
};

use super::device::device;
use crate::{
    i18n::{moment, t, tr},
    session,
    ui::{Asked, Badge, Button, Card, Loaded, Toasts, Weight, followed},
};

#[component]
pub fn Sessions(sessions: Asked<Vec<SessionLine>>) -> impl IntoView {
    view! {
        <section>
            <div><h2>{t!("account-sign-out-title")}</h2><p class="quiet">{t!("account-sessions-hint")}</p></div>
            <Card>
                <Loaded from=sessions rows=2 let:lines>
                    <ul class="account-list" aria-label=t!("account-sign-out-title")>
                        <For each=move || lines.get() key=|line| line.id let:line>
                            <SessionRow line=followed(lines, line, |line| line.id) sessions/>
                        </For>
                    </ul>
                </Loaded>
                <SignOutEverywhere/>
            </Card>
        </section>
    }
}

#[component]
fn SessionRow(line: Memo<SessionLine>, sessions: Asked<Vec<SessionLine>>) -> impl IntoView {
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let name = move || line.with(|line| device(&line.agent));
    let seen = move || tr!("account-session-seen", time = moment(line.with(|line| line.seen_at)));
    let end = move |()| {
        let (id, name) = line.with_untracked(|line| (line.id, device(&line.agent)));
        busy.set(true);
        spawn_local(async move {
            match account::end_session(id).await {
                // Gone already is as good.
                Ok(()) | Err(ApiError::NotFound) => {
                    toasts.say(tr!("account-session-ended", device = name));
                    // The page may be gone by now.
                    if busy.try_get_untracked().is_some() {
                        sessions.ask_again();
                    }
                }
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <li>
            <div>
                <p class="name">
                    {name} " "
                    <Show when=move || line.with(|line| line.is_this)><Badge>{t!("account-session-this")}</Badge></Show>
                </p>
                <p class="detail">{seen}</p>
                <p class="detail num"><bdi>{move || line.with(|line| line.address.clone())}</bdi></p>
            </div>
            <Show when=move || !line.with(|line| line.is_this)>
                <Button busy name=move || tr!("account-session-end-name", device = name()) on_press=end>
                    {t!("account-session-end")}
                </Button>
            </Show>
        </li>
    }
}

#[component]
fn SignOutEverywhere() -> impl IntoView {
    let toasts = Toasts::here();
    let busy = RwSignal::new(false);
    let everywhere = move |()| {
        busy.set(true);
        spawn_local(async move {
            match sign_in::sign_out_everywhere().await {
                Ok(()) => session::leave(),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    view! {
        <div class="form">
            <p class="quiet">{t!("account-sign-out-hint")}</p>
            <Button weight=Weight::Danger busy on_press=everywhere>{t!("account-sign-out-everywhere")}</Button>
        </div>
    }
}
