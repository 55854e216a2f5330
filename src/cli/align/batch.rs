//! `teletipo align --batch`: document pairs in JSON Lines, alignments in JSON Lines out.
//!
//! Records are aligned on all cores and printed in the order of the input as they are
//! done. From the first record on whose languages no lexicon serves, the lines are put
//! aside while their sure pairs teach words; they are then aligned again with these.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::learning::{Learned, Learning};
use super::lines::{Line, lines};
use super::record::{self, Input, Refused, Summary, Text};
use super::spool::Spool;
use crate::align::learn::ROUNDS;
use crate::cli::aligned::{Aligned, Explained};
use crate::cli::args::Align;
use crate::cli::config::Config;
use crate::cli::lexicons::Lexicons;
use crate::cli::memory::{keep_index, open_for_writing};
use crate::cli::output::Output;
use crate::cli::reader::StoryReader;
use crate::cli::story::Story;
use crate::cli::{CommandResult, Failure, Outcome, files, now, parallel};
use crate::memory::Store;
use crate::text::Lang;
use crate::{Error, Result};

/// Aligns the records of the batch.
pub(super) fn run(
    arguments: &Align,
    batch: &Path,
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    refuse_other_output(arguments)?;
    let lexicons = Lexicons::load(config)?;
    let mut desk = Desk {
        name: batch.display().to_string(),
        folder: batch.parent().unwrap_or(Path::new("")).to_owned(),
        reader: StoryReader::new(&arguments.reading, config)?,
        lexicons: &lexicons,
        learned: Learned::default(),
        teaching_only: false,
        arguments,
        config,
    };
    let threads = parallel::threads(arguments.threads);
    let input = open(batch)?;
    output.without_styles()?;
    let mut printer = Printer::new(arguments, config, &lexicons, output)?;
    let mut aside: Option<Spool> = None;
    let mut learning = Learning::default();
    desk.align_all(threads, lines(input), |worked| {
        let Some(worked) = worked else {
            return Ok(printer.output.flush()?);
        };
        if worked.teaches && aside.is_none() {
            aside = Some(Spool::new().map_err(no_room)?);
        }
        match &mut aside {
            None => printer.print(worked),
            Some(spool) => put_aside(&worked, spool, &mut learning),
        }
    })?;
    if let Some(mut spool) = aside {
        for round in 1..=ROUNDS {
            desk.learned = learning.learned();
            desk.teaching_only = round < ROUNDS && !desk.learned.is_empty();
            learning = Learning::default();
            let put_aside = spool.lines().map_err(no_room)?;
            desk.align_all(threads, put_aside, |worked| match worked {
                None => Ok(printer.output.flush()?),
                Some(worked) if desk.teaching_only => {
                    learn(&worked, &mut learning);
                    Ok(())
                }
                Some(worked) => printer.print(worked),
            })?;
            if !desk.teaching_only {
                break;
            }
        }
    }
    printer.finish(config)
}

/// A batch comes out as JSON Lines and in no other way.
fn refuse_other_output(arguments: &Align) -> Result<()> {
    let flags = [
        ("--to", arguments.to.is_some()),
        ("-o", arguments.output.is_some()),
        ("--story", arguments.story.is_some()),
    ];
    match flags.iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((flag, _)) => Err(Error::usage(
            format!("{flag} does not go with --batch, which prints JSON Lines"),
            "leave it out: `> FILE` keeps the output, --store each record under its id, and `align DIR DIR --to tmx` writes files",
        )),
    }
}

fn open(batch: &Path) -> Result<Box<dyn Read + Send>> {
    if batch == Path::new(files::STDIO) {
        return Ok(Box::new(io::stdin()));
    }
    let failed = |source| Error::io("read", batch, source);
    let file = File::open(batch).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_dir() {
        return Err(failed(io::ErrorKind::IsADirectory.into()));
    }
    Ok(Box::new(file))
}

fn no_room(source: io::Error) -> Error {
    Error::io("write", std::env::temp_dir(), source)
}

fn put_aside(
    worked: &Worked,
    spool: &mut Spool,
    learning: &mut Learning,
) -> std::result::Result<(), Failure> {
    spool.add(&worked.line).map_err(no_room)?;
    learn(worked, learning);
    Ok(())
}

fn learn(worked: &Worked, learning: &mut Learning) {
    if let (true, Ok(done)) = (worked.teaches, &worked.result) {
        learning.add(&done.aligned);
    }
}

/// What the threads share.
struct Desk<'a> {
    /// The batch as the user named it.
    name: String,
    /// Where the files that records name are looked for.
    folder: PathBuf,
    reader: StoryReader,
    lexicons: &'a Lexicons,
    learned: Learned,
    /// Only records that teach words are aligned.
    teaching_only: bool,
    arguments: &'a Align,
    config: &'a Config,
}

/// A record after its alignment.
struct Worked {
    line: Line,
    result: std::result::Result<Done, Refused>,
    /// Whether words are to be learned from it.
    teaches: bool,
}

struct Done {
    story: String,
    /// As the record has it.
    id: Value,
    aligned: Aligned,
    /// What makes the alignment pointless.
    notes: Vec<String>,
    /// What is printed.
    text: Vec<u8>,
}

