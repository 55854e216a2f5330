//! The aligner as a whole: shapes of beads, evidence, odd and hostile texts.

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
