//! The archive on its way into the browser: read as it comes, and handed on only once it is whole.

use gloo_net::http::{Request, Response};
use js_sys::{Array, Reflect, Uint8Array};
use server::{
    access::Refusal,
    client_data::{Arrival, ROWS},
    error::ApiError,
};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Blob, ReadableStreamDefaultReader};

use crate::shell::SeeingAs;

/// An archive that came to its end.
pub struct Fetched {
    pub name: String,
    pub archive: Blob,
}

/// Why none did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It never began.
    Refused(ApiError),
    /// It broke off.
    Broken,
}

/// How many rows have come, and of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Came {
    pub rows: u32,
    pub of: u32,
}

/// Fetches an archive, and says with each piece how far it has come.
pub async fn fetch(address: &str, signal: &AbortSignal, came: impl Fn(Came)) -> Result<Fetched, Trouble> {
    if SeeingAs::now().is_some() {
        return Err(Trouble::Refused(Refusal::OnlyLooking.into()));
    }
    let request = Request::get(address).abort_signal(Some(signal)).send().await;
    let answer = request.map_err(|_| Trouble::Refused(ApiError::Offline))?;
    if !answer.ok() {
        return Err(Trouble::Refused(refusal(&answer).await));
    }
    let archive = read(&answer, came).await.ok_or(Trouble::Broken)?;
    let name = name(&answer).unwrap_or_else(|| "client-data.zip".to_owned());
    Ok(Fetched { name, archive })
}

async fn refusal(answer: &Response) -> ApiError {
    // A proxy's error page instead of our answer is as good as no answer.
    let text = answer.text().await.unwrap_or_default();
    serde_json::from_str(&text).unwrap_or(ApiError::Offline)
}

/// All of it; `None` when it broke off. A connection that ends in good order is not enough: the end has to be there.
async fn read(answer: &Response, came: impl Fn(Came)) -> Option<Blob> {
    let of = answer.headers().get(ROWS)?.parse().ok()?;
    let reader: ReadableStreamDefaultReader = answer.body()?.get_reader().dyn_into().ok()?;
    let (pieces, mut arrival) = (Array::new(), Arrival::default());
    while let Some(piece) = next(&reader).await.ok()? {
        arrival.take(&piece.to_vec());
        pieces.push(&piece);
        let rows = arrival.rows().min(of);
        came(Came { rows, of });
    }
    let archive = Blob::new_with_u8_array_sequence(&pieces).ok()?;
    arrival.is_whole().then_some(archive)
}

/// The next piece, until there is none.
async fn next(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, JsValue> {
    let piece = reader.read().await?;
    let is_over = Reflect::get(&piece, &"done".into())?.is_truthy();
    if is_over {
        return Ok(None);
    }
    Reflect::get(&piece, &"value".into())?.dyn_into().map(Some)
}

/// What the server calls it (RFC 6266, section 4.3).
fn name(answer: &Response) -> Option<String> {
    let disposition = answer.headers().get("content-disposition")?;
    let (_, name) = disposition.split_once("filename*=UTF-8''")?;
    js_sys::decode_uri_component(name).ok().map(String::from)
}
