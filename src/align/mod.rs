//! Finds which segments of a translation render which segments of its source.
//!
//! The texts are taken apart into words and placeables (`document`); the lexicon,
//! spelling and values say which of them match (`links`, [`evidence`]); a bead's score adds
//! up what speaks for and against it ([`score`]). The best path of beads is found by
//! dynamic programming (`search`) over all beads worth considering (`lattice`)
//! within a band (`band`) that in long documents follows anchors (`anchors`).
//! The same lattice gives the probability of each bead (`confidence`).
//!
//! Nothing here depends on threads, time or hash order: the same texts give the
//! same beads.

mod anchors;
mod band;
pub mod bead;
mod confidence;
mod document;
pub mod evidence;
mod lattice;
pub mod learn;
mod links;
pub mod metrics;
mod rarity;
pub mod score;
mod search;
mod traits;

pub use bead::Bead;
pub use evidence::{Evidence, MatchedPair};
pub use learn::{Learner, align_learning, learn};
pub use links::MatchKind;

use crate::lexicon::Lexicon;
use crate::text::Lang;
use crate::text::stem::Stemmer;
use band::Band;
use document::Side;
use evidence::{Match, Matcher, Pair, Row, best_first};
use lattice::{Lattice, Rows};
use score::{Shape, Sum, Traits, Weights};

/// Squares of positions up to this many are searched whole.
const WHOLE_SQUARE: usize = 10_000;

/// Aligns document pairs of two languages. Cheap to make; one serves any number of
/// documents and threads.
///
/// ```
/// use teletipo::align::Aligner;
/// use teletipo::lexicon::Lexicon;
/// use teletipo::text::Lang;
///
/// let (es, en) = (Lang::es(), Lang::en());
/// let aligner = Aligner::new(&Lexicon::shipped(&es, &en), &es, &en);
/// let source = ["La Marina descartó un tsunami.", "Viajó a Bogotá en helicóptero.", "Hubo 340 casas dañadas."];
/// let target = ["The Navy ruled out a tsunami.", "There were 340 damaged homes."];
/// let ladder: Vec<String> = aligner.align(&source, &target).iter().map(|bead| bead.to_string()).collect();
/// assert_eq!(ladder, ["[0]:[0]", "[1]:[]", "[2]:[1]"]);
/// ```
#[derive(Debug)]
pub struct Aligner<'l> {
    lexicon: Lexicon<'l>,
    source_lang: Lang,
    target_lang: Lang,
    source_stemmer: Stemmer,
    target_stemmer: Stemmer,
    weights: Weights,
    temperature: f32,
}

impl<'l> Aligner<'l> {
    /// An aligner of texts in `source_lang` with translations in `target_lang`; the
    /// lexicon goes in the same direction and may be empty.
    pub fn new(lexicon: &Lexicon<'l>, source_lang: &Lang, target_lang: &Lang) -> Self {
        Aligner {
            lexicon: *lexicon,
            source_lang: source_lang.clone(),
            target_lang: target_lang.clone(),
            source_stemmer: Stemmer::new(source_lang),
            target_stemmer: Stemmer::new(target_lang),
            weights: score::WEIGHTS,
            temperature: confidence::TEMPERATURE,
        }
    }

    /// The same aligner with other weights, for fitting them.
    #[must_use]
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// Aligns the segments of a source text with those of its translation. The beads
    /// tile both sides in order. Time and memory grow with the number of segments
    /// (with its square up to some hundred), whatever they hold.
    pub fn align(&self, source: &[&str], target: &[&str]) -> Vec<Bead> {
        let (source, target) = self.sides(source, target);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let (band, mut rows) = region(&pair);
        let traits = self.traits(&pair, &band, &mut rows);
        let lattice = Lattice::new(&pair, band, traits, &self.weights, &mut rows);
        search::best_path(&lattice, self.temperature)
            .into_iter()
            .map(|found| Bead {
                crossing: score::is_crossing(&found.source, &found.target, |source, target| {
                    Row::new(&pair, source, target..target + 1, rows.matcher()).gain(target)
                }),
                confidence: confidence::calibrated(found.posterior, traits.typical),
                source: found.source,
                target: found.target,
            })
            .collect()
    }

    /// What speaks for and against each of `beads`, which were found by
    /// [`Aligner::align`] on the same segments. Beads out of range have no evidence.
    pub fn explain(&self, source: &[&str], target: &[&str], beads: &[Bead]) -> Vec<Evidence> {
        let (source, target) = self.sides(source, target);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let (band, mut rows) = region(&pair);
        let traits = self.traits(&pair, &band, &mut rows);
        beads
            .iter()
            .map(|bead| self.explain_bead(&pair, &traits, bead, rows.matcher()))
            .collect()
    }

