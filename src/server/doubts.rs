//! Why beads of a stored alignment are not sure, in words, for those who review it.
//!
//! To take a whole text of thousands of segments apart takes longer than a page may. So the
//! beads that are shown are looked at as if they were a text of their own, together with
//! sure ones from all over the story: by these the aligner sees what is usual in it. A story
//! of which nearly all is shown is looked at as a whole.

use std::collections::BTreeMap;
use std::ops::Range;

use super::config::Means;
use crate::align::{Aligner, Bead, Doubt, SURE};
use crate::memory::{Side, StoryVersion};

/// Positions of an alignment up to which the reasons of doubts are found out: in longer
/// texts that would take longer than a page may.
const EXPLAINED: usize = 40_000;

/// Sure beads that stand beside those shown: enough to tell what is usual.
const USUAL: usize = 50;

/// The doubts about the beads that are shown, by the index of the bead: nothing where their
/// texts are too long.
pub(super) fn of(
    means: &Means,
    version: &StoryVersion,
    beads: &[Bead],
    shown: &[usize],
) -> BTreeMap<usize, String> {
    let (Some(source), Some(target)) = (&version.source, &version.target) else {
        return BTreeMap::new();
    };
    let is_unsure = |number: &usize| {
        let bead = beads.get(*number);
        bead.is_some_and(|bead| bead.confidence < SURE)
    };
    if !shown.iter().any(is_unsure) {
        return BTreeMap::new();
    }
    let mut numbers = shown.to_vec();
    numbers.extend(usual(beads, shown));
    numbers.sort_unstable();
    numbers.dedup();
    let text = Text::of(beads, &numbers, source, target);
    if text.sources.len().saturating_mul(text.targets.len()) > EXPLAINED {
        return BTreeMap::new();
    }
    let (unsure, moved): (Vec<usize>, Vec<Bead>) = numbers
        .into_iter()
        .zip(text.beads)
        .filter(|(number, _)| is_unsure(number) && shown.contains(number))
        .unzip();
    let lexicon = means.lexicons.of(&source.lang, &target.lang);
    let aligner = Aligner::new(&lexicon, &source.lang, &target.lang);
    let evidence = aligner.explain(&text.sources, &text.targets, &moved);
    let phrases = moved.iter().zip(&evidence);
    let phrases = phrases.map(|(bead, evidence)| Doubt::phrase(bead, evidence));
    unsure.into_iter().zip(phrases).collect()
}

/// Sure beads spread over the story; all others of it where it is not much longer than what
/// is shown.
fn usual(beads: &[Bead], shown: &[usize]) -> Vec<usize> {
    if beads.len() <= shown.len() + USUAL {
        return (0..beads.len()).collect();
    }
    let sure = |number: &usize| {
        let bead = beads.get(*number);
        bead.is_some_and(|bead| bead.confidence >= SURE && bead.is_pair())
    };
    let sure: Vec<usize> = (0..beads.len()).filter(sure).collect();
    let step = sure.len().div_ceil(USUAL).max(1);
    sure.into_iter().step_by(step).collect()
}

/// Some beads of a story as a text of their own.
struct Text<'s> {
    sources: Vec<&'s str>,
    targets: Vec<&'s str>,
    /// The beads, by their segments in this text.
    beads: Vec<Bead>,
}

impl<'s> Text<'s> {
    fn of(beads: &[Bead], numbers: &[usize], source: &'s Side, target: &'s Side) -> Self {
        let mut text = Text {
            sources: Vec::new(),
            targets: Vec::new(),
            beads: Vec::with_capacity(numbers.len()),
        };
        for bead in numbers.iter().filter_map(|number| beads.get(*number)) {
            let source = append(&mut text.sources, source, &bead.source);
            let target = append(&mut text.targets, target, &bead.target);
            text.beads.push(Bead {
                source,
                target,
                ..bead.clone()
            });
        }
        text
    }
}

/// Puts segments behind others, and says where they are then.
fn append<'s>(texts: &mut Vec<&'s str>, side: &'s Side, segments: &Range<usize>) -> Range<usize> {
    let start = texts.len();
    let found = side.segments.get(segments.clone()).unwrap_or_default();
    texts.extend(found.iter().map(|segment| segment.text.as_str()));
    start..texts.len()
}
