//! A question that is sent before the page that shows its answer is there.

use std::{future::Future, mem};

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
pub struct Ahead<Q: 'static, T: 'static>(StoredValue<Turn<Q, T>, LocalStorage>);

enum Turn<Q, T> {
    Waiting,
    Sent {
        question: Q,
        /// What had been heard by then: the answer is worth nothing any more once there is news.
        heard: u32,
        answer: RemoteHandle<Answer<T>>,
    },
    Over,
}

impl<Q, T> Clone for Ahead<Q, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<Q, T> Copy for Ahead<Q, T> {}

impl<Q: Clone + PartialEq, T: Send + 'static> Ahead<Q, T> {
    /// Sends a question for the pages below, unless they come first. It waits until the server listens to the page, so
    /// that nothing can happen between the answer and the first news.
    pub fn send<F: Future<Output = Answer<T>> + 'static>(live: Live, question: Q, ask: impl Fn(Q) -> F + 'static) {
        let ahead = Self(StoredValue::new_local(Turn::Waiting));
        provide_context(ahead);
        Effect::new(move || {
            if live.open.get() && ahead.0.with_value(|turn| matches!(turn, Turn::Waiting)) {
                let (work, answer) = ask(question.clone()).remote_handle();
                spawn_local(work);
                ahead.0.set_value(Turn::Sent {
                    question: question.clone(),
                    heard: live.heard.get_untracked(),
                    answer,
                });
            }
        });
    }

    /// The answer to the same question, if it was sent and nothing has been heard since; else asks now.
    pub fn answer<F: Future<Output = Answer<T>>>(
        live: Live,
        question: Q,
        ask: impl FnOnce(Q) -> F,
    ) -> impl Future<Output = Answer<T>> {
        let turn =
            use_context::<Self>().and_then(|ahead| ahead.0.try_update_value(|turn| mem::replace(turn, Turn::Over)));
        let heard = live.heard.get_untracked();
        async move {
            match turn {
                Some(Turn::Sent {
                    question: sent,
                    heard: then,
                    answer,
                }) if sent == question && then == heard => answer.await,
                _ => ask(question).await,
            }
        }
    }
}
