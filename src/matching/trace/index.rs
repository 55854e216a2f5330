//! Look-ups: from texts to their most likely source segments and stories.

use std::ops::Range;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::archive::{Archive, Builder, SegmentNumber};
use super::cognates::Cognates;
use super::context::{self, Traced as Ranked};
use super::coverage::{self, Matching};
use super::file::{self, Stamp};
use super::form;
use super::query::{Query, Reader, Scored};
use super::weights::Weights;
use crate::Result;
use crate::lexicon::Lexicon;
use crate::memory::{SourceSegment, Store};
use crate::text::Lang;

/// A source segment that a text may have come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Origin {
    /// The segment with its story, position and unit.
    pub segment: SourceSegment,
    /// The harmonic mean of what each accounts for of the other, less where lengths or
    /// ends differ, 0–1.
    pub score: f32,
    /// Its number in the index.
    pub(super) number: SegmentNumber,
}

/// A story that texts may have come from.
#[derive(Clone, Debug, PartialEq)]
pub struct StoryOrigin {
    /// Its id.
    pub story: String,
    /// Mean score of the texts, each with its best segment of the story, 0–1; a text
    /// counts by how much it tells.
    pub score: f32,
    /// Texts whose most likely source is in the story.
    pub texts: usize,
}

/// Where an article came from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Traced {
    /// For each text its most likely source segments, best first.
    pub origins: Vec<Vec<Origin>>,
    /// The most likely source stories, best first.
    pub stories: Vec<StoryOrigin>,
}

/// Segments below this score have hardly more in common than any two of one desk.
pub(super) const MIN_SCORE: f32 = 0.25;
/// Segments that the postings propose and that are then measured exactly.
const PROPOSED: usize = 64;
/// Segments from which an index is kept: fewer are indexed in less time than a person
/// notices, and need no file.
pub const KEPT_FROM: usize = 5_000;
/// Postings read for one text. The rarest words come first, and their lists are
/// short; what is left when this many were read is too common to tell.
const MAX_POSTINGS: usize = 60_000;

/// Traces texts of one language back to source segments of another.
#[derive(Debug)]
pub struct Tracer {
    pub(super) archive: Archive,
    pub(super) weights: Weights,
    cognates: Cognates,
    /// Expected length of a text for each byte of its source, where it is known.
    ratio: Option<f32>,
    /// For each story its segments.
    pub(super) ranges: Vec<Range<SegmentNumber>>,
    /// Scratch of look-ups that are done, for the next ones.
    scratch: Mutex<Vec<Scratch>>,
    pub(super) reader: Reader,
}

/// Sums by segment, kept between look-ups: all zero before and after each.
#[derive(Debug)]
pub(super) struct Scratch {
    sums: Vec<f32>,
    touched: Vec<SegmentNumber>,
    pub(super) matching: Matching,
}

