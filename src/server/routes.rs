//! Which path leads where, and what every request passes on its way.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Serialize;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::CorsLayer;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::access::AUTHOR_HEADER;
use super::api::{self, Document};
use super::extract;
use super::failure::{Answer, Failure, Told};
use super::guard::{self, Hosts};
use super::log::{self, Log, Observer};
use super::pages;
use super::state::App;
use super::tm;

/// All routes.
pub(super) fn router(app: App, hosts: Hosts, log: Log, cors: &[String]) -> Router {
    let limits = app.settings().limits;
    let body = usize::try_from(limits.body).unwrap_or(usize::MAX);
    let observer = Observer {
        app: app.clone(),
        log,
    };
    let (interface, document) = OpenApiRouter::new()
        .routes(routes!(health))
        .routes(routes!(metrics))
        .nest("/api/v1", api::routes().merge(tm::routes()))
        .nest("/tmserver", tm::routes())
        .split_for_parts();
    let document = Document(Arc::new(api::document(document)));
    let described = get(api::describe).with_state(document);
    let router = Router::new()
        .merge(interface)
        .route_service("/api/v1/openapi.json", described)
        .merge(pages::routes())
        .fallback(no_such_path)
        .method_not_allowed_fallback(no_such_method)
        .layer(DefaultBodyLimit::max(body))
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
        .layer(from_fn(extract::read_on))
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

/// That a server works.
#[derive(Debug, Serialize, ToSchema)]
struct Health {
    /// `ok`.
    status: &'static str,
    /// A number that grows with every change of the memory.
    generation: u64,
}

/// That the server is alive and reads its memory.
#[utoipa::path(
    get,
    path = "/healthz",
    tag = "server",
    operation_id = "health",
    responses(
        (status = 200, description = "It works", body = Health),
        (status = "5XX", description = "It does not", body = Told),
    )
)]
async fn health(State(app): State<App>) -> Answer<Json<Health>> {
    let generation = app.read(|desk| desk.store().generation()).await;
    let generation = generation.map_err(|failure| Failure {
        status: StatusCode::SERVICE_UNAVAILABLE,
        ..failure
    })?;
    Ok(Json(Health {
        status: "ok",
        generation,
    }))
}

/// The counters, in the text format of Prometheus.
#[utoipa::path(
    get,
    path = "/metrics",
    tag = "server",
    operation_id = "metrics",
    responses((status = 200, description = "The counters", body = String, content_type = "text/plain"))
)]
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
