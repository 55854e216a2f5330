//! `bench`: what is measured, and on what.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Learn, Pair, Reading, Words, at_least_one};
use crate::text::Lang;

/// What is measured.
#[derive(Debug, Subcommand)]
pub(crate) enum Bench {
    /// How right and how fast texts are cut into segments
    Segment(BenchSegment),
    /// How right and how fast the quality checks are
    Check(BenchCheck),
    /// How fast, and in how much memory, files of units are imported and exported
    Import(BenchImport),
    /// How right, how honest and how fast segments are paired
    Align(BenchAlign),
    /// How fast and how completely new copy is found in a memory
    Match(BenchMatch),
}

#[derive(Debug, Args)]
#[command(
    after_help = "A file holds pairs with the checks that must find something in them: JSON Lines of
{\"es\", \"en\", \"issues\": [\"number_mismatch\"]}, or lines of set, check, labels (- for none),
source and target with tabs between them. Of lines of source and target alone the share of
pairs with an error is told. Precision and recall are over all labels; -v shows every pair
that comes out otherwise.

Example:
  teletipo bench check tests/data/check/cases.tsv"
)]
pub(crate) struct BenchCheck {
    /// Files to measure on
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// How often speed is measured; the median is shown
    #[arg(long, value_name = "N", default_value = "5", value_parser = at_least_one)]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) pair: Pair,
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

#[derive(Debug, Args)]
#[command(
    after_help = "The steps: the tokens of an XML file as the tokenizer alone gives them, unchecked; reading
the units, checked; importing them into a new memory, without duplicates, with full-text
search and match index ready; exporting that as TMX. MB/s and units/s are of seconds that
pass, CPU is of all threads; peak is the most that the process held in the step.

Example:
  teletipo bench import memory.tmx --runs 3"
)]
pub(crate) struct BenchImport {
    /// Files of units, in any format that import reads
    #[arg(required = true, value_name = "FILE")]
    pub(crate) files: Vec<PathBuf>,
    /// Make the memory in this folder [default: the system's folder for temporary files]
    #[arg(long, value_name = "DIR")]
    pub(crate) dir: Option<PathBuf>,
    /// How often it is measured; medians are shown
    #[arg(long, value_name = "N", default_value = "1", value_parser = at_least_one)]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) pair: Pair,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The units are a table without a head: number, source, target, and further columns that do
not count. They are imported into a memory of their own: a temporary one, or a new one that
--memory names and that later calls measure without a units file. Where --memory names a
server, the memory is in a schema of its own there, which is gone at the end. Queries are one a line, or
a table whose first line names the columns, of which that of the source language is taken
(es). Lookups are of one thread, with taking the text apart, scoring and reading the units.
Times are of processor time where wall is not said; short is of queries of up to 8 tokens.

Examples:
  teletipo bench match tm.tsv --queries queries.tsv --memory tm.db --index tm.index
  teletipo bench match --memory tm.db --index tm.index --queries queries.tsv \\
    --threshold 30,50,70,85 --top 1,5 --verify 200

Exit code 1 when a list is not that of scoring every unit, or a new unit is not seen."
)]
pub(crate) struct BenchMatch {
    /// The units; without, those of the memory
    #[arg(value_name = "FILE")]
    pub(crate) units: Option<PathBuf>,
    /// The texts to look up
    #[arg(long, value_name = "FILE")]
    pub(crate) queries: PathBuf,
    /// Lowest scores, each measured with each --top
    #[arg(long, value_name = "SCORE", value_delimiter = ',', default_value = "70", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) threshold: Vec<u8>,
    /// Most matches for one text
    #[arg(long, value_name = "N", value_delimiter = ',', default_value = "1,5", value_parser = at_least_one)]
    pub(crate) top: Vec<usize>,
    /// Hold the lists of so many of the texts against scoring every unit
    #[arg(long, value_name = "N", default_value = "0")]
    pub(crate) verify: usize,
    /// Add so many units one by one and measure until a lookup sees each; they stay in the
    /// memory [default: 100 in a temporary memory, else 0]
    #[arg(long, value_name = "N")]
    pub(crate) add: Option<usize>,
    /// Keep the index in this folder; one that is there and fits is not built again, and
    /// the memory held is that of lookups alone
    #[arg(long, value_name = "DIR")]
    pub(crate) index: Option<PathBuf>,
    /// How often the lookups are measured; medians are shown
    #[arg(long, value_name = "N", default_value = "3", value_parser = at_least_one)]
    pub(crate) runs: usize,
    #[command(flatten)]
    pub(crate) pair: Pair,
}
