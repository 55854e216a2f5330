//! The fit of the aligner's weights, a task rather than a test.

use std::fs;
use std::path::PathBuf;

use teletipo::align::Aligner;
use teletipo::align::gold::GoldPair;
use teletipo::align::metrics::{Counts, strict};
use teletipo::align::reliability::is_right;
use teletipo::align::score::{WEIGHTS, Weights};
use teletipo::lexicon::{Lexicon, Table};
use teletipo::text::Lang;

use crate::sets::{folder, shared, wire_stories};

/// A set that weights are fitted on.
struct Task<'t> {
    documents: Vec<GoldPair>,
    lexicon: Lexicon<'t>,
    langs: (Lang, Lang),
    weight: f64,
}

/// The weights as numbers, each with the distance that counts as far from where it
/// started: what the fit may not decide from a handful of cases stays near.
const SCALES: [f32; 14] = [
    0.1, 0.3, 1.5, 0.5, 0.3, 0.7, 1.0, 1.5, 1.5, 1.5, 0.6, 0.3, 0.1, 0.1,
];

fn numbers(w: &Weights) -> [f32; 14] {
    [
        w.threshold,
        w.length,
        w.length_cap,
        w.mark_kept,
        w.mark_lost,
        w.one_two,
        w.one_three,
        w.one_four,
        w.two_two,
        w.two_three,
        w.skip,
        w.skip_rate,
        w.missing,
        w.part,
    ]
}

fn weights(v: [f32; 14]) -> Weights {
    let [
        threshold,
        length,
        length_cap,
        mark_kept,
        mark_lost,
        one_two,
        one_three,
        one_four,
        two_two,
        two_three,
        skip,
        skip_rate,
        missing,
        part,
    ] = v;
    Weights {
        threshold,
        length,
        length_cap,
        mark_kept,
        mark_lost,
        one_two,
        one_three,
        one_four,
        two_two,
        two_three,
        skip,
        skip_rate,
        missing,
        part,
        ..WEIGHTS
    }
}

/// Sum over the sets of the logarithm of the strict error and, less, of the
/// surprise of the confidences; plus the distance from the start.
fn loss(tasks: &[Task<'_>], candidate: [f32; 14]) -> f64 {
    let mut total = 0.0;
    for task in tasks {
        let aligner = Aligner::new(&task.lexicon, &task.langs.0, &task.langs.1)
            .with_weights(weights(candidate));
        let (mut counts, mut surprise, mut beads_seen) = (Counts::default(), 0.0, 0.0);
        for document in &task.documents {
            let (source, target) = document.sides();
            let beads = aligner.align(&source, &target);
            counts.add(strict(&beads, &document.beads));
            for bead in &beads {
                let p = bead.confidence.clamp(0.001, 0.999);
                surprise -= if is_right(bead, &document.beads) {
                    p.ln()
                } else {
                    (1.0 - p).ln()
                };
                beads_seen += 1.0;
            }
        }
        total += task.weight
            * ((1.0 - counts.f1() + 0.002).ln() + 0.2 * (surprise / beads_seen + 0.01).ln());
    }
    let far =
        |((value, start), scale): ((&f32, f32), f32)| f64::from((value - start) / scale).powi(2);
    total
        + 0.03
            * candidate
                .iter()
                .zip(numbers(&WEIGHTS))
                .zip(SCALES)
                .map(far)
                .sum::<f64>()
}

/// Coordinate descent from the present weights. `TELETIPO_FIT` names the folder that
/// `tests/align_accuracy/fit_documents.py` made, with the table trained without its documents.
#[test]
#[ignore = "takes half an hour; prints weights to copy"]
fn fit_the_weights() {
    let root =
        PathBuf::from(std::env::var_os("TELETIPO_FIT").expect("TELETIPO_FIT names a folder"));
    let table = fs::read_to_string(root.join("es-en.lex")).unwrap();
    let trained = Lexicon::from_table(Table::new(&table));
    let task = |set: &str, every: usize, lexicon, weight| Task {
        documents: folder(&root.join(set)).into_iter().step_by(every).collect(),
        lexicon,
        langs: (Lang::es(), Lang::en()),
        weight,
    };
    let mut tasks = vec![
        task("plain", 2, trained, 1.0),
        task("nm", 2, trained, 1.0),
        task("wire", 1, trained, 2.0),
        task("d50", 2, trained, 0.7),
        task("wire", 3, Lexicon::empty(), 0.3),
    ];
    tasks.push(Task {
        documents: wire_stories(),
        lexicon: Lexicon::shipped(&Lang::es(), &Lang::en()),
        langs: (Lang::es(), Lang::en()),
        weight: 0.5,
    });
    if let Some(shared) = shared() {
        tasks.push(Task {
            documents: folder(&shared.join("parice-en-is")),
            lexicon: Lexicon::empty(),
            langs: (Lang::en(), "is".parse().unwrap()),
            weight: 0.3,
        });
    }
    let mut best = numbers(&WEIGHTS);
    let mut steps = SCALES;
    let mut lowest = loss(&tasks, best);
    for round in 0..3 {
        for at in 0..best.len() {
            let before = lowest;
            for direction in [1.0, -1.0] {
                loop {
                    let mut candidate = best;
                    candidate[at] += direction * steps[at];
                    let reached = loss(&tasks, candidate);
                    if reached > lowest - 1e-4 {
                        break;
                    }
                    (lowest, best) = (reached, candidate);
                }
            }
            if lowest == before {
                steps[at] *= 0.5;
            }
        }
        println!("round {round}: {lowest:.4} {:#?}", weights(best));
    }
}
