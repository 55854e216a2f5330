//! What the last translation did with the segments that a new version still has.
//!
//! A match is found by its text. These are the cases where the text alone does not find what
//! the translator made of it: a segment that went into one English sentence with its
//! neighbour, one that was left out, and sentences that were added behind it.

use std::ops::Range;

use super::super::alignment::Table;
use super::super::lookup::Match;
use super::likeness::difference;
use super::{Part, Status};
use crate::Result;
use crate::align::Bead;
use crate::memory::{Store, StoredUnit, StorySegment, StoryVersion, UnitId};
use crate::text::Lang;

/// What the last translation did with a segment.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Treatment {
    /// The unit of the text that it was changed from, whatever the score; as if it was found
    /// in the first memory.
    pub own: Option<Match>,
    /// The same for a unit that holds more: the segment's neighbours in the last version.
    pub whole: Option<Match>,
    /// What the story had for it in the other language, with what it was joined with.
    pub target: Option<String>,
    /// Whether it was left out.
    pub dropped: bool,
    /// Sentences that were added behind it, of no source.
    pub added: Vec<String>,
}

/// How a segment of the new version matches a unit, whatever the score.
fn matched(unit: StoredUnit, text: &str, lang: &Lang, table: &mut Table) -> Match {
    let difference = difference(text, &unit.unit.source, lang, table);
    Match {
        unit,
        score: difference.score,
        base: difference.base,
        same_context: false,
        reversed: false,
        memory: 0,
        penalties: difference.penalties,
        edits: difference.edits,
    }
}

/// What the last translation did with each segment of the new version, in their order;
/// `parts` tell where they come from. Segments that come from none have an empty treatment,
/// and so have all where `last` is not aligned.
///
/// # Errors
/// When the memory cannot be read.
pub fn treatments(
    new: &[StorySegment],
    parts: &[Part],
    last: &StoryVersion,
    store: &dyn Store,
    lang: &Lang,
) -> Result<Vec<Treatment>> {
    let mut treatments = vec![Treatment::default(); new.len()];
    let Some(beads) = &last.beads else {
        return Ok(treatments);
    };
    let mut table = Table::default();
    for part in parts.iter().filter(|part| !part.new.is_empty()) {
        for index in shared(beads, &part.old) {
            let (bead, unit) = &beads[index];
            for n in part.new.clone() {
                let treatment = &mut treatments[n];
                treatment.dropped |= bead.target.is_empty();
                add(&mut treatment.target, texts(last, bead));
                let Some(held) = holds(bead, part) else {
                    continue;
                };
                if let Some(id) = unit
                    && let Some(unit) = store.unit(*id)?
                {
                    let found = matched(unit, &new[n].text, lang, &mut table);
                    match held {
                        Held::AsOne => treatment.own = Some(found),
                        Held::WithMore => treatment.whole = Some(found),
                    }
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

/// How a bead holds the segments that a part of the new version comes from.
enum Held {
    /// They are all of it.
    AsOne,
    /// It has others, or they were cut in two.
    WithMore,
}

/// How a bead holds a part's segments, where it holds all of them and the part's text is not
/// simply its own, which any look-up finds.
fn holds(bead: &Bead, part: &Part) -> Option<Held> {
    let is_all = bead.source.start <= part.old.start && part.old.end <= bead.source.end;
    match (bead.source == part.old && part.new.len() == 1, part.status) {
        _ if !is_all => None,
        (false, _) => Some(Held::WithMore),
        (true, Status::Changed) => Some(Held::AsOne),
        (true, _) => None,
    }
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
