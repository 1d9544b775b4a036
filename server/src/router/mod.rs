//! HTTP: the server functions, the live stream, the interface, and the manners that go for all of them.

mod api;
mod assets;
mod guard;
mod serve;

pub use api::endpoints;
pub use serve::{Running, start};

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderName, StatusCode};
use axum::middleware;
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;

use crate::app::App;

/// The largest request is a list of 500 addresses.
const BODY_BYTES: usize = 256 * 1024;
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// All routes.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(asked())
        .nest(
            "/as/{seen_in}/{whom}/{mark}",
            asked().route_layer(middleware::from_fn_with_state(app.clone(), api::look)),
        )
        .route("/api/activity.csv", get(api::activity_file))
        .route("/api/dashboard.csv", get(api::dashboard_file))
        .route("/api/practitioners.csv", get(api::practitioners_file))
        .layer(CompressionLayer::new())
        // Compressed already.
        .route("/api/client-data/{organisation}", get(api::client_data_file))
        .route("/health", get(api::health))
        .fallback(assets::serve)
        .layer(middleware::from_fn(guard::refuse_cross_site))
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(BODY_BYTES))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::SERVICE_UNAVAILABLE,
            ANSWER_WITHIN,
        ))
        .layer(CatchPanicLayer::new())
        // Around all that answers by itself.
        .layer(middleware::from_fn_with_state(app.clone(), guard::security_headers))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        .with_state(app)
}

/// What a page asks, which an Admin may be answered as somebody else would be.
fn asked() -> Router<App> {
    Router::new()
        .route("/api/live/clinic/{clinic}", get(api::live_clinic))
        .route("/api/live/organisation/{organisation}", get(api::live_organisation))
        .route("/api/{*function}", post(api::server_function))
}
