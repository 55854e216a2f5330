//! The command line: every command and flag, with its help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

mod align;
mod bench;
mod check;
mod exchange;
mod filter;
mod leverage;
mod matching;
mod serve;
mod take;
mod tools;
mod translation;
mod upkeep;

pub(crate) use align::{Align, AlignFormat, Learn, Words};
pub(crate) use bench::{Bench, BenchAlign, BenchCheck, BenchImport, BenchMatch, BenchSegment};
pub(crate) use check::{CheckArgs, CheckFormat};
pub(crate) use exchange::{Export, ExportFormat, Import, LanguageCode, WallLimits};
pub(crate) use filter::{AsOf, UnitFilter};
pub(crate) use leverage::{Analyze, TableFormat};
pub(crate) use matching::{Limits, Match, Penalties, Trace, Translate};
pub(crate) use serve::Serve;
pub(crate) use take::Take;
pub(crate) use tools::{ConfigCommand, Lexicon, Srx};
pub(crate) use upkeep::{
    Backup, CopyArgs, DedupeArgs, Doctor, History, Retract, StatsArgs, StatsFormat, UnitCommand,
};

use super::config::Flags;
use super::memory::MemoryPaths;
use super::reader::{RuleFile, RuleFiles};
use crate::article::Format;
use crate::text::Lang;

/// Translation memory and bilingual aligner for newswire copy.
///
/// teletipo reads a Spanish story and its English translation, finds which
/// sentences translate each other, keeps the pairs in a memory, finds them again
/// for new copy, and exports them for CAT tools.
#[derive(Debug, Parser)]
#[command(name = "teletipo", version, max_term_width = 96)]
#[command(after_help = "Examples:
  teletipo run stories -o out          the whole job on a folder of stories
  teletipo align es.txt en.txt         pair two texts, sentence by sentence
  teletipo match --file new.es.txt     what the memory knows of new copy
  teletipo export -o memory.tmx        the memory for OmegaT, Trados, memoQ

Exit codes: 0 done, 1 done with findings (such as no match), 2 wrong usage,
3 bad input or failed operation.")]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Flags of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Global {
    /// The translation memory, a file [default: teletipo/memory.db in the user's data folder], or
    /// on a server, postgres://user@host/database;
    /// may be repeated, all before the command or all behind it: `match`, `translate`, `take`,
    /// `run` and `serve` look in all of them, the first is written to and is the one of other
    /// commands
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) memory: Vec<String>,
    /// Who makes the changes, as the memory's history tells it [default: the system's user]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) author: Option<String>,
    /// Print JSON Lines, each object with a "type"
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Print no notes, warnings or progress
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,
    /// Say more about what is done
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
    /// Colour the output
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub(crate) color: Color,
}

/// When output is coloured. `NO_COLOR` turns `auto` off.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// All commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Do the whole desk job on a folder of stories
    Run(Run),
    /// Take a new version of a story: what changed, a draft, and its next revision
    Take(Take),
    /// Cut texts into segments
    Segment(SegmentArgs),
    /// Pair the segments of a text and its translation
    Align(Align),
    /// Look new copy up in the memory
    Match(Match),
    /// Translate a text from the memory as far as it goes
    Translate(Translate),
    /// Find the source segments that a translation came from
    Trace(Trace),
    /// Search the memory's texts (concordance)
    Search(Search),
    /// Count what the memory saves on new copy, band by band
    Analyze(Analyze),
    /// Find what looks wrong in pairs: numbers, dates, names, quotations, false friends
    Check(CheckArgs),
    /// Read TMX, TSV or JSON Lines files into the memory
    Import(Import),
    /// Write the memory to a file
    Export(Export),
    /// Show what the memory holds
    Stats(StatsArgs),
    /// Show how a unit or a story came to be what it is
    History(History),
    /// Show, edit, delete or bring back a unit
    #[command(subcommand)]
    Unit(UnitCommand),
    /// Take a withdrawn story out of use, or bring it back
    Retract(Retract),
    /// Merge units that say the same, or list those that contradict each other
    Dedupe(DedupeArgs),
    /// Check the memory, its indexes and the settings' files
    Doctor(Doctor),
    /// Copy the memory while it is in use
    Backup(Backup),
    /// Move a memory with all that it holds into another one
    Copy(CopyArgs),
    /// Serve the memory over HTTP: for other programs, and as pages
    Serve(Serve),
    /// Train or look up word translations
    #[command(subcommand)]
    Lexicon(Lexicon),
    /// Check segmentation rules in SRX, or write our own as SRX
    #[command(subcommand)]
    Srx(Srx),
    /// Measure accuracy and speed on files of yours
    #[command(subcommand)]
    Bench(Bench),
    /// Show the settings in force and where each comes from
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

