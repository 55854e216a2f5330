//! Cross-language tracing: for a text in the target language, the source segments
//! that it came from, aligned or not.
//!
//! - `terms`: a segment's words and values, and the keys by which languages meet;
//! - `links`: which source words a target word may stand for: translations,
//!   spellings, values; `cognates`: and those that only look like it;
//! - `archive`: the source segments in flat arrays, `weights`: how much each word
//!   tells and which segments hold it;
//! - `query`: a text, ready to be compared; `coverage`: how much of a text and a
//!   segment the other accounts for, which is the score;
//! - `form`: whether lengths and ends of two texts go together;
//! - `index`: the [`Tracer`], which finds candidates by their rarest words;
//! - `file`: the index of a large memory, kept beside it;
//! - `evidence`: why a segment is a likely source;
//! - `context`: the story that an article came from, and neighbours that speak for
//!   each other;
//! - [`pairing`]: which of many stories translates which.

mod archive;
mod cognates;
mod context;
mod coverage;
mod evidence;
mod file;
mod form;
mod index;
mod links;
pub mod pairing;
mod query;
mod terms;
mod weights;

pub use coverage::Covered;
pub use evidence::{Evidence, MatchedWords};
pub use file::index_beside;
pub(super) use file::unfit;
pub use index::{KEPT_FROM, Origin, StoryOrigin, Traced, Tracer};
pub use links::LinkKind;
