//! Which segments go with which in a bead that has several on both sides, so that
//! one sees what changed places.

use crate::align::{Bead, Evidence};

/// A source and a target segment that go together, counted from the bead's first.
pub(super) type Tie = (usize, usize);

/// The ties of a bead, in the order of the source: every segment with the one on the
/// other side that gains most with it. Without evidence only a bead that says it is
/// crossing has any, each segment with its mirror image.
pub(super) fn of(bead: &Bead, evidence: Option<&Evidence>) -> Vec<Tie> {
    let (n, m) = (bead.source.len(), bead.target.len());
    if n < 2 || m < 2 {
        return Vec::new();
    }
    let Some(evidence) = evidence.filter(|evidence| !evidence.pairs.is_empty()) else {
        return mirrored(bead);
    };
    let mut gains = vec![vec![0.0f32; m]; n];
    for pair in &evidence.pairs {
        let source = pair.source_segment.checked_sub(bead.source.start);
        let target = pair.target_segment.checked_sub(bead.target.start);
        let cell = source
            .and_then(|source| gains.get_mut(source))
            .zip(target)
            .and_then(|(row, target)| row.get_mut(target));
        if let Some(gain) = cell {
            *gain += pair.gain;
        }
    }
    let best = |gain: &dyn Fn(usize) -> f32, count: usize| {
        (0..count)
            .filter(|&at| gain(at) > 0.0)
            .max_by(|&one, &other| gain(one).total_cmp(&gain(other)).then(other.cmp(&one)))
    };
    let forth = (0..n).filter_map(|s| best(&|t| gains[s][t], m).map(|t| (s, t)));
    let back = (0..m).filter_map(|t| best(&|s| gains[s][t], n).map(|s| (s, t)));
    let mut ties: Vec<Tie> = forth.chain(back).collect();
    ties.sort_unstable();
    ties.dedup();
    ties
}

fn mirrored(bead: &Bead) -> Vec<Tie> {
    let (n, m) = (bead.source.len(), bead.target.len());
    match bead.crossing {
        true => (0..n.max(m))
            .map(|at| (at.min(n - 1), m - 1 - at.min(m - 1)))
            .collect(),
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::align::{MatchKind, MatchedPair};
    use crate::text::Span;

    fn evidence(gains: &[(usize, usize, f32)]) -> Evidence {
        let pair = |&(source_segment, target_segment, gain): &(usize, usize, f32)| MatchedPair {
            source_segment,
            source: Span::new(0, 1),
            target_segment,
            target: Span::new(0, 1),
            kind: MatchKind::Name,
            weight: 1.0,
            gain,
        };
        Evidence {
            pairs: gains.iter().map(pair).collect(),
            matched: 0.0,
            words: 0.0,
            length: 0.0,
            marks: 0.0,
            prior: 0.0,
        }
    }

    #[test]
    fn segments_go_with_their_best() {
        let bead = |source, target, crossing| Bead {
            source,
            target,
            confidence: 0.5,
            crossing,
        };
        let two = bead(3..5, 6..8, true);
        let swapped = evidence(&[
            (3, 7, 2.0),
            (4, 6, 1.0),
            (3, 6, 0.5),
            (9, 9, 5.0),
            (0, 0, 1.0),
        ]);
        assert_eq!(of(&two, Some(&swapped)), [(0, 1), (1, 0)]);
        assert_eq!(of(&two, None), [(0, 1), (1, 0)]);
        let split = bead(0..2, 0..3, false);
        let to_three = evidence(&[(0, 0, 1.0), (1, 1, 3.0), (1, 2, 2.0)]);
        assert_eq!(of(&split, Some(&to_three)), [(0, 0), (1, 1), (1, 2)]);
        assert!(of(&split, None).is_empty());
        assert!(of(&bead(0..1, 0..3, false), Some(&to_three)).is_empty());
        assert_eq!(of(&bead(0..2, 0..3, true), None), [(0, 2), (1, 1), (1, 0)]);
    }
}
