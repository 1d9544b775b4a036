//! Where a code is typed that an invitation showed on another device.

use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use server::invitations::{self, CodeOutcome};

use crate::{
    i18n::{explain, t, tr},
    shell::Doorway,
    ui::{Button, Form, PageHead, TextField, Weight},
};

#[component]
pub fn CodePage() -> impl IntoView {
    let code = RwSignal::new(String::new());
    let problem = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let navigate = use_navigate();
    let submit = move |()| {
        problem.set(None);
        busy.set(true);
        let navigate = navigate.clone();
        spawn_local(async move {
            match invitations::find_code(code.get_untracked()).await {
                Ok(CodeOutcome::Link(token)) => navigate(&format!("/invitation/{token}"), NavigateOptions::default()),
                Ok(CodeOutcome::Unknown) => problem.set(Some(tr!("invitations-code-unknown"))),
                Err(error) => problem.set(Some(explain(&error))),
            }
            busy.try_set(false);
        });
    };
    view! {
        <Doorway>
            <PageHead title=t!("invitations-code-title") summary=t!("invitations-code-summary")/>
            <Form on_submit=submit>
                <TextField label=t!("invitations-code-label") value=code autocomplete="one-time-code" error=problem/>
                <Button weight=Weight::Primary busy>{t!("invitations-code-go")}</Button>
            </Form>
        </Doorway>
    }
}
