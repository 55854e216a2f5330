//! Files of units into the memory.

use std::collections::BTreeMap;

use axum::Json;
use axum::body::Body;
use axum::extract::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::filter::language;
use super::texts::reader;
use crate::article::Format;
use crate::exchange::{self, Reading, UnitFormat};
use crate::memory::ImportSummary;
use crate::server::access::Writer;
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::server::upload;
use crate::story::StoryReader;

/// What a file is called where the request does not say.
const UNNAMED: &str = "body";

/// How a file is read.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ToImport {
    /// `tmx`, `xliff`, `po`, `tsv`, `csv`, `jsonl` or `weblate`; by default its content tells.
    #[param(example = "tsv")]
    format: Option<String>,
    /// Its name, for messages, and to tell its format by.
    name: Option<String>,
    /// Language of its sources; by default what it says, else the server's.
    src: Option<String>,
    /// Language of its targets; by default what it says, else the server's.
    tgt: Option<String>,
    /// Whether to take what is whole of a damaged file.
    #[serde(default)]
    #[param(required = false)]
    keep_going: bool,
}

/// What an import came to.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Imported {
    /// Units that the file has.
    read: u64,
    /// Units that are new.
    created: u64,
    /// Units that have a new translation or new properties.
    updated: u64,
    /// Units that were there already.
    unchanged: u64,
    /// Entries that gave no unit, by reason.
    skipped: BTreeMap<String, u64>,
}

/// How a file of stories is read.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct StoriesToImport {
    /// `jsonl` for an archive, one `{"id", "source"}` a line; of one story `text`, `markdown`,
    /// `html`, `nitf`, `newsml`, `ninjs`, `wire` or `docx`. By default its content tells.
    #[param(example = "jsonl")]
    format: Option<String>,
    /// Its name: for messages, to tell its format by, and of a story that states no id of its
    /// own, what its id is made of.
    name: Option<String>,
    /// Language of the stories; by default what they state or read like.
    src: Option<String>,
    /// Encoding of a story; by default it is detected.
    encoding: Option<String>,
    /// Whether each line of a story is a segment.
    #[serde(default)]
    #[param(required = false)]
    presegmented: bool,
}

/// Takes stories that are not translated into the memory, to be traced: an archive or one
/// story; all of it, or, where it is broken, nothing. It may be packed as gz.
#[utoipa::path(
    post,
    path = "/import/stories",
    tag = "memory",
    operation_id = "import_stories",
    security(("token" = [])),
    params(StoriesToImport),
    request_body(content = String, content_type = "application/octet-stream", description = "The file", example = "{\"id\": 4711, \"source\": \"Nadie murió.\"}"),
    responses(
        (status = 200, description = "It is in the memory", body = Imported),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn import_stories(
    State(app): State<App>,
    writer: Writer,
    Asked(asked): Asked<StoriesToImport>,
    body: Body,
) -> Answer<Json<Imported>> {
    let is_archive = asked.format.as_deref() == Some("jsonl");
    let from = asked.format.as_deref().filter(|_| !is_archive).map(|name| {
        let format = name.parse::<Format>();
        format.map_err(|wrong| Failure::bad_request(wrong).at("format"))
    });
    let reader = StoryReader {
        from: from.transpose()?,
        presegmented: asked.presegmented,
        encoding: asked.encoding,
        ..reader(app.means())
    };
    let lang = asked.src.as_deref().map(|tag| language("src", tag));
    let lang = lang.transpose()?;
    let (name, now) = (asked.name.unwrap_or_else(|| UNNAMED.to_owned()), app.now());
    let mut file = upload::receive(body, app.settings().limits.upload).await?;
    let imported = writer.write(move |store| {
        file.import_stories(&name, is_archive, (&reader, lang.as_ref()), store, now)
    });
    let (found, stored) = imported.await?;
    Ok(Json(imported_record(found.read, found.skipped, stored)))
}

fn imported_record(
    read: u64,
    skipped: BTreeMap<&'static str, u64>,
    stored: ImportSummary,
) -> Imported {
    let skipped = skipped.into_iter();
    Imported {
        read,
        created: stored.created,
        updated: stored.updated,
        unchanged: stored.unchanged,
        skipped: skipped
            .map(|(why, count)| (why.to_owned(), count))
            .collect(),
    }
}

/// Takes a file of units into the memory: all of it, or, where it is broken, nothing. It may
/// be packed as gz.
#[utoipa::path(
    post,
    path = "/import",
    tag = "memory",
    operation_id = "import",
    security(("token" = [])),
    params(ToImport),
    request_body(content = String, content_type = "application/octet-stream", description = "The file", example = "Nadie murió.\tNobody died."),
    responses(
        (status = 200, description = "It is in the memory", body = Imported),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn import(
    State(app): State<App>,
    writer: Writer,
    Asked(asked): Asked<ToImport>,
    body: Body,
) -> Answer<Json<Imported>> {
    let format = asked.format.as_deref().map(|name| {
        let format = name.parse::<UnitFormat>();
        format.map_err(|wrong| Failure::bad_request(wrong).at("format"))
    });
    let format = format.transpose()?;
    let lang = |name, tag: Option<&str>| tag.map(|tag| language(name, tag)).transpose();
    let src = lang("src", asked.src.as_deref())?;
    let tgt = lang("tgt", asked.tgt.as_deref())?;
    let settings = app.settings().clone();
    let mut reading = Reading::new(app.now());
    reading.keep_going = asked.keep_going;
    let name = asked.name.unwrap_or_else(|| UNNAMED.to_owned());
    let mut file = upload::receive(body, settings.limits.upload).await?;
    let imported = writer.write(move |store| {
        let format = match format {
            Some(format) => format,
            None => exchange::detect(&file.head(&name)?, &name)?,
        };
        // A TMX names its languages; lines of text do not.
        let usual = |lang| (!format.names_languages()).then_some(lang);
        reading.source = src.or_else(|| usual(settings.source_lang));
        reading.target = tgt.or_else(|| usual(settings.target_lang));
        file.import(format, &name, &reading, store)
    });
    let (summary, stored) = imported.await?;
    Ok(Json(imported_record(summary.read, summary.skipped, stored)))
}
