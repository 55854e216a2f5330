//! A new version of a story beside the one before it.
//!
//! Wires file a story again and again: with a new toll, another lead, a paragraph more. What
//! an editor wants to know of a new version is which of its segments stand there as they
//! stood, which were changed and in which words, which are new, and what is gone.
//! [`compare`] tells it in [`Part`]s, which hold every segment of both versions exactly once:
//!
//! 1. `same`: segments with the same text. Those of the longest common run of both versions
//!    are unchanged, the others moved.
//! 2. `order`: between unchanged segments, the most alike in the order of both texts; two
//!    neighbours that became one, or one that was cut in two, count as a pair as well.
//! 3. What is left over and still very much alike was changed and moved.
//!
//! [`compare_stories`] also knows which segments are headlines.
//!
//! `likeness` is how alike two texts are: by the fuzzy score, as everything in
//! [`matching`](super), so that a number here means what it means in a match.
//!
//! [`translated`] tells what the last translation made of the segments that stayed, [`own`]
//! offers it where the memory has nothing.

use std::ops::Range;

use serde::Serialize;

use super::alignment::Edit;
use super::penalty::Penalty;
use crate::memory::{Side, StorySegment};
use crate::text::Lang;
use likeness::Scale;
pub use order::CHANGED;

mod likeness;
mod order;
pub mod own;
mod same;
pub mod translated;

/// What became of segments from one version to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The same text in the same order.
    Unchanged,
    /// The same text at another place.
    Moved,
    /// Another text in the place of one that it is like.
    Changed,
    /// Only in the new version.
    New,
    /// Only in the version before it.
    Removed,
}

/// Segments of the new version and the segments of the one before that they come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What became of them.
    pub status: Status,
    /// Segments of the new version, counted from 0; none where they were removed.
    pub new: Range<usize>,
    /// Segments of the version before; none where they are new.
    pub old: Range<usize>,
    /// Whether they stand in another order than before.
    pub moved: bool,
    /// How they differ; none but where they were changed.
    pub difference: Option<Difference>,
}

/// How two texts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The fuzzy score of the new text against the old one; 100 where they are only cut into
    /// other segments.
    pub score: u8,
    /// The score before penalties, 0–100.
    pub base: u8,
    /// What was taken off, and why.
    pub penalties: Vec<Penalty>,
    /// How the old text becomes the new one.
    pub edits: Vec<Edit>,
}

/// Which segments of `new` come from which of `old`; both are in `lang`. The parts stand in
/// the order of the new version; what was removed stands before what followed it in the
/// version before.
pub fn compare(new: &[StorySegment], old: &[StorySegment], lang: &Lang) -> Vec<Part> {
    let mut scale = Scale::new(new, old, lang);
    let pairs = pairs(&mut scale);
    parts(&mut scale, pairs)
}

/// The same for two versions whose headlines are known: the new one is the old one, changed,
/// whatever is left of it.
pub fn compare_stories(new: &Side, old: &Side) -> Vec<Part> {
    let mut scale = Scale::new(&new.segments, &old.segments, &new.lang);
    let mut pairs = pairs(&mut scale);
    if let (Some(new), Some(old)) = (headline(new), headline(old)) {
        let is_free = |pair: &Pair| !pair.new.contains(&new) && !pair.old.contains(&old);
        if pairs.iter().all(is_free) {
            let crosses = |pair: &Pair| (pair.new.start < new) != (pair.old.start < old);
            let moved = pairs.iter().any(|pair| !pair.moved && crosses(pair));
            pairs.push(Pair {
                new: new..new + 1,
                old: old..old + 1,
                is_same: false,
                moved,
            });
        }
    }
    parts(&mut scale, pairs)
}

/// The segment that a version's headline is.
fn headline(side: &Side) -> Option<usize> {
    let headline = side.headline.as_deref()?.trim();
    let is_it = |segment: &StorySegment| segment.text.trim() == headline;
    side.segments.iter().position(is_it)
}

/// The segments of both versions that belong together.
fn pairs(scale: &mut Scale<'_>) -> Vec<Pair> {
    let kept = same::pairs(scale);
    let mut pairs: Vec<Pair> = kept.iter().map(|same| Pair::of_same(*same)).collect();
    pairs.extend(order::changed(scale, &kept));
    pairs
}

/// Segments of both versions that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pair {
    new: Range<usize>,
    old: Range<usize>,
    is_same: bool,
    moved: bool,
}

/// A segment of the new version and one of the version before with the same text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Same {
    new: usize,
    old: usize,
    moved: bool,
}

impl Pair {
    fn of_same(same: Same) -> Self {
        Pair {
            new: same.new..same.new + 1,
            old: same.old..same.old + 1,
            is_same: true,
            moved: same.moved,
        }
    }

    fn part(self, scale: &mut Scale<'_>) -> Part {
        let difference = (!self.is_same).then(|| scale.difference(&self.new, &self.old));
        let status = match (self.is_same, self.moved) {
            (true, false) => Status::Unchanged,
            (true, true) => Status::Moved,
            (false, _) => Status::Changed,
        };
        Part {
            status,
            new: self.new,
            old: self.old,
            moved: self.moved,
            difference,
        }
    }
}

/// The pairs as parts, with what is only in one version.
fn parts(scale: &mut Scale<'_>, mut pairs: Vec<Pair>) -> Vec<Part> {
    let (new, old) = (scale.new.len(), scale.old.len());
    pairs.sort_by_key(|pair| pair.new.start);
    let mut stays = vec![false; old];
    for pair in &pairs {
        stays[pair.old.clone()].fill(true);
    }
    let mut parts = Vec::with_capacity(new + old);
    let (mut next_new, mut next_old) = (0, 0);
    for pair in pairs {
        // What moved says nothing of where the text before it ended.
        if !pair.moved {
            remove(&mut parts, next_old..pair.old.start, &stays);
            next_old = next_old.max(pair.old.end);
        }
        parts.extend((next_new..pair.new.start).map(added));
        next_new = pair.new.end;
        parts.push(pair.part(scale));
    }
    remove(&mut parts, next_old..old, &stays);
    parts.extend((next_new..new).map(added));
    parts
}

fn added(at: usize) -> Part {
    Part {
        status: Status::New,
        new: at..at + 1,
        old: 0..0,
        moved: false,
        difference: None,
    }
}

/// The removed ones among some segments of the version before.
fn remove(parts: &mut Vec<Part>, old: Range<usize>, stays: &[bool]) {
    let gone = old.filter(|at| !stays[*at]);
    parts.extend(gone.map(|at| Part {
        status: Status::Removed,
        new: 0..0,
        old: at..at + 1,
        moved: false,
        difference: None,
    }));
}

#[cfg(test)]
mod tests;
