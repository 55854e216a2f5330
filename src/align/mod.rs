//! Finds which segments of a translation render which segments of its source.
//!
//! The texts are taken apart into words and placeables (`document`); the lexicon,
//! spelling (`cognates`) and values (`dates`) say which of them may match, once for
//! the whole pair (`links`). Where they meet is laid out source segment by source
//! segment (`rows`), and items are matched one to one (`matcher`). A bead's score adds
//! up what speaks for and against it ([`score`]), in part measured on the document
//! itself (`traits`). The best path of beads is found by dynamic programming
//! (`search`) over all beads worth considering (`lattice`) within a band (`band`) that
//! in long documents follows anchors (`anchors`). The same lattice gives the
//! probability of each bead (`confidence`); [`evidence`] shows what a score is made of.
//!
//! Time and memory are bounded by the texts and the band, whatever the texts hold. No
//! step is a scan over all of the other side: a text with no anchor gets a band of
//! fixed width, a term that is everywhere says nothing and is left out, a word is
//! compared with a bounded number of others, and a row has a bounded number of
//! matches. Of the band there are kept a score and a byte a position; rows of matches
//! and of sums live while the scan passes.
//!
//! Nothing here depends on threads, time or hash order: the same texts give the
//! same beads.

mod anchors;
mod band;
pub mod bead;
mod cognates;
pub mod confidence;
mod dates;
mod document;
mod doubt;
pub mod evidence;
pub mod gold;
mod lattice;
pub mod learn;
mod links;
mod matcher;
pub mod metrics;
mod rarity;
pub mod reliability;
mod rows;
pub mod score;
mod search;
mod traits;

pub use bead::{Bead, two_decimals};
pub use doubt::{Doubt, SURE, look_at};
pub use evidence::{Evidence, MatchedPair};
pub use learn::{Learner, align_learning, learned_over};
pub use links::MatchKind;

use crate::lexicon::Lexicon;
use crate::text::Lang;
use crate::text::stem::Stemmer;
use band::Band;
use confidence::Calibration;
use document::Side;
use evidence::matched_pairs;
use lattice::Lattice;
use links::Pair;
use matcher::Matcher;
use rows::{Row, Rows};
use score::{Shape, Sum, Traits, Weights};
use search::Found;

/// Squares of positions up to this many are searched whole.
const WHOLE_SQUARE: usize = 10_000;

