//! The arguments of `align`, and what commands that compare two languages share.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Pair, Reading, first_line, probability};
use crate::cli::lexicons::LexiconPaths;
use crate::lexicon::Lexicon;

/// The word translations that a command may use beside the shipped ones.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Words {
    /// A lexicon that `lexicon train` wrote, used beside the shipped one; may be repeated,
    /// once a direction
    #[arg(long, value_name = "FILE")]
    lexicon: Vec<PathBuf>,
}

impl Words {
    /// The files named; none where there is no flag.
    pub(super) fn flag(&self) -> Option<LexiconPaths> {
        (!self.lexicon.is_empty()).then(|| LexiconPaths(self.lexicon.clone()))
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo align es.txt en.txt                      the beads, with confidence
  teletipo align es.txt en.txt --explain            … with the words that tell
  teletipo align es.txt en.txt --to html -o a.html  a page to review them
  teletipo align es.txt en.txt --store --story 4711 keep the pairs in the memory
  teletipo align stories/es stories/en --store      pair two folders by content, align all
  teletipo align --batch pairs.jsonl > beads.jsonl  one alignment a line, on all cores

A batch has one JSON object a line: {\"id\", \"source\", \"target\"} with texts or lists of
segments, or {\"id\", \"source_path\", \"target_path\"}; \"src\" and \"tgt\" name the languages.
A bad record is an error in its own line, and exit code 1.")]
pub(crate) struct Align {
    /// The source text, or a folder of them
    #[arg(value_name = "SRC", required_unless_present = "batch")]
    pub(crate) source: Option<PathBuf>,
    /// Its translation, or a folder of translations
    #[arg(value_name = "TGT", required_unless_present = "batch")]
    pub(crate) target: Option<PathBuf>,
    /// Align the records of this JSON Lines file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["source", "target"])]
    pub(crate) batch: Option<PathBuf>,
    /// Print the texts of a batch's beads too
    #[arg(long)]
    pub(crate) texts: bool,
    /// Print the units that a memory would keep of a batch's beads too, as `export --to jsonl`
    /// writes them
    #[arg(long, requires = "batch", conflicts_with_all = ["source", "target"])]
    pub(crate) units: bool,
    /// Number of the batch's first line, where it is a part of a larger one: messages count
    /// the lines from there
    #[arg(long, value_name = "N", requires = "batch", conflicts_with_all = ["source", "target"], default_value_t = 1, value_parser = first_line())]
    pub(crate) first_line: u64,
    /// Threads for a batch or folders [default: one for each core]
    #[arg(long, value_name = "N", value_parser = threads)]
    pub(crate) threads: Option<usize>,
    /// Learn words from the sure pairs of the texts, and align again with them
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Learn::Auto)]
    pub(crate) learn: Learn,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Show what speaks for each bead: matched words and the sum of the score
    #[arg(long, conflicts_with_all = ["to", "batch"])]
    pub(crate) explain: bool,
    /// Write a file format instead of the overview
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Option<AlignFormat>,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
    /// Keep the pairs in the memory
    #[arg(long)]
    pub(crate) store: bool,
    /// The story's id in the memory [default: the source file's name]
    #[arg(long, value_name = "ID")]
    pub(crate) story: Option<String>,
    /// Leave out pairs that are less sure than this, 0 to 1 [default: 0.5]
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) min_confidence: Option<f64>,
}

/// When words are learned from the texts at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Learn {
    /// Where no lexicon serves the languages
    Auto,
    Always,
    Never,
}

impl Learn {
    /// Whether texts in languages of this lexicon are to be learned from.
    pub(crate) fn applies(self, lexicon: &Lexicon<'_>) -> bool {
        match self {
            Learn::Always => true,
            Learn::Never => false,
            Learn::Auto => lexicon.is_empty(),
        }
    }
}

/// More threads than any machine has cores for are a slip of the hand.
const MAX_THREADS: usize = 1024;

fn threads(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(threads) if (1..=MAX_THREADS).contains(&threads) => Ok(threads),
        _ => Err(format!("a whole number from 1 to {MAX_THREADS} is wanted")),
    }
}

/// Formats of one alignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum AlignFormat {
    /// Bead indices, one bead a line: [0, 1]:[0]
    Ladder,
    /// Source, tab, target, one pair a line
    Tsv,
    /// JSON Lines, one unit a line
    Jsonl,
    /// TMX 1.4b
    Tmx,
    /// XLIFF 1.2
    Xliff,
    /// A page to review in a browser
    Html,
}
