//! `bench`: what is measured, on what, and how it is told.

use crate::harness::Desk;

const TREEBANK: &str = r#"{"id": "a", "paras": [{"text": "¿Qué? Se fue. Llovía", "sents": [[0, 5], [6, 13], [14, 20]]}, {"text": "El Sr. Paz habló. Calló.", "sents": [[0, 6], [7, 17], [18, 24]]}]}
"#;
const CASES: &str = r#"{"kind": "x", "text": "Mr. Paz left. It rained.", "segments": ["Mr. Paz left.", "It rained."]}
{"text": "One. Two.", "segments": ["One. Two."]}
"#;

/// A desk with a set of each kind in `gold`.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("gold/es_bank/docs.jsonl", TREEBANK)
        .file("gold/cases_en.jsonl", CASES)
        .file("gold/other.jsonl", "{\"pairs\": 3}\n")
        .file("gold/pair/a.src", "Titular\nEl alcalde llegó el lunes a la ciudad.\nNadie lo esperaba.\n")
        .file("gold/pair/a.tgt", "Headline\nThe mayor came to the city on Monday.\nNobody expected him.\n")
        .file("gold/pair/a.gold", "[0]:[0]\n")
        .file("gold/story.txt", "Lima, 3 may.- El Gobierno anunció nuevas medidas contra la inflación. Nadie las esperaba.\n");
    desk
}

#[test]
fn every_kind_of_set_in_a_folder_is_measured() {
    let desk = desk();
    let ran = desk.run(&["bench", "segment", "gold", "--runs", "1", "--json"]);
    let figures = ran.expect_code(0).records_of("figure");
    let told: Vec<String> = figures
        .iter()
        .filter(|figure| figure["measure"] != "speed")
        .map(|figure| {
            let field = |name: &str| figure[name].to_string().replace('"', "");
            let fields = ["set", "lang", "measure", "value", "unit", "of"];
            fields.map(field).join(" ")
        })
        .collect();
    // Of the treebank's four boundaries three are found; `Sr.` ends no segment.
    assert_eq!(
        told,
        [
            "gold/cases_en.jsonl en exact 50.0 % 2",
            "gold/es_bank/docs.jsonl es boundary_f1 85.714 % 4",
            "gold/pair/*.src es boundary_f1 100.0 % 1",
            "gold/pair/*.tgt en boundary_f1 100.0 % 1",
        ]
    );
    let speeds: Vec<_> = figures
        .iter()
        .filter(|figure| figure["measure"] == "speed")
        .collect();
    assert_eq!(speeds.len(), 5, "each set, and the story");
    for figure in speeds {
        assert!(figure["value"].as_f64().unwrap() > 0.0);
        assert_eq!(
            (&figure["unit"], &figure["runs"]),
            (&"MB/s".into(), &1.into())
        );
    }
    let treebank = figures
        .iter()
        .find(|figure| figure["measure"] == "boundary_f1")
        .unwrap();
    assert_eq!(
        (&treebank["precision"], &treebank["recall"]),
        (&100.0.into(), &75.0.into())
    );
}

#[test]
fn a_person_reads_a_table_and_asks_for_the_misses() {
    let desk = desk();
    let ran = desk.run(&[
        "bench",
        "segment",
        "gold/cases_en.jsonl",
        "gold/es_bank",
        "--runs",
        "1",
    ]);
    ran.expect_code(0);
    let rows: Vec<Vec<&str>> = ran
        .stdout
        .lines()
        .map(|row| row.split_whitespace().collect())
        .collect();
    assert_eq!(
        rows[0],
        ["set", "lang", "F1", "P", "R", "exact", "of", "MB/s"]
    );
    assert_eq!(rows[1][..4], ["gold/cases_en.jsonl", "en", "50.00", "2"]);
    assert_eq!(
        rows[2][..6],
        [
            "gold/es_bank/docs.jsonl",
            "es",
            "85.71",
            "100.00",
            "75.00",
            "4"
        ]
    );
    assert!(ran.stderr.is_empty());
    desk.run(&["-v", "bench", "segment", "gold", "--runs", "1"])
        .expect_code(0)
        .expect_stderr(&["joined: El Sr.| Paz", "gave One. | Two., gold One. Two."]);
}

#[test]
fn rules_of_ones_own_are_measured() {
    let desk = desk();
    desk.file("mine.txt", "[never]\nOne.\n");
    let ran = desk.run(&[
        "bench",
        "segment",
        "gold/cases_en.jsonl",
        "--rules",
        "mine.txt",
        "--json",
    ]);
    assert_eq!(ran.expect_code(0).records()[0]["value"], 100.0);
}

