//! The inverted index over the source segments of a memory, and look-ups in it.

use std::collections::HashMap;

use super::coverage;
use super::terms::{Term, Terms, Word};
use crate::Result;
use crate::lexicon::Lexicon;
use crate::memory::{SourceSegment, Store};
use crate::text::Lang;

/// A source segment that a text may have come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The segment with its story, position and unit.
    pub segment: SourceSegment,
    /// How much of both is accounted for by each other, 0–1.
    pub score: f32,
}

/// Segments below this score have hardly more in common than any two of one desk.
const MIN_SCORE: f32 = 0.25;
/// Segments that the index proposes and that are then measured exactly.
const PROPOSED: usize = 40;
/// Added to the score that ranks the segments of an article's most likely story:
/// between equals, the one from that story is right.
const SAME_STORY_BONUS: f32 = 0.05;
/// Share of the largest inverse document frequency that a term gets which no source
/// segment holds: it may be rare, or only unknown to the lexicon.
const UNKNOWN_SHARE: f32 = 0.5;

/// Number of a term in the index.
type TermNumber = u32;

/// Traces texts of one language back to the source segments of a memory.
pub struct Tracer<'l> {
    source_terms: Terms<'l>,
    target_terms: Terms<'l>,
    segments: Vec<SourceSegment>,
    numbers: HashMap<Term, TermNumber>,
    /// For each term the segments that hold it, ascending, with its best weight there.
    postings: Vec<Vec<(u32, f32)>>,
    /// Length of each segment as a vector of weighted terms.
    norms: Vec<f32>,
}