impl Tracer {
    /// Indexes all source segments of `store` in `source_lang`, to be found from texts in
    /// `target_lang` through `lexicon`.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn new(
        store: &dyn Store,
        lexicon: Lexicon<'_>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        let mut builder = Builder::new(source_lang, lexicon);
        store.source_segments(&mut |segment| {
            if segment.lang.same_language(source_lang) {
                builder.add(&segment);
            }
            Ok(())
        })?;
        Ok(Tracer::of(builder.build(), source_lang, target_lang))
    }

    /// The same with the index kept in the file `beside` the memory: taken from it where it
    /// fits, else built and, for a memory of [`KEPT_FROM`] segments or more, written to
    /// it, with the permissions of the memory where `beside` is its path with an
    /// extension more. A file that cannot be written only costs the time to build the index again.
    ///
    /// # Errors
    /// When the memory cannot be read.
    pub fn kept(
        store: &dyn Store,
        beside: &Path,
        lexicon: Lexicon<'_>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Result<Self> {
        // Asked for before the segments are read: where the memory changes meanwhile,
        // the index does not fit the next time.
        let stamp = Stamp {
            identity: store.identity()?,
            generation: store.generation()?,
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            lexicon: lexicon.digest(),
        };
        if let Some(archive) = file::read(beside, &stamp) {
            return Ok(Tracer::of(archive, source_lang, target_lang));
        }
        let tracer = Tracer::new(store, lexicon, source_lang, target_lang)?;
        if tracer.len() >= KEPT_FROM {
            // Without the right to write here it works all the same.
            let _ = file::write(beside, &stamp, &tracer.archive);
        }
        Ok(tracer)
    }

    /// The same over segments that are in no memory; those of a story follow each
    /// other.
    pub fn over(
        segments: impl IntoIterator<Item = SourceSegment>,
        lexicon: Lexicon<'_>,
        source_lang: &Lang,
        target_lang: &Lang,
    ) -> Self {
        let mut builder = Builder::new(source_lang, lexicon);
        segments
            .into_iter()
            .for_each(|segment| builder.add(&segment));
        Tracer::of(builder.build(), source_lang, target_lang)
    }

    fn of(archive: Archive, source_lang: &Lang, target_lang: &Lang) -> Self {
        Tracer {
            weights: Weights::new(&archive),
            cognates: Cognates::new(&archive.spellings),
            ranges: archive.story_ranges(),
            scratch: Mutex::default(),
            archive,
            ratio: form::ratio(source_lang, target_lang),
            reader: Reader::new(target_lang),
        }
    }

    /// Number of source segments it searches.
    pub fn len(&self) -> usize {
        self.archive.len()
    }

    /// Whether there is nothing to search.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// For each of an article's segments its most likely source segments, best first,
    /// at most `top`, and the stories that the article may have come from. Segments
    /// that neighbour each other in both texts support each other.
    pub fn article(&self, texts: &[&str], top: usize) -> Traced {
        let Ranked { found, stories } = context::rank(self, texts);
        let origin = |scored: &Scored| Origin {
            segment: self.archive.source_segment(scored.segment),
            score: scored.score,
            number: scored.segment,
        };
        let best = |found: &Vec<Scored>| found.iter().take(top).map(origin).collect();
        Traced {
            origins: found.iter().map(best).collect(),
            stories,
        }
    }

    pub(super) fn scratch(&self) -> Scratch {
        let mut free = self.scratch.lock().unwrap_or_else(PoisonError::into_inner);
        free.pop().unwrap_or_else(|| Scratch {
            sums: vec![0.0; self.len()],
            touched: Vec::new(),
            matching: Matching::default(),
        })
    }

    /// Keeps scratch for the next look-up.
    pub(super) fn give_back(&self, scratch: Scratch) {
        let mut free = self.scratch.lock().unwrap_or_else(PoisonError::into_inner);
        free.push(scratch);
    }

    pub(super) fn query(&self, text: &str) -> Query {
        self.reader
            .query(text, &self.archive, &self.cognates, &self.weights)
    }

    /// The score of a segment for a text.
    pub(super) fn score(
        &self,
        query: &Query,
        segment: SegmentNumber,
        matching: &mut Matching,
    ) -> f32 {
        let cover =
            coverage::covered(query, segment, &self.archive, &self.weights, matching).score();
        cover * form::agreement(self.archive.text_of(segment), query.form, self.ratio)
    }

    /// The segments that share the most telling words with a text, measured, best first.
    pub(super) fn proposed(&self, query: &Query, scratch: &mut Scratch) -> Vec<Scored> {
        let segments = self.candidates(query, scratch);
        let mut found: Vec<Scored> = segments
            .into_iter()
            .map(|segment| Scored {
                segment,
                score: self.score(query, segment, &mut scratch.matching),
            })
            .filter(|scored| scored.score >= MIN_SCORE)
            .collect();
        found.sort_by(|a, b| {
            let order = b.score.total_cmp(&a.score);
            order.then(a.segment.cmp(&b.segment))
        });
        found
    }

    /// The segments whose postings add up to the most, by the words of both.
    fn candidates(&self, query: &Query, scratch: &mut Scratch) -> Vec<SegmentNumber> {
        let gain = |link: &super::query::QueryLink| {
            let rarity = query.items[link.item as usize].rarity + self.weights.of(link.word);
            0.5 * rarity * link.weight
        };
        let mut links: Vec<_> = query
            .links
            .iter()
            .map(|link| (gain(link), link.word))
            .collect();
        links.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let mut read = 0;
        for (gain, word) in links {
            let segments = self.weights.segments(word);
            // The most telling word is read whatever it costs.
            if read > 0 && read + segments.len() > MAX_POSTINGS {
                continue;
            }
            read += segments.len();
            for segment in segments {
                let sum = &mut scratch.sums[*segment as usize];
                if *sum == 0.0 {
                    scratch.touched.push(*segment);
                }
                *sum += gain;
            }
        }
        let best_first = |a: &(f32, SegmentNumber), b: &(f32, SegmentNumber)| {
            b.0.total_cmp(&a.0).then(a.1.cmp(&b.1))
        };
        // Of tens of thousands nearly all are below the best few seen so far.
        let mut ranked: Vec<(f32, SegmentNumber)> = Vec::with_capacity(8 * PROPOSED);
        let mut least = 0.0;
        let keep_best = |ranked: &mut Vec<(f32, SegmentNumber)>| {
            if ranked.len() > PROPOSED {
                ranked.select_nth_unstable_by(PROPOSED, best_first);
                ranked.truncate(PROPOSED);
            }
        };
        for segment in scratch.touched.drain(..) {
            let sum = std::mem::take(&mut scratch.sums[segment as usize]);
            let share = sum / (query.mass + self.weights.mass(segment));
            if share < least {
                continue;
            }
            ranked.push((share, segment));
            if ranked.len() == 8 * PROPOSED {
                keep_best(&mut ranked);
                least = ranked.iter().fold(f32::MAX, |least, one| least.min(one.0));
            }
        }
        keep_best(&mut ranked);
        ranked.sort_unstable_by(best_first);
        ranked.into_iter().map(|(_, segment)| segment).collect()
    }
}
