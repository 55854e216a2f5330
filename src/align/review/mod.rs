//! An alignment put right by a person: beads split, merged, their borders moved, confirmed.
//!
//! A [`Review`] is the beads of a story, which tile both sides in order, and stay so
//! whatever is done to them. What a person makes or confirms has the confidence 1, which
//! the aligner never gives (it knows no certainty): so it is told apart wherever a bead is
//! kept, and no memory needs another column for it.
//!
//! [`keeping`] puts what a person confirmed into a new alignment of the same texts, `shift` finds
//! it again where the texts have changed around it.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use super::Bead;

mod keep;
mod shift;
#[cfg(test)]
mod tests;

pub use keep::{keeping, realigned};
pub use shift::{Shift, carried};

/// The confidence of what a person confirmed.
pub const CONFIRMED: f64 = 1.0;

impl Bead {
    /// Whether a person says that it is right.
    pub fn is_confirmed(&self) -> bool {
        self.confidence >= CONFIRMED
    }

    /// Which bead it is, in its story.
    pub fn place(&self) -> Place {
        Place {
            source: self.source.clone(),
            target: self.target.clone(),
        }
    }
}

/// Names a bead by its segments: `0..2:1..3`, without the ends. A bead of another version
/// of the alignment is the same one where its place is the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Source segments, counted from 0.
    pub source: Range<usize>,
    /// Target segments.
    pub target: Range<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { source, target } = self;
        write!(
            f,
            "{}..{}:{}..{}",
            source.start, source.end, target.start, target.end
        )
    }
}

impl FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let range = |text: &str| {
            let (start, end) = text.split_once("..")?;
            let (start, end) = (start.parse().ok()?, end.parse().ok()?);
            (start <= end).then_some(start..end)
        };
        let sides = text
            .split_once(':')
            .and_then(|(source, target)| Some((range(source)?, range(target)?)));
        match sides {
            Some((source, target)) => Ok(Place { source, target }),
            None => Err(format!("`{text}` is no bead: 0..2:1..3 is wanted")),
        }
    }
}

/// One of the two texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSide {
    /// The text that was translated.
    Source,
    /// Its translation.
    Target,
}

/// One of the two neighbours of a bead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// The bead before it.
    Previous,
    /// The bead after it.
    Next,
}

/// What is done to a bead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is right.
    Confirm,
    /// It is two: the segments before these two, and those from them on.
    Split {
        /// First source segment of the second bead.
        source: usize,
        /// First target segment of the second bead.
        target: usize,
    },
    /// It and the next one are one.
    Merge,
    /// Its segment beside a neighbour belongs to that neighbour.
    Move {
        /// Which text's segment.
        side: TextSide,
        /// Where to.
        to: Neighbour,
    },
    /// Its two sides do not translate each other: each source segment was dropped, each
    /// target segment added.
    Drop,
}

/// One step of a review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The bead that it is done to.
    pub bead: Place,
    /// What is done.
    pub change: Change,
}

impl fmt::Display for Edit {
    /// What was done, for people: `split [1, 2]:[1] before 2 and 1`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ladder = Bead {
            source: self.bead.source.clone(),
            target: self.bead.target.clone(),
            confidence: CONFIRMED,
            crossing: false,
        };
        match &self.change {
            Change::Confirm => write!(f, "confirm {ladder}"),
            Change::Split { source, target } => {
                write!(f, "split {ladder} before {source} and {target}")
            }
            Change::Merge => write!(f, "merge {ladder} with the next"),
            Change::Move { side, to } => {
                let side = match side {
                    TextSide::Source => "source",
                    TextSide::Target => "target",
                };
                let (which, to) = match to {
                    Neighbour::Previous => ("first", "previous"),
                    Neighbour::Next => ("last", "next"),
                };
                write!(f, "move the {which} {side} of {ladder} to the {to}")
            }
            Change::Drop => write!(f, "part {ladder} into dropped and added"),
        }
    }
}

/// Why an edit cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The alignment has no such bead.
    #[error("there is no bead of just these segments")]
    NoBead,
    /// There is no bead on that side of it.
    #[error("there is no bead on that side of it")]
    NoNeighbour,
    /// There is no segment to move.
    #[error("it has no segment on that side")]
    NoSegment,
    /// One of the two beads would be empty.
    #[error("a bead is split between its segments, so that both parts have one")]
    NoSplit,
    /// It has one side only.
    #[error("it has text on one side only")]
    OneSided,
}

/// The beads of a story under review: they tile both sides in order, none is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    beads: Vec<Bead>,
}

impl Review {
    /// The review of texts of so many segments. Segments that no bead has, since a memory
    /// may hold beads from elsewhere, become dropped or added ones that are not sure at
    /// all; beads without any segment, out of order or beyond the texts are left out.
    pub fn new(source: usize, target: usize, beads: impl IntoIterator<Item = Bead>) -> Review {
        let mut review = Review { beads: Vec::new() };
        for bead in beads {
            let (from, to) = review.end();
            let fits = from <= bead.source.start
                && bead.source.start <= bead.source.end
                && bead.source.end <= source
                && to <= bead.target.start
                && bead.target.start <= bead.target.end
                && bead.target.end <= target;
            if fits && !(bead.source.is_empty() && bead.target.is_empty()) {
                review.fill(bead.source.start, bead.target.start, 0.0);
                review.beads.push(bead);
            }
        }
        review.fill(source, target, 0.0);
        review
    }

    /// The beads, in order.
    pub fn beads(&self) -> &[Bead] {
        &self.beads
    }

    /// The beads, in order.
    pub fn into_beads(self) -> Vec<Bead> {
        self.beads
    }

