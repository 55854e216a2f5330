//! The fit of the confidences, a task rather than a test.

use std::fs;
use std::path::{Path, PathBuf};

use teletipo::align::confidence::Calibration;
use teletipo::align::gold::GoldPair;
use teletipo::align::reliability::is_right;
use teletipo::align::{Aligner, Bead, learned_over};
use teletipo::lexicon::{Lexicon, Table};
use teletipo::text::Lang;

use crate::sets::{folder, shared, wire_stories};

/// What one bead tells: 1, the document's coverage, the log-odds of the posterior; and
/// whether the bead is right.
struct Case {
    features: [f64; 3],
    right: bool,
}

/// The cases of each document.
type Cases = Vec<Vec<Case>>;

/// A calibration that gives the posterior itself, and one that gives the coverage.
const POSTERIOR: Calibration = Calibration {
    base: 0.0,
    coverage: 0.0,
    slope: 1.0,
    unrelated: 0.0,
};
const COVERAGE: Calibration = Calibration {
    base: 0.0,
    coverage: 1.0,
    slope: 0.0,
    unrelated: 0.0,
};

fn log_odds(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

fn cases(document: &GoldPair, lexicon: &Lexicon<'_>, langs: &(Lang, Lang)) -> Vec<Case> {
    let (source, target) = document.sides();
    let beads = |calibration| -> Vec<Bead> {
        Aligner::new(lexicon, &langs.0, &langs.1)
            .with_calibration(calibration)
            .align(&source, &target)
    };
    let pairs = beads(POSTERIOR).into_iter().zip(beads(COVERAGE));
    pairs
        .map(|(bead, other)| Case {
            features: [
                1.0,
                log_odds(other.confidence),
                log_odds(bead.confidence.max(1e-6)),
            ],
            right: is_right(&bead, &document.beads),
        })
        .collect()
}

/// The words that `documents` teach.
fn learned(documents: &[&GoldPair], langs: &(Lang, Lang)) -> Option<String> {
    let sides: Vec<_> = documents.iter().map(|document| document.sides()).collect();
    let borrowed: Vec<_> = sides
        .iter()
        .map(|(s, t)| (s.as_slice(), t.as_slice()))
        .collect();
    learned_over(&borrowed, &Lexicon::empty(), &langs.0, &langs.1)
}

/// Logistic regression by gradient ascent with a step for each feature (Adagrad).
fn fitted(cases: &[&Vec<Case>]) -> [f64; 3] {
    let (mut weights, mut squares) = ([0.0, 2.0, 1.0], [1e-9; 3]);
    for _ in 0..400 {
        let mut gradient = [0.0; 3];
        for case in cases.iter().copied().flatten() {
            let error = f64::from(u8::from(case.right)) - probability(&weights, case);
            (0..3).for_each(|i| gradient[i] += error * case.features[i]);
        }
        for i in 0..3 {
            squares[i] += gradient[i] * gradient[i];
            weights[i] += 0.1 * gradient[i] / squares[i].sqrt();
        }
    }
    weights
}

fn probability(weights: &[f64; 3], case: &Case) -> f64 {
    let sum: f64 = weights.iter().zip(case.features).map(|(w, f)| w * f).sum();
    1.0 / (1.0 + (-sum).exp())
}

/// Expected calibration error on documents that a fit on the others has not seen.
fn held_out(documents: &Cases) -> f64 {
    let mut bins = [(0.0, 0.0); 10];
    let mut count = 0.0;
    for fold in 0..5 {
        let others: Vec<_> = (documents.iter().enumerate())
            .filter(|(at, _)| at % 5 != fold)
            .map(|(_, cases)| cases)
            .collect();
        let weights = fitted(&others);
        for case in documents.iter().skip(fold).step_by(5).flatten() {
            let p = probability(&weights, case);
            let bin = &mut bins[((p * 10.0) as usize).min(9)];
            *bin = (bin.0 + p, bin.1 + f64::from(u8::from(case.right)));
            count += 1.0;
        }
    }
    let off: f64 = bins.iter().map(|(said, right)| (said - right).abs()).sum();
    off / count
}

/// Hand-aligned sets: folders called `NAME.SOURCE.TARGET` after their languages.
fn hand_aligned(root: &Path) -> Vec<(Vec<GoldPair>, (Lang, Lang))> {
    let Ok(entries) = fs::read_dir(root.join("hand")) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.sort();
    let named = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?.to_owned();
        let (rest, target) = name.rsplit_once('.')?;
        let (_, source) = rest.rsplit_once('.')?;
        let langs = (source.parse().ok()?, target.parse().ok()?);
        Some((folder(path), langs))
    };
    paths.iter().filter_map(named).collect()
}

