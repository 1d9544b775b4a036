//! Files for spreadsheets (RFC 4180), a part at a time, however long they are.

use serde::Serialize;

use crate::calendar;
use crate::error::{Answer, ApiError};
use crate::time::Timestamp;

/// Says that the text is UTF-8, to programs that would take it for something else.
const BYTE_ORDER_MARK: &str = "\u{feff}";

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

/// OWASP, CSV Injection.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}
