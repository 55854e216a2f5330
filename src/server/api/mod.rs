//! The interface for programs, under `/api/v1`: what the command line does, as JSON, with
//! the same fields. `/api/v1/openapi.json` describes it, made from the types that the
//! routes use.
//!
//! | paths | do |
//! |---|---|
//! | `/segment`, `/align`, `/translate`, `/analyze`, `/trace`, `/check`, `/match` | work on texts that are sent |
//! | `/search`, `/stats`, `/growth`, `/conflicts`, `/doctor`, `/lexicon…`, `/srx/…` | tell of the memory, and of what is known of languages |
//! | `/units/…`, `/stories/…` | single units and stories: shown, changed, taken back |
//! | `/import…`, `/export`, `/backup`, `/translate/file` | files as they are |
//! | `/dedupe` | upkeep |
//!
//! What only works on texts is a `POST` too, since texts do not fit into addresses; writing
//! is what takes a [`Writer`](super::access::Writer).

mod align;
mod analyze;
mod backup;
mod check;
mod derived;
mod export;
mod filter;
mod import;
mod lexicon;
mod looking;
mod matches;
mod review;
mod search;
mod segment;
mod srx;
mod stats;
mod stories;
mod storing;
mod take;
mod texts;
mod trace;
mod translate;
mod translating;
mod units;
mod upkeep;
mod versions;

use axum::Json;
use axum::extract::State;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::openapi::{Info, OpenApi, PathItem, Paths};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::state::App;

/// The routes below `/api/v1`, with their description.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(segment::segment))
        .routes(routes!(align::align))
        .routes(routes!(matches::one, matches::several))
        .routes(routes!(translate::translate))
        .routes(routes!(translate::translate_file))
        .routes(routes!(analyze::analyze))
        .routes(routes!(trace::trace))
        .routes(routes!(check::memory, check::pairs))
        .routes(routes!(search::search))
        .routes(routes!(stats::stats))
        .routes(routes!(stats::growth))
        .routes(routes!(lexicon::translations))
        .routes(routes!(lexicon::train))
        .routes(routes!(srx::rules))
        .routes(routes!(import::import))
        .routes(routes!(import::import_stories))
        .routes(routes!(export::export))
        .routes(routes!(backup::backup))
        .routes(routes!(units::show, units::edit, units::delete))
        .routes(routes!(units::restore))
        .routes(routes!(units::states))
        .routes(routes!(stories::list))
        .routes(routes!(stories::show, storing::store))
        .routes(routes!(stories::retract))
        .routes(routes!(stories::restore))
        .routes(routes!(versions::list))
        .routes(routes!(versions::show))
        .routes(routes!(take::take))
        .routes(routes!(review::show, review::step))
        .routes(routes!(upkeep::dedupe))
        .routes(routes!(upkeep::conflicts))
        .routes(routes!(upkeep::doctor))
}

/// The document of all routes, put in order: wild cards of paths are plain names, each
/// operation has a name of its own.
pub(super) fn document(mut document: OpenApi) -> OpenApi {
    let mut info = Info::new("teletipo", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "A translation memory for newswire copy. Texts are UTF-8; spans count bytes; \
         languages are BCP 47 tags."
            .to_owned(),
    );
    document.info = info;
    let mut paths = Paths::new();
    for (path, mut item) in std::mem::take(&mut document.paths.paths) {
        name_apart(&path, &mut item);
        paths.paths.insert(path.replace("{*", "{"), item);
    }
    document.paths = paths;
    let token = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
    let components = document.components.get_or_insert_default();
    components.add_security_scheme("token", SecurityScheme::Http(token));
    document
}

/// Gives operations names of their own where one function answers several: those under
/// `/tmserver`, and what may be put as well as posted.
fn name_apart(path: &str, item: &mut PathItem) {
    if let (Some(put), Some(post)) = (&item.put, &mut item.post)
        && put.operation_id == post.operation_id
        && let Some(id) = &mut post.operation_id
    {
        id.push_str("_by_post");
    }
    if !path.starts_with("/tmserver/") {
        return;
    }
    let operations = [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
    ];
    for operation in operations.into_iter().flatten() {
        if let Some(id) = &mut operation.operation_id {
            id.insert_str(0, "tmserver_");
        }
    }
}

/// The document, as it is served.
#[derive(Clone)]
pub(super) struct Document(pub(super) std::sync::Arc<OpenApi>);

/// The description of this interface.
pub(super) async fn describe(State(Document(document)): State<Document>) -> Json<OpenApi> {
    Json((*document).clone())
}
