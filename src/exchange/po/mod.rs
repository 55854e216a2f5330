//! PO, the catalogues of gettext: units in from any of them, and out as a compendium that
//! `msgmerge --compendium` takes.
//!
//! # Out
//!
//! Each unit is an entry: its source is the `msgid`, its target the `msgstr`. All else it
//! knows stands in an extracted comment, `#. teletipo {…}`, with the fields of
//! [`jsonl`](super::jsonl); its file is a reference (`#:`) too. A unit that the aligner is not
//! sure of is `fuzzy`, so that gettext offers it and does not use it.
//!
//! PO forbids two entries of one `msgid`. The first unit of a text has no `msgctxt`, so that
//! `msgmerge` finds it for the text in any catalogue; further ones get the `msgctxt`
//! `teletipo variant 2`, `3` and so on, which no catalogue has, and so all survive. To tell
//! them, the writer keeps eight bytes and a count for each text.
//!
//! A segment is one line here as everywhere: what is a line end in an entry is a space in
//! the unit.
//!
//! # In
//!
//! An entry with a plural gives a unit for each of its forms that has a translation. Obsolete
//! entries (`#~`) and fuzzy ones are passed over and counted, but for fuzzy ones of our own. A
//! translator's comment becomes the prop `note`, a `msgctxt` the prop `msgctxt`. The target's
//! language is that of the header, the encoding its `charset`.
//!
//! The parser is ours: of the crates for PO, `polib` and `rspolib` hold a whole catalogue in
//! memory; `poreader` reads entry by entry, but takes UTF-8 alone and lines without end, and
//! knows no column or byte of an error.

mod entry;
mod escape;
mod read;
mod write;

pub use read::read;
pub use write::Writer;

/// What the comment with a unit's fields begins with.
const FIELDS: &str = "teletipo ";
/// What the `msgctxt` begins with that tells units of one source apart.
const VARIANT: &str = "teletipo variant ";
/// The prop that holds a `msgctxt` of another tool.
const CONTEXT_PROP: &str = "msgctxt";
/// The prop that holds a translator's comment.
const NOTE: &str = "note";

#[cfg(test)]
mod tests;