impl<'l> Tracer<'l> {
    /// Indexes all source segments of `store` in `source_lang`, to be found from texts in
    /// `target_lang` through `lexicon`.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn new(
        store: &dyn Store,
        lexicon: Lexicon<'l>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        let mut segments = Vec::new();
        store.source_segments(&mut |segment| {
            if segment.lang.same_language(source_lang) {
                segments.push(segment);
            }
            Ok(())
        })?;
        Ok(Tracer::over(segments, lexicon, source_lang, target_lang))
    }

    /// The same over segments that are in no memory.
    pub fn over(
        segments: impl IntoIterator<Item = SourceSegment>,
        lexicon: Lexicon<'l>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Self {
        let mut tracer = Tracer {
            source_terms: Terms::of_source(source_lang, lexicon),
            target_terms: Terms::of_target(target_lang),
            segments: Vec::new(),
            numbers: HashMap::new(),
            postings: Vec::new(),
            norms: Vec::new(),
        };
        segments.into_iter().for_each(|segment| tracer.add(segment));
        tracer.norms = tracer.all_norms();
        tracer
    }

    /// Number of source segments it searches.
    pub fn len(&self) -> usize {
        self.segments.len()
    }

    /// Whether there is nothing to search.
    pub fn is_empty(&self) -> bool {
        self.segments.is_empty()
    }

    /// For each of an article's segments its most likely source segments, best first,
    /// at most `top`; and the story that most of the article came from.
    pub fn article(&self, texts: &[&str], top: usize) -> (Vec<Vec<Origin>>, Option<String>) {
        let mut origins: Vec<Vec<Origin>> = texts.iter().map(|text| self.proposed(text)).collect();
        let story = story_scores(&origins)
            .into_iter()
            .next()
            .map(|(story, _)| story);
        for found in &mut origins {
            let rank = |origin: &Origin| {
                let same_story = story.is_some() && origin.segment.story == story;
                origin.score + if same_story { SAME_STORY_BONUS } else { 0.0 }
            };
            // Stable, so that equal ranks stay in the order of the memory.
            found.sort_by(|one, other| rank(other).total_cmp(&rank(one)));
            found.truncate(top);
        }
        (origins, story)
    }

    fn add(&mut self, segment: SourceSegment) {
        let number = self.segments.len() as u32;
        for (term, weight) in self.source_terms.words(&segment.text).into_iter().flatten() {
            let next = self.numbers.len() as TermNumber;
            let term = *self.numbers.entry(term).or_insert(next);
            if term == next {
                self.postings.push(Vec::new());
            }
            match self.postings[term as usize].last_mut() {
                Some((last, best)) if *last == number => *best = best.max(weight),
                _ => self.postings[term as usize].push((number, weight)),
            }
        }
        self.segments.push(segment);
    }

    fn all_norms(&self) -> Vec<f32> {
        let mut squares = vec![0.0; self.segments.len()];
        for list in &self.postings {
            let importance = self.frequency_weight(list.len());
            for (segment, weight) in list {
                squares[*segment as usize] += (importance * weight).powi(2);
            }
        }
        squares.into_iter().map(f32::sqrt).collect()
    }

    /// Inverse document frequency, `ln(1 + N/df)`.
    fn frequency_weight(&self, holders: usize) -> f32 {
        (1.0 + self.segments.len() as f32 / holders.max(1) as f32).ln()
    }

    fn importance(&self, term: &Term) -> f32 {
        match self.numbers.get(term) {
            Some(number) => self.frequency_weight(self.postings[*number as usize].len()),
            None => self.frequency_weight(1) * UNKNOWN_SHARE,
        }
    }

    /// A segment's words with how much each counts: a source word by how rare its
    /// spelling is, a target word by how rare its stem is, the last term of each.
    fn weighed(&self, words: Vec<Word>, by: impl Fn(&Word) -> Option<&Term>) -> Vec<(Word, f32)> {
        let weigh = |word: Word| {
            let importance = by(&word).map_or(0.0, |term| self.importance(term));
            (word, importance)
        };
        words.into_iter().map(weigh).collect()
    }

    /// The segments that share the most telling terms with `text`, measured, best first.
    pub(super) fn proposed(&self, text: &str) -> Vec<Origin> {
        let words = self.target_terms.words(text);
        let mut sums: HashMap<u32, f32> = HashMap::new();
        for (term, _) in words.iter().flatten() {
            let Some(number) = self.numbers.get(term) else {
                continue;
            };
            let list = &self.postings[*number as usize];
            let importance = self.frequency_weight(list.len()).powi(2);
            for (segment, weight) in list {
                *sums.entry(*segment).or_default() += importance * weight;
            }
        }
        let cosine = |(segment, sum): (u32, f32)| {
            (
                sum / self.norms[segment as usize].max(f32::MIN_POSITIVE),
                segment,
            )
        };
        let mut ranked: Vec<(f32, u32)> = sums.into_iter().map(cosine).collect();
        ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        ranked.truncate(PROPOSED);
        let target = self.weighed(words, |word| word.last().map(|(term, _)| term));
        let mut origins: Vec<Origin> = ranked
            .into_iter()
            .map(|(_, number)| self.measured(number, &target))
            .filter(|origin| origin.score >= MIN_SCORE)
            .collect();
        origins.sort_by(|one, other| other.score.total_cmp(&one.score));
        origins
    }

    fn measured(&self, number: u32, target: &[(Word, f32)]) -> Origin {
        let segment = &self.segments[number as usize];
        let source = self.weighed(self.source_terms.words(&segment.text), |word| {
            word.first().map(|(term, _)| term)
        });
        Origin {
            segment: segment.clone(),
            score: coverage::score(&source, target),
        }
    }
}

/// For each story the mean, over all texts, of its best segment's score; highest
/// first, equals by id.
pub(super) fn story_scores(origins: &[Vec<Origin>]) -> Vec<(String, f32)> {
    let mut sums: HashMap<&str, f32> = HashMap::new();
    for found in origins {
        let mut best: HashMap<&str, f32> = HashMap::new();
        for origin in found {
            if let Some(story) = &origin.segment.story {
                let known = best.entry(story).or_default();
                *known = known.max(origin.score);
            }
        }
        for (story, score) in best {
            *sums.entry(story).or_default() += score;
        }
    }
    let texts = origins.len().max(1) as f32;
    let mut scores: Vec<(String, f32)> = sums
        .into_iter()
        .map(|(story, sum)| (story.to_owned(), sum / texts))
        .collect();
    scores.sort_by(|one, other| other.1.total_cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    scores
}
