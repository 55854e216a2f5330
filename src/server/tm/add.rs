//! Units that clients of tmserver and amaGama add.

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::lookup::languages;
use crate::exchange::{self, Reading};
use crate::memory::{ImportSummary, Unit};
use crate::server::access::Writer;
use crate::server::extract::{Named, json, whole};
use crate::server::failure::Answer;
use crate::server::state::App;
use crate::server::upload;
use crate::text::Lang;

/// How units that come in so are marked in the memory.
const ORIGIN: &str = "tmserver";

/// A text and its translation.
#[derive(Debug, Deserialize, ToSchema)]
pub(super) struct Pair {
    /// The text.
    source: String,
    /// Its translation.
    target: String,
}

impl Pair {
    fn into_unit(self, (source, target): (&Lang, &Lang), now: Timestamp) -> Unit {
        let mut unit = Unit::new(source, target, &self.source, &self.target, now);
        unit.origin = Some(ORIGIN.to_owned());
        unit
    }
}

/// What became of units that were added.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Added {
    /// Units that are new.
    created: u64,
    /// Units that have new properties.
    updated: u64,
    /// Units that were there already.
    unchanged: u64,
}

impl From<ImportSummary> for Added {
    fn from(summary: ImportSummary) -> Self {
        Added {
            created: summary.created,
            updated: summary.updated,
            unchanged: summary.unchanged,
        }
    }
}

/// Adds a unit.
#[utoipa::path(
    method(put, post),
    path = "/{src}/{tgt}/unit/{*text}",
    tag = "translation memory",
    operation_id = "add",
    security(("token" = [])),
    params(
        ("src" = String, Path, description = "Language of the text", example = "es"),
        ("tgt" = String, Path, description = "Language of the translation", example = "en"),
        ("text" = String, Path, description = "Not looked at: the body has the text", example = "Hola"),
    ),
    request_body = Pair,
    responses(
        (status = 200, description = "It is in the memory", body = Added),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn by_path(
    State(app): State<App>,
    writer: Writer,
    Named((src, tgt, _)): Named<(String, String, String)>,
    body: Body,
) -> Answer<Json<Added>> {
    add(&app, &writer, (&src, &tgt), body).await
}

/// Adds a unit whose text stands in the query.
#[utoipa::path(
    method(put, post),
    path = "/{src}/{tgt}/unit/",
    tag = "translation memory",
    operation_id = "add_query",
    security(("token" = [])),
    params(
        ("src" = String, Path, description = "Language of the text", example = "es"),
        ("tgt" = String, Path, description = "Language of the translation", example = "en"),
    ),
    request_body = Pair,
    responses(
        (status = 200, description = "It is in the memory", body = Added),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn by_query(
    State(app): State<App>,
    writer: Writer,
    Named((src, tgt)): Named<(String, String)>,
    body: Body,
) -> Answer<Json<Added>> {
    add(&app, &writer, (&src, &tgt), body).await
}

/// Clients of both originals do not say that their body is JSON; it is read as such.
async fn add(app: &App, writer: &Writer, langs: (&str, &str), body: Body) -> Answer<Json<Added>> {
    let langs = languages(langs)?;
    let pair: Pair = json(&whole(body, &app.settings().limits).await?)?;
    import(app, writer, langs, vec![pair]).await.map(Json)
}

async fn import(
    app: &App,
    writer: &Writer,
    (source, target): (Lang, Lang),
    pairs: Vec<Pair>,
) -> Answer<Added> {
    let now = app.now();
    let added = writer.write(move |store| {
        let units = pairs.into_iter();
        let mut units = units.map(|pair| Ok(pair.into_unit((&source, &target), now)));
        store.import(&mut units, now)
    });
    added.await.map(Added::from)
}

/// Adds a list of units.
#[utoipa::path(
    post,
    path = "/{src}/{tgt}/store/{*name}",
    tag = "translation memory",
    operation_id = "add_list",
    security(("token" = [])),
    params(
        ("src" = String, Path, description = "Language of the texts", example = "es"),
        ("tgt" = String, Path, description = "Language of the translations", example = "en"),
        ("name" = String, Path, description = "What the list is called", example = "desk.po"),
    ),
    request_body = Vec<Pair>,
    responses(
        (status = 200, description = "How many were added, in words", body = String, content_type = "text/plain"),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn list(
    State(app): State<App>,
    writer: Writer,
    Named((src, tgt, name)): Named<(String, String, String)>,
    body: Body,
) -> Answer<String> {
    let langs = languages((&src, &tgt))?;
    let pairs: Vec<Pair> = json(&whole(body, &app.settings().limits).await?)?;
    let count = pairs.len() as u64;
    import(&app, &writer, langs, pairs).await?;
    Ok(told(count, &name))
}

/// Adds the units of a file: PO, XLIFF, TMX and the like, as its content and name tell.
#[utoipa::path(
    put,
    path = "/{src}/{tgt}/store/{*name}",
    tag = "translation memory",
    operation_id = "add_file",
    security(("token" = [])),
    params(
        ("src" = String, Path, description = "Language of the texts", example = "es"),
        ("tgt" = String, Path, description = "Language of the translations", example = "en"),
        ("name" = String, Path, description = "Name of the file", example = "desk.tsv"),
    ),
    request_body(content = String, content_type = "application/octet-stream", description = "The file"),
    responses(
        (status = 200, description = "How many were added, in words", body = String, content_type = "text/plain"),
        (status = "4XX", description = "The request is wrong", body = crate::server::failure::Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = crate::server::failure::Told),
    )
)]
pub(super) async fn file(
    State(app): State<App>,
    writer: Writer,
    Named((src, tgt, name)): Named<(String, String, String)>,
    body: Body,
) -> Answer<String> {
    let (source, target) = languages((&src, &tgt))?;
    let mut file = upload::receive(body, app.settings().limits.upload).await?;
    let mut reading = Reading::new(app.now());
    reading.source = Some(source);
    reading.target = Some(target);
    let called = name.clone();
    let read = writer.write(move |store| {
        let format = exchange::detect(&file.head(&called)?, &called)?;
        let (summary, _) = file.import(format, &called, &reading, store)?;
        Ok(summary.read)
    });
    Ok(told(read.await?, &name))
}

/// What both originals say.
fn told(count: u64, name: &str) -> String {
    format!("added {count} units from {name}")
}