impl Desk<'_> {
    /// Aligns all records; a line that cannot be read ends it.
    fn align_all(
        &self,
        threads: usize,
        lines: impl Iterator<Item = io::Result<Line>> + Send + 'static,
        mut take: impl FnMut(Option<Worked>) -> std::result::Result<(), Failure>,
    ) -> std::result::Result<(), Failure> {
        let size = |line: &io::Result<Line>| line.as_ref().map_or(0, Line::size);
        let work = |line: io::Result<Line>| line.map(|line| self.work(line));
        parallel::in_order(threads, lines, size, work, |worked| {
            let failed = |source| Error::io("read", &self.name, source);
            take(worked.transpose().map_err(failed)?)
        })
    }

    fn work(&self, line: Line) -> Worked {
        let mut teaches = false;
        let result = record::read(&line, &self.folder).and_then(|input| {
            let id = input.id.clone();
            let done = self.align(line.number, input, &mut teaches);
            done.map_err(|error| Refused {
                id,
                error: error.one_line(),
            })
        });
        Worked {
            line,
            result,
            teaches,
        }
    }

    fn align(&self, line: u64, input: Input, teaches: &mut bool) -> Result<Done> {
        let story = input.story();
        let pair = &self.arguments.pair;
        let (src, tgt) = (
            input.src.as_ref().or(pair.src.as_ref()),
            input.tgt.as_ref().or(pair.tgt.as_ref()),
        );
        let source = self.story(input.source, line, "source", src)?;
        let target = self.story(input.target, line, "target", tgt)?;
        let languages = (&source.lang, &target.lang);
        let known = self.lexicons.of(languages.0, languages.1);
        *teaches = self.arguments.learn.applies(&known);
        let lexicon = self
            .learned
            .lexicon(self.lexicons, languages.0, languages.1);
        if self.teaching_only && !*teaches {
            let aligned = Aligned::not_yet(source, target);
            return Ok(Done {
                story,
                id: input.id,
                aligned,
                notes: Vec::new(),
                text: Vec::new(),
            });
        }
        let aligned = Aligned::with(&lexicon, source, target, Explained::No);
        let usual = (
            src.unwrap_or(&self.config.src.value),
            tgt.unwrap_or(&self.config.tgt.value),
        );
        let notes = aligned.warnings(usual);
        let text = record::alignment(&input.id, &aligned, &notes, self.arguments.texts)
            .map_err(|error| Error::io("write", &self.name, error.into()))?;
        Ok(Done {
            story,
            id: input.id,
            aligned,
            notes,
            text,
        })
    }

    fn story(&self, text: Text, line: u64, side: &str, lang: Option<&Lang>) -> Result<Story> {
        let name = || format!("{}:{line} {side}", self.name);
        match text {
            Text::Whole(text) => self.reader.read_text(text, name(), lang),
            Text::Segments(segments) => Story::of_segments(&segments, name(), lang),
            Text::File(path) => self.reader.read(&path, lang),
        }
    }
}

/// Prints records in order and keeps those that are to be kept.
struct Printer<'a> {
    output: &'a mut Output,
    summary: Summary,
    store: Option<Box<dyn Store>>,
    /// The stories that this call stored, with the lines that they came from.
    stored: HashMap<String, u64>,
    min_confidence: f64,
    lexicons: &'a Lexicons,
    /// Whether the texts of the beads are printed.
    texts: bool,
}

impl<'a> Printer<'a> {
    fn new(
        arguments: &Align,
        config: &Config,
        lexicons: &'a Lexicons,
        output: &'a mut Output,
    ) -> Result<Self> {
        let store = match arguments.store {
            true => Some(open_for_writing(config)?),
            false => None,
        };
        Ok(Printer {
            output,
            summary: Summary {
                stored: store.as_ref().map(|_| 0),
                ..Summary::default()
            },
            store,
            stored: HashMap::new(),
            min_confidence: config.min_confidence.value,
            lexicons,
            texts: arguments.texts,
        })
    }

    fn print(&mut self, worked: Worked) -> std::result::Result<(), Failure> {
        self.summary.records += 1;
        let number = worked.line.number;
        let mut done = match worked.result {
            Ok(done) => done,
            Err(refused) => return self.print_refused(number, &refused),
        };
        // A second story of one id would take the place of the first, unseen.
        if self.store.is_some()
            && let Some(first) = self.stored.insert(done.story.clone(), number)
        {
            return self.print_refused(
                number,
                &Refused {
                    id: done.story.clone().into(),
                    error: format!("line {first} was stored under this id already"),
                },
            );
        }
        if let (Some(store), Some(stored)) = (&mut self.store, &mut self.summary.stored) {
            let aligned = &mut done.aligned;
            if aligned.keep_confirmed(store.as_ref(), &done.story, self.lexicons)? > 0 {
                done.text = record::alignment(&done.id, aligned, &done.notes, self.texts)
                    .map_err(io::Error::from)?;
            }
            let record = done.aligned.record(&done.story, self.min_confidence);
            store.store_story(&record, now()?)?;
            *stored += 1;
        }
        self.summary.aligned += 1;
        self.summary.figures += done.aligned.figures();
        done.aligned.source.warn(self.output);
        done.aligned.target.warn(self.output);
        Ok(self.output.raw().write_all(&done.text)?)
    }

    fn print_refused(
        &mut self,
        number: u64,
        refused: &Refused,
    ) -> std::result::Result<(), Failure> {
        self.summary.failed += 1;
        let text = record::failure(number, refused).map_err(io::Error::from)?;
        Ok(self.output.raw().write_all(&text)?)
    }

    fn finish(self, config: &Config) -> CommandResult {
        if let Some(store) = &self.store {
            keep_index(store.as_ref(), config, self.output);
        }
        let text = record::line(&self.summary).map_err(io::Error::from)?;
        self.output.raw().write_all(&text)?;
        Ok(match self.summary.failed {
            0 => Outcome::Done,
            _ => Outcome::Findings,
        })
    }
}
