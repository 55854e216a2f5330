//! Which path leads where, and what every request passes on its way.

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::CorsLayer;
use tower_http::timeout::RequestBodyTimeoutLayer;

use super::access::AUTHOR_HEADER;
use super::failure::Failure;
use super::guard::{self, Hosts};
use super::log::{self, Log, Observer};
use super::pages;
use super::state::App;

/// All routes.
pub(super) fn router(app: App, hosts: Hosts, log: Log, cors: &[String]) -> Router {
    let limits = app.settings().limits;
    let body = usize::try_from(limits.body).unwrap_or(usize::MAX);
    let observer = Observer {
        app: app.clone(),
        log,
    };
    let router = Router::new()
        .route("/healthz", get(health))
        .route("/metrics", get(metrics))
        .merge(pages::routes())
        .fallback(no_such_path)
        .method_not_allowed_fallback(no_such_method)
        .layer(DefaultBodyLimit::max(body))
        .layer(RequestBodyTimeoutLayer::new(limits.stall_time))
        .layer(CatchPanicLayer::custom(|_| {
            Failure::broken().into_response()
        }));
    let router = match cors {
        [] => router,
        origins => router.layer(cross_origin(origins)),
    };
    router
        .layer(from_fn_with_state(hosts, guard::check_host))
        .layer(from_fn(guard::add_headers))
        .layer(from_fn_with_state(observer, log::observe))
        .with_state(app)
}

/// Lets pages of other origins use the interface, with a token that they hold themselves:
/// cookies are not for them.
fn cross_origin(origins: &[String]) -> CorsLayer {
    let origins = origins
        .iter()
        .filter_map(|origin| HeaderValue::from_str(origin).ok());
    CorsLayer::new()
        .allow_origin(origins.collect::<Vec<_>>())
        .allow_methods([
            Method::GET,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ])
        .allow_headers([
            header::AUTHORIZATION,
            header::CONTENT_TYPE,
            HeaderName::from_static(AUTHOR_HEADER),
        ])
}

/// That the server is alive and reads its memory.
async fn health(State(app): State<App>) -> Response {
    match app.read(|desk| desk.store().generation()).await {
        Ok(generation) => axum::Json(serde_json::json!({
            "status": "ok",
            "generation": generation,
        }))
        .into_response(),
        Err(failure) => Failure {
            status: StatusCode::SERVICE_UNAVAILABLE,
            ..failure
        }
        .into_response(),
    }
}

/// The counters, for a program that collects them.
async fn metrics(State(app): State<App>) -> Response {
    let text = app.metrics().text(app.waiting());
    let kind = "text/plain; version=0.0.4; charset=utf-8";
    ([(header::CONTENT_TYPE, kind)], text).into_response()
}

async fn no_such_path() -> Failure {
    Failure::not_found("there is nothing at this address")
        .hint("`/` leads to the pages, `/api/v1/openapi.json` lists the interface")
}

async fn no_such_method() -> Failure {
    Failure::new(
        StatusCode::METHOD_NOT_ALLOWED,
        "this address does not take this method",
    )
    .hint("`/api/v1/openapi.json` lists what each address takes")
}
