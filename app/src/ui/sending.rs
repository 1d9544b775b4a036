//! What a form sends: busy while it is on its way, and the sentence that the server refused it with.

use std::future::Future;

use leptos::{prelude::*, task::spawn_local};
use server::error::Answer;

use super::{Notice, Tone};
use crate::i18n::explain;

/// One form's request. What was typed stays in the form whatever comes back.
///
/// ```ignore
/// let sending = Sending::new();
/// let save = move |()| sending.send(organisations::set_calls(draft.read()), move |()| toasts.say(tr!("ui-saved")));
/// view! { <Form on_submit=save sending> … <Button busy=sending.busy()>{t!("ui-save")}</Button></Form> }
/// ```
#[derive(Clone, Copy)]
pub struct Sending {
    busy: RwSignal<bool>,
    problem: RwSignal<Option<String>>,
}

impl Sending {
    pub fn new() -> Self {
        Self {
            busy: RwSignal::new(false),
            problem: RwSignal::new(None),
        }
    }

    pub fn busy(self) -> Signal<bool> {
        self.busy.into()
    }

    /// Sends, and hands on what came back; a refusal stands above the form.
    pub fn send<T: 'static>(self, request: impl Future<Output = Answer<T>> + 'static, then: impl FnOnce(T) + 'static) {
        self.clear();
        self.busy.set(true);
        spawn_local(async move {
            let answer = request.await;
            // The page may be gone by now.
            self.busy.try_set(false);
            match answer {
                Ok(answer) => then(answer),
                Err(error) => drop(self.problem.try_set(Some(explain(&error)))),
            }
        });
    }

    /// Says what else is wrong with the form as a whole.
    pub fn say(self, problem: String) {
        self.problem.try_set(Some(problem));
    }

    pub(super) fn clear(self) {
        self.problem.set(None);
    }

    /// The refusal, for where there is no form.
    pub fn notice(self) -> impl IntoView {
        move || {
            let problem = self.problem.get();
            problem.map(|text| view! { <Notice tone=Tone::Bad><p>{text}</p></Notice> })
        }
    }
}
