//! Files for spreadsheets (RFC 4180), a part at a time, however long they are.

use axum::body::{Body, Bytes};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures::{StreamExt, stream};
use serde::Serialize;

use crate::calendar;
use crate::error::{Answer, ApiError};
use crate::time::Timestamp;

/// Says that the text is UTF-8, to programs that would take it for something else.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A file as an answer, to be kept under this name.
pub fn attachment(name: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}

/// A file that is written while it is read: each part says where the next one begins, if there is one. After an error it
/// ends in the middle, and the browser says that it is not whole.
pub fn in_parts<S, F>(first: S, write: impl Fn(S) -> F + Send + 'static) -> Body
where
    S: Send + 'static,
    F: Future<Output = Answer<(Bytes, Option<S>)>> + Send + 'static,
{
    let parts = stream::try_unfold(Some(first), move |at| {
        let part = at.map(&write);
        async move {
            match part {
                Some(part) => part.await.map(Some),
                None => Ok(None),
            }
        }
    });
    // Compression asks once more after the end.
    Body::from_stream(parts.fuse())
}

/// How a file begins.
pub fn head(headings: &[impl AsRef<str>]) -> Answer<Vec<u8>> {
    let line = rows([headings])?;
    Ok([BYTE_ORDER_MARK.as_bytes(), &line].concat())
}

/// Some of its rows, none of whose cells a spreadsheet takes for a formula.
pub fn rows<R, C>(rows: impl IntoIterator<Item = R>) -> Answer<Vec<u8>>
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut file = csv::Writer::from_writer(Vec::new());
    for row in rows {
        let cells = row.into_iter().map(|cell| harmless(cell.as_ref()));
        file.write_record(cells).map_err(|error| ApiError::internal(&error))?;
    }
    file.into_inner().map_err(|error| ApiError::internal(&error))
}

/// A moment by the clocks of UTC (ISO 8601).
pub fn moment(at: Timestamp) -> String {
    calendar::zoned(at, "UTC").timestamp().to_string()
}

/// What is one of several: its name, and what else it says as JSON.
pub fn name_and_details(value: &impl Serialize) -> Answer<(String, String)> {
    let value = serde_json::to_value(value).map_err(|error| ApiError::internal(&error))?;
    Ok(match value.as_object().and_then(|object| object.iter().next()) {
        Some((name, details)) => (name.clone(), details.to_string()),
        None => (value.as_str().unwrap_or_default().to_owned(), String::new()),
    })
}

/// OWASP, CSV Injection. A number stays the number that it is.
fn harmless(cell: &str) -> String {
    let is_number = |digits: &str| digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && !cell.strip_prefix('-').is_some_and(is_number) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