    /// Index of the bead at a place.
    pub fn find(&self, place: &Place) -> Option<usize> {
        self.beads
            .iter()
            .position(|bead| bead.source == place.source && bead.target == place.target)
    }

    /// Makes an edit; gives the index of the first bead that came of it.
    ///
    /// # Errors
    /// When it cannot be made; nothing is changed then.
    pub fn make(&mut self, edit: &Edit) -> Result<usize, Refusal> {
        let at = self.find(&edit.bead).ok_or(Refusal::NoBead)?;
        match edit.change {
            Change::Confirm => self.confirm(at),
            Change::Split { source, target } => self.split(at, source, target)?,
            Change::Merge => self.merge(at)?,
            Change::Move { side, to } => return self.move_segment(at, side, to),
            Change::Drop => self.drop(at)?,
        }
        Ok(at)
    }

    /// Where the last bead ends on both sides.
    fn end(&self) -> (usize, usize) {
        let last = self.beads.last();
        last.map_or((0, 0), |last| (last.source.end, last.target.end))
    }

    /// Adds beads of one segment each until both sides are told up to there.
    fn fill(&mut self, source: usize, target: usize, confidence: f64) {
        let (from, to) = self.end();
        self.beads
            .extend(apart(from..source, to..target, confidence));
    }

    fn confirm(&mut self, at: usize) {
        if let Some(bead) = self.beads.get_mut(at) {
            bead.confidence = CONFIRMED;
        }
    }

    fn split(&mut self, at: usize, source: usize, target: usize) -> Result<(), Refusal> {
        let bead = self.beads.get(at).ok_or(Refusal::NoBead)?;
        let inside = (bead.source.start..=bead.source.end).contains(&source)
            && (bead.target.start..=bead.target.end).contains(&target);
        let ends = [
            (bead.source.start, bead.target.start),
            (bead.source.end, bead.target.end),
        ];
        if !inside || ends.contains(&(source, target)) {
            return Err(Refusal::NoSplit);
        }
        let parts = [
            made(
                bead.source.start..source,
                bead.target.start..target,
                bead.crossing,
            ),
            made(
                source..bead.source.end,
                target..bead.target.end,
                bead.crossing,
            ),
        ];
        self.beads.splice(at..=at, parts);
        Ok(())
    }

    fn merge(&mut self, at: usize) -> Result<(), Refusal> {
        let [one, other] = self.beads.get(at..at + 2).unwrap_or_default() else {
            return Err(Refusal::NoNeighbour);
        };
        let merged = made(
            one.source.start..other.source.end,
            one.target.start..other.target.end,
            one.crossing || other.crossing,
        );
        self.beads.splice(at..at + 2, [merged]);
        Ok(())
    }

    /// Moves the border between a bead and its neighbour by a segment of one side.
    fn move_segment(&mut self, at: usize, side: TextSide, to: Neighbour) -> Result<usize, Refusal> {
        // The border that moves is the one behind the bead at `first`.
        let first = match to {
            Neighbour::Previous => at.checked_sub(1).ok_or(Refusal::NoNeighbour)?,
            Neighbour::Next => at,
        };
        let [one, other] = self.beads.get(first..first + 2).unwrap_or_default() else {
            return Err(Refusal::NoNeighbour);
        };
        let giver = if first == at { one } else { other };
        let (mut source, mut target) = (one.source.end, one.target.end);
        let (border, segments) = match side {
            TextSide::Source => (&mut source, &giver.source),
            TextSide::Target => (&mut target, &giver.target),
        };
        if segments.is_empty() {
            return Err(Refusal::NoSegment);
        }
        match to {
            Neighbour::Previous => *border += 1,
            Neighbour::Next => *border -= 1,
        }
        let parts = [
            made(
                one.source.start..source,
                one.target.start..target,
                one.crossing,
            ),
            made(
                source..other.source.end,
                target..other.target.end,
                other.crossing,
            ),
        ];
        // A bead that gave its only segment is no more.
        let left: Vec<Bead> = parts.into_iter().filter(|bead| !is_empty(bead)).collect();
        self.beads.splice(first..first + 2, left);
        Ok(first)
    }

    fn drop(&mut self, at: usize) -> Result<(), Refusal> {
        let bead = self.beads.get(at).ok_or(Refusal::NoBead)?;
        if !bead.is_pair() {
            return Err(Refusal::OneSided);
        }
        let parts: Vec<Bead> = apart(bead.source.clone(), bead.target.clone(), CONFIRMED).collect();
        self.beads.splice(at..=at, parts);
        Ok(())
    }
}

fn is_empty(bead: &Bead) -> bool {
    bead.source.is_empty() && bead.target.is_empty()
}

/// A bead that a person made, of one or two that were crossing or not: what has less than
/// two segments on a side cannot cross.
fn made(source: Range<usize>, target: Range<usize>, crossing: bool) -> Bead {
    Bead {
        crossing: crossing && source.len() > 1 && target.len() > 1,
        source,
        target,
        confidence: CONFIRMED,
    }
}

/// The segments of both sides, each as a bead of its own: the source's dropped, then the
/// target's added.
fn apart(
    source: Range<usize>,
    target: Range<usize>,
    confidence: f64,
) -> impl Iterator<Item = Bead> {
    let one = move |source: Range<usize>, target: Range<usize>| Bead {
        source,
        target,
        confidence,
        crossing: false,
    };
    let before = target.start;
    let behind = source.end;
    let dropped = source.map(move |segment| one(segment..segment + 1, before..before));
    let added = target.map(move |segment| one(behind..behind, segment..segment + 1));
    dropped.chain(added)
}
