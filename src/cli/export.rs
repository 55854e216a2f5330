//! `teletipo export`: the memory as a file for other tools.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::args::{Export, ExportFormat};
use super::config::Config;
use super::memory::open_for_reading;
use super::output::{Output, Record, STRONG, Shown};
use super::{CommandResult, Outcome, files};
use crate::exchange::{UnitFormat, UnitWriter, Written};
use crate::memory::{Filter, SqliteStore, Store};
use crate::text::Lang;
use crate::{Error, Result};

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    file: String,
    units: u64,
    skipped: BTreeMap<&'static str, u64>,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(
            out,
            "{STRONG}{}{STRONG:#} units written to {}",
            self.units,
            Shown(&self.file)
        )?;
        for (reason, count) in &self.skipped {
            writeln!(out, "  {count} left out: {reason}")?;
        }
        Ok(())
    }
}

/// Exports the units that pass the filters.
pub(super) fn run(arguments: &Export, config: &Config, output: &mut Output) -> CommandResult {
    let languages = (&config.src.value, &config.tgt.value);
    let filter = Filter {
        source_lang: Some(languages.0.clone()),
        target_lang: Some(languages.1.clone()),
        ..arguments.filter.filter()
    };
    let store = open_for_reading(config)?;
    let named = || UnitFormat::of_name(arguments.output.as_deref()?);
    let format = match arguments.to {
        Some(ExportFormat::Units(format)) => format,
        Some(ExportFormat::OmegaT) => return Err(Error::usage("not written yet", "").into()),
        None => named().unwrap_or(UnitFormat::Tmx),
    };
    let Some(path) = files::output(arguments.output.as_ref()) else {
        let written = write_units(&store, &filter, format, languages, output.raw())?;
        output.detail(format_args!("{} units written", written.units));
        return Ok(Outcome::found(written.units > 0));
    };
    let mut written = Written::default();
    files::write(path, arguments.force, |out| {
        written = write_units(&store, &filter, format, languages, out)?;
        Ok(())
    })?;
    if written.dropped_characters > 0 {
        output.warn(format_args!(
            "{} control characters that the format cannot hold were left out",
            written.dropped_characters
        ));
    }
    output.record(&Summary {
        file: path.display().to_string(),
        units: written.units,
        skipped: written.skipped,
    })?;
    Ok(Outcome::found(written.units > 0))
}

/// Writes the whole memory as TMX, replacing the file; tells the number of units.
///
/// # Errors
/// When the memory cannot be read or the file not written.
pub(super) fn write_whole(
    store: &SqliteStore,
    path: &Path,
    languages: (&Lang, &Lang),
) -> Result<u64> {
    let mut units = 0;
    files::write(path, true, |out| {
        units = write_units(store, &Filter::default(), UnitFormat::Tmx, languages, out)?.units;
        Ok(())
    })?;
    Ok(units)
}

fn write_units(
    store: &SqliteStore,
    filter: &Filter,
    format: UnitFormat,
    (source, target): (&Lang, &Lang),
    out: &mut dyn Write,
) -> Result<Written> {
    let failed = |error| Error::io("write", "the export", error);
    let mut writer = UnitWriter::new(format, out, source, target).map_err(failed)?;
    store.for_each_unit(filter, &mut |stored| {
        writer.unit(&stored.unit).map_err(failed)
    })?;
    writer.finish().map_err(failed)
}
