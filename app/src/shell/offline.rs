//! Says when the network is gone, and that nothing is lost.

use leptos::{ev, prelude::*};

use crate::{
    i18n::t,
    ui::{Notice, Tone},
};

/// A banner while the browser is offline.
#[component]
pub fn OfflineBanner() -> impl IntoView {
    let offline = RwSignal::new(!window().navigator().on_line());
    let gone = window_event_listener(ev::offline, move |_| offline.set(true));
    let back = window_event_listener(ev::online, move |_| offline.set(false));
    on_cleanup(move || {
        gone.remove();
        back.remove();
    });
    view! {
        <Show when=move || offline.get()>
            <Notice tone=Tone::Warn title=t!("ui-offline")><p>{t!("ui-offline-hint")}</p></Notice>
        </Show>
    }
}
