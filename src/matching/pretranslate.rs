//! A text translated from the memory as far as it goes.
//!
//! Each segment is looked up with its neighbours as context, and joined with them
//! where they stand in one paragraph ([`cover`]). What the memory has
//! takes the segment's place; every byte between segments stays as it is, so that
//! without any match the text is the very same.

use std::io::{self, Write};

use super::cover::{self, Covered};
use super::lookup::{Limits, Match, Matcher};
use super::proposal::Proposal;
use super::score::{CONTEXT, EXACT};
use crate::Result;
use crate::text::Span;

/// A segment of a text and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Placed<'a> {
    /// Its text on one line, as it is looked up.
    pub text: &'a str,
    /// Its bytes in the text. The segments follow each other and do not overlap.
    pub span: Span,
    /// Its paragraph: segments are joined only within one.
    pub paragraph: usize,
}

/// Where a draft's translation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DraftOrigin {
    /// From the same text between the same neighbours.
    Context,
    /// From the same text.
    Exact,
    /// From a text that is similar.
    Fuzzy,
    /// The memory has nothing for it.
    None,
}

/// One segment, or several that the memory has as one, with their translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Number of its first segment, counted from 0.
    pub first: usize,
    /// How many segments it is.
    pub count: usize,
    /// Its bytes in the text, with the white space between its segments.
    pub span: Span,
    /// The text that was looked up.
    pub source: String,
    /// What the memory has for it.
    pub found: Option<Match>,
    /// What is made of the match, where it is fuzzy and that is certain.
    pub proposal: Option<Proposal>,
}

impl Draft {
    /// Where its translation comes from.
    pub fn origin(&self) -> DraftOrigin {
        match self.found.as_ref().map(|found| found.score) {
            Some(CONTEXT) => DraftOrigin::Context,
            Some(EXACT) => DraftOrigin::Exact,
            Some(_) => DraftOrigin::Fuzzy,
            None => DraftOrigin::None,
        }
    }

    /// Its translation: what was proposed, else that of the unit; none where the memory
    /// has nothing for it.
    pub fn target(&self) -> Option<&str> {
        let proposed = self
            .proposal
            .as_ref()
            .map(|proposal| proposal.text.as_str());
        let found = self
            .found
            .as_ref()
            .map(|found| found.unit.unit.target.as_str());
        proposed.or(found)
    }
}

/// Looks all segments up and tells what takes the place of each; of several matches
/// the best. Segments without any text are in no draft.
///
/// # Errors
/// When a memory cannot be read.
pub fn drafts(matcher: &Matcher<'_>, segments: &[Placed<'_>], threshold: u8) -> Result<Vec<Draft>> {
    let numbered = segments.iter().enumerate();
    let (numbers, written): (Vec<usize>, Vec<&Placed<'_>>) = numbered
        .filter(|(_, segment)| !segment.text.trim().is_empty())
        .unzip();
    let texts: Vec<&str> = written.iter().map(|segment| segment.text).collect();
    let limits = Limits { threshold, top: 1 };
    let may_join = |one: usize, other: usize| written[one].paragraph == written[other].paragraph;
    let parts = cover::cover_where(matcher, &texts, limits, may_join)?;
    let draft = |part: Covered| Draft {
        first: numbers[part.first],
        count: part.count,
        span: Span::new(
            written[part.first].span.start,
            written[part.first + part.count - 1].span.end,
        ),
        source: part.text,
        found: part.matches.into_iter().next(),
        proposal: None,
    };
    Ok(parts.into_iter().map(draft).collect())
}

/// Writes `text` with what `write_draft` writes in the place of each draft, and all
/// else as it is.
///
/// # Errors
/// When `out` cannot be written.
pub fn write(
    text: &str,
    drafts: &[Draft],
    out: &mut dyn Write,
    write_draft: &mut dyn FnMut(&Draft, &mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut done = 0;
    for draft in drafts {
        out.write_all(&text.as_bytes()[done..draft.span.start])?;
        write_draft(draft, out)?;
        done = draft.span.end;
    }
    out.write_all(&text.as_bytes()[done..])
}
