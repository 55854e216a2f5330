//! `bench`: what is measured, on what, and how it is told.

use serde_json::Value;

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

/// Units as a table, and queries with what each is made of.
fn scale() -> Desk {
    let desk = Desk::new();
    let stories = [
        (
            "El sismo se produjo a las 5.42 en el mar.",
            "The quake struck at 5:42 at sea.",
        ),
        (
            "El sismo se produjo a las 9.15 en el mar.",
            "The quake struck at 9:15 at sea.",
        ),
        (
            "El sismo se produjo de noche en el mar.",
            "The quake struck at night at sea.",
        ),
        (
            "La Bolsa de Madrid cerró en rojo.",
            "The Madrid stock exchange closed in the red.",
        ),
        ("Nadie murió.", "Nobody died."),
    ];
    let rows = stories.iter().zip(1..);
    let mut table: String = rows
        .map(|((es, en), n)| format!("{n}\t{es}\t{en}\t{n}\t\n"))
        .collect();
    table.push_str("6\t \tblank\t6\tdel\n");
    desk.file("tm.tsv", table)
        .file(
            "queries.tsv",
            "qid\tkind\tes\tref_en\n1\texact\tNadie murió.\tNobody died.\n\
             2\tedited\tEl sismo se produjo a las 7.30 en el mar.\tx\n\
             3\tnovel\tUn texto que no se parece.\tx\n",
        )
        .file(
            "queries.txt",
            "La Bolsa de Madrid cerró en verde.\n\nNadie murió.\n",
        );
    desk
}

#[test]
fn lookups_are_measured_and_their_lists_checked() {
    let desk = scale();
    let limits = ["--threshold", "50,85", "--top", "1,3"];
    let measure = [
        "bench",
        "match",
        "tm.tsv",
        "--queries",
        "queries.tsv",
        "--runs",
        "1",
    ];
    let check = ["--verify", "10", "--add", "0", "--json"];
    let ran = desk.run(&[&measure[..], &limits, &check].concat());
    ran.expect_code(0)
        .expect_stderr(&["1 rows with a blank text are left out"]);
    let figures = ran.records_of("figure");
    for figure in &figures {
        assert_eq!(
            [
                &figure["set"],
                &figure["src"],
                &figure["tgt"],
                &figure["units"]
            ],
            [
                &"tm.tsv".into(),
                &"es".into(),
                &"en".into(),
                &Value::from(5)
            ]
        );
    }
    let named = |name: &str| -> Vec<String> {
        let named = figures.iter().filter(|figure| figure["measure"] == name);
        let fields = ["threshold", "top", "value", "unit", "of"];
        named
            .map(|figure| {
                fields
                    .map(|field| figure[field].to_string().replace('"', ""))
                    .join(" ")
            })
            .collect()
    };
    // Two of three queries have a match.
    assert_eq!(
        named("matched"),
        [
            "50 1 66.667 % 3",
            "50 3 66.667 % 3",
            "85 1 66.667 % 3",
            "85 3 66.667 % 3"
        ]
    );
    assert_eq!(
        named("differing"),
        [
            "50 1 0 lists 3",
            "50 3 0 lists 3",
            "85 1 0 lists 3",
            "85 3 0 lists 3"
        ]
    );
    let all = |name: &'static str| {
        figures
            .iter()
            .filter(move |figure| figure["measure"] == name)
    };
    for figure in all("lookups") {
        assert!(figure["value"].as_f64().unwrap() > 0.0);
        assert_eq!((&figure["runs"], &figure["of"]), (&1.into(), &3.into()));
    }
    for figure in all("latency") {
        let time = |clock: &str, which: &str| figure[clock][which].as_f64().unwrap();
        assert_eq!(figure["value"], figure["cpu"]["p99"]);
        for clock in ["cpu", "wall"] {
            assert!(time(clock, "median") <= time(clock, "p99"));
            assert!(time(clock, "p99") <= time(clock, "worst"));
        }
    }
    // The second query has ten tokens.
    let short: Vec<_> = all("short_latency").map(|figure| &figure["of"]).collect();
    assert_eq!(short, [2, 2, 2, 2]);
    for name in ["build", "index_size", "open"] {
        assert_eq!(all(name).count(), 1, "{name}");
    }
    if cfg!(target_os = "linux") {
        let held = |name| all(name).next().unwrap()["value"].as_u64().unwrap();
        assert!(held("resident") > 1_000_000 && held("peak") >= held("resident"));
    }
    assert!(
        !desk.path("home").exists(),
        "the user's memory is not touched"
    );
}

#[test]
fn a_memory_made_for_measuring_is_measured_again_without_its_units() {
    let desk = scale();
    let bench = |rest: &[&str]| {
        let start = [
            "--memory",
            "tm.db",
            "bench",
            "match",
            "--queries",
            "queries.txt",
        ];
        desk.run(&[&start, rest, &["--runs", "1"]].concat())
    };
    bench(&["tm.tsv", "--index", "index"]).expect_code(0);
    let ran = bench(&["--verify", "1"]);
    let lines: Vec<&str> = ran.expect_code(0).stdout.lines().collect();
    assert_eq!(lines[0], "tm.db: 5 units es-en, 2 queries");
    assert!(lines[1].contains("opened in"), "{}", ran.stdout);
    let columns: Vec<&str> = lines[2].split_whitespace().collect();
    assert_eq!(columns[..3], ["threshold", "top", "lookups/s"]);
    for (line, top) in lines[3..].iter().zip(["1", "5"]) {
        let cells: Vec<&str> = line.split_whitespace().collect();
        assert_eq!((cells[0], cells[1]), ("70", top));
        assert_eq!(cells[cells.len() - 2..], ["100.0", "%"]);
    }
    let last = *lines.last().unwrap();
    assert_eq!(
        last,
        "threshold  70, top 5: 0 of 1 lists differ from scoring every unit"
    );
    // Units are not put into a memory that has some.
    bench(&["tm.tsv"])
        .expect_code(2)
        .expect_stderr(&["tm.db exists"]);
}

#[test]
fn what_is_no_scale_set_is_refused() {
    let desk = scale();
    let bench =
        |units: &str, queries: &str| desk.run(&["bench", "match", units, "--queries", queries]);
    desk.file("broken.tsv", "1\tuno\tone\n2\tdos\n");
    bench("broken.tsv", "queries.txt")
        .expect_code(3)
        .expect_stderr(&["broken.tsv:2", "source, tab, target"]);
    desk.file("latin.tsv", b"1\tni\xf1o\tchild\n");
    bench("latin.tsv", "queries.txt")
        .expect_code(3)
        .expect_stderr(&["latin.tsv:1", "UTF-8"]);
    desk.file("short.tsv", "n\tes\n1\tuno\n2\n");
    bench("tm.tsv", "short.tsv")
        .expect_code(3)
        .expect_stderr(&["short.tsv:3"]);
    desk.file("blank.txt", "\n  \n");
    bench("tm.tsv", "blank.txt")
        .expect_code(2)
        .expect_stderr(&["nothing to look up"]);
    bench("nowhere.tsv", "queries.txt").expect_code(3);
    desk.run(&["bench", "match", "--queries", "queries.txt"])
        .expect_code(3)
        .expect_stderr(&["memory"]);
    desk.file("a.index", "x");
    let index = ["--queries", "queries.txt", "--index", "a.index"];
    desk.run(&[&["bench", "match", "tm.tsv"][..], &index].concat())
        .expect_code(2)
        .expect_stderr(&["a.index is a file", "a folder"]);
}
