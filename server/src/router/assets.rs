//! The interface: files with a hash in their name for ever, the page that names them never.

use std::borrow::Cow;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

/// What Trunk built: in the executable of a release, on disk while developing.
#[derive(RustEmbed)]
#[folder = "../dist"]
#[allow_missing = true]
struct Interface;

/// A file of the interface, or its one page for every address that the app routes.
pub async fn serve(request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let path = request.uri().path().trim_start_matches('/');
    let is_page = path.is_empty() || !path.rsplit('/').next().unwrap_or_default().contains('.');
    let path = if is_page { "index.html" } else { path };
    let takes_brotli = request
        .headers()
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(',')
                .any(|coding| coding.trim().split(';').next() == Some("br"))
        });
    let packed = takes_brotli.then(|| Interface::get(&format!("{path}.br"))).flatten();
    match (packed, Interface::get(path)) {
        (Some(packed), Some(plain)) => respond(path, plain.metadata.mimetype(), packed.data, true),
        (None, Some(plain)) => respond(path, plain.metadata.mimetype(), plain.data, false),
        (_, None) if is_page => missing_interface(),
        (_, None) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn respond(path: &str, kind: &str, data: Cow<'static, [u8]>, is_packed: bool) -> Response {
    let kind = match kind {
        // Fluent has no registered type.
        _ if file_extension(path) == Some("ftl") => "text/plain; charset=utf-8".to_owned(),
        kind if kind.starts_with("text/") => format!("{kind}; charset=utf-8"),
        kind => kind.to_owned(),
    };
    let cache = match path {
        "index.html" => "no-cache",
        _ if has_hash(path) => "public, max-age=31536000, immutable",
        _ => "public, max-age=3600",
    };
    let mut response = Response::new(Body::from(data));
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        kind.parse().unwrap_or(HeaderValue::from_static("text/plain")),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if is_packed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

fn file_extension(path: &str) -> Option<&str> {
    std::path::Path::new(path).extension()?.to_str()
}

/// Trunk and the catalogues put a hash of at least eight hexadecimal digits behind a dash.
fn has_hash(path: &str) -> bool {
    path.split(['-', '_', '.'])
        .any(|part| part.len() >= 8 && part.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn missing_interface() -> Response {
    let text = "The interface is not built. `make run` builds it.";
    (StatusCode::SERVICE_UNAVAILABLE, text).into_response()
}
