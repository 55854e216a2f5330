//! Commands with commands of their own: on word translations, rules, settings and measures.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Learn, Pair, Reading, Words, at_least_one};
use crate::text::Lang;

/// Commands on word translations.
#[derive(Debug, Subcommand)]
pub(crate) enum Lexicon {
    /// Train a lexicon from the memory's pairs, or from files of sentence pairs
    #[command(
        after_help = "Without files the pairs of the memory are taken, each counting by its confidence; with
files and --memory both are.

Examples:
  teletipo lexicon train --memory desk.db -o es-en.lex
  teletipo lexicon train pairs.tsv -o es-en.lex --reverse en-es.lex
  teletipo align es.txt en.txt --lexicon es-en.lex"
    )]
    Train {
        /// TSV files: source, tab, target, and where given a weight; - is standard input
        #[arg(value_name = "FILE")]
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
    /// How right, how honest and how fast segments are paired
    Align(BenchAlign),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Files and folders may hold: NAME.gold (lines such as [0, 1]:[0]) beside NAME.src and
NAME.tgt with one segment a line, and gold.json of stories, which are measured from their
gold segments and from the raw texts beside them. Strict F1, P and R count a bead when the
very same is in gold, lax F1 when it shares a segment of both sides with one; beads with an
empty side do not count. calib. is the mean distance of confidences from what is right.
segments/s is of both sides, of processor time on one core, segmented before.

Example:
  teletipo bench align gold/news --drop 0,15,30,50"
)]
pub(crate) struct BenchAlign {
    /// Files and folders to measure on
    #[arg(value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Measure also without this share of the translations, in percent, as in abridged copy
    #[arg(long, value_name = "PERCENT", value_delimiter = ',', value_parser = clap::value_parser!(u8).range(0..=100))]
    pub(crate) drop: Vec<u8>,
    /// Learn words from the set's own sure pairs and align again; auto: where no lexicon
    /// serves the languages
    #[arg(long, value_enum, default_value_t = Learn::Auto, value_name = "WHEN")]
    pub(crate) learn: Learn,
    /// How often speed is measured; the median is shown
    #[arg(long, value_name = "N", default_value = "5", value_parser = at_least_one)]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
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