/// How text files are read.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Reading text")]
pub(crate) struct Reading {
    /// The files' format: text, markdown, html, nitf, newsml, ninjs, wire (IPTC 7901,
    /// ANPA 1312) or docx [default: told by the content]
    #[arg(long, value_name = "FORMAT", conflicts_with = "presegmented")]
    pub(crate) from: Option<Format>,
    /// Take every line as one segment
    #[arg(long)]
    pub(crate) presegmented: bool,
    /// The files' encoding [default: detected]
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
    /// Segment by this table too, laid over the shipped rules (as memory/rules/es.txt);
    /// LANG=FILE for one language only; may be repeated
    #[arg(long, value_name = "FILE", conflicts_with = "presegmented")]
    pub(crate) rules: Vec<RuleFile>,
    /// Segment by the rules of this SRX 2.0 file
    #[arg(long, value_name = "FILE", conflicts_with = "presegmented")]
    pub(crate) srx: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) wall: WallLimits,
}

/// The two languages of a pair.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Pair {
    /// Language of the source text [default: as the text or the settings say]
    #[arg(long, value_name = "LANG")]
    pub(crate) src: Option<Lang>,
    /// Language of the translation [default: as the text or the settings say]
    #[arg(long, value_name = "LANG")]
    pub(crate) tgt: Option<Lang>,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Files are paired by their names (madrid.es.txt with madrid.en.txt, es/madrid.txt with
en/madrid.txt, madrid/es.txt with madrid/en.txt), the rest by their content. A story
without a translation is matched against the memory. Running again works only on new
or changed stories.

Example:
  teletipo run stories -o out"
)]
pub(crate) struct Run {
    /// The folder of stories
    pub(crate) dir: PathBuf,
    /// Folder for the memory, the TMX and the review page [default: DIR/teletipo-out]
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) limits: Limits,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    /// Keep only pairs that are at least so sure, 0 to 1 [default: 0.5]
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) min_confidence: Option<f64>,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo segment story.txt
  cat story.txt | teletipo segment --lang es -
  teletipo segment --json story.txt | jq .text
  teletipo segment --metadata story.xml

Plain text is read as a stream, in memory that does not grow with it.")]
pub(crate) struct SegmentArgs {
    /// Text files; - is standard input
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Language of the texts [default: identified from the text]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// Print first what is known of each story: headline, byline, dateline, id, date
    #[arg(long)]
    pub(crate) metadata: bool,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
#[command(
    after_help = "All words must occur; \"several words\" in quotes stand next to each other; begin* finds
words that begin so. Accents and case do not matter.

Best hits come first: those that fill most of their text, then the newest. Where more than
1,000 units are hits, these are the best of the 1,000 that came in last. --sort date has
those first that were changed last, of all hits.

Examples:
  teletipo search 'sede presidencial'
  teletipo search '\"rueda de prensa\" migr*' --in source
  teletipo search alcaldía --sort date --since 2026-01-01

Exit code 1 when nothing was found."
)]
pub(crate) struct Search {
    /// What to look for
    #[arg(required = true, value_name = "PATTERN")]
    pub(crate) pattern: Vec<String>,
    /// Search one side only
    #[arg(long = "in", value_enum, value_name = "SIDE")]
    pub(crate) side: Option<SideName>,
    /// Take the pattern as a regular expression
    #[arg(long)]
    pub(crate) regex: bool,
    /// Which hits come first
    #[arg(long, value_enum, value_name = "ORDER", default_value_t = SortName::Relevance)]
    pub(crate) sort: SortName,
    /// Most hits shown
    #[arg(long, value_name = "N", default_value = "20", value_parser = at_least_one)]
    pub(crate) limit: usize,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) as_of: AsOf,
}

/// Orders of hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SortName {
    Relevance,
    Date,
}

/// One side of the pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum SideName {
    Source,
    Target,
}

impl Command {
    /// How this command reads texts, if it does.
    fn reading(&self) -> Option<&Reading> {
        match self {
            Command::Run(Run { reading, .. })
            | Command::Segment(SegmentArgs { reading, .. })
            | Command::Align(Align { reading, .. })
            | Command::Match(Match { reading, .. })
            | Command::Take(Take { reading, .. })
            | Command::Trace(Trace { reading, .. })
            | Command::Analyze(Analyze { reading, .. })
            | Command::Bench(
                Bench::Segment(BenchSegment { reading, .. })
                | Bench::Align(BenchAlign { reading, .. }),
            ) => Some(reading),
            _ => None,
        }
    }

