//! XLIFF, the format of translation editors: 1.2, SDLXLIFF, 2.0 and 2.1 in; 1.2 and 2.1 out.
//!
//! Three things are written: an aligned story ([`write()`], 1.2), the units of a memory
//! ([`Writer`], both versions) and a text that is to be translated with what a memory offers
//! for it ([`write_drafts`], both versions). What the second writes, [`read`] gives back as
//! equal units.
//!
//! # Which segments are units
//!
//! A `<trans-unit>` of 1.2 is a unit, or each of its segments where it is segmented
//! (`<mrk mtype="seg">`); in 2.x a `<segment>` is. It needs text on both sides and a
//! translation that somebody stands behind. Passed over and counted are:
//!
//! - segments without a target;
//! - what is `translate="no"`;
//! - the states `new` and `needs-translation` of 1.2 and a state `initial` of 2.x that is
//!   written out (2.x takes it for granted where nothing is written, and so do many tools
//!   that never write a state);
//! - suggestions nobody took up: `state-qualifier` `fuzzy-match`, `leveraged-mt` or
//!   `mt-suggestion` beside a state that is not `translated`, `signed-off` or `final`;
//! - what Trados, memoQ or Phrase mark as not confirmed (`sdl:seg conf`, `mq:status`,
//!   `m:confirmed`).
//!
//! `<alt-trans>` and `<mtc:match>` are what a memory once offered, not translations of the
//! segment, and are passed over.
//!
//! With `keep_going` every unit of a damaged file that stands there whole is read by itself,
//! in the languages of the last `<file>` before it; what a lost group said of `translate` is
//! lost.
//!
//! # What a unit knows
//!
//! | field | 1.2 | 2.1 |
//! |---|---|---|
//! | tags | `bpt`, `ept`, `it`, `ph` | `pc`, `sc`, `ec`, `ph` with `originalData` |
//! | story, position, … | `<context context-type="x-teletipo-story">` | `<mda:meta type="story">` in a group `teletipo` |
//! | props | `<context context-type="x-prop-NAME">` | `<mda:meta type="prop:NAME">` |
//! | the prop `note` | `<note>` | `<note>` |
//!
//! Units of other tools' files get the neighbouring source segments as their context, the
//! file's `original` as their file and the tool's name as their origin: such a file is a
//! document, in its order. A unit with fields of ours comes from a memory, where it stands
//! beside another one by chance.

use crate::memory::Tag;

mod codes;
mod document;
mod drafts;
mod fields;
mod inline;
mod read;
mod salvage;
mod story;
mod write;

pub use drafts::write_drafts;
pub use read::read;
pub use story::write;
pub use write::Writer;

/// Namespace of XLIFF 1.2.
const NAMESPACE_1: &str = "urn:oasis:names:tc:xliff:document:1.2";
/// Namespace of XLIFF 2.0 and 2.1.
const NAMESPACE_2: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Namespace of the Translation Candidates module of 2.x.
const MATCHES: &str = "urn:oasis:names:tc:xliff:matches:2.0";
/// Namespace of the Metadata module of 2.x.
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";
/// What a 2.x file without units holds, as it must hold one.
const NO_UNIT: &str =
    "<unit id=\"u1\" translate=\"no\">\n<segment id=\"s1\">\n<source/>\n</segment>\n</unit>\n";
/// Reason why a segment is no unit that stands before any other.
const NOT_TO_BE: &str = "not to be translated";
/// `subState` in 2.1 of a translation that a person has to look at.
const REVIEW: &str = "teletipo:needs-review";

/// A version of XLIFF to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// XLIFF 1.2.
    V1,
    /// XLIFF 2.1.
    V2,
}

/// What a memory offers for a segment.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// The unit's source.
    pub source: &'a str,
    /// Its tags.
    pub source_tags: &'a [Tag],
    /// The unit's target.
    pub target: &'a str,
    /// Its tags.
    pub target_tags: &'a [Tag],
    /// Its score, 1 to 101.
    pub score: u8,
    /// Where it comes from: the unit's origin or story, for a person.
    pub origin: Option<&'a str>,
}

/// What a target is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It stands in the memory like that.
    Translated,
    /// It is a fuzzy match or was put together: a person has to look at it.
    NeedsReview,
    /// It is the source text, to be translated.
    New,
}

/// A segment of a text that is to be translated.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftSegment<'a> {
    /// Its text.
    pub source: &'a str,
    /// What stands in its target, with its tags and its worth.
    pub target: Option<(&'a str, &'a [Tag], State)>,
    /// Its tags.
    pub source_tags: &'a [Tag],
    /// Its paragraph, counted from 0: the segments of one follow each other.
    pub paragraph: usize,
    /// What the memory offers, best first.
    pub offers: Vec<Offer<'a>>,
}

#[cfg(test)]
mod rules;
#[cfg(test)]
mod tests;
