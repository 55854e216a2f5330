//! How much each source word tells, and which segments hold it.

use super::archive::{Archive, SegmentNumber, WordNumber};

/// Postings and rarities, derived from an archive.
#[derive(Debug)]
pub(super) struct Weights {
    /// Where the segments of each word start in `postings`; one more than words.
    starts: Vec<u32>,
    /// Segments by word, ascending.
    postings: Vec<SegmentNumber>,
    rarities: Vec<f32>,
    /// Sum of the rarities of each segment's words.
    masses: Vec<f32>,
    segments: f32,
}

impl Weights {
    pub(super) fn new(archive: &Archive) -> Self {
        let words = archive.vocabulary as usize;
        let mut starts = vec![0u32; words + 1];
        for word in &archive.words {
            starts[*word as usize + 1] += 1;
        }
        for word in 0..words {
            starts[word + 1] += starts[word];
        }
        let mut next = starts.clone();
        let mut postings = vec![0; archive.words.len()];
        for segment in 0..archive.len() as SegmentNumber {
            for word in archive.words_of(segment) {
                let place = &mut next[*word as usize];
                postings[*place as usize] = segment;
                *place += 1;
            }
        }
        let mut weights = Weights {
            starts,
            postings,
            rarities: Vec::new(),
            masses: Vec::new(),
            segments: archive.len() as f32,
        };
        weights.rarities = (0..archive.vocabulary)
            .map(|word| weights.rarity(weights.holders(word) as f32))
            .collect();
        let mass = |segment| {
            let words = archive.words_of(segment).iter();
            words.map(|word| weights.of(*word)).sum()
        };
        weights.masses = (0..archive.len() as SegmentNumber).map(mass).collect();
        weights
    }

    /// Rarity of a word that so many segments hold, in nats: `ln(1 + N/df)`.
    pub(super) fn rarity(&self, holders: f32) -> f32 {
        (1.0 + self.segments / holders.clamp(1.0, self.segments.max(1.0))).ln()
    }

    pub(super) fn of(&self, word: WordNumber) -> f32 {
        self.rarities[word as usize]
    }

    pub(super) fn mass(&self, segment: SegmentNumber) -> f32 {
        self.masses[segment as usize]
    }

    /// The segments that hold a word.
    pub(super) fn segments(&self, word: WordNumber) -> &[SegmentNumber] {
        let word = word as usize;
        &self.postings[self.starts[word] as usize..self.starts[word + 1] as usize]
    }

    /// Number of segments that hold a word.
    pub(super) fn holders(&self, word: WordNumber) -> usize {
        self.segments(word).len()
    }
}