/// Fits the calibrations of `align::confidence`. `TELETIPO_FIT` names the folder that
/// `tests/align_accuracy/fit_documents.py` made, with the table trained without its
/// documents; hand-aligned sets of other languages are taken from its folder `hand`.
#[test]
#[ignore = "takes some minutes; prints constants to copy"]
fn fit_the_calibration() {
    let root =
        PathBuf::from(std::env::var_os("TELETIPO_FIT").expect("TELETIPO_FIT names a folder"));
    let es_en = || (Lang::es(), Lang::en());
    let table = fs::read_to_string(root.join("es-en.lex")).unwrap();
    let trained = Lexicon::from_table(Table::new(&table));
    let mut known = Cases::new();
    for set in ["plain", "nm", "wire", "d50"] {
        for document in folder(&root.join(set)).iter().step_by(2) {
            known.push(cases(document, &trained, &es_en()));
        }
    }
    let mut sets = hand_aligned(&root);
    sets.push((wire_stories(), es_en()));
    let wire = folder(&root.join("wire"));
    sets.push((wire.into_iter().step_by(5).collect(), es_en()));
    if let Some(shared) = shared() {
        let langs = (Lang::en(), "is".parse().unwrap());
        sets.push((folder(&shared.join("parice-en-is")), langs));
    }
    let (mut unknown, mut taught) = (Cases::new(), Cases::new());
    for (documents, langs) in &sets {
        let all: Vec<&GoldPair> = documents.iter().collect();
        let jointly = learned(&all, langs);
        for document in documents {
            unknown.push(cases(document, &Lexicon::empty(), langs));
            let alone = learned(&[document], langs);
            for text in jointly.iter().chain(&alone) {
                let lexicon = Lexicon::empty().with_learned(Table::new(text));
                taught.push(cases(document, &lexicon, langs));
            }
        }
    }
    for (name, documents) in [("KNOWN", known), ("UNKNOWN", unknown), ("LEARNED", taught)] {
        let weights = fitted(&documents.iter().collect::<Vec<_>>());
        let beads: usize = documents.iter().map(Vec::len).sum();
        println!(
            "{name}: base {:.2}, coverage {:.2}, slope {:.2}; {beads} beads, calibration error of unseen documents {:.3}",
            weights[0],
            weights[1],
            weights[2],
            held_out(&documents)
        );
    }
}

/// What the typical coverage of texts with the shipped lexicon is when they translate each
/// other and when they have nothing to do with each other: what
/// `align::confidence::UNRELATED` lies between. The texts are put together from the
/// sentences of `train.tsv` in the folder that `TELETIPO_FIT` names.
#[test]
#[ignore = "prints figures for a constant"]
fn coverage_tells_unrelated_texts() {
    const TEXTS: usize = 300;
    let root =
        PathBuf::from(std::env::var_os("TELETIPO_FIT").expect("TELETIPO_FIT names a folder"));
    let text = fs::read_to_string(root.join("train.tsv")).unwrap();
    let mut rows = text.lines().filter_map(|line| {
        let mut columns = line.split('\t');
        Some((columns.next()?, columns.next()?))
    });
    let rows: Vec<(&str, &str)> = rows.by_ref().filter(|(es, _)| es.len() > 40).collect();
    let (es, en) = (Lang::es(), Lang::en());
    let aligner = Aligner::new(&Lexicon::shipped(&es, &en), &es, &en).with_calibration(COVERAGE);
    let stride = rows.len() / TEXTS;
    for size in [1, 2, 3, 5, 10, 20] {
        for (what, shift) in [("translated", 0), ("unrelated", rows.len() / 2)] {
            let coverage = |number: usize| {
                let of = |at: usize| rows[at % rows.len()];
                let place = |i: usize| number * stride + i * 7_919;
                let source: Vec<&str> = (0..size).map(|i| of(place(i)).0).collect();
                let target: Vec<&str> = (0..size).map(|i| of(place(i) + shift).1).collect();
                let beads = aligner.align(&source, &target);
                beads.first().map_or(0.0, |bead| log_odds(bead.confidence))
            };
            let mut all: Vec<f64> = (0..TEXTS).map(coverage).collect();
            all.sort_by(f64::total_cmp);
            let quantile = |share: f64| all[(share * (TEXTS - 1) as f64) as usize];
            println!(
                "{what}, {size} segments: 1 % {:.2}, 5 % {:.2}, half {:.2}, 95 % {:.2}, 99 % {:.2}",
                quantile(0.01),
                quantile(0.05),
                quantile(0.5),
                quantile(0.95),
                quantile(0.99)
            );
        }
    }
}
