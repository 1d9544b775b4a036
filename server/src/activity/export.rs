//! The log as a file (RFC 4180), for whoever has to show it to somebody else. It is written while it is read, a page at a
//! time, however long it is.

use axum::body::Bytes;
use axum::response::Response;

use super::{ActivityQuery, Change, queries};
use crate::access::{self, AtPlace, PlaceAct};
use crate::csv_file;
use crate::db::Reader;
use crate::error::Answer;
use crate::id::{ChangeId, OrganisationId};

/// What stands above the rows.
pub const HEADINGS: [&str; 7] = ["time", "actor", "kind", "deed", "subject", "clinic", "details"];

/// Some rows, and where the next ones begin, if there are more.
pub type Rows = (Vec<[String; 7]>, Option<ChangeId>);

/// The changes that a query finds, newest first. For whoever holds "activity logs" there.
pub async fn export(query: ActivityQuery) -> Answer<Response> {
    let place = access::place(query.place, PlaceAct::ReadActivity).await?;
    let body = csv_file::in_parts((place, query, true), |(place, query, is_first)| async move {
        let (bytes, next) = write_page(&place, &query, is_first).await?;
        let rest = next.map(|before| {
            let query = ActivityQuery {
                before: Some(before),
                ..query
            };
            (place, query, false)
        });
        Ok((bytes, rest))
    });
    Ok(csv_file::attachment("activity.csv", body))
}

async fn write_page(place: &AtPlace, query: &ActivityQuery, is_first: bool) -> Answer<(Bytes, Option<ChangeId>)> {
    place.still_may(&PlaceAct::ReadActivity).await?;
    let (rows, next) = rows(place.read(), place.organisation, query, ActivityQuery::PAGE).await?;
    let mut text = if is_first {
        csv_file::head(&HEADINGS)?
    } else {
        Vec::new()
    };
    text.extend(csv_file::rows(&rows)?);
    Ok((text.into(), next))
}

/// At most so many rows of what a query finds, for whoever was let in to read them.
pub async fn rows(reader: &Reader, organisation: OrganisationId, query: &ActivityQuery, most: u32) -> Answer<Rows> {
    let page = queries::list(reader, organisation, query, most).await?;
    let rows = page.changes.iter().map(cells).collect::<Answer<_>>()?;
    Ok((rows, page.next))
}

fn cells(change: &Change) -> Answer<[String; 7]> {
    let (name, details) = csv_file::name_and_details(&change.deed)?;
    let clinic = change.clinic.as_ref().map(|clinic| clinic.name.clone());
    Ok([
        csv_file::moment(change.at),
        change.actor.name.clone(),
        change.deed.kind().name().to_owned(),
        name,
        change.subject.name.clone(),
        clinic.unwrap_or_default(),
        details,
    ])
}
