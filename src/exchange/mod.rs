//! Pairs out to other tools and in from them: one file per format.
//!
//! Readers take any [`std::io::BufRead`] and a name for messages; writers take
//! any [`std::io::Write`] and know nothing of paths, so their errors are plain
//! [`std::io::Error`]s, which the caller, who knows the path, completes.
//! Everything streams: a file of a million units needs the memory of one.
//!
//! | format | holds | in | out |
//! |---|---|---|---|
//! | [`tmx`] | units with all they know | yes | yes |
//! | [`xliff`] | units with all they know; texts to be translated with offers; an aligned story | yes | yes |
//! | [`po`] | units with all they know, as a catalogue of gettext | yes | yes |
//! | [`tsv`] | units, for spreadsheets and scripts | yes | yes |
//! | [`csv`] | units with all they know, for spreadsheets | yes | yes |
//! | [`jsonl`] | units with all they know, one JSON object a line | yes | yes |
//! | [`weblate`] | texts, languages and file of units, as the memory of Weblate | yes | yes |
//! | [`ladder`] | beads, as segment numbers | yes | yes |
//! | [`html`] | aligned stories, for the eye | | yes |
//! | [`omegat`] | units, as a translation project | | yes |
//! | [`leverage`] | an analysis, as CSV and as a chart in SVG | | yes |
//! | [`findings`] | what checks found, as TSV, SARIF and page | | yes |
//!
//! [`detect`] tells the format of a file of units by its content, [`read`] reads it and
//! [`UnitWriter`] writes it, whichever it is.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::align::{Bead, Evidence};
use crate::text::Lang;
use crate::xml::{Fault, Limits};

mod chart;
pub mod csv;
mod detect;
pub mod figures;
pub mod findings;
mod format;
pub mod html;
pub mod jsonl;
pub mod ladder;
pub mod leverage;
mod lines;
pub mod omegat;
pub mod po;
mod record;
pub(crate) mod seg;
pub mod tmx;
pub mod tsv;
pub mod weblate;
pub mod xliff;

pub use chart::PAGE_STYLE as CHART_STYLE;
pub use detect::{HEAD, detect};
pub use format::{UnitFormat, UnitWriter, read};

/// What a reader of units needs to know beyond the file.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Language of the wanted source; by default what the file says.
    pub source: Option<Lang>,
    /// Language of the wanted target; by default what the file says.
    pub target: Option<Lang>,
    /// Date of units that have none, whole seconds.
    pub undated: Timestamp,
    /// Whether to take what is whole of a damaged file: what is damaged is counted in
    /// [`Summary::skipped`] by reason, and reading goes on behind it.
    pub keep_going: bool,
    /// How much the file may ask for.
    pub limits: Limits,
}

impl Reading {
    /// Takes both languages from the file; units without a date get `undated`.
    pub fn new(undated: Timestamp) -> Self {
        Reading {
            source: None,
            target: None,
            undated,
            keep_going: false,
            limits: Limits::default(),
        }
    }
}

/// What came out of a file of units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Units handed on.
    pub read: u64,
    /// Entries of the file that gave no unit, by reason.
    pub skipped: BTreeMap<&'static str, u64>,
    /// Things left out of units that were handed on, by kind.
    pub notes: BTreeMap<&'static str, u64>,
}

impl Summary {
    /// Whether something of the file was skipped because the file is damaged.
    pub fn is_damaged(&self) -> bool {
        self.skipped
            .keys()
            .any(|reason| reason.starts_with("damaged: "))
    }
}

/// The reason for which a damaged place of a file that is no XML is skipped. All reasons
/// that are damage begin alike.
const DAMAGED: &str = "damaged: no unit can be read";

/// The reason for which damage of an XML file is skipped.
fn damage(fault: Fault) -> &'static str {
    match fault {
        Fault::CutOff => "damaged: cut off",
        Fault::Markup => "damaged: not well-formed",
        Fault::Characters => "damaged: characters that are none",
        Fault::Limit => "damaged: longer or deeper than the limits",
    }
}

/// What went into a file of units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Units in the file.
    pub units: u64,
    /// Units left out, by reason.
    pub skipped: BTreeMap<&'static str, u64>,
    /// Characters left out because the format cannot hold them.
    pub dropped_characters: u64,
}

/// One more for `reason`.
fn count(reasons: &mut BTreeMap<&'static str, u64>, reason: &'static str) {
    *reasons.entry(reason).or_default() += 1;
}

/// A story with its translation and how they align, for the formats that show it whole.
#[derive(Clone, Copy, Debug)]
pub struct AlignedStory<'a> {
    /// What to call it: a headline or a story id.
    pub title: &'a str,
    /// Language of the source segments.
    pub source_lang: &'a Lang,
    /// Language of the target segments.
    pub target_lang: &'a Lang,
    /// Source segments in order.
    pub source: &'a [String],
    /// Target segments in order.
    pub target: &'a [String],
    /// Which translate each other, in order.
    pub beads: &'a [Bead],
    /// What speaks for each bead, in step with them; empty where it is not known.
    pub evidence: &'a [Evidence],
}

impl AlignedStory<'_> {
    /// The bead's source segments.
    fn source_of(&self, bead: &Bead) -> &[String] {
        self.source.get(bead.source.clone()).unwrap_or_default()
    }

    /// The bead's target segments.
    fn target_of(&self, bead: &Bead) -> &[String] {
        self.target.get(bead.target.clone()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
