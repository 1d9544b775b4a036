//! Where requests become calls, and calls become responses.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use axum::Json;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use server_fn::axum::{get_server_fn_service, server_fn_paths};

use crate::access::{Place, SeenAs};
use crate::activity::{self, ActivityQuery, DeedKind};
use crate::analytics::{self, Chart, DashboardQuery, PractitionersQuery, Span};
use crate::app::App;
use crate::call::{Call, Reply, SessionCookie};
use crate::client_data;
use crate::error::ApiError;
use crate::id::{AccountId, ClinicId, OrganisationId};
use crate::live;
use crate::random::Token;
use crate::sign_in::Lifetime;
use crate::time::Timestamp;

const COOKIE: &str = "rolecall_session";

/// The addresses of all server functions.
pub fn endpoints() -> Vec<&'static str> {
    let mut paths: Vec<_> = server_fn_paths().map(|(path, _)| path).collect();
    paths.sort_unstable();
    paths
}

pub async fn server_function(State(app): State<App>, request: Request) -> Response {
    let call = call(app, &request);
    let Some(mut service) = get_server_fn_service(request.uri().path(), request.method().clone()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (mut response, reply) = call.answer(service.run(request)).await;
    dress(&mut response, reply);
    response
}

/// As whom an address wants to be answered.
#[derive(Deserialize)]
pub struct Look {
    seen_in: OrganisationId,
    whom: AccountId,
    mark: String,
}

/// Answers as it would somebody else, for an Admin who has begun to look: there is no mark without an entry of the log, and
/// in another session none is right.
pub async fn look(State(app): State<App>, Path(look): Path<Look>, mut request: Request, next: Next) -> Response {
    let seen = SeenAs {
        organisation: look.seen_in,
        whom: look.whom,
    };
    if !seen.has_begun(&call(app, &request), &Token::received(&look.mark)) {
        return refuse(ApiError::SignIn);
    }
    request.extensions_mut().insert(seen);
    next.run(request).await
}

/// The clinic in an address, whatever else is in it.
#[derive(Deserialize)]
pub struct OfClinic {
    clinic: ClinicId,
}

pub async fn live_clinic(State(app): State<App>, Path(of): Path<OfClinic>, request: Request) -> Response {
    live(call(app, &request), Place::Clinic(of.clinic)).await
}

/// The organisation in an address, whatever else is in it.
#[derive(Deserialize)]
pub struct OfOrganisation {
    organisation: OrganisationId,
}

pub async fn live_organisation(State(app): State<App>, Path(of): Path<OfOrganisation>, request: Request) -> Response {
    live(call(app, &request), Place::Organisation(of.organisation)).await
}

async fn live(call: Call, place: Place) -> Response {
    let (answer, _) = call.answer(live::stream(place)).await;
    match answer {
        Ok(stream) => stream.into_response(),
        Err(error) => refuse(error),
    }
}

/// What the address of an export says.
#[derive(Deserialize)]
pub struct Export {
    organisation: Option<OrganisationId>,
    clinic: Option<ClinicId>,
    who: Option<AccountId>,
    whom: Option<AccountId>,
    kind: Option<DeedKind>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
}

pub async fn activity_file(State(app): State<App>, Query(wanted): Query<Export>, request: Request) -> Response {
    let place = match (wanted.organisation, wanted.clinic) {
        (Some(organisation), _) => Place::Organisation(organisation),
        (None, Some(clinic)) => Place::Clinic(clinic),
        (None, None) => return refuse(ApiError::NotFound),
    };
    let query = ActivityQuery {
        who: wanted.who,
        whom: wanted.whom,
        kind: wanted.kind,
        clinic: wanted.clinic.filter(|_| wanted.organisation.is_some()),
        since: wanted.since,
        until: wanted.until,
        ..ActivityQuery::all(place)
    };
    let (answer, _) = call(app, &request).answer(activity::export(query)).await;
    answer.unwrap_or_else(refuse)
}

pub async fn client_data_file(
    State(app): State<App>,
    Path(organisation): Path<OrganisationId>,
    request: Request,
) -> Response {
    let (answer, _) = call(app, &request).answer(client_data::download(organisation)).await;
    answer.unwrap_or_else(refuse)
}

/// What the address of a chart's file says.
#[derive(Deserialize)]
pub struct ChartFile {
    organisation: OrganisationId,
    chart: Chart,
    #[serde(default)]
    span: Span,
    clinic: Option<ClinicId>,
}

pub async fn dashboard_file(State(app): State<App>, Query(wanted): Query<ChartFile>, request: Request) -> Response {
    let query = DashboardQuery {
        organisation: wanted.organisation,
        span: wanted.span,
        clinic: wanted.clinic,
    };
    let (answer, _) = call(app, &request)
        .answer(analytics::export_chart(query, wanted.chart))
        .await;
    answer.unwrap_or_else(refuse)
}

/// What the address of a file of practitioners says.
#[derive(Deserialize)]
pub struct PractitionersFile {
    organisation: OrganisationId,
    #[serde(default)]
    search: String,
}

pub async fn practitioners_file(
    State(app): State<App>,
    Query(PractitionersFile { organisation, search }): Query<PractitionersFile>,
    request: Request,
) -> Response {
    let query = PractitionersQuery {
        organisation,
        search,
        page: 1,
    };
    let (answer, _) = call(app, &request).answer(analytics::export_practitioners(query)).await;
    answer.unwrap_or_else(refuse)
}

fn refuse(error: ApiError) -> Response {
    let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Json(error)).into_response()
}

