//! The memory as a file.

use std::io;

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use utoipa::IntoParams;

use super::filter::{InLanguages, UnitFilter, as_of, pair};
use crate::exchange::{UnitFormat, UnitWriter};
use crate::memory::{Filter, Store};
use crate::server::download::{self, Sender};
use crate::server::extract::Asked;
use crate::server::failure::{Answer, Failure, Told};
use crate::server::state::App;
use crate::text::Lang;
use crate::{Error, Result};

/// In what format.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct ToExport {
    /// `tmx`, `xliff`, `xliff2`, `po`, `tsv`, `csv`, `jsonl` or `weblate`.
    #[param(example = "jsonl")]
    format: Option<String>,
    /// As the memory stood at this time: a day (its end, UTC), or a time.
    as_of: Option<String>,
}

/// The units between two languages as a file, sent while it is written.
#[utoipa::path(
    get,
    path = "/export",
    tag = "memory",
    operation_id = "export",
    params(ToExport, UnitFilter, InLanguages),
    responses(
        (status = 200, description = "The file", body = String, content_type = "application/octet-stream"),
        (status = "4XX", description = "The request is wrong", body = Told),
        (status = "5XX", description = "The server failed, or has too much to do", body = Told),
    )
)]
pub(super) async fn export(
    State(app): State<App>,
    Asked(ToExport { format, as_of: at }): Asked<ToExport>,
    filter: UnitFilter,
    Asked(languages): Asked<InLanguages>,
) -> Answer<Response> {
    let format = format.as_deref().unwrap_or("tmx");
    let format: UnitFormat = format
        .parse()
        .map_err(|wrong: String| Failure::bad_request(wrong).at("format"))?;
    let named = |tag: &Option<String>| tag.clone().filter(|tag| !tag.is_empty());
    let (src, tgt) = (named(&languages.src), named(&languages.tgt));
    let (source, target) = pair(&app, src.as_deref(), tgt.as_deref())?;
    let at = as_of(at.as_deref())?;
    let filter = Filter {
        source_lang: Some(source.clone()),
        target_lang: Some(target.clone()),
        ..filter.filter()?
    };
    let body = download::start(&app, move |store, out| {
        let langs = (&source, &target);
        match at {
            Some(at) => write(&*store.as_of(at)?, &filter, format, langs, out),
            None => write(store, &filter, format, langs, out),
        }
    })
    .await?;
    let (kind, ending) = kind(format);
    let disposition = format!("attachment; filename=\"memory.{ending}\"");
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, body).into_response())
}

fn write(
    store: &dyn Store,
    filter: &Filter,
    format: UnitFormat,
    (source, target): (&Lang, &Lang),
    out: &mut Sender,
) -> Result<()> {
    let failed = |error: io::Error| Error::io("write", "the export", error);
    let mut writer = UnitWriter::new(format, out, source, target).map_err(failed)?;
    store.for_each_unit(filter, &mut |stored| {
        writer.unit(&stored.unit).map_err(failed)
    })?;
    writer.finish().map(drop).map_err(failed)
}

/// The media type of a format, and the ending of its files.
fn kind(format: UnitFormat) -> (&'static str, &'static str) {
    match format {
        UnitFormat::Tmx => ("application/x-tmx+xml", "tmx"),
        UnitFormat::Xliff | UnitFormat::Xliff2 => ("application/xliff+xml", "xlf"),
        UnitFormat::Po => ("text/x-gettext-translation; charset=utf-8", "po"),
        UnitFormat::Tsv => ("text/tab-separated-values; charset=utf-8", "tsv"),
        UnitFormat::Csv => ("text/csv; charset=utf-8", "csv"),
        UnitFormat::Jsonl => ("application/x-ndjson", "jsonl"),
        UnitFormat::Weblate => ("application/json", "json"),
    }
}