#[test]
fn what_cannot_be_measured_is_told() {
    let desk = desk();
    desk.run(&["bench", "segment"])
        .expect_code(2)
        .expect_stderr(&["gold sets", ".src", "stories"]);
    desk.file("empty/gold.json", "{}");
    desk.run(&["bench", "segment", "empty"])
        .expect_code(2)
        .expect_stderr(&["nothing to measure", "empty"]);
    desk.run(&["bench", "segment", "gold/other.jsonl"])
        .expect_code(3)
        .expect_stderr(&["other.jsonl", "segments"]);
    desk.file("broken_en.jsonl", format!("{CASES}{{\"text\": 3}}\n"));
    desk.run(&["bench", "segment", "broken_en.jsonl"])
        .expect_code(3)
        .expect_stderr(&["broken_en.jsonl:3"]);
    desk.file(
        "far_en.jsonl",
        r#"{"paras": [{"text": "Short.", "sents": [[0, 60]]}]}"#,
    );
    desk.run(&["bench", "segment", "far_en.jsonl"])
        .expect_code(3)
        .expect_stderr(&["far_en.jsonl:1", "code points"]);
    desk.run(&["bench", "segment", "nowhere.jsonl"])
        .expect_code(3);
}

/// Two documents with gold, of which one bead cannot be found since gold is wrong there.
fn pairs() -> Desk {
    let desk = Desk::new();
    desk.file(
        "gold/set/a.src",
        "Los perros llegaron a Lima.\nLa casa es roja.\n",
    )
    .file(
        "gold/set/a.tgt",
        "The dogs came to Lima.\nThe house is red.\n",
    )
    .file("gold/set/a.gold", "[0]:[0]\n[1]:[1]\n")
    .file("gold/set/b.src", "El martes murieron 14 personas.\n")
    .file("gold/set/b.tgt", "On Tuesday 14 people died.\n")
    .file("gold/set/b.gold", "[0]:[0]\n[1]:[0]\n")
    .file(
        "gold/story/gold.json",
        r#"{"es": [{"text": "Hola a todos."}, {"text": "Llueve en Madrid."}],
                "en": [{"text": "Hello everybody."}, {"text": "It rains in Madrid."}],
                "beads": [{"es": [0], "en": [0]}, {"es": [1], "en": [1]}]}"#,
    )
    .file("gold/story/es.txt", "Hola a todos. Llueve en Madrid.\n")
    .file(
        "gold/story/en.txt",
        "Hello everybody. It rains in Madrid.\n",
    );
    desk
}

#[test]
fn alignments_are_held_against_gold() {
    let desk = pairs();
    let ran = desk.run(&["bench", "align", "gold", "--runs", "1", "--json"]);
    ran.expect_code(0)
        .expect_stderr(&["b.gold: a bead names segment 1"]);
    let figures = ran.records_of("figure");
    let told: Vec<String> = figures
        .iter()
        .filter(|figure| figure["measure"] == "strict_f1")
        .map(|figure| {
            let fields = ["set", "src", "tgt", "value", "precision", "recall", "of"];
            fields
                .map(|name| figure[name].to_string().replace('"', ""))
                .join(" ")
        })
        .collect();
    assert_eq!(
        told,
        [
            "gold/set es en 85.714 100.0 75.0 4",
            "gold (gold segments) es en 100.0 100.0 100.0 2",
            "gold (raw text) es en 100.0 100.0 100.0 2",
        ]
    );
    let measures: Vec<&str> = figures[..4]
        .iter()
        .map(|figure| figure["measure"].as_str().unwrap())
        .collect();
    assert_eq!(
        measures,
        ["strict_f1", "lax_f1", "calibration_error", "speed"]
    );
    assert_eq!(
        figures[2]["tenths"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tenth| tenth["beads"].as_u64().unwrap())
            .sum::<u64>(),
        3
    );
    assert!(figures[3]["value"].as_f64().unwrap() > 0.0);
}

#[test]
fn a_shortened_set_stands_beside_the_whole() {
    let desk = pairs();
    let ran = desk.run(&["bench", "align", "gold/set", "--drop", "100", "--runs", "1"]);
    let rows: Vec<&str> = ran.expect_code(0).stdout.lines().collect();
    assert!(rows[0].contains("strict") && rows[0].contains("segments/s"));
    let short: Vec<&str> = rows[1].split_whitespace().collect();
    assert_eq!(
        short[..6],
        ["gold/set,", "100", "%", "dropped", "es-en", "0"]
    );
    assert!(rows[2].starts_with("gold/set "), "{}", rows[2]);
    assert!(ran.stdout.contains("mean confidence"));
    desk.run(&["bench", "align"])
        .expect_code(2)
        .expect_stderr(&["NAME.gold"]);
    desk.run(&["bench", "align", "gold/story/es.txt"])
        .expect_code(2)
        .expect_stderr(&["no gold alignment"]);
    desk.file("bad/x.gold", "[0]:[0]\n0-0\n")
        .file("bad/x.src", "")
        .file("bad/x.tgt", "");
    desk.run(&["bench", "align", "bad"])
        .expect_code(3)
        .expect_stderr(&["bad/x.gold:2", "[0, 1]:[0]"]);
}
