//! How often the quality checks are right, on labelled pairs and on sound translations.
//!
//! Run with `--nocapture` to see what comes out otherwise than labelled.

#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may: it fails by panicking and prints its table

mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;

use shared::{json_lines, shared};
use teletipo::check::{Check, Checker, Finding, Levels, Pair, Severity};
use teletipo::text::Lang;

fn checker() -> Checker {
    Checker::new(&Lang::es(), &Lang::en(), Levels::default())
}

/// A labelled pair of `tests/data/check/cases.tsv`.
struct Case {
    line: usize,
    /// None in the set that does not tell.
    about: Option<Check>,
    labels: BTreeSet<Check>,
    source: String,
    target: String,
    known_miss: bool,
}

fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/check/cases.tsv");
    let text = fs::read_to_string(path).unwrap();
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.starts_with('#'))
        .map(|(index, line)| {
            let fields: Vec<&str> = line.split('\t').collect();
            let labels = fields[2].split(',').filter(|label| *label != "-");
            Case {
                line: index + 1,
                about: fields[1].parse().ok(),
                labels: labels.map(|label| label.parse().unwrap()).collect(),
                source: fields[3].to_owned(),
                target: fields[4].to_owned(),
                known_miss: fields.get(5) == Some(&"miss"),
            }
        })
        .collect()
}

fn checks(findings: &[Finding]) -> BTreeSet<Check> {
    findings.iter().map(|finding| finding.check).collect()
}

#[test]
fn every_check_has_its_cases_half_of_them_sound() {
    let mut counts: BTreeMap<Check, (usize, usize)> = BTreeMap::new();
    for case in cases() {
        let Some(about) = case.about else { continue };
        let (sound, wrong) = counts.entry(about).or_default();
        match case.labels.is_empty() {
            true => *sound += 1,
            false => *wrong += 1,
        }
    }
    for check in Check::ALL {
        let (sound, wrong) = counts[&check];
        // Two texts that differ need two lines, of which the first is sound.
        let least = if check == Check::Inconsistent { 9 } else { 10 };
        assert!(
            sound + wrong >= 20 && sound * 2 >= sound + wrong && wrong >= least,
            "{check}"
        );
    }
}

/// Every case comes out as labelled, but for those that are known not to; and those still do
/// not, so that the file says what is true.
#[test]
fn cases_come_out_as_labelled() {
    let mut checker = checker();
    let mut wrong = Vec::new();
    for case in cases() {
        let pair = Pair {
            source: &case.source,
            target: &case.target,
            story: Some(&case.source),
        };
        let found = checks(&checker.check(&pair));
        if (found == case.labels) == case.known_miss {
            wrong.push(format!(
                "line {}: labelled {:?}, found {found:?}, known miss: {}\n  {}\n  {}",
                case.line, case.labels, case.known_miss, case.source, case.target
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn labelled_newswire_is_judged_right() {
    let Some(path) = shared("wire/qa.jsonl") else {
        return;
    };
    let mut checker = checker();
    let (mut right, mut found_all, mut labels_all, mut flagged) = (0, 0, 0, 0);
    for line in json_lines(&path) {
        let labels: BTreeSet<Check> = line["issues"]
            .as_array()
            .unwrap()
            .iter()
            .map(|label| label.as_str().unwrap().parse().unwrap())
            .collect();
        let source = line["es"].as_str().unwrap();
        let pair = Pair {
            source,
            target: line["en"].as_str().unwrap(),
            story: Some(source),
        };
        let found = checks(&checker.check(&pair));
        right += labels.intersection(&found).count();
        found_all += found.len();
        labels_all += labels.len();
        flagged += usize::from(labels.is_empty() && !found.is_empty());
        if found != labels {
            println!("labelled {labels:?}, found {found:?}: {source}");
        }
    }
    let (precision, recall) = (
        right as f64 / found_all as f64,
        right as f64 / labels_all as f64,
    );
    println!("precision {precision:.3}, recall {recall:.3}, {flagged} sound pairs flagged");
    assert!(precision >= 0.90 && recall >= 0.85 && flagged <= 1);
}

/// Of a thousand pairs of each set, taken in even steps, few are said to be wrong.
#[test]
fn sound_translations_are_left_alone() {
    for set in ["ntrex-spa", "tatoeba"] {
        let Some(path) = shared(&format!("bitext/{set}.tsv.gz")) else {
            return;
        };
        let mut text = String::new();
        flate2::read::GzDecoder::new(fs::File::open(path).unwrap())
            .read_to_string(&mut text)
            .unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let step = lines.len() / 1000;
        let mut checker = checker();
        let mut errors = Vec::new();
        for line in lines.iter().step_by(step).take(1000) {
            let mut fields = line.rsplit('\t');
            let (target, source) = (fields.next().unwrap(), fields.next().unwrap());
            let pair = Pair {
                source,
                target,
                story: Some(set),
            };
            let findings = checker.check(&pair);
            let grave = findings
                .iter()
                .find(|finding| finding.severity == Severity::Error);
            errors.extend(grave.map(|finding| {
                format!(
                    "{} {}\n  {source}\n  {target}",
                    finding.check, finding.message
                )
            }));
        }
        println!("{set}: {} of 1000\n{}", errors.len(), errors.join("\n"));
        assert!(errors.len() <= 30, "{set}: {}", errors.len());
    }
}

/// The findings on an article and its translation are the real ones.
#[test]
fn the_sample_article_has_its_four_findings() {
    let mut checker = checker();
    let mut all = Vec::new();
    let stories = [
        (
            "La vicepresidenta de Estados Unidos, Kamala Harris, llegó este martes al Palacio Nacional de México para reunirse con el presidente Andrés Manuel López Obrador, con quien aborda la crisis migratoria en la región.",
            "The Vice President of the United States, Kamala Harris, arrived this Tuesday at the National Palace of Mexico to meet with the president Andrés Manuel López Obrador, with whom she addresses the migration crisis in the region.",
        ),
        (
            "Harris llegó a las 9.59 hora local (14.59 GMT), en medio de un fuerte dispositivo de seguridad, a la sede presidencial, donde fue recibida por el mandatario mexicano.",
            "Harris arrived at 9.59 local time (14.59 GMT), in the middle of a strong security device, at the presidential headquarters, where she was received by the Mexican president.",
        ),
        (
            "La gira de tres días de Harris por Guatemala y México, su primer viaje al extranjero desde que asumió el cargo el pasado enero, tiene como principal objetivo la búsqueda de soluciones a la migración irregular, que va en aumento.",
            "Harris’s three-day tour of Guatemala and Mexico, his first trip abroad since taking office last January, has as its main objective the search for solutions to irregular migration, which is on the rise.",
        ),
    ];
    for (source, target) in stories {
        let pair = Pair {
            source,
            target,
            story: Some("harris"),
        };
        for finding in checker.check(&pair) {
            let place = finding.target.first().map_or("", |span| span.of(target));
            let fix = finding.fix.as_ref().map_or("", |fix| &fix.text);
            all.push(format!("{}: {place} → {fix}", finding.check));
        }
    }
    assert_eq!(
        all,
        [
            "number_format: 9.59 → 9:59",
            "number_format: 14.59 → 14:59",
            "false_friend: device → ",
            "pronoun_gender: his → her",
        ]
    );
}
