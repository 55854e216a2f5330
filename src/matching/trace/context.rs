//! The context of an article: which stories it may have come from, and source
//! segments that its neighbours speak for.

use std::collections::BTreeMap;
use std::ops::Range;

use super::archive::{NONE, SegmentNumber, StoryNumber};
use super::coverage::Matching;
use super::index::{MIN_SCORE, StoryOrigin, Tracer};
use super::query::{Query, Scored};

/// The sources of all texts of an article.
#[derive(Debug, Default)]
pub(super) struct Traced {
    /// For each text its candidates, best first.
    pub(super) found: Vec<Vec<Scored>>,
    /// Best first.
    pub(super) stories: Vec<StoryOrigin>,
}

/// Stories that are compared with the whole article, segment by segment.
const STORIES: usize = 5;
/// Comparisons of a text with a segment that one story may cost: a long article
/// against a long story is ranked by what the postings proposed.
const MAX_COMPARISONS: usize = 250_000;
/// Most that the neighbours can add to the score that ranks a segment. Halfway
/// between the scores of a translation and of another sentence on the same matter.
const NEIGHBOURS: f32 = 0.15;
/// Most that the story can add: between equals, the one from the article's most
/// likely story is right.
const SAME_STORY: f32 = 0.1;
/// How many segments further the neighbour's source may be: a translation drops,
/// joins and swaps sentences.
const REACH: u32 = 2;
/// Mean score from which a story may be the article's source: below it, its segments
/// would be no candidates either.
const MIN_STORY: f32 = MIN_SCORE;

/// Ranks the source segments and stories of an article.
pub(super) fn rank(tracer: &Tracer, texts: &[&str]) -> Traced {
    let mut scratch = tracer.scratch();
    let queries: Vec<Query> = texts.iter().map(|text| tracer.query(text)).collect();
    let mut found: Vec<Vec<Scored>> = queries
        .iter()
        .map(|query| tracer.proposed(query, &mut scratch))
        .collect();
    let ranges = &tracer.ranges;
    tracer.give_back(scratch);
    let mut likely = stories(tracer, &queries, &found);
    likely.truncate(STORIES);
    for (story, _) in &likely {
        add_all_of(tracer, &queries, &ranges[*story as usize], &mut found);
    }
    let mut likely: Vec<(StoryNumber, f32)> = stories(tracer, &queries, &found);
    likely.retain(|(_, score)| *score >= MIN_STORY);
    likely.truncate(STORIES);
    let best_story = likely.first().copied();
    let ranked: Vec<Vec<Scored>> = (0..found.len())
        .map(|text| ranked(tracer, &found, text, best_story))
        .collect();
    let texts_of = |story: StoryNumber| {
        let first = ranked.iter().filter_map(|found| found.first());
        first
            .filter(|best| tracer.archive.segment(best.segment).story == story)
            .count()
    };
    let stories = likely
        .iter()
        .map(|(story, score)| StoryOrigin {
            story: tracer.archive.stories[*story as usize].clone(),
            score: *score,
            texts: texts_of(*story),
        })
        .collect();
    Traced {
        found: ranked,
        stories,
    }
}

/// For each story the mean of the texts' best scores in it, each text weighing what
/// its words weigh; highest first, equals in the order of the memory.
fn stories(tracer: &Tracer, queries: &[Query], found: &[Vec<Scored>]) -> Vec<(StoryNumber, f32)> {
    let mut sums: BTreeMap<StoryNumber, f32> = BTreeMap::new();
    let mut best: BTreeMap<StoryNumber, f32> = BTreeMap::new();
    for (query, found) in queries.iter().zip(found) {
        best.clear();
        for scored in found {
            let story = tracer.archive.segment(scored.segment).story;
            if story != NONE {
                let known = best.entry(story).or_default();
                *known = known.max(scored.score);
            }
        }
        for (story, score) in &best {
            *sums.entry(*story).or_default() += query.mass * score;
        }
    }
    let mass: f32 = queries.iter().map(|query| query.mass).sum();
    let mean = |(story, sum)| (story, sum / mass.max(f32::MIN_POSITIVE));
    let mut scores: Vec<(StoryNumber, f32)> = sums.into_iter().map(mean).collect();
    scores.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    scores
}

