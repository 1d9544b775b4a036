//! Questions that are sent before the page that shows their answers is there.

use std::future::Future;

use futures::future::{FutureExt, RemoteHandle};
use leptos::{prelude::*, task::spawn_local};
use server::{error::Answer, time::Timestamp};

use crate::browser::now;

/// How long an answer may have been on its way, in milliseconds; what was sent longer ago is asked again.
const FRESH: i64 = 10_000;

/// A question that was sent ahead, for whoever asks the same.
///
/// ```ignore
/// Ahead::send(TeamQuery::everybody(clinic), server::team::list); // in the frame
/// let team = Asked::about(question, |query| Ahead::answer(query, server::team::list)); // in its page
/// ```
pub struct Ahead<Q: 'static, T: 'static>(StoredValue<Option<Sent<Q, T>>, LocalStorage>);

struct Sent<Q, T> {
    question: Q,
    at: Timestamp,
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
    pub fn send<F: Future<Output = Answer<T>> + 'static>(question: Q, ask: impl FnOnce(Q) -> F) {
        let (work, answer) = ask(question.clone()).remote_handle();
        spawn_local(work);
        let at = now();
        provide_context(Self(StoredValue::new_local(Some(Sent { question, at, answer }))));
    }

    /// The answer that is on its way to the same question, once; else asks now.
    pub fn answer<F: Future<Output = Answer<T>>>(
        question: Q,
        ask: impl FnOnce(Q) -> F,
    ) -> impl Future<Output = Answer<T>> {
        let sent = use_context::<Self>().and_then(|ahead| ahead.0.try_update_value(Option::take)?);
        async move {
            match sent {
                Some(sent) if sent.question == question && now().0 - sent.at.0 < FRESH => sent.answer.await,
                _ => ask(question).await,
            }
        }
    }
}
