//! Matching: new copy against memories, and translations back to their sources.
//!
//! A look-up goes through these:
//!
//! - [`side`]: a text's base tokens, and what they are compared by;
//! - `index`: the units near a text, found without looking at all; `delta` in it takes in
//!   what came since it was made, `gather` makes it on all cores, `ahead` while a memory is filled, `base` finds or makes it,
//!   [`kept`] keeps it in a file beside the memory;
//! - [`compare`], [`alignment`], [`score`], [`penalty`]: two texts beside each other, word
//!   by word, and the points that follow; `penalty_rules` are those that a user takes off;
//! - [`searched`]: a memory to be searched, and a unit of it scored; [`indexed`]: the best
//!   units of a memory with an index beside it, [`proposing`]: of one that proposes by itself,
//!   [`lookup`]: of all memories.
//!
//! On it rest:
//!
//! - [`cover`]: a whole file, where neighbouring segments are also looked up joined;
//! - [`proposal`]: a translation made of a match, where what differs can be carried over;
//! - [`pretranslate`]: what was found in the place of a text's segments;
//! - [`leverage`]: what the memories save on new copy, counted;
//! - [`versions`]: a new version of a story beside the one before it.
//!
//! [`likeness`] sets two texts beside each other outside any list; [`derived`] finds the later
//! units that earlier ones live on in; [`health`] checks the files beside a memory.
//!
//! [`trace`] goes the other way: from a translation back to the source segments that it
//! came from.
//!
//! Architecture invariant: a list equals the one that scoring every unit would give. A step
//! may leave out only what cannot reach the list, and says why it cannot.

mod ahead;
pub mod alignment;
mod base;
pub mod compare;
pub mod cover;
pub mod derived;
pub mod distance;
mod gather;
pub mod health;
mod index;
pub mod indexed;
pub mod kept;
pub mod leverage;
pub mod likeness;
pub mod lookup;
mod moved;
pub mod penalty;
mod penalty_rules;
pub mod pretranslate;
pub mod proposal;
pub mod proposing;
pub mod score;
pub mod searched;
pub mod side;
pub mod trace;
pub mod versions;

pub use ahead::Ahead;
pub use base::index_beside;
pub use lookup::{Context, LookUp, Match, Matcher};
pub use penalty::{Charges, Penalty, PenaltyKind};
pub use penalty_rules::{IsSame, PenaltyRule, PenaltyRules};
pub use searched::Searched;