    fn sides(&self, source: &[&str], target: &[&str]) -> (Side, Side) {
        (
            Side::new(source, &self.source_lang, &self.source_stemmer),
            Side::new(target, &self.target_lang, &self.target_stemmer),
        )
    }

    /// Measures what the document tells about itself, on all of its source segments
    /// or on evenly spread ones.
    fn traits(&self, pair: &Pair<'_>, band: &Band, rows: &mut Rows) -> Traits {
        let blocks = traits::blocks(pair.source.len());
        for segment in blocks.iter().cloned().flatten() {
            rows.make(pair, band, segment);
        }
        traits::measure(pair, band, rows, &blocks, &self.weights)
    }

    fn explain_bead(
        &self,
        pair: &Pair<'_>,
        traits: &Traits,
        bead: &Bead,
        matcher: &mut Matcher,
    ) -> Evidence {
        let empty = Evidence {
            pairs: Vec::new(),
            matched: 0.0,
            words: 0.0,
            length: 0.0,
            marks: 0.0,
            prior: 0.0,
        };
        let (Some(source), Some(target)) = (
            pair.source.segments.get(bead.source.clone()),
            pair.target.segments.get(bead.target.clone()),
        ) else {
            return empty;
        };
        if !bead.is_pair() {
            let prior =
                traits.skip_source * source.len() as f32 + traits.skip_target * target.len() as f32;
            return Evidence { prior, ..empty };
        }
        let pairs = matched_pairs(pair, bead, matcher);
        let (source, target) = (Sum::of(source), Sum::of(target));
        Evidence {
            matched: pairs.iter().map(|pair| pair.gain).sum(),
            pairs,
            words: self.weights.words(source.mass + target.mass, traits),
            length: self
                .weights
                .lengths(source.length, target.length, traits.ratio),
            marks: self.weights.marks(source.marks, target.marks),
            prior: self.weights.shape(Shape {
                source: bead.source.len(),
                target: bead.target.len(),
                crossing: bead.crossing,
            }),
        }
    }
}

/// Where to search, and room for the rows of matches there.
fn region(pair: &Pair<'_>) -> (Band, Rows) {
    let (n, m) = (pair.source.len(), pair.target.len());
    let whole = (n + 1).saturating_mul(m + 1) <= WHOLE_SQUARE;
    let band = if whole {
        Band::whole(n, m)
    } else {
        Band::along(&anchors::find(pair), n, m)
    };
    (band, Rows::new(pair.source, pair.target, whole))
}

