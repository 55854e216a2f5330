//! Which languages the memory translates between.

use std::collections::BTreeSet;

use axum::Json;
use axum::extract::State;
use serde::Serialize;
use utoipa::ToSchema;

use crate::server::failure::Answer;
use crate::server::state::App;
use crate::text::Lang;

/// The languages that can be asked for, each as `es` and, where units have a region, as
/// `es_mx`. Units serve both ways round, so that both lists hold them all.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub(super) struct Languages {
    source_languages: BTreeSet<String>,
    target_languages: BTreeSet<String>,
}

/// The languages that can be asked for.
#[utoipa::path(
    get,
    path = "/languages/",
    tag = "translation memory",
    operation_id = "languages",
    responses(
        (status = 200, description = "Tags in lower case with underscores", body = Languages),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn languages(State(app): State<App>) -> Answer<Json<Languages>> {
    let pairs = app
        .read_long(|desk| Ok(desk.store().stats()?.languages))
        .await?;
    let code = |lang: &Lang| lang.as_str().replace('-', "_").to_ascii_lowercase();
    let mut all = BTreeSet::new();
    for (source, target, _) in &pairs {
        for lang in [source, target] {
            all.insert(code(lang));
            all.insert(lang.primary().to_owned());
        }
    }
    Ok(Json(Languages {
        source_languages: all.clone(),
        target_languages: all,
    }))
}
