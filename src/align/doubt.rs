//! Why a bead is not sure, in words: what a person should look for who checks it.

use super::{Bead, Evidence};

/// Confidence from which a bead needs no second look: nine in ten are right.
pub const SURE: f64 = 0.9;

/// What makes a bead doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Its matches hardly outweigh what its words cost.
    FewMatches,
    /// One side is much longer than the other lets expect.
    Lengths,
    /// Questions, quotations or other marks are on one side only.
    Marks,
    /// It speaks for itself no better than segments left out do.
    LikeDropped,
    /// Two or more segments on both sides, which are nearly always several beads.
    Joined,
    /// A segment without counterpart, which may belong to a neighbour.
    Alone,
    /// Nothing in it is odd, but another division scores nearly as well.
    CloseCall,
}

impl Doubt {
    /// The doubt in a few words.
    pub fn reason(self) -> &'static str {
        match self {
            Doubt::FewMatches => "few words match",
            Doubt::Lengths => "lengths far apart",
            Doubt::Marks => "punctuation differs",
            Doubt::LikeDropped => "much like dropped",
            Doubt::Joined => "joins several segments",
            Doubt::Alone => "may belong to a neighbour",
            Doubt::CloseCall => "another division is nearly as likely",
        }
    }

    /// What is doubtful about a bead, most telling first; never empty.
    pub fn of(bead: &Bead, evidence: &Evidence) -> Vec<Doubt> {
        /// What matches gain against what the words cost. The words cost about a
        /// third of what they typically gain where they match, so that a usual pair
        /// reaches some 2.8; this is half of it.
        const FEW: f32 = 1.4;
        /// Nats lost to the lengths: half of the most that they can cost.
        const FAR_APART: f32 = -1.5;
        /// Nats lost to marks that no kept one made up for.
        const MARKS_LOST: f32 = -0.3;
        if !bead.is_pair() {
            return vec![Doubt::Alone];
        }
        let found = [
            (evidence.score() <= 0.0, Doubt::LikeDropped),
            (
                evidence.matched < FEW * -evidence.words || evidence.pairs.is_empty(),
                Doubt::FewMatches,
            ),
            (evidence.length <= FAR_APART, Doubt::Lengths),
            (evidence.marks <= MARKS_LOST, Doubt::Marks),
            (
                bead.source.len() > 1 && bead.target.len() > 1,
                Doubt::Joined,
            ),
        ];
        let mut doubts: Vec<Doubt> = found
            .into_iter()
            .filter_map(|(holds, doubt)| holds.then_some(doubt))
            .collect();
        if doubts.is_empty() {
            doubts.push(Doubt::CloseCall);
        }
        doubts
    }

    /// What is doubtful about a bead, as one phrase.
    pub fn phrase(bead: &Bead, evidence: &Evidence) -> String {
        let doubts = Doubt::of(bead, evidence).into_iter();
        doubts.map(Doubt::reason).collect::<Vec<_>>().join(", ")
    }
}

/// Numbers of the beads worth a look: those below [`SURE`], least sure first, at
/// most `count`. Equally sure ones keep their order.
pub fn look_at(beads: &[Bead], count: usize) -> Vec<usize> {
    let sure = |bead: &Bead| bead.confidence >= SURE;
    let mut unsure: Vec<usize> = (0..beads.len()).filter(|&at| !sure(&beads[at])).collect();
    unsure.sort_by(|&one, &other| beads[one].confidence.total_cmp(&beads[other].confidence));
    unsure.truncate(count);
    unsure
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bead(sides: (usize, usize), confidence: f64) -> Bead {
        Bead {
            source: 0..sides.0,
            target: 0..sides.1,
            confidence,
            crossing: false,
        }
    }

    fn evidence(matched: f32, words: f32, length: f32, marks: f32) -> Evidence {
        let pairs = vec![];
        Evidence {
            pairs,
            matched,
            words,
            length,
            marks,
            prior: 0.0,
        }
    }

    #[test]
    fn reasons_come_from_the_evidence() {
        for (sides, evidence, reason) in [
            (
                (1, 1),
                evidence(1.0, -6.0, -2.0, 0.0),
                "much like dropped, few words match, lengths far apart",
            ),
            (
                (2, 2),
                evidence(9.0, -8.0, 0.0, -0.4),
                "few words match, punctuation differs, joins several segments",
            ),
            (
                (1, 0),
                evidence(0.0, 0.0, 0.0, 0.0),
                "may belong to a neighbour",
            ),
        ] {
            assert_eq!(Doubt::phrase(&bead(sides, 0.5), &evidence), reason);
        }
    }

    #[test]
    fn the_least_sure_come_first() {
        let beads = [0.95, 0.7, 0.2, 0.7, 0.9].map(|confidence| bead((1, 1), confidence));
        assert_eq!(look_at(&beads, 10), [2, 1, 3]);
        assert_eq!(look_at(&beads, 2), [2, 1]);
    }
}
