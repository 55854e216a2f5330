//! `teletipo import`: files of units into the memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};
use std::path::{Path, PathBuf};
use std::thread;

use flate2::bufread::MultiGzDecoder;
use serde::Serialize;

use super::args::Import;
use super::config::{Config, Origin};
use super::handover::{Stopped, handover};
use super::memory::{index_path, keep_index, writing};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Outcome, files, now};
use crate::exchange::{self, Reading, Summary, UnitFormat};
use crate::matching::Ahead;
use crate::memory::{ImportSummary, ImportWatch, Store, Unit};
use crate::{Error, Result};

/// What an import came to.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct ImportRecord {
    pub(super) file: String,
    /// What was read, in a person's words.
    #[serde(skip)]
    pub(super) what: &'static str,
    pub(super) read: u64,
    #[serde(flatten)]
    pub(super) stored: ImportSummary,
    pub(super) skipped: BTreeMap<&'static str, u64>,
}

impl Record for ImportRecord {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        let ImportSummary {
            created,
            updated,
            unchanged,
        } = self.stored;
        writeln!(
            out,
            "{STRONG}{}{STRONG:#}: {} {} read, {created} created, {updated} updated, {unchanged} unchanged",
            Shown(&self.file),
            self.read,
            self.what
        )?;
        for (reason, count) in &self.skipped {
            writeln!(out, "  {count} skipped: {reason}")?;
        }
        Ok(())
    }
}

/// Imports each file in a transaction of its own. With `--keep-going` damage is a finding:
/// what is whole of a file is taken, and the files after one that cannot be read.
pub(super) fn run(arguments: &Import, config: &Config, output: &mut Output) -> CommandResult {
    if arguments.source_only {
        return super::archive::run(arguments, config, output);
    }
    let paths = listed(&arguments.files)?;
    writing(config, |store| {
        import_all(&paths, arguments, config, store, output)
    })
}

/// Imports each file in a transaction of its own.
fn import_all(
    paths: &[PathBuf],
    arguments: &Import,
    config: &Config,
    store: &mut dyn Store,
    output: &mut Output,
) -> CommandResult {
    let mut is_whole = true;
    for path in paths {
        let busy = Busy::new("importing", output.is_quiet());
        let mut ahead = Ahead::new(&config.src.value, &config.tgt.value);
        let imported = import(path, arguments, config, store, &mut ahead);
        if imported.is_ok()
            && let Some(path) = index_path(store, config)
        {
            ahead.keep(store, &path)?;
        }
        drop(busy);
        let (summary, stored) = match imported {
            Ok(imported) => imported,
            // What is wrong with one file leaves the others alone.
            Err(error @ (Error::Input { .. } | Error::Io { .. }))
                if arguments.keep_going && paths.len() > 1 =>
            {
                output.warn(format_args!("nothing was taken: {}", error.one_line()));
                is_whole = false;
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        is_whole &= !summary.is_damaged();
        for (note, count) in &summary.notes {
            output.note(format_args!("{}: {count} {note}", path.display()));
        }
        output.record(&ImportRecord {
            file: path.display().to_string(),
            what: "units",
            read: summary.read,
            stored,
            skipped: summary.skipped,
        })?;
    }
    keep_index(store, config, output);
    Ok(Outcome::found(is_whole))
}

/// Imports one file.
fn import(
    path: &Path,
    arguments: &Import,
    config: &Config,
    store: &mut dyn Store,
    ahead: &mut Ahead,
) -> Result<(Summary, ImportSummary)> {
    let mut reading = Reading::new(now()?);
    reading.keep_going = arguments.keep_going;
    reading.limits = arguments.wall.limits();
    let file = incoming(path, arguments.unit_format()?, reading, config)?;
    take_in(file, store, ahead)
}

/// Opens a file, in the languages of the settings where it does not name its own; its
/// format is told by the content where none is given.
///
/// # Errors
/// When it cannot be read, or looks like nothing that holds units.
pub(super) fn incoming(
    path: &Path,
    format: Option<UnitFormat>,
    mut reading: Reading,
    config: &Config,
) -> Result<Incoming> {
    let Source { head, input } = open(path)?;
    let name = path.display().to_string();
    let format = match format {
        Some(format) => format,
        None => exchange::detect(&head, &name)?,
    };
    // A TMX names its languages; lines of text do not.
    let wanted = |origin: &Origin| !format.names_languages() || *origin != Origin::Default;
    reading.source = wanted(&config.src.origin).then(|| config.src.value.clone());
    reading.target = wanted(&config.tgt.origin).then(|| config.tgt.value.clone());
    Ok(Incoming {
        input,
        format,
        name,
        reading,
    })
}

/// A file that is about to be imported.
pub(super) struct Incoming {
    pub(super) input: Box<dyn BufRead + Send>,
    pub(super) format: UnitFormat,
    /// What messages call it.
    pub(super) name: String,
    pub(super) reading: Reading,
}

/// Reads on one thread and stores on another. An error in the file is the last thing
/// the memory is given, and undoes all that came before it.
pub(super) fn take_in(
    incoming: Incoming,
    store: &mut dyn Store,
    watch: &mut dyn ImportWatch,
) -> Result<(Summary, ImportSummary)> {
    let Incoming {
        input,
        format,
        name,
        reading,
    } = incoming;
    let now = reading.undated;
    let (mut giver, taken) = handover::<Result<Unit>>();
    thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let stopped = |_: Stopped| stopped(&name);
            let summary = exchange::read(format, input, &name, &reading, |unit| {
                let bytes = unit.weight();
                giver.give(Ok(unit), bytes).map_err(stopped)
            });
            let summary = match summary {
                Ok(summary) => summary,
                Err(error) => {
                    // The memory needs the error too, to undo; whoever is told first
                    // reports it.
                    giver.give(Err(error), 0).map_err(stopped)?;
                    Summary::default()
                }
            };
            giver.flush().map_err(stopped)?;
            Ok(summary)
        });
        let stored = store.import_watched(&mut taken.iter().flatten(), now, watch);
        // Ends a reader that still has units for a memory that failed.
        drop(taken);
        let summary = reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        stored.and_then(|stored| Ok((summary?, stored)))
    })
}