/// Adds the segments of a story that the postings did not propose.
fn add_all_of(
    tracer: &Tracer,
    queries: &[Query],
    story: &Range<SegmentNumber>,
    found: &mut [Vec<Scored>],
) {
    if queries.len() * story.len() > MAX_COMPARISONS {
        return;
    }
    let mut matching = Matching::default();
    for (query, found) in queries.iter().zip(found) {
        for segment in story.clone() {
            if found.iter().all(|scored| scored.segment != segment) {
                let score = tracer.score(query, segment, &mut matching);
                if score >= MIN_SCORE {
                    found.push(Scored { segment, score });
                }
            }
        }
    }
}

/// The candidates of one text by their score and what speaks for them around it.
fn ranked(
    tracer: &Tracer,
    found: &[Vec<Scored>],
    text: usize,
    best_story: Option<(StoryNumber, f32)>,
) -> Vec<Scored> {
    let before = text.checked_sub(1).and_then(|before| found.get(before));
    let after = found.get(text + 1);
    let rank = |scored: &Scored| {
        let segment = tracer.archive.segment(scored.segment);
        let number = scored.segment;
        let near = |texts: Option<&Vec<Scored>>, range: Range<u32>| {
            let in_reach = |other: &&Scored| {
                range.contains(&other.segment)
                    && segment.story != NONE
                    && tracer.archive.segment(other.segment).story == segment.story
            };
            let others = texts.into_iter().flatten().filter(in_reach);
            others.fold(0.0, |best: f32, other| best.max(other.score))
        };
        let support = near(before, number.saturating_sub(REACH)..number + 1)
            + near(after, number..number.saturating_add(REACH + 1));
        let story = match best_story {
            Some((story, score)) if story == segment.story => score,
            _ => 0.0,
        };
        scored.score + NEIGHBOURS * 0.5 * support + SAME_STORY * story
    };
    let mut ranked: Vec<(f32, Scored)> = found[text]
        .iter()
        .map(|scored| (rank(scored), *scored))
        .collect();
    ranked.sort_by(|a, b| {
        let order = b.0.total_cmp(&a.0).then(b.1.score.total_cmp(&a.1.score));
        order.then(a.1.segment.cmp(&b.1.segment))
    });
    ranked.into_iter().map(|(_, scored)| scored).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;
    use crate::memory::SourceSegment;
    use crate::text::Lang;

    #[test]
    fn an_article_without_a_source_names_no_story() {
        let (es, en) = (Lang::es(), Lang::en());
        let segment = |position, text: &str| SourceSegment {
            story: Some("quake".into()),
            position: Some(position),
            lang: es.clone(),
            text: text.into(),
            unit: None,
        };
        let segments = [
            segment(0, "El terremoto dejó 23 muertos en Perú."),
            segment(1, "La presidenta viajó a la zona el martes."),
        ];
        let tracer = Tracer::over(segments, Lexicon::shipped(&es, &en), &es, &en);
        let stories = |texts: &[&str]| rank(&tracer, texts).stories.len();
        assert_eq!(stories(&["The earthquake left 23 dead in Peru."]), 1);
        let other = [
            "On Tuesday the president traveled to the area.",
            "Shares of two software makers fell sharply after weak quarterly results.",
            "Analysts had expected higher revenue from licences and cloud storage.",
            "Investors now wait for the annual meeting of shareholders in Frankfurt.",
            "The chess champion will defend his title against a young challenger.",
            "Rain is forecast along the coast, with strong winds and high waves.",
        ];
        // One sentence of many has its like there.
        let other = [&other[..], &other[1..]].concat();
        let found = rank(&tracer, &other).stories;
        assert!(found.is_empty(), "{found:?}");
    }
}
