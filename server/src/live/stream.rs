//! One open page's stream of news (server-sent events, WHATWG HTML section 9.2).

use std::convert::Infallible;
use std::time::Duration;

use axum::response::sse::{Event as Message, KeepAlive, Sse};
use futures::{Stream, StreamExt};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::{Event, News, Page};
use crate::access::{self, AtPlace, Place, PlaceAct};
use crate::clinics;
use crate::error::{Answer, ApiError};

/// How often an open page counts as a sign of life.
const SIGN_OF_LIFE: Duration = Duration::from_mins(1);

/// What concerns this page, until it closes, the server does, or its reader may no longer open it. For whoever may enter
/// the clinic, or see the organisation's clinics.
pub async fn stream(place: Place) -> Answer<Sse<impl Stream<Item = Result<Message, Infallible>>>> {
    let place = access::place(place, PlaceAct::Open).await?;
    let page = Listener {
        events: place.person.call.app.events.subscribe(),
        closing: place.person.call.app.closing.subscribe(),
        presence: tokio::time::interval(SIGN_OF_LIFE),
        place,
        is_over: false,
    };
    let news = futures::stream::unfold(page, |mut page| async move {
        let news = page.next().await?;
        let message = Message::default().data(serde_json::to_string(&news).unwrap_or_default());
        Some((Ok(message), page))
    });
    // The browser connects again by itself; the page has to know that there was a gap.
    let hello = futures::stream::once(async { Ok(Message::default().event("hello").data("listening")) });
    Ok(Sse::new(hello.chain(news)).keep_alive(KeepAlive::default()))
}

struct Listener {
    place: AtPlace,
    events: Receiver<Event>,
    closing: tokio::sync::watch::Receiver<bool>,
    presence: tokio::time::Interval,
    is_over: bool,
}

impl Listener {
    /// The next news; `None` at the end.
    async fn next(&mut self) -> Option<News> {
        loop {
            if self.is_over {
                return None;
            }
            tokio::select! {
                event = self.events.recv() => {
                    let event = match event {
                        Ok(event) => event,
                        Err(RecvError::Lagged(_)) => Event::Missed,
                        Err(RecvError::Closed) => return None,
                    };
                    let Some(news) = event.for_page(self.page()) else { continue };
                    self.is_over = news == News::Access && !self.may_stay().await;
                    return Some(news);
                }
                // A session that ends by itself tells nobody, so it is looked at now and then.
                _ = self.presence.tick() => {
                    if !self.may_stay().await {
                        return None;
                    }
                    self.note_presence().await;
                }
                _ = self.closing.changed() => return None,
            }
        }
    }

    fn page(&self) -> Page {
        Page {
            place: self.place.id,
            organisation: self.place.organisation,
            reader: self.place.standing.account(),
            opened_by: self.place.person.account,
        }
    }

    /// Whether its reader is still signed in and may still open it. A database that can't be asked leads nobody out.
    async fn may_stay(&self) -> bool {
        let asked = self.place.still_may(&PlaceAct::Open).await;
        !matches!(asked, Err(ApiError::SignIn | ApiError::NotFound | ApiError::Refused(_)))
    }

    async fn note_presence(&self) {
        let Place::Clinic(clinic) = self.place.id else { return };
        // Whoever looks with somebody else's eyes is not there as themself, and neither is the other.
        if self.place.person.call.seen_as.is_some() {
            return;
        }
        let (account, now) = (self.place.person.account, self.place.now());
        let database = &self.place.person.call.app.database;
        let noted = database
            .write(async move |mut tx| clinics::queries::note_presence(&mut tx, now, clinic, account).await)
            .await;
        if let Err(error) = noted {
            tracing::warn!(%error, "who is here was not noted");
        }
    }
}