/// Whether the server can answer: it reads from the database.
pub async fn health(State(app): State<App>) -> Response {
    match sqlx::query("SELECT 1").execute(app.database.read()).await {
        Ok(_) => "ok".into_response(),
        Err(error) => {
            let error = ApiError::internal(&error);
            (StatusCode::SERVICE_UNAVAILABLE, Json(error)).into_response()
        }
    }
}

fn call(app: App, request: &Request) -> Call {
    let headers = request.headers();
    let text = |name| {
        headers
            .get(name)
            .and_then(|value: &HeaderValue| value.to_str().ok())
            .unwrap_or_default()
    };
    let agent: String = text(header::USER_AGENT).chars().take(300).collect();
    let id = text(super::REQUEST_ID).to_owned();
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map(|info| info.0.ip());
    let address = address(headers, peer, app.config.proxies);
    let call = Call::new(app, id, address, agent, session(headers));
    match request.extensions().get() {
        None => call,
        Some(seen) => call.seen_as(*seen),
    }
}

/// Who calls: the peer, or whom the trusted proxies name. Each proxy appends the one it talked to.
fn address(headers: &HeaderMap, peer: Option<IpAddr>, proxies: usize) -> IpAddr {
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
    if proxies == 0 {
        return peer;
    }
    let chain = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok());
    let named: Vec<IpAddr> = chain
        .flat_map(|value| value.split(','))
        .filter_map(|part| part.trim().parse().ok())
        .collect();
    named
        .len()
        .checked_sub(proxies)
        .and_then(|at| named.get(at).copied())
        .unwrap_or(peer)
}

fn session(headers: &HeaderMap) -> Option<Token> {
    let cookies = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs
        .find(|(name, _)| *name == COOKIE)
        .map(|(_, value)| Token::received(value))
}

fn dress(response: &mut Response<Body>, reply: Reply) {
    if let Some(status) = reply.status.and_then(|status| StatusCode::from_u16(status).ok()) {
        *response.status_mut() = status;
    }
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let cookie = match reply.session {
        // As long as any session lasts; the session itself may be over before.
        Some(SessionCookie::Set(token)) => {
            let (token, seconds) = (token.reveal(), Lifetime::MOST.good_hours * 3_600);
            format!("{COOKIE}={token}; Path=/; Max-Age={seconds}; HttpOnly; Secure; SameSite=Lax")
        }
        Some(SessionCookie::Clear) => format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax"),
        None => return,
    };
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        headers.append(header::SET_COOKIE, cookie);
    }
}
