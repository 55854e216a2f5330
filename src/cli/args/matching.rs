//! The arguments of commands that look texts up in memories.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{FillTarget, Pair, Reading, UnitFilter, Words, XliffVersion, at_least_one};
use crate::cli::penalties::{PenaltyRule, PenaltyRules};
use crate::text::Lang;

/// Which matches are shown.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Limits {
    /// Lowest score shown, 1 to 100 [default: 70]
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) threshold: Option<u8>,
    /// Most matches for one segment [default: 5]
    #[arg(long, value_name = "N", value_parser = at_least_one)]
    pub(crate) top: Option<usize>,
}

/// Points taken off what is trusted less.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct Penalties {
    /// Take points off: machine=5 off units of the origin `machine`, PATH=3 or memory:PATH=3
    /// off those of a memory, reversed=2 off those translated the other way round; may be
    /// repeated
    #[arg(long = "penalty", value_name = "KEY=POINTS")]
    penalties: Vec<PenaltyRule>,
}

impl Penalties {
    /// The penalties named; none where there is no flag.
    pub(super) fn flag(&self) -> Option<PenaltyRules> {
        PenaltyRules::from_flags(&self.penalties)
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo match \"Harris llegó a las 10.15 hora local.\"
  teletipo match --file update.es.txt --threshold 60
  teletipo match --src en --tgt es \"Harris arrived at 10:15 a.m.\"
  teletipo match --memory desk.db --memory agency.db --penalty agency.db=3 --file new.es.txt

Units are found by either of their sides: one that was translated the other way round is
shown as `reversed`, with its sides exchanged.

Exit code 1 when nothing matched at all.")]
pub(crate) struct Match {
    /// Texts to look up, each as one segment
    #[arg(value_name = "TEXT", required_unless_present = "file")]
    pub(crate) texts: Vec<String>,
    /// Look up every segment of this file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "texts")]
    pub(crate) file: Option<PathBuf>,
    /// Show the longest runs of words that the memory has, with their translations
    #[arg(long)]
    pub(crate) fragments: bool,
    #[command(flatten)]
    pub(crate) pair: Pair,
    #[command(flatten)]
    pub(crate) limits: Limits,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Every segment becomes its translation in the memory: the one from the same context, else
of the same text, else the most similar one. What stands between segments stays as it is.
Where it is certain how, other figures and names are carried over into a fuzzy match, unless
--marks none: nothing of that kind is written without its mark. What a translator has to look
at has a mark before it, such as `[proposed 98] `, `[fuzzy 86] ` or `[new] `;
sed -E 's/\\[(new|(proposed|fuzzy|exact|context) [0-9]+)\\] //g' takes the marks away again.

Examples:
  teletipo translate update.es.txt -o update.en.txt
  teletipo translate update.es.txt --threshold 85 --marks all
  teletipo translate --json update.es.txt | jq 'select(.origin == \"none\").source'

Plain text is read and written. Exit code 1 when the memory has nothing for it."
)]
pub(crate) struct Translate {
    /// The text to translate; - is standard input
    #[arg(value_name = "FILE")]
    pub(crate) file: PathBuf,
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
    /// Write an XLIFF file for a translation editor, with what the memory offers
    /// [default: the format of the file]
    #[arg(long, value_enum, value_name = "FORMAT")]
    pub(crate) to: Option<XliffVersion>,
    /// What stands in the targets of an XLIFF or PO file
    #[arg(long, value_enum, value_name = "WHAT", default_value_t = FillTarget::Best)]
    pub(crate) fill_target: FillTarget,
    /// What has no translation in the memory
    #[arg(long, value_enum, value_name = "AS", default_value_t = Missing::Source)]
    pub(crate) missing: Missing,
    /// Which segments have a mark with their origin and score before them
    #[arg(long, value_enum, value_name = "WHICH", default_value_t = Marks::Fuzzy)]
    pub(crate) marks: Marks,
    #[command(flatten)]
    pub(crate) pair: Pair,
    /// Lowest score of a translation that is used, 1 to 100 [default: 70]
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) threshold: Option<u8>,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    #[command(flatten)]
    pub(crate) filter: UnitFilter,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// How a segment without a translation is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Missing {
    /// Its own text
    Source,
    /// Nothing
    Empty,
}

/// Which segments are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Marks {
    /// All
    All,
    /// Those that are not the translation of the very text
    Fuzzy,
    /// None
    None,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo trace article.en.txt
  teletipo trace --text \"The Navy ruled out a tsunami warning.\"

Exit code 1 when no source was found at all.")]
pub(crate) struct Trace {
    /// A text in the target language; - is standard input
    #[arg(value_name = "FILE", required_unless_present = "text")]
    pub(crate) file: Option<PathBuf>,
    /// One segment instead of a file
    #[arg(long, value_name = "TEXT", conflicts_with = "file")]
    pub(crate) text: Option<String>,
    /// Language of the text [default: the target language of the settings]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<Lang>,
    /// Most sources shown for one segment
    #[arg(long, value_name = "N", default_value = "3", value_parser = at_least_one)]
    pub(crate) top: usize,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
}
