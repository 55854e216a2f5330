//! SRX, Segmentation Rules eXchange: segmentation rules that one tool writes and
//! another uses.
//!
//! An SRX file is XML. It holds named sets of *rules* and a list of *language
//! maps* that say which languages use which set:
//!
//! ```xml
//! <srx version="2.0">
//!   <header segmentsubflows="yes" cascade="no"/>
//!   <body>
//!     <languagerules>
//!       <languagerule languagerulename="Spanish">
//!         <rule break="no"><beforebreak>\bSra\.</beforebreak><afterbreak>\s</afterbreak></rule>
//!         <rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\s</afterbreak></rule>
//!       </languagerule>
//!     </languagerules>
//!     <maprules>
//!       <languagemap languagepattern="es.*" languagerulename="Spanish"/>
//!     </maprules>
//!   </body>
//! </srx>
//! ```
//!
//! A rule is a pair of regular expressions. It matches at a place between two
//! characters when some match of the first *ends* there and some match of the second
//! *starts* there; an empty one always does. At each place the rules are tried in
//! order, and the first that matches decides: `yes` breaks, `no` forbids. Where
//! none matches the text goes on. So exceptions stand before the rules they except from.
//!
//! With `cascade="yes"` the sets of all maps that match the language's tag are
//! strung together; with `no` the first map's set is used alone.
//!
//! | part | does |
//! |---|---|
//! | `document` | reads the file |
//! | `notation`, `class`, `blocks` | put ICU's and Java's regular expressions into Rust's notation |
//! | `edges` | turns look-around at the edge of a pattern into plain text, where that is the same |
//! | `pattern`, `automaton` | compile one side of a rule, match it exactly |
//! | `widen`, `filter` | find the places and rules worth an exact look |
//! | `language` | the rules of one language, and the breaks they make |
//! | [`export`] | writes our own rules as SRX for other tools |
//!
//! # Where tools differ
//!
//! - The standard names ICU's regular expressions; tools in Java use Java's. Here
//!   `\w`, `\s`, `\b` and POSIX classes go by Unicode, as ICU has them: `\s` takes in the
//!   no-break space.
//! - OmegaT and Okapi search both patterns over the whole text, match after
//!   match without overlap, so a match that overlaps an earlier one of the same rule is not
//!   seen. Here, as in the standard's words, every place is looked at for itself.
//! - OmegaT always cascades, whatever the header says.
//! - Look-back and look-ahead reach [`REACH`] bytes. A look-ahead inside a `beforebreak`, not at
//!   its end, does not see past the break.
//! - White space at the edges of segments belongs to none of them.

mod automaton;
mod blocks;
mod class;
mod document;
mod edges;
pub mod export;
mod filter;
mod language;
mod notation;
mod pattern;
#[cfg(test)]
mod tests;
mod widen;

pub use document::{Document, FormatHandle, LanguageMap, Remark, Rule, RuleSet};
pub use language::{LanguageRules, Rejected, Tried};
pub use pattern::Engine;

pub(super) use language::Spans;

/// How far a rule's patterns look from a break, in bytes.
pub const REACH: usize = pattern::REACH;
