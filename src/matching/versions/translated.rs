//! What the last translation did with the segments that a new version still has.
//!
//! A match is found by its text. These are the cases where the text alone does not find what
//! the translator made of it: a segment that went into one English sentence with its
//! neighbour, one that was left out, and sentences that were added behind it.

use std::ops::Range;

use super::Part;
use crate::Result;
use crate::align::Bead;
use crate::memory::{Store, StoredUnit, StoryVersion, UnitId};

/// What the last translation did with a segment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Treatment {
    /// The segments of the last version that it comes from.
    pub from: Range<usize>,
    /// The unit that all of those are in.
    pub held: Option<Held>,
    /// What the story had for it in the other language, with what it was joined with.
    pub target: Option<String>,
    /// Whether it was left out.
    pub dropped: bool,
    /// Sentences that were added behind it, of no source.
    pub added: Vec<String>,
}

/// A unit of the last version.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The unit.
    pub unit: StoredUnit,
    /// Its segments in the last version.
    pub old: Range<usize>,
}

/// What the last translation did with each of so many segments of the new version, in their
/// order; `parts` tell where they come from. Segments that come from none have an empty treatment,
/// and so have all where `last` is not aligned.
///
/// # Errors
/// When the memory cannot be read.
pub fn treatments(
    segments: usize,
    parts: &[Part],
    last: &StoryVersion,
    store: &dyn Store,
) -> Result<Vec<Treatment>> {
    let mut treatments = vec![Treatment::default(); segments];
    let Some(beads) = &last.beads else {
        return Ok(treatments);
    };
    for part in parts.iter().filter(|part| !part.new.is_empty()) {
        for n in part.new.clone() {
            treatments[n].from = part.old.clone();
        }
        for index in shared(beads, &part.old) {
            let (bead, unit) = &beads[index];
            let holds = bead.source.start <= part.old.start && part.old.end <= bead.source.end;
            for n in part.new.clone() {
                let treatment = &mut treatments[n];
                treatment.dropped |= bead.target.is_empty();
                add(&mut treatment.target, texts(last, bead));
                if let (true, Some(id)) = (holds, unit)
                    && let Some(unit) = store.unit(*id)?
                {
                    let old = bead.source.clone();
                    treatment.held = Some(Held { unit, old });
                }
            }
            if bead.source.end <= part.old.end
                && let Some(last_one) = part.new.clone().next_back()
            {
                let added = added(last, &beads[index + 1..]);
                treatments[last_one].added.extend(added);
            }
        }
    }
    Ok(treatments)
}

/// Adds sentences to a text.
fn add(text: &mut Option<String>, more: Vec<String>) {
    if !more.is_empty() {
        let texts: Vec<String> = text.take().into_iter().chain(more).collect();
        *text = Some(texts.join(" "));
    }
}

/// A bead with the unit that was made of it.
type Made = (Bead, Option<UnitId>);

/// The beads, by number, that some source segments are in. They are in the order of the text.
fn shared<'b>(beads: &'b [Made], old: &Range<usize>) -> impl Iterator<Item = usize> + use<'b> {
    let Range { start, end } = *old;
    let first = beads.partition_point(|(bead, _)| bead.source.end <= start);
    let near = (first..beads.len()).take_while(move |at| beads[*at].0.source.start < end);
    near.filter(|at| !beads[*at].0.source.is_empty())
}

/// What was added to the translation right behind a bead; `behind` are those after it.
fn added(last: &StoryVersion, behind: &[Made]) -> Vec<String> {
    let behind = behind.iter().map(|(bead, _)| bead);
    behind
        .take_while(|bead| bead.source.is_empty())
        .flat_map(|bead| texts(last, bead))
        .collect()
}

/// The target segments of a bead.
fn texts(last: &StoryVersion, bead: &Bead) -> Vec<String> {
    let target = last.target.as_ref().map_or(&[][..], |side| &side.segments);
    let segments = target.get(bead.target.clone()).unwrap_or_default();
    let texts = segments.iter().map(|segment| segment.text.trim());
    texts.map(str::to_owned).collect()
}
