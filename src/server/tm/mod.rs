//! The interface that clients of translation memories speak: that of translate-toolkit's
//! `tmserver`, under `/tmserver`, and that of amaGama, under `/api/v1`, where Weblate asks.
//! They differ little, and both are served under both.
//!
//! | request | does |
//! |---|---|
//! | `GET /{src}/{tgt}/unit/{text}`, `…/unit/?source=TEXT` | matches, best first; `min_similarity`, `max_candidates` |
//! | `PUT`, `POST` of the same | adds `{"source": …, "target": …}` |
//! | `PUT /{src}/{tgt}/store/{name}` | adds the units of a file |
//! | `POST /{src}/{tgt}/store/{name}` | adds a list of `{"source": …, "target": …}` |
//! | `GET /languages/` | what can be asked for |
//!
//! Answers are `application/json` in UTF-8, as both originals mean it. A text in the address
//! is percent-encoded; a `+` there is a plus sign, behind `?source=` it is a space, as
//! forms write it. A tag may be written as each of the originals does: `es_mx`, `es-MX`.

mod add;
mod languages;
mod lookup;

use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use super::state::App;

/// The routes, without what stands before them.
pub(super) fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(lookup::by_path, add::by_path))
        .routes(routes!(lookup::by_query, add::by_query))
        .routes(routes!(add::file, add::list))
        .routes(routes!(languages::languages))
}
