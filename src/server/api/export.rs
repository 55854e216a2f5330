//! The memory as a file.

use std::io::{self, Write};

use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Deserialize;
use utoipa::IntoParams;

use super::filter::{InLanguages, UnitFilter, as_of, language, pair};
use crate::exchange::{UnitFormat, UnitWriter};
use crate::memory::{Filter, Store};
use crate::server::download;
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
    /// What the file calls the source language, such as `es-ES`.
    src_code: Option<String>,
    /// What the file calls the target language.
    tgt_code: Option<String>,
    /// Whether it is packed as gz.
    #[serde(default)]
    #[param(required = false)]
    gz: bool,
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
    Asked(asked): Asked<ToExport>,
    filter: UnitFilter,
    Asked(languages): Asked<InLanguages>,
) -> Answer<Response> {
    let format = asked.format.as_deref().unwrap_or("tmx");
    let format: UnitFormat = format
        .parse()
        .map_err(|wrong: String| Failure::bad_request(wrong).at("format"))?;
    let named = |tag: &Option<String>| tag.clone().filter(|tag| !tag.is_empty());
    let (src, tgt) = (named(&languages.src), named(&languages.tgt));
    let (source, target) = pair(&app, src.as_deref(), tgt.as_deref())?;
    let at = as_of(asked.as_of.as_deref())?;
    let code = |name, tag: Option<&str>, lang: &Lang| {
        tag.map_or_else(|| Ok(lang.clone()), |tag| language(name, tag))
    };
    let codes = (
        code("src_code", asked.src_code.as_deref(), &source)?,
        code("tgt_code", asked.tgt_code.as_deref(), &target)?,
    );
    let is_packed = asked.gz;
    let filter = Filter {
        source_lang: Some(source.clone()),
        target_lang: Some(target.clone()),
        ..filter.filter()?
    };
    let body = download::start(&app, move |store, out| {
        let past = at.map(|at| store.as_of(at)).transpose()?;
        let store = past.as_deref().unwrap_or(store);
        let langs = ((&source, &codes.0), (&target, &codes.1));
        match is_packed {
            true => {
                let mut packed = GzEncoder::new(&mut *out, Compression::default());
                write(store, &filter, format, langs, &mut packed)?;
                packed.finish().map(drop).map_err(failed)
            }
            false => write(store, &filter, format, langs, out),
        }
    })
    .await?;
    let (kind, ending) = kind(format);
    let (kind, packed) = match is_packed {
        true => ("application/gzip", ".gz"),
        false => (kind, ""),
    };
    let disposition = format!("attachment; filename=\"memory.{ending}{packed}\"");
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, body).into_response())
}

fn failed(error: io::Error) -> Error {
    Error::io("write", "the export", error)
}

/// A language, and what a file calls it.
type Called<'a> = (&'a Lang, &'a Lang);

fn write(
    store: &dyn Store,
    filter: &Filter,
    format: UnitFormat,
    (source, target): (Called<'_>, Called<'_>),
    out: &mut dyn Write,
) -> Result<()> {
    let writer = UnitWriter::with_codes(format, out, source, target);
    let mut writer = writer.map_err(failed)?;
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