/// The one-to-one matches of a bead's items, in the order of the source text.
fn matched_pairs(pair: &Pair<'_>, bead: &Bead, matcher: &mut Matcher) -> Vec<MatchedPair> {
    let mut matches: Vec<Match> = Vec::new();
    for segment in bead.source.clone() {
        let row = Row::new(pair, segment, bead.target.clone(), matcher);
        bead.target
            .clone()
            .for_each(|target| matches.extend_from_slice(row.with(target)));
    }
    matches.sort_unstable_by(best_first);
    let mut taken = Vec::new();
    matcher.each(&matches, |found| taken.push(*found));
    taken.sort_unstable_by_key(|found| found.source);
    let (sources, targets) = (&pair.source.items, &pair.target.items);
    taken
        .into_iter()
        .map(|found| {
            let (source, target) = (
                &sources[found.source as usize],
                &targets[found.target as usize],
            );
            MatchedPair {
                source_segment: source.segment as usize,
                source: source.span(),
                target_segment: target.segment as usize,
                target: target.span(),
                kind: found.kind,
                weight: found.weight,
                gain: found.gain,
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn aligner() -> Aligner<'static> {
        let (es, en) = (Lang::es(), Lang::en());
        Aligner::new(&Lexicon::shipped(&es, &en), &es, &en)
    }

    fn ladder(source: &[&str], target: &[&str]) -> Vec<String> {
        let beads = aligner().align(source, target);
        beads.iter().map(Bead::to_string).collect()
    }

    fn assert_sound(beads: &[Bead], n: usize, m: usize) {
        let mut at = (0, 0);
        for bead in beads {
            assert_eq!((bead.source.start, bead.target.start), at);
            assert!(bead.source.len() + bead.target.len() > 0);
            assert!((0.0..=1.0).contains(&bead.confidence));
            at = (bead.source.end, bead.target.end);
        }
        assert_eq!(at, (n, m));
    }

    const ES: [&str; 5] = [
        "Al menos 14 muertos por un terremoto en el sur de Perú",
        "El sismo se produjo a las 5.42 hora local y tuvo su epicentro en el mar.",
        "Según el balance preliminar, 340 viviendas quedaron destruidas.",
        "La acompañan los ministros de Defensa y de Salud.",
        "La Marina de Guerra descartó una alerta de tsunami.",
    ];
    const EN: [&str; 5] = [
        "At least 14 dead in earthquake in southern Peru",
        "The quake struck at 5:42 a.m. local time.",
        "Its epicenter was at sea.",
        "According to the preliminary assessment, 340 homes were destroyed.",
        "The Peruvian Navy ruled out a tsunami warning.",
    ];

    #[test]
    fn a_split_and_a_dropped_sentence() {
        assert_eq!(
            ladder(&ES, &EN),
            ["[0]:[0]", "[1]:[1, 2]", "[2]:[3]", "[3]:[]", "[4]:[4]"]
        );
    }

    #[test]
    fn two_sentences_in_the_other_order_are_one_crossing_bead() {
        let swapped = [EN[0], EN[4], EN[3]];
        let beads = aligner().align(&[ES[0], ES[2], ES[4]], &swapped);
        assert_eq!(beads.len(), 2, "{beads:?}");
        assert!(beads[1].crossing && !beads[0].crossing);
    }

    #[test]
    fn the_evidence_adds_up_and_names_its_words() {
        let aligner = aligner();
        let beads = aligner.align(&ES, &EN);
        let evidence = aligner.explain(&ES, &EN, &beads);
        let pairs: Vec<_> = evidence[0]
            .pairs
            .iter()
            .map(|pair| (pair.source.of(ES[0]), pair.target.of(EN[0]), pair.kind))
            .collect();
        assert!(pairs.contains(&("14", "14", MatchKind::Value)), "{pairs:?}");
        assert!(
            pairs.contains(&("terremoto", "earthquake", MatchKind::Lexicon)),
            "{pairs:?}"
        );
        assert!(evidence[0].score() > 0.0 && evidence[0].words < 0.0);
        assert!(evidence[3].pairs.is_empty() && evidence[3].score() < 0.0);
        let outside = Bead {
            source: 90..91,
            target: 0..1,
            confidence: 0.0,
            crossing: false,
        };
        assert!(aligner.explain(&ES, &EN, &[outside])[0].pairs.is_empty());
    }

    #[test]
    fn one_aligner_serves_all_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&aligner());
    }

    #[test]
    fn an_empty_side_is_all_skips() {
        assert!(ladder(&[], &[]).is_empty());
        assert_eq!(ladder(&["Hola."], &[]), ["[0]:[]"]);
        assert_eq!(ladder(&[], &["Hello.", ""]), ["[]:[0]", "[]:[1]"]);
    }

    #[test]
    fn identical_texts_align_one_to_one() {
        for count in [1, 3, 30, 300] {
            let texts: Vec<String> = (0..count)
                .map(|i| format!("Nota {i} sobre {} barcos.", i * 7))
                .collect();
            let side: Vec<&str> = texts.iter().map(String::as_str).collect();
            let beads = aligner().align(&side, &side);
            assert!(
                beads
                    .iter()
                    .all(|bead| bead.source == bead.target && bead.source.len() == 1)
            );
            assert_eq!(beads.len(), count);
        }
    }

    #[test]
    fn hostile_shapes_get_an_answer() {
        let many: Vec<&str> = ES.iter().copied().cycle().take(3_000).collect();
        let same = vec!["La casa."; 2_000];
        let blank = vec![""; 500];
        let no_words = vec!["* * *"; 500];
        let long = "palabra 12 ".repeat(20_000);
        for (source, target) in [
            (&many[..], &EN[..1]),
            (&ES[..1], &many[..]),
            (&many[..], &many[..]),
            (&same[..], &same[..]),
            (&blank[..], &no_words[..]),
            (&no_words[..], &many[..]),
            (&[long.as_str()][..], &many[..]),
            (&[long.as_str()][..], &[long.as_str()][..]),
        ] {
            assert_sound(&aligner().align(source, target), source.len(), target.len());
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn any_texts_are_tiled_and_the_same_every_time(
            source in prop::collection::vec("[a-d ¿?!\"0-9.,é]{0,30}", 0..12),
            target in prop::collection::vec("[a-d (?!\"0-9.,é]{0,30}", 0..12),
        ) {
            let (s, t): (Vec<&str>, Vec<&str>) = (
                source.iter().map(String::as_str).collect(),
                target.iter().map(String::as_str).collect(),
            );
            let beads = aligner().align(&s, &t);
            assert_sound(&beads, s.len(), t.len());
            prop_assert_eq!(&beads, &aligner().align(&s, &t));
            prop_assert_eq!(aligner().explain(&s, &t, &beads).len(), beads.len());
        }
    }
}
