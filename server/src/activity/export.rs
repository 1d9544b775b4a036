//! The log as a file (RFC 4180), for whoever has to show it to somebody else. It is written while it is read, a page at a
//! time, however long it is.

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::{StreamExt, stream};

use super::{ActivityQuery, Change, queries};
use crate::access::{self, AtPlace, PlaceAct};
use crate::calendar;
use crate::error::{Answer, ApiError};

const HEADINGS: [&str; 7] = ["time", "actor", "kind", "deed", "subject", "clinic", "details"];
/// Says that the text is UTF-8, to programs that would take it for something else.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The changes that a query finds, newest first. For whoever holds "activity logs" there.
pub async fn export(query: ActivityQuery) -> Answer<Response> {
    let place = access::place(query.place, PlaceAct::ReadActivity).await?;
    let state = Some((place, query, true));
    let pages = stream::unfold(state, |state| async {
        let (place, query, is_first) = state?;
        match write_page(&place, &query, is_first).await {
            Ok((bytes, next)) => {
                let rest = next.map(|before| {
                    let query = ActivityQuery {
                        before: Some(before),
                        ..query
                    };
                    (place, query, false)
                });
                Some((Ok(bytes), rest))
            }
            // The file ends in the middle, and the browser says that it is not whole.
            Err(error) => Some((Err(error), None)),
        }
    });
    // Compression asks once more after the end.
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"activity.csv\""),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, Body::from_stream(pages.fuse())).into_response())
}

type Page = (Bytes, Option<crate::id::ChangeId>);

async fn write_page(place: &AtPlace, query: &ActivityQuery, is_first: bool) -> Answer<Page> {
    let page = queries::list(place, query).await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    if is_first {
        file.write_record(HEADINGS)
            .map_err(|error| ApiError::internal(&error))?;
    }
    for change in &page.changes {
        let fields = fields(change)?.map(|field| harmless(&field));
        file.write_record(fields).map_err(|error| ApiError::internal(&error))?;
    }
    let mut text = file.into_inner().map_err(|error| ApiError::internal(&error))?;
    if is_first {
        text.splice(..0, BYTE_ORDER_MARK.bytes());
    }
    Ok((text.into(), page.next))
}

fn fields(change: &Change) -> Answer<[String; 7]> {
    let deed = serde_json::to_value(&change.deed).map_err(|error| ApiError::internal(&error))?;
    let (name, details) = match deed.as_object().and_then(|object| object.iter().next()) {
        Some((name, details)) => (name.clone(), details.to_string()),
        None => (deed.as_str().unwrap_or_default().to_owned(), String::new()),
    };
    Ok([
        calendar::zoned(change.at, "UTC").timestamp().to_string(),
        change.actor.name.clone(),
        change.deed.kind().name().to_owned(),
        name,
        change.subject.name.clone(),
        change
            .clinic
            .as_ref()
            .map(|clinic| clinic.name.clone())
            .unwrap_or_default(),
        details,
    ])
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV Injection).
pub(crate) fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