/// The reader's view of a memory that stopped taking units; its own error is reported.
fn stopped(name: &str) -> Error {
    Error::input(crate::Place::file(name), "the memory stopped taking units")
}

/// A file to import, unpacked, with its first bytes.
struct Source {
    head: Vec<u8>,
    /// All of the file, from its beginning.
    input: Box<dyn BufRead + Send>,
}

/// Whether a file looks like one of units. Standard input is not looked at.
///
/// # Errors
/// When it cannot be read.
pub(super) fn holds_units(path: &Path) -> Result<bool> {
    if path == Path::new(files::STDIO) {
        return Ok(false);
    }
    let Source { head, .. } = open(path)?;
    // Markup and JSON hold stories as well as units, and the name tells which; of plain lines
    // the content does, since `.txt` may be either.
    let starts = head.trim_ascii_start().first();
    Ok(match starts {
        Some(b'<' | b'{' | b'[') => UnitFormat::of_name(path).is_some(),
        _ => exchange::detect(&head, "").is_ok(),
    })
}

/// Opens a file, `-` for standard input; one that is packed as gz is unpacked on the way,
/// whatever its name is. The limit of a file's size counts what comes out.
fn open(path: &Path) -> Result<Source> {
    let failed = |source| Error::io("read", path, source);
    let file: Box<dyn Read + Send> = match path == Path::new(files::STDIO) {
        true => Box::new(io::stdin()),
        false => Box::new(File::open(path).map_err(failed)?),
    };
    let mut file = BufReader::with_capacity(exchange::HEAD, file);
    let is_packed = file.fill_buf().map_err(failed)?.starts_with(b"\x1F\x8B");
    let mut input: Box<dyn BufRead + Send> = match is_packed {
        true => Box::new(BufReader::with_capacity(
            exchange::HEAD,
            Unpacked(MultiGzDecoder::new(file)),
        )),
        false => Box::new(file),
    };
    let mut head = Vec::new();
    (&mut input)
        .take(exchange::HEAD as u64)
        .read_to_end(&mut head)
        .map_err(failed)?;
    let input = Box::new(Cursor::new(head.clone()).chain(input));
    Ok(Source { head, input })
}

/// What comes out of a gz file, with errors that say so.
struct Unpacked<R>(MultiGzDecoder<R>);

impl<R: BufRead> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidInput
            | io::ErrorKind::InvalidData
            | io::ErrorKind::UnexpectedEof => io::Error::new(
                error.kind(),
                format!("the gz file is damaged or was cut off ({error}); get it again"),
            ),
            _ => error,
        })
    }
}

/// The files to import: those named, and of a folder those whose names end like a format of
/// units, in the order of their names.
fn listed(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut out = Vec::new();
    for path in paths {
        if !path.is_dir() {
            out.push(path.clone());
            continue;
        }
        let failed = |source| Error::io("read", path, source);
        let mut inside = Vec::new();
        for entry in path.read_dir().map_err(failed)? {
            let file = entry.map_err(failed)?.path();
            if file.is_file() && UnitFormat::of_name(&file).is_some() {
                inside.push(file);
            }
        }
        inside.sort();
        if inside.is_empty() {
            return Err(Error::input(
                crate::Place::file(path.display().to_string()),
                "the folder holds no file of units",
            )
            .expected("files such as memory.tmx, pairs.tsv or texts.po")
            .hint("name the files themselves; any name goes then"));
        }
        out.extend(inside);
    }
    Ok(out)
}