/// Alignments of a document without lexicon before the one that counts. A second
/// one still helps, a third no more.
const SETTLING: usize = 2;

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
    calibration: Calibration,
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
            calibration: Calibration::of(lexicon),
        }
    }

    /// The same aligner with other weights, for fitting them.
    #[must_use]
    pub fn with_weights(mut self, weights: Weights) -> Self {
        self.weights = weights;
        self
    }

    /// The same aligner with another calibration of confidence, for fitting it.
    #[must_use]
    pub fn with_calibration(mut self, calibration: Calibration) -> Self {
        self.calibration = calibration;
        self
    }

    /// Aligns the segments of a source text with those of its translation. The beads
    /// tile both sides in order. Time and memory grow with the number of segments
    /// (with its square up to some hundred), whatever they hold.
    pub fn align(&self, source: &[&str], target: &[&str]) -> Vec<Bead> {
        let (source, target) = self.sides(source, target, false);
        let pair = Pair::new(&source, &target, &self.lexicon);
        self.beads(&pair).0
    }

    /// Aligns, and tells for every bead what speaks for and against it, in step with
    /// the beads. The same as [`Aligner::align`] and then [`Aligner::explain`], but the
    /// texts are analysed once.
    pub fn align_explained(&self, source: &[&str], target: &[&str]) -> (Vec<Bead>, Vec<Evidence>) {
        let (source, target) = self.sides(source, target, true);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let (beads, traits, mut rows) = self.beads(&pair);
        let evidence = self.explain_all(&pair, &traits, &beads, rows.matcher());
        (beads, evidence)
    }

    /// What speaks for and against each of `beads`, which were found by
    /// [`Aligner::align`] on the same segments. Beads out of range have no evidence.
    pub fn explain(&self, source: &[&str], target: &[&str], beads: &[Bead]) -> Vec<Evidence> {
        let (source, target) = self.sides(source, target, true);
        let pair = Pair::new(&source, &target, &self.lexicon);
        let mut rows = Rows::new(&pair);
        let (_, traits) = self.settled(&pair, &mut rows);
        self.explain_all(&pair, &traits, beads, rows.matcher())
    }

    /// The best beads of a pair, with what they were found by.
    fn beads(&self, pair: &Pair<'_>) -> (Vec<Bead>, Traits, Rows) {
        let mut rows = Rows::new(pair);
        let (band, traits) = self.settled(pair, &mut rows);
        let lattice = Lattice::new(pair, band, traits, &self.weights, &mut rows);
        let beads = search::best_path(&lattice, self.temperature)
            .into_iter()
            .map(|found| Bead {
                crossing: score::is_crossing(&found.source, &found.target, |source, target| {
                    Row::new(pair, source, target..target + 1, rows.matcher()).gain(target)
                }),
                confidence: self.confidence(&found, &traits),
                source: found.source,
                target: found.target,
            })
            .collect();
        (beads, traits, rows)
    }

    /// How sure a bead is. Texts that have nothing to do with each other pair nothing.
    fn confidence(&self, found: &Found, traits: &Traits) -> f64 {
        let confidence = self.calibration.confidence(found.posterior, traits.typical);
        let is_pair = !found.source.is_empty() && !found.target.is_empty();
        match is_pair && traits.is_telling {
            true => confidence * self.calibration.related(traits.typical),
            false => confidence,
        }
    }

    fn explain_all(
        &self,
        pair: &Pair<'_>,
        traits: &Traits,
        beads: &[Bead],
        matcher: &mut Matcher,
    ) -> Vec<Evidence> {
        beads
            .iter()
            .map(|bead| self.explain_bead(pair, traits, bead, matcher))
            .collect()
    }

    /// Both sides taken apart; `shown` when their words are to be shown.
    fn sides(&self, source: &[&str], target: &[&str], shown: bool) -> (Side, Side) {
        (
            Side::new(source, &self.source_lang, &self.source_stemmer, shown),
            Side::new(target, &self.target_lang, &self.target_stemmer, shown),
        )
    }

    /// Where a document is searched, and the traits that it is aligned with. Where no
    /// lexicon is there whose matches say what has a counterpart, it is aligned first to
    /// see how much of it is skipped.
    fn settled(&self, pair: &Pair<'_>, rows: &mut Rows) -> (Band, Traits) {
        let mut band = region(pair);
        let mut traits = traits::measure(pair, &band, rows, &self.weights);
        if !self.lexicon.has_own_entries() {
            for _ in 0..SETTLING {
                let lattice = Lattice::new(pair, band, traits, &self.weights, rows);
                let path = search::best_path(&lattice, self.temperature);
                let skipped = (
                    path.iter().filter(|bead| bead.target.is_empty()).count(),
                    path.iter().filter(|bead| bead.source.is_empty()).count(),
                );
                let segments = (pair.source.len(), pair.target.len());
                traits = traits.with_skips(skipped, segments, &self.weights);
                band = lattice.band;
            }
        }
        (band, traits)
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

/// Where to search.
fn region(pair: &Pair<'_>) -> Band {
    let (n, m) = (pair.source.len(), pair.target.len());
    if (n + 1).saturating_mul(m + 1) <= WHOLE_SQUARE {
        Band::whole(n, m)
    } else {
        Band::along(&anchors::find(pair), n, m)
    }
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
    fn blank_segments_pair_with_nothing() {
        let source = [ES[0], "", ES[2], " ", ES[4]];
        let target = [EN[0], EN[3], "\u{a0}", "", EN[4]];
        assert_eq!(
            ladder(&source, &target),
            [
                "[0]:[0]", "[1]:[]", "[2]:[1]", "[]:[2]", "[]:[3]", "[3]:[]", "[4]:[4]"
            ]
        );
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

    /// Texts `form(0)`, `form(1)` and so on.
    fn numbered(count: usize, form: impl Fn(usize) -> String) -> Vec<String> {
        (0..count).map(form).collect()
    }

    fn assert_answered(source: &[impl AsRef<str>], target: &[impl AsRef<str>]) {
        let (source, target): (Vec<&str>, Vec<&str>) = (
            source.iter().map(AsRef::as_ref).collect(),
            target.iter().map(AsRef::as_ref).collect(),
        );
        let beads = aligner().align(&source, &target);
        assert_sound(&beads, source.len(), target.len());
    }

    #[test]
    fn one_side_much_longer_or_blank_gets_an_answer() {
        let many: Vec<&str> = ES.iter().copied().cycle().take(3_000).collect();
        let blank = vec![""; 3_000];
        let no_words = vec!["* * *"; 500];
        assert_answered(&many, &EN[..1]);
        assert_answered(&ES[..1], &many);
        assert_answered(&many, &EN[..3]);
        assert_answered(&blank, &no_words);
        assert_answered(&blank, &blank);
        assert_answered(&no_words, &many);
    }

    #[test]
    fn lines_that_are_all_alike_get_an_answer() {
        let many: Vec<&str> = ES.iter().copied().cycle().take(2_000).collect();
        assert_answered(&many, &many);
        assert_answered(&["La casa."; 2_000], &["The house."; 1_500]);
        assert_answered(&["12"; 2_000], &["12"; 2_000]);
        // A word in two of five segments is not common enough to be left out.
        let often = numbered(1_000, |i| match i % 5 {
            0 | 1 => "terremoto ".repeat(500),
            _ => format!("nada {i}"),
        });
        assert_answered(&often, &often);
    }

    #[test]
    fn giant_segments_get_an_answer() {
        let many: Vec<&str> = ES.iter().copied().cycle().take(1_000).collect();
        let long = "palabra 12 ".repeat(20_000);
        let distinct = numbered(30_000, |i| format!("palabra{i}")).join(" ");
        let word = "a".repeat(50_000);
        for giant in [&long, &distinct, &word] {
            assert_answered(&[giant], &many);
            assert_answered(&[giant], &[giant]);
        }
    }

    #[test]
    fn words_and_dates_that_are_all_nearly_alike_get_an_answer() {
        let source = numbered(4_000, |i| {
            format!("palabra{}", (b'a' + (i % 26) as u8) as char).repeat(1 + i % 7)
                + &"x".repeat(i % 50)
        });
        let target = numbered(4_000, |i| format!("palabra{i:05} internacional{i:04}ista"));
        assert_answered(&source, &target);
        assert_answered(&target, &target);
        let month = |i: usize| ["enero", "mayo", "julio"][i % 3];
        let dates = numbered(3_000, |i| {
            format!("{} de {} de {}", i % 28 + 1, month(i / 28), 1900 + i / 84)
        });
        assert_answered(&dates, &dates);
    }

    #[test]
    fn texts_without_anything_in_common_get_an_answer() {
        let source = numbered(1_500, |i| format!("{}o", "ab".repeat(2 + i % 7)));
        let target = numbered(1_500, |i| format!("{}y", "xw".repeat(2 + i % 5)));
        assert_answered(&source, &target);
    }

    /// Beads of a long document are found along the anchors as in the whole square.
    #[test]
    fn a_long_document_comes_out_like_its_parts() {
        let text = |i: usize, word: &str| format!("{word} {} {word} {}", i * 37, i * 91 + 5);
        let source = numbered(1_000, |i| text(i, "Noticia"));
        let mut target = numbered(1_000, |i| text(i, "News"));
        target.remove(700);
        target.remove(300);
        let (source, target): (Vec<&str>, Vec<&str>) = (
            source.iter().map(String::as_str).collect(),
            target.iter().map(String::as_str).collect(),
        );
        let beads = aligner().align(&source, &target);
        assert_sound(&beads, source.len(), target.len());
        let skipped: Vec<_> = beads.iter().filter(|bead| !bead.is_pair()).collect();
        let dropped: Vec<_> = skipped.iter().map(|bead| bead.source.clone()).collect();
        assert_eq!(dropped, [300..301, 700..701]);
        assert_eq!(beads.len(), 1_000);
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
            let evidence = aligner().explain(&s, &t, &beads);
            prop_assert_eq!(evidence.len(), beads.len());
            prop_assert_eq!(aligner().align_explained(&s, &t), (beads, evidence));
        }
    }
}
