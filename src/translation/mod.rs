//! A file translated from the memory as far as it goes.
//!
//! ```text
//! bytes ─► Source ─► drafts ─► fillings ─► the file in its own format, or as XLIFF
//! ```
//!
//! | module | holds |
//! |---|---|
//! | [`source`] | the file, cut into what is looked up |
//! | [`fill`] | what was found, put where it goes in the file |
//! | [`drafts`] | the same as XLIFF, for a translation editor |
//! | [`counts`] | how much of a file is covered |
//! | [`taken`] | a new version of a story: set beside the last one, and its draft |
//!
//! What is found is the business of [`crate::matching::pretranslate`]; here it meets the
//! file that it was found for.

pub mod counts;
pub mod drafts;
pub mod fill;
pub mod source;
pub mod taken;

use std::collections::BTreeMap;

pub use crate::exchange::xliff::Version as XliffVersion;
use crate::matching::Matcher;
use crate::matching::pretranslate::Draft;
use crate::text::Lang;
use crate::{Error, Result};
use fill::Filled;
use source::Source;

/// What stands in the targets of a file that holds both languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FillTarget {
    /// The source text, as some editors want it.
    Source,
    /// The best match of the memory.
    #[default]
    Best,
    /// Nothing; matches are offered beside the source.
    None,
}

/// How a segment without a translation is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Missing {
    /// Its own text.
    #[default]
    Source,
    /// Nothing.
    Empty,
}

/// Which segments have a mark with their origin and score before them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// All.
    All,
    /// Those that are not the translation of the very text.
    #[default]
    Fuzzy,
    /// None.
    None,
}

impl FillTarget {
    /// Every one with its name.
    pub const ALL: [(&str, FillTarget); 3] = [
        ("source", FillTarget::Source),
        ("best", FillTarget::Best),
        ("none", FillTarget::None),
    ];
}

impl Missing {
    /// Every one with its name.
    pub const ALL: [(&str, Missing); 2] = [("source", Missing::Source), ("empty", Missing::Empty)];
}

impl Marks {
    /// Every one with its name.
    pub const ALL: [(&str, Marks); 3] = [
        ("all", Marks::All),
        ("fuzzy", Marks::Fuzzy),
        ("none", Marks::None),
    ];
}

/// Versions of XLIFF with the names of their formats.
pub const XLIFF_VERSIONS: [(&str, XliffVersion); 2] =
    [("xliff", XliffVersion::V1), ("xliff2", XliffVersion::V2)];

/// How a translation is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Manner {
    /// As XLIFF for a translation editor; none is the file's own format.
    pub to: Option<XliffVersion>,
    /// What stands in the targets of XLIFF and PO.
    pub fill_target: FillTarget,
    /// What has no translation, elsewhere.
    pub missing: Missing,
    /// Which segments are marked, elsewhere.
    pub marks: Marks,
}

impl Manner {
    /// Whether what is proposed can be told from what a person translated: by a mark, or by
    /// the state of a target. Only then proposals may be written.
    pub fn tells_proposals(&self, source: &Source) -> bool {
        let is_stated = self.to.is_some() || source.document.format().is_bilingual();
        is_stated || self.marks != Marks::None
    }
}

/// A file that was translated as far as the memory goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Segments that stay as they are although the memory has something for them, and of PO
    /// messages with plural forms that are not translated, by reason.
    pub kept: BTreeMap<&'static str, usize>,
    /// Of each draft why it stays, where it does.
    pub reasons: Vec<Option<&'static str>>,
    /// Targets that were filled, of a file that holds both languages.
    pub filled: Option<usize>,
}

/// Writes a file with what was found for its segments. `limits` are the lowest score and the
/// number of what is offered in XLIFF.
///
/// # Errors
/// When a memory cannot be read, or the file cannot be written in its encoding.
pub fn written(
    source: &Source,
    drafts: &[Draft],
    manner: Manner,
    matcher: &Matcher<'_>,
    target: &Lang,
    limits: (u8, usize),
) -> Result<Written> {
    let fillings = fill::fillings(source, drafts);
    let reasons = fillings.iter().map(|filling| filling.kept).collect();
    let is_bilingual = source.document.format().is_bilingual();
    let (bytes, mut filled) = match manner.to {
        Some(version) => {
            let none = |_: &Draft| None;
            let fill = manner.fill_target;
            let gathered =
                drafts::gathered(source, drafts, fillings, fill, &none, matcher, limits)?;
            let bytes = gathered.written(version, &source.file, (&source.lang, target))?;
            let filled = Filled {
                kept: gathered.kept,
                ..Filled::default()
            };
            (bytes, filled)
        }
        None => {
            let mut filled = match is_bilingual {
                true => fill::beside(source, drafts, fillings, manner.fill_target),
                false => fill::in_place(source, drafts, fillings, manner.marks, manner.missing),
            };
            let (replacements, worth) = (&filled.replacements, &filled.worth);
            let written = source.document.written(replacements, worth, target)?;
            filled.count_unwritten(&written.stays);
            (written.bytes, filled)
        }
    };
    if source.document.plurals() > 0 {
        filled
            .kept
            .insert("plural forms", source.document.plurals());
    }
    let fills = manner.to.is_none() && is_bilingual;
    Ok(Written {
        bytes,
        kept: filled.kept,
        reasons,
        filled: fills.then(|| filled.worth.iter().flatten().count()),
    })
}

/// That a format cannot be written back.
fn not_written_back(format: crate::article::Format, file: &str) -> Error {
    let known: Vec<&str> = crate::document::DocumentFormat::ALL
        .iter()
        .map(|(name, _)| *name)
        .collect();
    let what = format!("translate cannot write {} back", format.name());
    Error::input(crate::Place::file(file), what)
        .expected(format!("one of {}", known.join(", ")))
        .hint("`--from text` takes the file for plain text, with all that is in it")
}
