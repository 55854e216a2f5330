//! What a person confirmed, kept in a new alignment.

use std::ops::Range;

use super::super::Bead;

/// The beads of a new alignment with those that were confirmed in their places. `fresh` is
/// the alignment of the whole, `kept` the confirmed beads; both are in order and within the
/// two texts of `sizes` segments. Where the new alignment goes through both ends of what
/// lies between two confirmed beads, its beads stand there; elsewhere `align` aligns these
/// segments alone, and gives beads that count from them.
pub fn keeping(
    sizes: (usize, usize),
    fresh: &[Bead],
    kept: &[Bead],
    mut align: impl FnMut(Range<usize>, Range<usize>) -> Vec<Bead>,
) -> Vec<Bead> {
    let mut beads = Vec::with_capacity(fresh.len());
    let (mut from, mut to) = (0, 0);
    let end = Bead {
        source: sizes.0..sizes.0,
        target: sizes.1..sizes.1,
        confidence: 0.0,
        crossing: false,
    };
    for (number, next) in kept.iter().chain([&end]).enumerate() {
        let gap = (from..next.source.start, to..next.target.start);
        if gap.0.start > gap.0.end || gap.1.start > gap.1.end {
            continue;
        }
        match between(fresh, &gap) {
            Some(between) => beads.extend_from_slice(between),
            None => {
                beads.extend(
                    align(gap.0.clone(), gap.1.clone())
                        .into_iter()
                        .map(|bead| Bead {
                            source: from + bead.source.start..from + bead.source.end,
                            target: to + bead.target.start..to + bead.target.end,
                            ..bead
                        }),
                )
            }
        }
        if number < kept.len() {
            beads.push(next.clone());
        }
        (from, to) = (next.source.end, next.target.end);
    }
    beads
}

/// The beads that tile these segments of both sides; none where the alignment has none that
/// begin and end there.
fn between<'b>(fresh: &'b [Bead], gap: &(Range<usize>, Range<usize>)) -> Option<&'b [Bead]> {
    let (source, target) = gap;
    if source.is_empty() && target.is_empty() {
        return Some(&[]);
    }
    let first = fresh
        .iter()
        .position(|bead| (bead.source.start, bead.target.start) == (source.start, target.start))?;
    let last = fresh
        .iter()
        .rposition(|bead| (bead.source.end, bead.target.end) == (source.end, target.end))?;
    fresh.get(first..=last).filter(|beads| !beads.is_empty())
}
