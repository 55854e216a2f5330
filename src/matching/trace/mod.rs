//! Cross-language tracing: for a text in the target language, the source segments
//! that it came from, aligned or not.
//!
//! `terms` turns a segment of either language into terms of one space: stems of
//! the target language (a source word stands for its translations), folded
//! spellings (names and cognates are the same in both) and values of placeables.
//! `index` finds the segments that share rare terms with a text, and
//! `coverage` measures how much of each is accounted for by the other, which is
//! the score. Looking up a whole article also tells the story it came from.

mod coverage;
mod index;
pub mod pairing;
mod terms;

pub use index::{Origin, Tracer};
