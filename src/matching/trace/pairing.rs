//! Which of many stories translates which, told by content.

use super::index::{StoryOrigin, Tracer};
use crate::lexicon::Lexicon;
use crate::memory::SourceSegment;
use crate::text::Lang;

/// Two stories, by their place in the lists given, that translate each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoryPair {
    /// Index of the source story.
    pub source: usize,
    /// Index of the target story.
    pub target: usize,
    /// Mean score of the target's segments, 0–1.
    pub score: f32,
}

/// Mean score from which two stories are taken for translations of each other. Two
/// stories on the same event reach about half of what a story and its translation do.
pub const MIN_SCORE: f32 = 0.35;

/// Pairs stories with their translations: the best pair first, each story once.
/// Stories without a counterpart are in no pair.
pub fn pair(
    sources: &[Vec<&str>],
    targets: &[Vec<&str>],
    lexicon: Lexicon<'_>,
    source_lang: &Lang,
    target_lang: &Lang,
) -> Vec<StoryPair> {
    let segments = sources.iter().enumerate().flat_map(|(number, texts)| {
        texts
            .iter()
            .enumerate()
            .map(move |(position, text)| SourceSegment {
                story: Some(number.to_string()),
                position: u32::try_from(position).ok(),
                lang: source_lang.clone(),
                text: (*text).to_owned(),
                unit: None,
            })
    });
    let tracer = Tracer::over(segments, lexicon, source_lang, target_lang);
    let mut pairs = Vec::new();
    for (target, texts) in targets.iter().enumerate() {
        let stories = tracer.article(texts, 0).stories.into_iter();
        pairs.extend(stories.filter(|story| story.score >= MIN_SCORE).filter_map(
            |StoryOrigin { story, score, .. }| {
                let source = story.parse().ok()?;
                Some(StoryPair {
                    source,
                    target,
                    score,
                })
            },
        ));
    }
    pairs.sort_by(|one, other| {
        let order = other.score.total_cmp(&one.score);
        order.then((one.source, one.target).cmp(&(other.source, other.target)))
    });
    let (mut used_sources, mut used_targets) =
        (vec![false; sources.len()], vec![false; targets.len()]);
    pairs.retain(|pair| {
        let free = !used_sources[pair.source] && !used_targets[pair.target];
        if free {
            used_sources[pair.source] = true;
            used_targets[pair.target] = true;
        }
        free
    });
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_story_finds_its_translation_whatever_the_order() {
        let (es, en) = (Lang::es(), Lang::en());
        let sources = [
            vec![
                "El terremoto dejó 23 muertos en Perú.",
                "La presidenta viajó a la zona.",
            ],
            vec![
                "La bolsa de Madrid subió un 2,4 % el martes.",
                "El euro cayó.",
            ],
            vec!["Nadie tradujo esta historia del poeta."],
        ];
        let targets = [
            vec![
                "The Madrid stock exchange rose 2.4 percent on Tuesday.",
                "The euro fell.",
            ],
            vec![
                "The earthquake left 23 dead in Peru.",
                "The president traveled to the area.",
            ],
        ];
        let pairs = pair(&sources, &targets, Lexicon::shipped(&es, &en), &es, &en);
        let mut found: Vec<_> = pairs
            .iter()
            .map(|pair| (pair.source, pair.target))
            .collect();
        found.sort_unstable();
        assert_eq!(found, [(0, 1), (1, 0)]);
    }
}
