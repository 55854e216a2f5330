//! The arguments of `take`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Learn, Pair, Penalties, Reading, Words, probability};
use crate::memory::RevisionKind;
use crate::translation::{Marks, Missing, XliffVersion};

#[derive(Debug, Args)]
#[command(
    after_help = "Each segment of the new text is set beside the last stored version of the story: unchanged,
changed (with its words), moved, new, and what was removed. Under it stands what the memory
has for it: in context (101), the same text (100), proposed (a fuzzy match into which other
figures and names are carried over), fuzzy, joined (a unit of several segments, of which this
is one), or new. The draft is the text in English as far as that goes; what is left to do has
a mark before it, as in `translate`, and besides `[part N] ` before the translation of more
than this segment, `[dropped] ` before one that the last translation left out, `[added] `
before a sentence that it added;
sed -E 's/\\[(new|dropped|added|(proposed|fuzzy|exact|context|part) [0-9]+)\\] //g' takes the
marks away.

Without the English nothing is stored. With it both are aligned and stored as the next
revision of the story. A correction replaces what was wrong and marks it in the history. A
kill stores no text: it takes the story out of use, as `retract` does, for the reason that
--note or its headline gives.

Examples:
  teletipo take update.es.txt --story 4711 -o update.en.txt
  teletipo take update.es.txt update.en.txt --story 4711
  teletipo take fixed.es.txt fixed.en.txt --story 4711 --kind correction --note 'name of mayor'
  teletipo take notice.es.txt --story 4711 --kind kill

Exit code 1 when the memory has nothing for the new text."
)]
pub(crate) struct Take {
    /// The new version of the story; - is standard input
    #[arg(value_name = "ES")]
    pub(crate) source: PathBuf,
    /// Its translation, to be stored with it
    #[arg(value_name = "EN")]
    pub(crate) target: Option<PathBuf>,
    /// The story's id in the memory [default: what the file says]
    #[arg(long, value_name = "ID")]
    pub(crate) story: Option<String>,
    /// What the new version is: story, update, lead, correction or kill [default: what the
    /// copy says, else update where there is a version, story where there is none]
    #[arg(long, value_name = "KIND", value_parser = filed)]
    pub(crate) kind: Option<RevisionKind>,
    /// What the history is to say of this version; of a kill, why
    #[arg(long, value_name = "TEXT")]
    pub(crate) note: Option<String>,
    /// Write the draft to this file [default: it stands under the report]
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    pub(crate) force: bool,
    /// The form of the draft
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = DraftFormat::Text)]
    pub(crate) to: DraftFormat,
    /// Which segments of the draft have a mark with their origin and score before them
    #[arg(long, value_enum, value_name = "WHICH", default_value = "fuzzy")]
    pub(crate) marks: Marks,
    /// What has no translation in the memory
    #[arg(long, value_enum, value_name = "AS", default_value = "source")]
    pub(crate) missing: Missing,
    #[command(flatten)]
    pub(crate) pair: Pair,
    /// Lowest score of a translation that is used, 1 to 100 [default: 70; 45 of the
    /// translation that a changed segment had before]
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) threshold: Option<u8>,
    #[command(flatten)]
    pub(crate) penalties: Penalties,
    /// Leave out pairs that are less sure than this, 0 to 1 [default: 0.5]
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) min_confidence: Option<f64>,
    /// Learn words from the sure pairs of the texts, and align again with them
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Learn::Auto)]
    pub(crate) learn: Learn,
    #[command(flatten)]
    pub(crate) words: Words,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// How a draft is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum DraftFormat {
    /// Plain text, paragraph by paragraph as the source
    Text,
    /// XLIFF 1.2
    Xliff,
    /// XLIFF 2.1
    Xliff2,
}

impl DraftFormat {
    /// The version of XLIFF; none for text.
    pub(crate) fn xliff(self) -> Option<XliffVersion> {
        match self {
            DraftFormat::Text => None,
            DraftFormat::Xliff => Some(XliffVersion::V1),
            DraftFormat::Xliff2 => Some(XliffVersion::V2),
        }
    }
}

/// What a newsroom files; a review is made on the pages of the server.
fn filed(text: &str) -> Result<RevisionKind, String> {
    let kind: Result<RevisionKind, _> = text.parse();
    match kind {
        Ok(kind) if kind != RevisionKind::Review => Ok(kind),
        _ => Err("story, update, lead, correction or kill is wanted".to_owned()),
    }
}
