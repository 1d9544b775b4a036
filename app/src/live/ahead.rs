//! A question that is sent before the page that shows its answer is there.

use std::future::Future;

use futures::future::{FutureExt, RemoteHandle};
use leptos::{prelude::*, task::spawn_local};
use server::error::Answer;

use super::Live;

/// A question that the frame of a place sends for one of its pages.
///
/// ```ignore
/// Ahead::send(live, TeamQuery::everybody(clinic), server::team::list); // in the frame
/// let team = Asked::about(question, move |query| Ahead::answer(live, query, server::team::list)); // in the page
/// ```
pub struct Ahead<Q: 'static, T: 'static>(StoredValue<Option<Sent<Q, T>>, LocalStorage>);

struct Sent<Q, T> {
    question: Q,
    /// What had been heard by then: the answer is worth nothing any more once there is news.
    heard: u32,
    answer: RemoteHandle<Answer<T>>,
}

impl<Q, T> Clone for Ahead<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q, T> Copy for Ahead<Q, T> {}

impl<Q: Clone + PartialEq, T: Send + 'static> Ahead<Q, T> {
    /// Sends a question for the pages below.
    pub fn send<F: Future<Output = Answer<T>> + 'static>(live: Live, question: Q, ask: impl FnOnce(Q) -> F) {
        let (work, answer) = ask(question.clone()).remote_handle();
        spawn_local(work);
        let sent = Sent {
            question,
            heard: live.heard.get_untracked(),
            answer,
        };
        provide_context(Self(StoredValue::new_local(Some(sent))));
    }

    /// The answer to the same question, if it was sent and nothing has been heard since; else asks now.
    pub fn answer<F: Future<Output = Answer<T>>>(
        live: Live,
        question: Q,
        ask: impl FnOnce(Q) -> F,
    ) -> impl Future<Output = Answer<T>> {
        let sent = use_context::<Self>().and_then(|ahead| ahead.0.try_update_value(Option::take).flatten());
        let heard = live.heard.get_untracked();
        async move {
            match sent {
                Some(sent) if sent.question == question && sent.heard == heard => sent.answer.await,
                _ => ask(question).await,
            }
        }
    }
}
