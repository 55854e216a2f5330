//! The arguments of commands that look texts up in memories.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;

use super::{AsOf, Pair, Reading, UnitFilter, WallLimits, Words, at_least_one, first_line};
use crate::article::Format;
use crate::cli::penalties::{PenaltyRule, PenaltyRules};
use crate::cli::reader::RuleFile;
use crate::document::DocumentFormat;
use crate::text::Lang;
use crate::translation::{FillTarget, Marks, Missing, XliffVersion};

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
        PenaltyRules::of(&self.penalties)
    }
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  teletipo match \"Harris llegó a las 10.15 hora local.\"
  teletipo match --file update.es.txt --threshold 60
  teletipo match --src en --tgt es \"Harris arrived at 10:15 a.m.\"
  teletipo match --memory desk.db --memory agency.db --penalty agency.db=3 --file new.es.txt
  teletipo match --batch archive.jsonl > matches.jsonl

A batch has one JSON object a line: {\"id\", \"source\"} with a text or a list of segments, or
{\"id\", \"source_path\"}; \"src\" names the language. For each comes one line with all that
`match --file --json` prints of it. A bad record is an error in its own line, and exit code 1.

Units are found by either of their sides: one that was translated the other way round is
shown as `reversed`, with its sides exchanged.

Exit code 1 when nothing matched at all.")]
pub(crate) struct Match {
    /// Texts to look up, each as one segment
    #[arg(value_name = "TEXT", required_unless_present_any = ["file", "batch"])]
    pub(crate) texts: Vec<String>,
    /// Look up every segment of this file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with = "texts")]
    pub(crate) file: Option<PathBuf>,
    /// Look up every segment of the documents of this JSON Lines file; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["texts", "file", "fragments"])]
    pub(crate) batch: Option<PathBuf>,
    /// Number of the batch's first line, where it is a part of a larger one: messages count
    /// the lines from there
    #[arg(long, value_name = "N", requires = "batch", conflicts_with_all = ["texts", "file"], default_value_t = 1, value_parser = first_line())]
    pub(crate) first_line: u64,
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
    pub(crate) as_of: AsOf,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

#[derive(Debug, Args)]
#[command(
    after_help = "Text, Markdown, HTML, Word documents (.docx), XLIFF 1.2 and 2.x and PO are translated and
written back in their own format and encoding; every byte outside the translated text stays.
With --to xliff the file becomes one for a translation editor instead.

Every segment becomes its translation in the memory: the one from the same context, else
of the same text, else the most similar one. What stands between segments stays as it is.
Tags inside a segment go where the memory's unit has them, or around the same name; where
that is not certain the segment stays in its language and is counted as kept. Code, scripts,
addresses, attributes (so also the words for pictures), comments and front matter stay.
Where it is certain how, other figures and names are carried over into a fuzzy match, unless
--marks none: nothing of that kind is written without its mark. What a translator has to look
at has a mark before it, such as `[proposed 98] `, `[fuzzy 86] ` or `[new] `;
sed -E 's/\\[(new|(proposed|fuzzy|exact|context) [0-9]+)\\] //g' takes the marks away again.

In XLIFF and PO the targets that are empty are filled, by --fill-target; translations that
are there stay. What a person has to look at is told by the target's state, or by `fuzzy`,
and has no mark in its text; PO messages with plural forms stay.

Examples:
  teletipo translate update.es.txt -o update.en.txt
  teletipo translate page.es.html -o page.en.html
  teletipo translate story.docx --to xliff -o story.xlf
  teletipo translate update.es.txt --threshold 85 --marks all
  teletipo translate --json update.es.txt | jq 'select(.origin == \"none\").source'

Exit code 1 when the memory has nothing for it."
)]
pub(crate) struct Translate {
    /// The file to translate; - is standard input
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
    #[arg(long, value_enum, value_name = "WHAT", default_value = "best")]
    pub(crate) fill_target: FillTarget,
    /// What has no translation in the memory (not in XLIFF and PO)
    #[arg(long, value_enum, value_name = "AS", default_value = "source")]
    pub(crate) missing: Missing,
    /// Which segments have a mark with their origin and score before them
    #[arg(long, value_enum, value_name = "WHICH", default_value = "fuzzy")]
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
    pub(crate) reading: DocumentReading,
}

/// How a file is read that is written back. As for stories, but with the formats that hold
/// both languages.
#[derive(Clone, Debug, Default, Args)]
#[command(next_help_heading = "Reading text")]
pub(crate) struct DocumentReading {
    /// The file's format: text, markdown, html, docx, xliff or po [default: told by the
    /// content]
    #[arg(long, value_name = "FORMAT", conflicts_with = "presegmented")]
    pub(crate) from: Option<DocumentSource>,
    /// Take every line as one segment
    #[arg(long)]
    pub(crate) presegmented: bool,
    /// The file's encoding [default: detected]
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

impl DocumentReading {
    /// The same for a reader of stories, which reads plain text.
    pub(crate) fn for_stories(&self) -> Reading {
        let is_text = |from: &DocumentSource| from.0 == Ok(DocumentFormat::Text);
        Reading {
            from: self
                .from
                .as_ref()
                .filter(|from| is_text(from))
                .map(|_| Format::Text),
            presegmented: self.presegmented,
            encoding: self.encoding.clone(),
            rules: self.rules.clone(),
            srx: self.srx.clone(),
            wall: self.wall.clone(),
        }
    }
}

/// A format that a file is said to be in: one that can be written back, or a story format
/// that cannot, so that the refusal can say so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DocumentSource(pub(crate) Result<DocumentFormat, Format>);

impl FromStr for DocumentSource {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        DocumentFormat::by_name(name).map(DocumentSource)
    }
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
