//! TMX, the exchange format of translation memories (versions 1.1 to 1.4b in,
//! 1.4b out).
//!
//! The writer keeps to the shape that the clients in use accept, which is
//! narrower than the standard; the reader takes what those clients write. What
//! the writer writes, the reader gives back as equal units, and writing these
//! again gives the same bytes.
//!
//! What a unit knows beyond its two texts travels in `<prop>` elements:
//!
//! | prop | field of [`Unit`](crate::memory::Unit) |
//! |---|---|
//! | `x-story-id` | `story` |
//! | `x-file` | `file` |
//! | `x-position` | `position` |
//! | `x-context-pre`, `x-context-post` | `previous`, `next` |
//! | `x-align-score` | `confidence`, four decimals |
//! | `x-origin` | `origin` |
//! | `x-revision` | `revision`, when it is not 1 |
//! | `x-source-lang`, `x-target-lang` | the unit's own tag where the file's differs |
//!
//! What the story's file said of itself is among the unit's `props`: `x-story-version`,
//! `x-story-slug`, `x-story-date`, `x-story-urgency`, `x-story-status`,
//! `x-story-provider`.
//!
//! Every other `<prop>` and every `<note>` stays with the unit as one of its
//! `props`, a note under the type `note`.
//!
//! Contexts of other tools fill `previous` and `next` too: memoQ's, which stand inside the
//! source variant, MateCat's, Phrase's, XTM's, and Trados's `x-ContextContent`. OmegaT's
//! `file`, `id`, `prev` and `next` bind a unit to one place of one document, and OmegaT
//! uses it nowhere else; they fill the fields and stay props, so that what was bound is
//! written as bound, and nothing else is.
//!
//! Inline markup is kept as tags beside the plain text ([`Tag`](crate::memory::Tag)) and
//! written as `bpt` and `ept` for a pair, `it` for one end without the other, and `ph`.

mod date;
mod digits;
mod inline;
mod read;
mod segment;
mod unit;
mod write;

pub use read::read;
pub use write::Writer;

/// Names of the props that carry a unit's fields.
mod prop {
    pub(super) const STORY: &str = "x-story-id";
    pub(super) const FILE: &str = "x-file";
    pub(super) const POSITION: &str = "x-position";
    pub(super) const PREVIOUS: &str = "x-context-pre";
    pub(super) const NEXT: &str = "x-context-post";
    pub(super) const CONFIDENCE: &str = "x-align-score";
    pub(super) const ORIGIN: &str = "x-origin";
    pub(super) const REVISION: &str = "x-revision";
    pub(super) const SOURCE_LANG: &str = "x-source-lang";
    pub(super) const TARGET_LANG: &str = "x-target-lang";
    /// All of them.
    pub(super) const FIELDS: [&str; 10] = [
        STORY,
        FILE,
        POSITION,
        PREVIOUS,
        NEXT,
        CONFIDENCE,
        ORIGIN,
        REVISION,
        SOURCE_LANG,
        TARGET_LANG,
    ];
    /// Not a prop in the file but a `<note>`.
    pub(super) const NOTE: &str = "note";
    /// Names by which OmegaT binds a unit to one place of one document; `id` is the fourth.
    pub(super) const OMEGAT_FILE: &str = "file";
    pub(super) const OMEGAT_PREVIOUS: &str = "prev";
    pub(super) const OMEGAT_NEXT: &str = "next";
    /// The neighbouring segments as Trados gives them, and, in its header, which they are.
    pub(super) const TRADOS_CONTEXT: &str = "x-ContextContent";
    pub(super) const TRADOS_CONTEXT_KIND: &str = "x-TextContextMatchType";
}

/// What the header says of the tool that wrote the file.
const TOOL: &str = "teletipo";

#[cfg(test)]
mod tests;
