//! Why beads of a stored alignment are not sure, for those who review it.

use super::config::Means;
use crate::align::{Aligner, Bead, Doubt, SURE};
use crate::memory::review::review_of;
use crate::memory::{Side, StoryVersion};

/// Positions of an alignment up to which the reasons of doubts are found out: in longer
/// texts that would take longer than a page may.
pub(super) const EXPLAINED: usize = 40_000;

/// Why beads are not sure, in words, in step with the beads of the review; nothing at all
/// where the texts are too long.
pub(super) fn doubts(means: &Means, version: &StoryVersion) -> Vec<Option<String>> {
    let (Some(review), Some(source), Some(target)) =
        (review_of(version), &version.source, &version.target)
    else {
        return Vec::new();
    };
    let (sources, targets) = (texts(source), texts(target));
    if sources.len().saturating_mul(targets.len()) > EXPLAINED {
        return Vec::new();
    }
    let unsure = |bead: &&Bead| bead.confidence < SURE;
    let asked: Vec<Bead> = review.beads().iter().filter(unsure).cloned().collect();
    if asked.is_empty() {
        return Vec::new();
    }
    let lexicon = means.lexicons.of(&source.lang, &target.lang);
    let aligner = Aligner::new(&lexicon, &source.lang, &target.lang);
    let evidence = aligner.explain(&sources, &targets, &asked);
    let mut found = asked.iter().zip(&evidence);
    let of_one = |bead: &Bead| {
        let (bead, evidence) = Some(bead).filter(unsure).and_then(|_| found.next())?;
        Some(Doubt::phrase(bead, evidence))
    };
    review.beads().iter().map(of_one).collect()
}

/// The texts of a side's segments.
pub(super) fn texts(side: &Side) -> Vec<&str> {
    let texts = side.segments.iter().map(|segment| segment.text.as_str());
    texts.collect()
}
