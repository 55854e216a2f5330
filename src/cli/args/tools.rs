//! Commands with commands of their own: on word translations, rules, settings and measures.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Pair, Reading, Words, at_least_one};
use crate::text::Lang;

/// Commands on word translations.
#[derive(Debug, Subcommand)]
pub(crate) enum Lexicon {
    /// Train a lexicon from pairs of sentences
    #[command(after_help = "Example:
  teletipo lexicon train pairs.tsv -o es-en.lex")]
    Train {
        /// TSV files: source, tab, target, and where given a weight; - is standard input
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Write the lexicon here
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Write the lexicon of the other direction here
        #[arg(long, value_name = "FILE")]
        reverse: Option<PathBuf>,
        #[command(flatten)]
        pair: Pair,
        /// Replace existing files
        #[arg(long)]
        force: bool,
    },
    /// Show the translations of a word
    Show {
        /// Words of the source language
        #[arg(required = true, value_name = "WORD")]
        looked_up: Vec<String>,
        #[command(flatten)]
        pair: Pair,
        #[command(flatten)]
        words: Words,
    },
}

/// Commands on SRX segmentation rules.
#[derive(Debug, Subcommand)]
pub(crate) enum Srx {
    /// Explain a file: its languages, its rules, what runs them, which cannot be used
    #[command(after_help = "Examples:
  teletipo srx check rules.srx
  teletipo srx check rules.srx --lang es-MX

Exit code 1 when some rules cannot be used, 3 when the file cannot.")]
    Check {
        /// The SRX file; - is standard input
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only what applies to this language
        #[arg(long, value_name = "LANG")]
        lang: Option<Lang>,
    },
    /// Write our own rules as SRX 2.0, for OmegaT and other tools
    #[command(after_help = "Example:
  teletipo srx export es -o es.srx")]
    Export {
        /// The language: es or en
        #[arg(value_name = "LANG")]
        lang: Lang,
        /// Write to this file instead of standard output
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace an existing file
        #[arg(long)]
        force: bool,
    },
}

/// What is measured.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// How right and how fast texts are cut into segments
    Segment(BenchSegment),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Files and folders may hold: gold sets in JSON Lines ({\"paras\": [{\"text\": …, \"sents\":
[[0, 9], …]}]} in code points, or {\"text\": …, \"segments\": […]}), aligned texts with one
segment a line (.src, .tgt), and stories, which have no gold and show speed alone. F1, P and
R are of the boundaries inside paragraphs, exact is the share of cases that are right as a
whole; MB/s is of processor time on one core. -v shows the first misses.

Example:
  teletipo bench segment gold/es_ancora_dev gold/wire_es.jsonl stories"
)]
pub(crate) struct BenchSegment {
    /// Files and folders to measure on
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Language of the texts [default: as the file's name says, else identified; that of
    /// aligned texts is always identified]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// How often speed is measured; the median is shown
    #[arg(long, value_name = "N", default_value = "9", value_parser = at_least_one)]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Commands on settings.
#[derive(Debug, Subcommand)]
pub(crate) enum ConfigCommand {
    /// Show every setting, its value and where it comes from
    Show,
}
