//! `teletipo export`: the memory as a file for other tools, as several, or as a project.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::mem;
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use serde::Serialize;

use super::args::{Export, ExportFormat, LanguageCode};
use super::config::Config;
use super::handover::{Stopped, handover};
use super::memory::open_as_of;
use super::output::{Output, Record, STRONG, Shown};
use super::{CommandResult, Outcome, files};
use crate::exchange::{UnitFormat, UnitWriter, Written};
use crate::memory::{Filter, Store, Unit};
use crate::text::Lang;
use crate::{Error, Result};

mod omegat;
mod parts;

use parts::{Parts, numbered};

#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    file: String,
    units: u64,
    /// How many files it took.
    files: u64,
    skipped: BTreeMap<&'static str, u64>,
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        write!(
            out,
            "{STRONG}{}{STRONG:#} units written to {}",
            self.units,
            Shown(&self.file)
        )?;
        match self.files {
            1 => writeln!(out)?,
            files => writeln!(out, ", {files} files")?,
        }
        for (reason, count) in &self.skipped {
            writeln!(out, "  {count} left out: {reason}")?;
        }
        Ok(())
    }
}

/// What is written: a format, two languages and what the files call them.
struct Shape<'a> {
    format: UnitFormat,
    languages: (&'a Lang, &'a Lang),
    codes: (&'a Lang, &'a Lang),
}

impl Shape<'_> {
    /// A writer of such a file.
    fn writer<W: Write>(&self, out: W) -> io::Result<UnitWriter<W>> {
        let ((source, target), (source_code, target_code)) = (self.languages, self.codes);
        let (source, target) = ((source, source_code), (target, target_code));
        UnitWriter::with_codes(self.format, out, source, target)
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
    let named = || UnitFormat::of_name(arguments.output.as_deref()?);
    let (format, is_project) = match arguments.to {
        Some(ExportFormat::Units(format)) => (format, false),
        Some(ExportFormat::OmegaT) => (UnitFormat::Tmx, true),
        None => (named().unwrap_or(UnitFormat::Tmx), false),
    };
    let shape = Shape {
        format,
        languages,
        codes: codes(languages, &arguments.lang_map)?,
    };
    let path = files::output(arguments.output.as_ref());
    let (split, force) = (arguments.split, arguments.force);
    let Some(path) = path else {
        if is_project {
            let hint = "name it with -o DIR";
            return Err(Error::usage("a project is a folder", hint).into());
        }
        if split.is_some() {
            let hint = "name the files with -o FILE";
            return Err(Error::usage("--split writes several files", hint).into());
        }
        let store = open_as_of(config, arguments.as_of.as_of)?;
        let written = write_units(store.as_ref(), &filter, &shape, output.raw())?;
        output.detail(format_args!("{} units written", written.units));
        return Ok(Outcome::found(written.units > 0));
    };
    let store = open_as_of(config, arguments.as_of.as_of)?;
    let (written, files) = match is_project {
        true => omegat::write(store.as_ref(), &filter, &shape, path, split, force)?,
        false => write_files(store.as_ref(), &filter, &shape, path, split, force)?,
    };
    if written.dropped_characters > 0 {
        output.warn(format_args!(
            "{} control characters that the format cannot hold were left out",
            written.dropped_characters
        ));
    }
    output.record(&Summary {
        file: path.display().to_string(),
        units: written.units,
        files,
        skipped: written.skipped,
    })?;
    Ok(Outcome::found(written.units > 0))
}

/// What the file calls the two languages.
///
/// # Errors
/// When a language is to be called otherwise that is none of the two.
fn codes<'a>(
    (source, target): (&'a Lang, &'a Lang),
    map: &'a [LanguageCode],
) -> Result<(&'a Lang, &'a Lang)> {
    for LanguageCode { lang, .. } in map {
        if !lang.same_language(source) && !lang.same_language(target) {
            return Err(Error::usage(
                format!("--lang-map names {lang}, but the export is from {source} to {target}"),
                "name a language of the pair, or the pair with --src and --tgt",
            ));
        }
    }
    // The very tag counts before the language, the last one named before the others.
    let code = |lang: &'a Lang| {
        let exact = map.iter().rev().find(|entry| entry.lang == *lang);
        let close = || {
            map.iter()
                .rev()
                .find(|entry| entry.lang.same_language(lang))
        };
        exact.or_else(close).map_or(lang, |entry| &entry.code)
    };
    Ok((code(source), code(target)))
}

/// Writes the units to one file or to parts; tells how many files it took.
fn write_files(
    store: &dyn Store,
    filter: &Filter,
    shape: &Shape<'_>,
    path: &Path,
    split: Option<u64>,
    force: bool,
) -> Result<(Written, u64)> {
    let mut parts = Parts::new(shape, path, split, force)?;
    each_ahead(store, filter, |unit| parts.unit(unit))?;
    let (written, finished) = parts.finish()?;
    let files = finished.len();
    for (_, file) in finished {
        file.take_name()?;
    }
    if split.is_some() && force {
        // Later parts of an earlier export belong to it alone.
        let older = (files + 1..).map(|number| numbered(path, number));
        for older in older.take_while(|part| part.is_file()) {
            fs::remove_file(&older).map_err(|source| Error::io("remove", &older, source))?;
        }
    }
    Ok((written, files as u64))
}

/// Reads the units that pass the filter on this thread and gives each to `write` on another,
/// from which they come back to be written over: nothing is allocated for each.
fn each_ahead(
    store: &dyn Store,
    filter: &Filter,
    mut write: impl FnMut(&Unit) -> Result<()> + Send,
) -> Result<()> {
    let (mut giver, taken) = handover();
    let (give_back, returned) = mpsc::channel::<Vec<Unit>>();
    // Where the writer has failed, its own error is the one that is reported.
    let stopped = |_: Stopped| Error::memory(store.name(), "writing stopped");
    thread::scope(|scope| {
        let writer = scope.spawn(move || {
            for units in taken {
                units.iter().try_for_each(&mut write)?;
                // At the end nobody takes them any more.
                let _ = give_back.send(units);
            }
            Ok(())
        });
        let mut spare = Vec::new();
        let read = store
            .for_each_unit(filter, &mut |stored| {
                if spare.is_empty() {
                    spare = returned.try_recv().unwrap_or_default();
                }
                let next = spare.pop().unwrap_or_else(Unit::blank);
                let unit = mem::replace(&mut stored.unit, next);
                let bytes = unit.weight();
                giver.give(unit, bytes).map_err(stopped)
            })
            .and_then(|()| giver.flush().map_err(stopped));
        drop(giver);
        let written = writer
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        written.and(read)
    })
}

/// Writes the whole memory as TMX, replacing the file; tells the number of units.
///
/// # Errors
/// When the memory cannot be read or the file not written.
pub(super) fn write_whole(
    store: &dyn Store,
    path: &Path,
    languages: (&Lang, &Lang),
) -> Result<u64> {
    let shape = Shape {
        format: UnitFormat::Tmx,
        languages,
        codes: languages,
    };
    let (written, _) = write_files(store, &Filter::default(), &shape, path, None, true)?;
    Ok(written.units)
}

fn write_units(
    store: &dyn Store,
    filter: &Filter,
    shape: &Shape<'_>,
    out: &mut dyn Write,
) -> Result<Written> {
    let failed = |error| Error::io("write", "the export", error);
    let mut writer = shape.writer(out).map_err(failed)?;
    store.for_each_unit(filter, &mut |stored| {
        writer.unit(&stored.unit).map_err(failed)
    })?;
    writer.finish().map_err(failed)
}
