//! The arguments of commands that look after a memory.

use std::path::PathBuf;

use clap::{ArgGroup, Args, Subcommand, ValueEnum};

use super::UnitFilter;
use crate::memory::Period;

#[derive(Debug, Args)]
#[command(
    after_help = "Of a unit every state is shown, the oldest first: when it was in force, what brought it
and who, and what changed against the state before as a word diff; of a unit that is gone,
what ended it. Retractions of its story stand between the states.

Of a story its versions are shown: what kind, when, by whom, and what became of its units.

Examples:
  teletipo history 4711
  teletipo history terremoto-ica
  teletipo history --story 4711"
)]
pub(crate) struct History {
    /// A unit's number, else a story's id
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// Take ID for a story's id even if it is a unit's number
    #[arg(long)]
    pub(crate) story: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The story's units are in no match, search, analysis, trace or export from now on. They are
kept, and --undo brings them back as they were.

Then every later unit that was translated from the story's units is listed, wherever it
is: one that was created later, whose source scores at least the threshold against a
source of the story, and whose translation does so against that unit's translation. What
was translated from such a unit is listed too, with the unit that it came from. Nothing
happens to these units.

Examples:
  teletipo retract --story 4711 --reason 'the agency withdrew it'
  teletipo retract --story 4711 --undo"
)]
pub(crate) struct Retract {
    /// The story's id
    #[arg(long, value_name = "ID")]
    pub(crate) story: String,
    /// Why it is retracted, for the history
    #[arg(long, value_name = "TEXT", required_unless_present = "undo", conflicts_with = "undo", value_parser = not_blank)]
    pub(crate) reason: Option<String>,
    /// Bring the story back into use
    #[arg(long)]
    pub(crate) undo: bool,
    /// Lowest score at which a later unit's sides are taken for the story's, 1 to 100
    /// [default: 70]
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) threshold: Option<u8>,
}

#[derive(Debug, Args)]
#[command(after_help = "Units are merged by these rules, one after the other:
  placed          a unit without a place (no story position, no known neighbours) says what
                  a unit with a place says: same languages, source, target and tags
  spelling        units of the same place, or both without one, are the same on both sides
                  but for Unicode form, quotes, dashes and spaces, and tagged alike
  across-stories  only with --across-stories: units of several stories have the same
                  source, target, tags and neighbours
The unit changed last lives on (by the first rule, of those with a place) and keeps its
text. It takes in the properties that it has not, the highest known confidence and the
earliest creation date. The others go to the history, from where `unit restore` brings
them back. Different translations are never merged: --conflicts lists them.

Examples:
  teletipo dedupe --dry-run
  teletipo dedupe --conflicts --story 4711

Exit code 1 when --conflicts found some.")]
pub(crate) struct DedupeArgs {
    /// List what would be merged, and change nothing
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Merge the same pair between the same neighbours in several stories too
    #[arg(long)]
    pub(crate) across_stories: bool,
    /// List sources with several translations instead, with their dates and stories; the
    /// conditions below say of which units
    #[arg(long, conflicts_with_all = ["dry_run", "across_stories"])]
    pub(crate) conflicts: bool,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
}

/// What is done with a unit.
#[derive(Debug, Subcommand)]
pub(crate) enum UnitCommand {
    /// Show all that the memory knows of a unit
    Show {
        /// Its number
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Give a unit other texts, as a revision of it
    #[command(after_help = "Example:
  teletipo unit edit 4711 --target 'The quake struck at 5:42 a.m.'")]
    #[command(group = ArgGroup::new("text").required(true).multiple(true))]
    Edit {
        /// Its number
        #[arg(value_name = "ID")]
        id: i64,
        /// The new source text
        #[arg(long, value_name = "TEXT", group = "text")]
        source: Option<String>,
        /// The new translation
        #[arg(long, value_name = "TEXT", group = "text")]
        target: Option<String>,
    },
    /// Take a unit out of the memory; its history stays
    Delete {
        /// Its number
        #[arg(value_name = "ID")]
        id: i64,
    },
    /// Bring back a unit that was deleted, merged or removed
    Restore {
        /// Its number
        #[arg(value_name = "ID")]
        id: i64,
    },
}

#[derive(Debug, Args)]
#[command(
    after_help = "Checked are the database (SQLite's own checks, the schema, references), what is derived
from the units (hashes, full-text index, change log, the index files beside the memory),
texts, tags, the history, stories with their beads, and the rule and lexicon files that
the settings name. What is derived can be made anew; the rest is reported with what to try.

Exit code 1 when something is left that is not as it should be."
)]
pub(crate) struct Doctor {
    /// Make anew what is derived
    #[arg(long)]
    pub(crate) repair: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The copy holds the memory of one moment, whoever writes to it meanwhile, and is a memory
itself: --memory opens it. The file takes its name when it is whole.

Examples:
  teletipo backup memory-2026-01-31.db
  teletipo backup - | zstd > memory.db.zst"
)]
pub(crate) struct Backup {
    /// The file to write; - is standard output
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Between a file and a server, in either direction, or between two of a kind: stories, texts,
alignments, versions, retractions, and units with their numbers and their history. The other
memory is a new one. A copy that broke off goes on when it is run again; until it is
finished, the memory that it goes into can be used for nothing else.

Examples:
  teletipo copy --from memory.db --to postgres://ana@db.example/desk
  teletipo copy --from postgres://ana@db.example/desk --to memory.db"
)]
pub(crate) struct CopyArgs {
    /// The memory that is copied: a file, or the address of a server
    #[arg(long, value_name = "MEMORY")]
    pub(crate) from: String,
    /// Where it is copied to: a new memory, or one that the same copy broke off in
    #[arg(long, value_name = "MEMORY")]
    pub(crate) to: String,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo stats
  teletipo stats --by day
  teletipo stats -o memory.svg")]
pub(crate) struct StatsArgs {
    /// Write JSON or a chart to this file
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
    /// What is written [default: told by the file's name, else a table]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Option<StatsFormat>,
    /// Count growth by days or by months
    #[arg(long, value_enum, value_name = "PERIOD", default_value_t = PeriodName::Month)]
    pub(crate) by: PeriodName,
}

/// Forms of the figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum StatsFormat {
    /// A table for a person
    Table,
    /// The record of --json
    Json,
    /// A chart
    Svg,
}

/// Lengths of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum PeriodName {
    Day,
    Month,
}

impl From<PeriodName> for Period {
    fn from(name: PeriodName) -> Self {
        match name {
            PeriodName::Day => Period::Day,
            PeriodName::Month => Period::Month,
        }
    }
}

fn not_blank(text: &str) -> Result<String, String> {
    let text = text.trim();
    match text.is_empty() {
        true => Err("a text is wanted".to_owned()),
        false => Ok(text.to_owned()),
    }
}
