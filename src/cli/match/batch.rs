//! `teletipo match --batch`: documents in JSON Lines, their matches in JSON Lines out.
//!
//! The documents are looked up one after the other, against memories that are opened once.
//! Several processes may look into one memory at a time.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde_json::Value;

use super::{MatchRecord, NoMatchRecord, record};
use crate::cli::args;
use crate::cli::batch::input::{self, Refused, Single};
use crate::cli::batch::lines::{Line, lines};
use crate::cli::batch::{self};
use crate::cli::config::Config;
use crate::cli::lexicons::Lexicons;
use crate::cli::memory::Memories;
use crate::cli::output::Output;
use crate::cli::proposal::Proposer;
use crate::cli::reader::StoryReader;
use crate::cli::{CommandResult, Failure, Outcome};
use crate::matching::Matcher;
use crate::matching::cover::{self, Covered};
use crate::matching::lookup::Limits;
use crate::memory::Filter;
use crate::text::Lang;
use crate::{Error, Result};

/// What comes out for a document.
#[derive(Serialize)]
#[serde(tag = "type", rename = "matches")]
struct Matches<'a> {
    id: &'a Value,
    source_lang: &'a Lang,
    target_lang: &'a Lang,
    /// The records that `match --file --json` prints.
    records: Vec<Value>,
}

/// What comes out for a record that cannot be looked up.
#[derive(Serialize)]
#[serde(tag = "type", rename = "matches")]
struct Failed<'a> {
    id: &'a Value,
    line: u64,
    records: [(); 0],
    error: &'a str,
}

/// What the batch came to.
#[derive(Default, Serialize)]
#[serde(tag = "type", rename = "summary")]
struct Summary {
    records: u64,
    looked_up: u64,
    failed: u64,
    /// Segments of all documents.
    segments: u64,
    /// Those among them that have a match, alone or joined with their neighbours.
    matched: u64,
}

/// Looks up the documents of a batch.
pub(super) fn run(
    arguments: &args::Match,
    path: &Path,
    config: &Config,
    output: &mut Output,
) -> CommandResult {
    let memories = Memories::open_as_of(config, arguments.as_of.as_of)?;
    let lexicons = Lexicons::load(config)?;
    let mut desk = Desk {
        name: path.display().to_string(),
        folder: path.parent().unwrap_or(Path::new("")).to_owned(),
        reader: StoryReader::new(&arguments.reading, config)?,
        filter: arguments.filter.filter(),
        limits: Limits {
            threshold: config.threshold.value,
            top: config.top.value,
        },
        memories: &memories,
        lexicons: &lexicons,
        matchers: HashMap::new(),
        arguments,
        config,
    };
    let input = batch::open(path)?;
    output.without_styles()?;
    let mut summary = Summary::default();
    for line in lines(input, arguments.first_line) {
        let line = line.map_err(|source| Error::io("read", path, source))?;
        summary.records += 1;
        match desk.look_up(&line, &mut summary, output) {
            Ok(()) => summary.looked_up += 1,
            Err(Stop::Record(refused)) => {
                summary.failed += 1;
                let failed = Failed {
                    id: &refused.id,
                    line: line.number,
                    records: [],
                    error: &refused.error,
                };
                print(&failed, output)?;
            }
            Err(Stop::All(failure)) => return Err(failure),
        }
        // Whoever feeds the batch line by line has the answer before the next.
        output.flush()?;
    }
    print(&summary, output)?;
    Ok(Outcome::found(summary.failed == 0 && summary.matched > 0))
}

fn print(record: &impl Serialize, output: &mut Output) -> io::Result<()> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    output.raw().write_all(&line)
}

/// Why a document was not looked up.
enum Stop {
    /// Something about it; the others can be.
    Record(Refused),
    /// The memory cannot be read or nothing can be written.
    All(Failure),
}

impl<E: Into<Failure>> From<E> for Stop {
    fn from(failure: E) -> Self {
        Stop::All(failure.into())
    }
}

/// What all documents are looked up with.
struct Desk<'a> {
    /// The batch as the user named it.
    name: String,
    /// Where the files that records name are looked for.
    folder: PathBuf,
    reader: StoryReader,
    filter: Filter,
    limits: Limits,
    memories: &'a Memories,
    lexicons: &'a Lexicons,
    /// By the languages of copy and translation.
    matchers: HashMap<(Lang, Lang), Matcher<'a>>,
    arguments: &'a args::Match,
    config: &'a Config,
}

/// Pairs of languages whose matchers are kept. A batch of more is one of wrong language
/// tags.
const MAX_MATCHERS: usize = 16;

impl Desk<'_> {
    fn look_up(
        &mut self,
        line: &Line,
        summary: &mut Summary,
        output: &mut Output,
    ) -> std::result::Result<(), Stop> {
        let document = input::single(line, &self.folder).map_err(Stop::Record)?;
        let Single { id, source, src } = document;
        let refused = |error: Error| {
            Stop::Record(Refused {
                id: id.clone(),
                error: error.one_line(),
            })
        };
        let lang = src.as_ref().or(self.arguments.pair.src.as_ref());
        let name = format!("{}:{} source", self.name, line.number);
        let story = batch::story(source, name, &self.reader, lang).map_err(refused)?;
        let target = self.config.translation_of(&story.lang).map_err(refused)?;
        story.warn(output);

        let limits = self.limits;
        let pair = (story.lang.clone(), target);
        let matcher = self.matcher(&pair, output)?;
        let covered = cover::cover(matcher, &story.texts(), limits)?;
        let proposer = Proposer::new(self.lexicons, self.memories, &pair.0, &pair.1);
        let mut records = Vec::new();
        for part in &covered {
            summary.segments += part.count as u64;
            if !part.matches.is_empty() {
                summary.matched += part.count as u64;
            }
            add(part, &proposer, &mut records)?;
        }
        let matches = Matches {
            id: &id,
            source_lang: &pair.0,
            target_lang: &pair.1,
            records,
        };
        Ok(print(&matches, output)?)
    }

    fn matcher(&mut self, pair: &(Lang, Lang), output: &mut Output) -> Result<&Matcher<'_>> {
        if !self.matchers.contains_key(pair) {
            if self.matchers.len() >= MAX_MATCHERS {
                self.matchers.clear();
            }
            let made = self
                .memories
                .matcher(&pair.0, &pair.1, &self.filter, output)?;
            self.matchers.insert(pair.clone(), made);
        }
        let missing = || Error::usage("no matcher for these languages", "name them with --src");
        self.matchers.get(pair).ok_or_else(missing)
    }
}

/// Adds the records of a part of a document.
fn add(
    part: &Covered,
    proposer: &Proposer<'_>,
    records: &mut Vec<Value>,
) -> std::result::Result<(), Failure> {
    for (rank, found) in part.matches.iter().enumerate() {
        let proposal = proposer.propose(&part.text, rank, found)?.ok();
        let record = MatchRecord {
            proposal: proposal.as_ref(),
            ..record(part, rank, found, proposer.memories())
        };
        records.push(serde_json::to_value(&record).map_err(io::Error::from)?);
    }
    if part.matches.is_empty() {
        let record = NoMatchRecord {
            query: &part.text,
            n: part.first,
        };
        records.push(serde_json::to_value(&record).map_err(io::Error::from)?);
    }
    Ok(())
}
