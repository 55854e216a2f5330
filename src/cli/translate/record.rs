//! What `translate` tells of a file: its segments and how much of it is covered.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use super::super::memory::Memories;
use super::super::output::{Record, Shown};
use crate::matching::pretranslate::{Draft, DraftOrigin};
use crate::matching::proposal::Proposal;
use crate::memory::UnitId;
use crate::translation::Written;
use crate::translation::counts::{Counts, Share};

/// One segment, or several joined, with what takes its place.
#[derive(Serialize)]
#[serde(tag = "type", rename = "segment")]
pub(super) struct SegmentRecord<'a> {
    n: usize,
    /// Segments of the file that it joins.
    segments: usize,
    source: &'a str,
    target: Option<&'a str>,
    score: Option<u8>,
    origin: DraftOrigin,
    reversed: bool,
    unit: Option<UnitId>,
    story: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    memory: Option<&'a str>,
    /// Where `target` is not the unit's own: how it was made of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    proposal: Option<&'a Proposal>,
    /// Why the segment stays as it is although the memory has something for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<&'static str>,
}

impl<'a> SegmentRecord<'a> {
    pub(super) fn new(
        draft: &'a Draft,
        kept: Option<&'static str>,
        memories: &'a Memories,
    ) -> Self {
        let found = draft.found.as_ref();
        SegmentRecord {
            n: draft.first,
            segments: draft.count,
            source: &draft.source,
            target: draft.target(),
            score: found.map(|found| found.score),
            origin: draft.origin(),
            reversed: found.is_some_and(|found| found.reversed),
            unit: found.map(|found| found.unit.id),
            story: found.and_then(|found| found.unit.unit.story.as_deref()),
            memory: found.and_then(|found| memories.name_of(found)),
            proposal: draft.proposal.as_ref(),
            kept,
        }
    }
}

impl Record for SegmentRecord<'_> {
    /// A person is shown the text that the segments are in.
    fn write_text(&self, _: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}

/// The whole text.
#[derive(Serialize)]
#[serde(tag = "type", rename = "summary")]
pub(super) struct Summary {
    file: String,
    output: Option<String>,
    #[serde(flatten)]
    counts: Counts,
    /// Segments that stay as they are although the memory has something for them, and of
    /// PO messages with plural forms that are not translated, by reason.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    kept: BTreeMap<&'static str, usize>,
    /// Targets that were filled, of a file that holds both languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    filled: Option<usize>,
}

impl Summary {
    pub(super) fn of(
        drafts: &[Draft],
        file: &str,
        output: Option<&Path>,
        written: &Written,
    ) -> Self {
        Summary {
            file: file.to_owned(),
            output: output.map(|path| path.display().to_string()),
            counts: Counts::of(drafts),
            kept: written.kept.clone(),
            filled: written.filled,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.output.as_deref().unwrap_or(&self.file);
        let counts = &self.counts;
        let Share { segments, words } = counts.all;
        write!(
            f,
            "{}: {segments} segments, {words} words: {} in context, {} exact, {} fuzzy, {} new",
            Shown(name),
            counts.context.segments,
            counts.exact.segments,
            counts.fuzzy.segments,
            counts.none.segments
        )?;
        for (reason, count) in &self.kept {
            write!(f, "; kept: {reason} {count}")?;
        }
        match self.filled {
            Some(filled) => write!(f, "; {filled} targets filled"),
            None => Ok(()),
        }
    }
}

impl Record for Summary {
    fn write_text(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "{self}")
    }
}
