//! `teletipo import`: files of units into the memory.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::sync::mpsc;
use std::thread;

use serde::Serialize;

use super::args::Import;
use super::config::{Config, Origin};
use super::memory::{keep_index, open_for_writing};
use super::output::{Output, Record, STRONG, Shown};
use super::progress::Busy;
use super::{CommandResult, Outcome, files, now};
use crate::exchange::{self, Reading, Summary, UnitFormat};
use crate::memory::{ImportSummary, SqliteStore, Store, Unit};
use crate::{Error, Result};

/// Units that wait between the reader and the memory: enough to keep both busy, and
/// a few megabytes at most.
const WAITING: usize = 1024;

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

/// Imports each file in a transaction of its own.
pub(super) fn run(arguments: &Import, config: &Config, output: &mut Output) -> CommandResult {
    if arguments.source_only {
        return super::archive::run(arguments, config, output);
    }
    let mut store = open_for_writing(config)?;
    let mut is_damaged = false;
    for path in &arguments.files {
        let busy = Busy::new("importing", output.is_quiet());
        let (summary, stored) = import(path, arguments, config, &mut store)?;
        drop(busy);
        is_damaged |= summary.is_damaged();
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
    keep_index(&store, config, output);
    Ok(Outcome::found(!is_damaged))
}

/// Reads on one thread and stores on another. An error in the file is the last thing
/// the memory is given, and undoes all that came before it.
fn import(
    path: &Path,
    arguments: &Import,
    config: &Config,
    store: &mut SqliteStore,
) -> Result<(Summary, ImportSummary)> {
    let now = now()?;
    let mut input = open(path)?;
    let name = path.display().to_string();
    let format = match arguments.from {
        Some(format) => format,
        None => format_of(&mut input).map_err(|source| Error::io("read", path, source))?,
    };
    let mut reading = Reading::new(now);
    // A TMX names its languages; lines of text do not.
    reading.keep_going = arguments.keep_going;
    reading.limits = arguments.wall.limits();
    let wanted = |origin: &Origin| !format.names_languages() || *origin != Origin::Default;
    reading.source = wanted(&config.src.origin).then(|| config.src.value.clone());
    reading.target = wanted(&config.tgt.origin).then(|| config.tgt.value.clone());
    let (sender, receiver) = mpsc::sync_channel::<Result<Unit>>(WAITING);
    thread::scope(|scope| {
        let reader = scope.spawn(move || {
            let hand_on = |unit| sender.send(Ok(unit)).map_err(|_| stopped(&name));
            let summary = exchange::read(format, input, &name, &reading, hand_on);
            summary.or_else(|error| {
                // The memory needs the error too, to undo; whoever is told first reports it.
                sender
                    .send(Err(error))
                    .map(|()| Summary::default())
                    .map_err(|_| stopped(&name))
            })
        });
        let stored = store.import(&mut receiver.iter(), now);
        // Ends a reader that still has units for a memory that failed.
        drop(receiver);
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

fn open(path: &Path) -> Result<Box<dyn BufRead + Send>> {
    if path == Path::new(files::STDIO) {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(path).map_err(|source| Error::io("read", path, source))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The format that a file's first bytes speak of: markup, JSON objects, or lines.
fn format_of(input: &mut dyn BufRead) -> io::Result<UnitFormat> {
    let head = input.fill_buf()?;
    let utf16 = head.starts_with(b"\xFF\xFE")
        || head.starts_with(b"\xFE\xFF")
        || head.iter().take(4).any(|byte| *byte == 0);
    let text = head
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(head)
        .trim_ascii_start();
    Ok(match text.first() {
        Some(b'<') => UnitFormat::Tmx,
        Some(b'{') => UnitFormat::Jsonl,
        _ if utf16 => UnitFormat::Tmx,
        _ => UnitFormat::Tsv,
    })
}
