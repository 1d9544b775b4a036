//! The worker: takes what is due, sends it, and writes down what the mail server said.

use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use tokio::sync::broadcast::Receiver;

use super::queries::{self, Taken};
use super::transport::{Delivered, Transport};
use super::{MailState, letter};
use crate::app::App;
use crate::error::Answer;
use crate::live::Event;

/// How long to wait before the next try, in seconds; after the last one the mail counts as bounced, about a day on.
const WAITS: [i64; 10] = [2, 10, 60, 300, 900, 1_800, 3_600, 10_800, 21_600, 43_200];
/// How many mails are on their way at once.
const AT_ONCE: usize = 8;
/// How often to look without being called, for mails of other processes and for those that come due.
const LOOK: Duration = Duration::from_millis(500);

/// Sends mails for as long as the process lives. Each is taken only when it can leave at once, so a slow one keeps no
/// other waiting.
pub async fn work(app: App, transport: Transport) {
    let mut events = app.events.subscribe();
    let mut on_their_way = FuturesUnordered::new();
    loop {
        match take_due(&app, AT_ONCE - on_their_way.len()).await {
            Ok(taken) => on_their_way.extend(taken.into_iter().map(|mail| send_noted(&app, &transport, mail))),
            Err(error) => tracing::error!(%error, "mails can't be sent now"),
        }
        tokio::select! {
            Some(()) = on_their_way.next() => {}
            _ = tokio::time::timeout(LOOK, called(&mut events)), if on_their_way.len() < AT_ONCE => {}
        }
    }
}

async fn take_due(app: &App, most: usize) -> Answer<Vec<Taken>> {
    if most == 0 {
        return Ok(Vec::new());
    }
    let now = app.clock.now();
    app.database
        .write(async move |mut tx| queries::take_due(&mut tx, now, most).await)
        .await
}

/// Waits until there is a new mail, or may be.
async fn called(events: &mut Receiver<Event>) {
    while !matches!(events.recv().await, Ok(Event::Mail | Event::Missed) | Err(_)) {}
}

async fn send_noted(app: &App, transport: &Transport, mail: Taken) {
    if let Err(error) = send(app, transport, mail).await {
        tracing::error!(%error, "what became of a mail was not written down; it is tried again");
    }
}

async fn send(app: &App, transport: &Transport, mail: Taken) -> Answer<()> {
    let delivered = match letter::write(app, mail.language, &mail.content).await? {
        Some(letter) => transport.send(&app.config, mail.id, &mail.recipient, &letter).await,
        None => Delivered::Never("no longer wanted".to_owned()),
    };
    let now = app.clock.now();
    let wait = usize::try_from(mail.attempts - 1)
        .ok()
        .and_then(|tries| WAITS.get(tries));
    app.database
        .write(async move |mut tx| match (delivered, wait) {
            (Delivered::Yes(answer), _) => queries::finish(&mut tx, mail.id, MailState::Sent, &answer, now).await,
            (Delivered::NotYet(answer), Some(wait)) => {
                tracing::warn!(mail = %mail.id, %answer, "a mail is tried again in {wait} s");
                queries::postpone(&mut tx, mail.id, &answer, now.plus_seconds(*wait)).await
            }
            (Delivered::Never(answer) | Delivered::NotYet(answer), _) => {
                tracing::warn!(mail = %mail.id, %answer, "a mail is refused");
                queries::finish(&mut tx, mail.id, MailState::Bounced, &answer, now).await
            }
        })
        .await
}
