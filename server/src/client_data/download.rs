//! The archive as an answer: written while it is read and sent, for as long as whoever asked for it may have it.

use axum::body::Body;
use axum::http::{HeaderName, header};
use axum::response::{IntoResponse, Response};
use futures::channel::mpsc;
use futures::{StreamExt, future, stream};
use jiff::Zoned;

use super::archive::Archive;
use super::invitations::Invitations;
use super::people::People;
use super::table::PAGE;
use super::totals::{self, Counts};
use super::turns::Turn;
use super::{ROWS, invitations, memberships, table};
use crate::access::{self, Organisation, OrganisationAct as Act, Place};
use crate::activity::{self, ActivityQuery, Deed};
use crate::calendar;
use crate::error::{Answer, ApiError};
use crate::id::OrganisationId;

/// All that is kept of an organisation's people. For whoever holds "download client data" there, when it begins and still
/// with each page that is read; with that, it breaks off without the end that makes an archive whole. One at a time.
pub async fn download(id: OrganisationId) -> Answer<Response> {
    let organisation = access::organisation(id, Act::DownloadData).await?;
    let turn = organisation
        .person
        .call
        .app
        .downloads
        .take(organisation.person.account)?;
    let (name, today) = name_and_date(&organisation).await?;
    // Whoever reads every row may count them once.
    let counts = totals::count(&organisation, i64::MAX).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, disposition(&name, &today)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
        (HeaderName::from_static(ROWS), counts.rows().to_string()),
    ];
    let (leaving, written) = mpsc::channel(0);
    let archive = Archive::new(leaving, &today);
    // It is written inside of the answer: once nobody waits for that any more, neither is written on.
    let writing = stream::once(write(organisation, counts, archive, turn));
    let failed = writing.filter_map(|done| future::ready(done.err().map(Err)));
    let body = Body::from_stream(stream::select(written.map(Ok::<_, ApiError>), failed));
    Ok((headers, body).into_response())
}

async fn write(organisation: Organisation, counts: Counts, mut archive: Archive, _turn: Turn) -> Answer<()> {
    let (id, now) = (organisation.id, organisation.now());
    record(&organisation).await?;
    let people = People::of(&organisation).await?;
    archive.begin("people.csv", &people.headings(), counts.people())?;
    table::copy(&people, &organisation, &mut archive).await?;
    archive.begin("memberships.csv", &memberships::HEADINGS, counts.memberships())?;
    memberships::copy(&organisation, &mut archive).await?;
    archive.begin("invitations.csv", &invitations::HEADINGS, counts.invitations())?;
    table::copy(&Invitations(id, now), &organisation, &mut archive).await?;
    archive.begin("changes.csv", &activity::HEADINGS, counts.changes())?;
    copy_changes(&organisation, &mut archive).await?;
    archive.finish().await
}

/// Nothing leaves of which the log does not know.
async fn record(organisation: &Organisation) -> Answer<()> {
    let done = organisation.clone().write(async move |mut tx| {
        tx.authorise(&Act::DownloadData)?;
        tx.record(None, "", &Deed::DataDownloaded);
        Ok(())
    });
    done.await
}

/// The log, newest first, as its own export has it.
async fn copy_changes(organisation: &Organisation, archive: &mut Archive) -> Answer<()> {
    let mut query = ActivityQuery::all(Place::Organisation(organisation.id));
    loop {
        organisation.still_may(&Act::DownloadData).await?;
        let (rows, next) = activity::rows(organisation.read(), organisation.id, &query, PAGE).await?;
        archive.write(&rows).await?;
        if next.is_none() {
            return Ok(());
        }
        query.before = next;
    }
}

/// What the organisation is called, and what its clocks show.
async fn name_and_date(organisation: &Organisation) -> Answer<(String, Zoned)> {
    let (name, time_zone): (String, String) = sqlx::query_as("SELECT name, time_zone FROM organisations WHERE id = $1")
        .bind(organisation.id.to_string())
        .fetch_one(organisation.read())
        .await?;
    Ok((name, calendar::zoned(organisation.now(), &time_zone)))
}

/// What the file is called: once for programs that know only ASCII, and once in full (RFC 6266, section 5).
fn disposition(organisation: &str, today: &Zoned) -> String {
    // What no file may be called, on some system or other.
    let unfit = |c: char| c.is_control() || "\\/:*?\"<>|".contains(c);
    let name = format!("{organisation} {}.zip", today.date()).replace(unfit, "-");
    let plain: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let full: String = name.bytes().map(encoded).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}")
}

/// RFC 8187, section 3.2.1.
fn encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
