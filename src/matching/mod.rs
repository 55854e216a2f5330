//! Fuzzy matching: new copy against the memory.
//!
//! A lookup runs in three steps, each its own module. [`index`] finds every unit
//! whose base score can reach the threshold (exactly: nothing is left out);
//! [`alignment`] lays the query's [`side`] and the unit's beside each other, word
//! by word; [`score`] turns that into the final score, with every [`penalty`] named.
//! [`indexed`] puts them together for one memory, [`lookup`] for one text in all
//! memories, [`cover`] for a whole file, where neighbouring segments are also looked up
//! joined; [`pretranslate`] puts what was found in the place of a text's segments.
//! [`trace`] goes the other way: from a translation back to the source segments that it
//! came from. What is derived from a memory is [`kept`] in files beside it.
//! [`proposal`] makes a translation of a match, where what differs can be carried over.

pub mod alignment;
pub mod compare;
pub mod cover;
pub mod distance;
mod gather;
mod index;
pub mod indexed;
pub mod kept;
pub mod leverage;
pub mod lookup;
mod moved;
pub mod penalty;
pub mod pretranslate;
pub mod proposal;
pub mod score;
pub mod side;
pub mod trace;

pub use indexed::Searched;
pub use lookup::{Context, Match, Matcher};
pub use penalty::{Charges, Penalty, PenaltyKind};
