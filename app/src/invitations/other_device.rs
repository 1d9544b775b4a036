//! "Go on at another device": a short code instead of a long link.

use leptos::{prelude::*, task::spawn_local};
use server::invitations::{self, ShortCode};

use crate::{
    i18n::{self, t, tr},
    ui::{Button, Toasts, Weight},
};

#[component]
pub fn OtherDevice(token: StoredValue<String>) -> impl IntoView {
    let code = RwSignal::new(None::<ShortCode>);
    let busy = RwSignal::new(false);
    let toasts = Toasts::here();
    let ask = move |()| {
        busy.set(true);
        spawn_local(async move {
            match invitations::create_code(token.get_value()).await {
                Ok(made) => drop(code.try_set(Some(made))),
                Err(error) => toasts.explain(&error),
            }
            busy.try_set(false);
        });
    };
    let shown = move || {
        code.get().map(|ShortCode { code, expires_at }| {
            let address = format!("{}/code", window().location().host().unwrap_or_default());
            view! {
                <div class="short-code" role="status">
                    <p>{move || tr!("invitations-code-how", address = address.clone(), time = i18n::time(expires_at))}</p>
                    <p class="code num"><bdi dir="ltr">{code}</bdi></p>
                </div>
            }
        })
    };
    view! {
        <div class="other-device">
            {shown}
            <Show when=move || code.with(Option::is_none)>
                <Button weight=Weight::Bare busy on_press=ask>{t!("invitations-code-verb")}</Button>
            </Show>
        </div>
    }
}
