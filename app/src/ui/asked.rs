//! What is asked of the server, and asked again whenever what the question depends on changes.

use std::future::Future;

use leptos::{prelude::*, task::spawn_local};
use server::error::Answer;

/// A question with its last answer. Leaner than a resource of Leptos, which also waits for servers and transitions.
///
/// ```ignore
/// let team = Asked::new(move || server::team::list(query.get()));
/// view! { <Loaded from=team let:page>…</Loaded> }
/// ```
pub struct Asked<T: 'static> {
    answer: RwSignal<Option<Answer<T>>>,
    again: RwSignal<()>,
}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Asked<T> {}

impl<T: Clone + Send + Sync + 'static> Asked<T> {
    /// Asks now, and again whenever a signal that `ask` reads changes; an answer that a newer question has overtaken is
    /// dropped.
    pub fn new<F>(ask: impl Fn() -> F + 'static) -> Self
    where
        F: Future<Output = Answer<T>> + 'static,
    {
        let (answer, again) = (RwSignal::new(None), RwSignal::new(()));
        let turn = StoredValue::new(0_u32);
        Effect::new(move || {
            again.track();
            let asking = ask();
            let mine = turn.get_value() + 1;
            turn.set_value(mine);
            spawn_local(async move {
                let answered = asking.await;
                // The page may be gone by now.
                if turn.try_get_value() == Some(mine) {
                    answer.try_set(Some(answered));
                }
            });
        });
        Self { answer, again }
    }

    /// The same about a question that the answer is kept with: until a new answer is there, what is shown is still the
    /// old question's, in every part of the page.
    pub fn about<Q, F>(question: impl Fn() -> Q + 'static, ask: impl Fn(Q) -> F + 'static) -> Asked<(Q, T)>
    where
        Q: Clone + Send + Sync + 'static,
        F: Future<Output = Answer<T>> + 'static,
    {
        Asked::new(move || {
            let question = question();
            let asking = ask(question.clone());
            async move { Ok((question, asking.await?)) }
        })
    }

    /// The last answer, if there is one yet.
    pub fn get(self) -> Option<Answer<T>> {
        self.answer.get()
    }

    /// Whatever reads this runs again with every answer, also when it says the same as the one before.
    pub fn track(self) {
        self.answer.track();
    }

    pub fn ask_again(self) {
        self.again.set(());
    }
}

/// A question and its answer as two signals.
pub fn apart<Q, T>(shown: Signal<(Q, T)>) -> (Memo<Q>, Signal<T>)
where
    Q: Clone + PartialEq + Send + Sync + 'static,
    T: Clone + Send + Sync + 'static,
{
    let question = Memo::new(move |_| shown.with(|(question, _)| question.clone()));
    let answer = Signal::derive(move || shown.with(|(_, answer)| answer.clone()));
    (question, answer)
}
