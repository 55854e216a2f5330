//! The arguments of `align`, and what commands that compare two languages share.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Pair, Reading, probability};
use crate::cli::lexicons::LexiconPaths;

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
  teletipo align es.txt en.txt --store --story 4711 keep the pairs in the memory")]
pub(crate) struct Align {
    /// The source text
    #[arg(value_name = "SRC")]
    pub(crate) source: PathBuf,
    /// Its translation
    #[arg(value_name = "TGT")]
    pub(crate) target: PathBuf,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Show what speaks for each bead: matched words and the sum of the score
    #[arg(long, conflicts_with = "to")]
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