    /// Whether it looks in all memories; others use the first.
    pub(crate) fn reads_all_memories(&self) -> bool {
        matches!(
            self,
            Command::Match(_)
                | Command::Translate(_)
                | Command::Take(_)
                | Command::Analyze(_)
                | Command::Run(_)
                | Command::Serve(_)
                | Command::Config(_)
        )
    }

    /// The flags that override settings.
    pub(crate) fn flags(&self, global: &Global) -> Flags {
        let mut flags = Flags {
            memory: MemoryPaths::of(global.memory.clone()),
            author: global.author.clone(),
            ..Flags::default()
        };
        if let Command::Serve(arguments) = self {
            flags.serve = arguments.keys();
        }
        let pair = match self {
            Command::Run(run) => {
                flags.min_confidence = run.min_confidence;
                Some(&run.pair)
            }
            Command::Align(align) => {
                flags.min_confidence = align.min_confidence;
                Some(&align.pair)
            }
            Command::Take(take) => {
                flags.min_confidence = take.min_confidence;
                Some(&take.pair)
            }
            Command::Match(arguments) => Some(&arguments.pair),
            Command::Serve(arguments) => Some(&arguments.pair),
            Command::Translate(arguments) => Some(&arguments.pair),
            Command::Analyze(arguments) => Some(&arguments.pair),
            Command::Check(arguments) => Some(&arguments.pair),
            Command::Import(import) => Some(&import.pair),
            Command::Export(export) => Some(&export.pair),
            Command::Bench(Bench::Check(bench)) => Some(&bench.pair),
            Command::Bench(Bench::Import(bench)) => Some(&bench.pair),
            Command::Bench(Bench::Match(bench)) => Some(&bench.pair),
            Command::Lexicon(Lexicon::Train { pair, .. } | Lexicon::Show { pair, .. }) => {
                Some(pair)
            }
            _ => None,
        };
        flags.lexicon = match self {
            Command::Run(Run { words, .. })
            | Command::Align(Align { words, .. })
            | Command::Take(Take { words, .. })
            | Command::Trace(Trace { words, .. })
            | Command::Check(CheckArgs { words, .. })
            | Command::Serve(Serve { words, .. })
            | Command::Lexicon(Lexicon::Show { words, .. })
            | Command::Bench(Bench::Align(BenchAlign { words, .. })) => words.flag(),
            _ => None,
        };
        let rules = match self {
            Command::Import(import) => Some(&import.rules),
            Command::Check(check) => Some(&check.rules),
            Command::Serve(serve) => Some(&serve.rules),
            Command::Translate(Translate { reading, .. }) => Some(&reading.rules),
            command => command.reading().map(|reading| &reading.rules),
        };
        flags.rules = rules.and_then(|rules| RuleFiles::from_flags(rules));
        if let Some(pair) = pair {
            flags.src.clone_from(&pair.src);
            flags.tgt.clone_from(&pair.tgt);
        }
        match self {
            Command::Match(Match { limits, .. })
            | Command::Run(Run { limits, .. })
            | Command::Serve(Serve { limits, .. }) => {
                flags.threshold = limits.threshold;
                flags.top = limits.top;
            }
            Command::Translate(Translate { threshold, .. })
            | Command::Take(Take { threshold, .. })
            | Command::Retract(Retract { threshold, .. }) => flags.threshold = *threshold,
            _ => {}
        }
        flags.penalties = match self {
            Command::Match(Match { penalties, .. })
            | Command::Translate(Translate { penalties, .. })
            | Command::Take(Take { penalties, .. })
            | Command::Analyze(Analyze { penalties, .. })
            | Command::Serve(Serve { penalties, .. })
            | Command::Run(Run { penalties, .. }) => penalties.flag(),
            _ => None,
        };
        flags
    }
}

fn probability(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(value) if (0.0..=1.0).contains(&value) => Ok(value),
        _ => Err("a number from 0 to 1 is wanted".into()),
    }
}

/// Lines that may be counted before a batch begins: far more than any archive has, and few
/// enough that no number runs over.
const MAX_FIRST_LINE: u64 = 1 << 48;

/// Reads the number of a batch's first line.
fn first_line() -> clap::builder::RangedU64ValueParser {
    clap::value_parser!(u64).range(1..=MAX_FIRST_LINE)
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(value) if value >= 1 => Ok(value),
        _ => Err("a whole number from 1 is wanted".into()),
    }
}
