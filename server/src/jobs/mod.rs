//! What comes about by itself: reminders, notices, the end of temporary memberships and of what is gone, and the totals of
//! each day.

use std::time::Duration;

use crate::analytics::totals;
use crate::app::App;
use crate::custom_fields::sweeping;
use crate::error::Answer;
use crate::invitations::reminders;
use crate::team::terms;

/// How often to look.
const LOOK: Duration = Duration::from_secs(20);

/// Does what is due for as long as the process lives. Several processes of one database take turns by its row locks.
pub async fn work(app: App) {
    loop {
        if let Err(error) = run_due(&app).await {
            tracing::error!(%error, "what was due was not done; it is tried again");
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// Does all that is due now.
///
/// # Errors
/// When the database can't be written; what was done before stays done.
pub async fn run_due(app: &App) -> Answer<()> {
    loop {
        let (writer, now) = (app.clone(), app.clock.now());
        let reminded = app
            .database
            .write(async move |mut tx| reminders::remind(&mut tx, &writer, now).await)
            .await?;
        let writer = app.clone();
        let told = app
            .database
            .write(async move |mut tx| terms::tell(&mut tx, &writer, now).await)
            .await?;
        let ended = app
            .database
            .write(async move |mut tx| terms::end(&mut tx, now).await)
            .await?;
        let swept = app
            .database
            .write(async move |mut tx| sweeping::sweep(&mut tx).await)
            .await?;
        let counted = app
            .database
            .write(async move |mut tx| totals::keep(&mut tx, now).await)
            .await?;
        if reminded + told + ended + swept + counted == 0 {
            return Ok(());
        }
    }
}
