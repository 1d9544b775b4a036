//! The button that fetches the file, how far it is, and how it ended.

use leptos::{html, prelude::*, task::spawn_local};
use server::client_data;
use web_sys::AbortController;

use super::fetching::{Came, Trouble, fetch};
use crate::{
    browser::save_file,
    i18n::{explain, t, tr},
    organisations::Here,
    ui::{Button, Glyph, Notice, Progress, Toasts, Tone, Weight, focus_first},
};

/// How things stand.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Still,
    Coming(Came),
    Stopped,
    Failed(Trouble),
}

#[component]
pub fn Download() -> impl IntoView {
    let (organisation, toasts) = (Here::get().organisation, Toasts::here());
    let stage = RwSignal::new(Stage::Still);
    let acts = NodeRef::<html::Div>::new();
    let controller = StoredValue::new_local(None::<AbortController>);
    // Whoever presses Stop finds the focus on the button that goes on from there.
    let end = move |how: Stage| {
        if let Some(Some(acts)) = acts.try_get_untracked()
            && acts.matches(":focus-within").unwrap_or_default()
        {
            focus_first(&acts, ".primary");
        }
        stage.try_set(how);
    };
    let start = move |()| {
        let Ok(stopper) = AbortController::new() else { return };
        let signal = stopper.signal();
        controller.set_value(Some(stopper));
        stage.set(Stage::Coming(Came::default()));
        spawn_local(async move {
            let came = |came| drop(stage.try_set(Stage::Coming(came)));
            match fetch(&client_data::address(organisation), &signal, came).await {
                Ok(fetched) => {
                    save_file(&fetched.name, &fetched.archive);
                    toasts.say(tr!("client-data-saved", file = fetched.name));
                    end(Stage::Still);
                }
                Err(_) if signal.aborted() => end(Stage::Stopped),
                Err(trouble) => end(Stage::Failed(trouble)),
            }
        });
    };
    let stop = move || {
        if let Some(Some(stopper)) = controller.try_get_value() {
            stopper.abort();
        }
    };
    on_cleanup(stop);
    let coming = Memo::new(move |_| match stage.get() {
        Stage::Coming(came) => Some(came),
        _ => None,
    });
    let is_coming = Memo::new(move |_| coming.get().is_some());
    view! {
        <div class="download">
            <p>{t!("client-data-recorded")}</p>
            <Failure stage retry=start/>
            <div class="page-acts" node_ref=acts>
                <Button weight=Weight::Primary icon=Glyph::Download busy=is_coming on_press=start>
                    {t!("client-data-verb")}
                </Button>
                <Show when=move || is_coming.get()>
                    <Button on_press=move |()| stop()>{t!("client-data-stop")}</Button>
                </Show>
            </div>
            <Show when=move || is_coming.get()>
                <Progress
                    done=Signal::derive(move || coming.get().unwrap_or_default().rows)
                    of=Signal::derive(move || coming.get().unwrap_or_default().of)
                >
                    {move || said(coming.get().unwrap_or_default())}
                </Progress>
            </Show>
            <p class="quiet" role="status">
                {move || (stage.get() == Stage::Stopped).then(|| tr!("client-data-stopped"))}
            </p>
        </div>
    }
}

fn said(Came { rows, of }: Came) -> String {
    if of == 0 {
        tr!("client-data-begins")
    } else {
        tr!("client-data-so-far", rows = rows, total = of)
    }
}

/// Why there is no file, and the way to try again.
#[component]
fn Failure(stage: RwSignal<Stage>, #[prop(into)] retry: Callback<()>) -> impl IntoView {
    let trouble = Memo::new(move |_| match stage.get() {
        Stage::Failed(trouble) => Some(trouble),
        _ => None,
    });
    move || {
        trouble.get().map(|trouble| {
            let sentence = move || match &trouble {
                Trouble::Refused(error) => explain(error),
                Trouble::Broken => tr!("client-data-broken"),
            };
            view! {
                <Notice tone=Tone::Bad>
                    <p>{sentence}</p>
                    <Button on_press=retry>{t!("ui-try-again")}</Button>
                </Notice>
            }
        })
    }
}
