//! A text translated from the memory as far as it goes.
//!
//! Each segment is looked up with its neighbours as context, and joined with them
//! where they stand in one paragraph ([`cover`]). What the memory has
//! is to take the segment's place; whoever writes it leaves every byte between segments
//! as it is, so that without any match the text is the very same.

use super::cover::{self, Covered, Segments};
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
/// the best. Segments without any text are in no draft of their own. `tags` tells how a
/// number of segments, from one on, are tagged
/// ([`tag::structure`](crate::memory::tag::structure)).
///
/// # Errors
/// When a memory cannot be read.
pub fn drafts(
    matcher: &Matcher<'_>,
    segments: &[Placed<'_>],
    tags: &dyn Fn(usize, usize) -> u32,
    threshold: u8,
) -> Result<Vec<Draft>> {
    let numbered = segments.iter().enumerate();
    let (numbers, written): (Vec<usize>, Vec<&Placed<'_>>) = numbered
        .filter(|(_, segment)| !segment.text.trim().is_empty())
        .unzip();
    let texts: Vec<&str> = written.iter().map(|segment| segment.text).collect();
    // Joined segments are also those without text between them.
    let whole = |first: usize, count: usize| {
        let start = numbers[first];
        (start, numbers[first + count - 1] + 1 - start)
    };
    let limits = Limits { threshold, top: 1 };
    let wanted = Segments {
        texts: &texts,
        may_join: &|one, other| written[one].paragraph == written[other].paragraph,
        tags: &|first, count| {
            let (first, count) = whole(first, count);
            tags(first, count)
        },
    };
    let draft = |part: Covered| {
        let (first, count) = whole(part.first, part.count);
        Draft {
            first,
            count,
            span: Span::new(
                segments[first].span.start,
                segments[first + count - 1].span.end,
            ),
            source: part.text,
            found: part.matches.into_iter().next(),
            proposal: None,
        }
    };
    let parts = cover::cover_where(matcher, &wanted, limits)?;
    Ok(parts.into_iter().map(draft).collect())
}
