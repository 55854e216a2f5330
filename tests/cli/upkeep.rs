//! `history`, `unit`, `retract` and `--as-of`: the memory over time.

use serde_json::Value;

use crate::harness::{Desk, Ran};

/// Runs on the folder's memory on a day of January 2026, as somebody.
fn on_day(desk: &Desk, day: u64, author: &str, arguments: &[&str]) -> Ran {
    // Noon of the day.
    let second = 1_767_225_600 + (day - 1) * 86_400 + 43_200;
    let arguments = [&["--memory", "memory.db", "--author", author], arguments].concat();
    let mut command = desk.command(&arguments);
    Ran::from(
        command
            .env("SOURCE_DATE_EPOCH", second.to_string())
            .output()
            .unwrap(),
    )
}

const QUAKE: [&str; 2] = [
    "El sismo se produjo a las 5.42 hora local y tuvo su epicentro en el mar.",
    "Al menos 14 personas murieron en la región de Ica.",
];
const QUAKE_EN: [&str; 2] = [
    "The quake struck at 5:42 a.m. local time and had its epicenter at sea.",
    "At least 14 people were killed in the Ica region.",
];

/// A desk whose memory has a story since the 2nd, units that were translated from it and one
/// that was not since the 5th.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("quake.es.txt", QUAKE.join("\n"));
    desk.file("quake.en.txt", QUAKE_EN.join("\n"));
    let story = |desk: &Desk, day| {
        let arguments = [
            "align",
            "quake.es.txt",
            "quake.en.txt",
            "--store",
            "--story",
            "quake",
            "--presegmented",
            "--min-confidence",
            "0",
        ];
        on_day(desk, day, "ana", &arguments).expect_code(0);
    };
    story(&desk, 2);
    let line = |source: &str, target: &str, story: &str| {
        let value = serde_json::json!({
            "source": source, "target": target, "source_lang": "es", "target_lang": "en",
            "story": (!story.is_empty()).then_some(story),
        });
        format!("{value}\n")
    };
    let later = [
        line(QUAKE[1], QUAKE_EN[1], "later"),
        line(
            "Al menos 23 personas murieron en la región de Ica.",
            "At least 23 people were killed in the Ica region.",
            "",
        ),
        line(
            QUAKE[0],
            "Something else altogether was written here by hand.",
            "other",
        ),
        line(
            "El presidente llegó a Lima.",
            "The president arrived in Lima.",
            "",
        ),
    ];
    desk.file("later.jsonl", later.concat());
    on_day(&desk, 5, "luz", &["import", "later.jsonl"]).expect_code(0);
    desk
}

fn texts<'a>(records: &'a [Value], field: &str) -> Vec<&'a str> {
    records
        .iter()
        .map(|record| record[field].as_str().unwrap_or_default())
        .collect()
}

/// What the memory exports, as its sources.
fn exported(desk: &Desk, arguments: &[&str]) -> Vec<String> {
    let arguments = [&["export", "--to", "jsonl"], arguments].concat();
    let ran = desk.on_memory(&arguments);
    let sources = ran.records().into_iter();
    sources
        .map(|record| record["source"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_unit_tells_its_states_with_author_cause_and_word_diff() {
    let desk = desk();
    let target = "At least 14 people died in the Ica region.";
    on_day(&desk, 6, "leo", &["unit", "edit", "2", "--target", target]).expect_code(0);
    on_day(&desk, 7, "leo", &["unit", "delete", "2"]).expect_code(0);

    let ran = desk.on_memory(&["history", "2", "--json"]);
    let states = ran.expect_code(0).records_of("state");
    assert_eq!(texts(&states, "author"), ["ana", "leo"]);
    assert_eq!(texts(&states, "cause"), ["story", "edit"]);
    assert_eq!(texts(&states, "target"), [QUAKE_EN[1], target]);
    assert_eq!(
        texts(&states, "from"),
        ["2026-01-02T12:00:00Z", "2026-01-06T12:00:00Z"]
    );
    assert_eq!(
        texts(&states, "until"),
        ["2026-01-06T12:00:00Z", "2026-01-07T12:00:00Z"]
    );
    assert_eq!(states[1]["end"]["cause"], "delete");
    assert_eq!(states[1]["revision"], 2);
    let edits = states[1]["target_edits"].as_array().unwrap();
    let replaced = |edit: &&Value| edit["op"] != "equal";
    let first = edits.iter().find(replaced).unwrap();
    assert_eq!(
        (&first["source"], &first["query"]),
        (&"were".into(), &"died".into())
    );
    assert!(states[1]["source_edits"].is_null());
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["taken_as"], &summary["states"]),
        (&"unit".into(), &2.into())
    );

    let shown = desk.on_memory(&["history", "2"]);
    assert!(
        shown.stdout.contains("[-were-]{+died+} [-killed-]"),
        "{}",
        shown.stdout
    );
    assert!(
        shown
            .stdout
            .contains("gone 2026-01-07T12:00:00Z delete by leo")
    );
    shown.expect_stderr(&["unit 2"]);

    desk.on_memory(&["unit", "show", "2"])
        .expect_code(3)
        .expect_stderr(&["unit 2 is gone", "unit restore 2"]);
    on_day(&desk, 8, "ana", &["unit", "restore", "2"]).expect_code(0);
    let ran = desk.on_memory(&["unit", "show", "2", "--json"]);
    let unit = &ran.expect_code(0).records()[0];
    assert_eq!((&unit["type"], &unit["unit"]), (&"unit".into(), &2.into()));
    assert_eq!(
        (&unit["target"], &unit["revision"]),
        (&target.into(), &2.into())
    );
    assert_eq!(unit["retracted"], false);
}

#[test]
fn a_number_is_a_unit_and_a_story_where_it_is_said_so() {
    let desk = desk();
    desk.file(
        "one.jsonl",
        "{\"source\":\"uno\",\"target\":\"one\",\"source_lang\":\"es\",\"target_lang\":\"en\",\"story\":\"1\"}\n",
    );
    on_day(&desk, 6, "luz", &["import", "one.jsonl"]).expect_code(0);
    let taken = |arguments: &[&str]| {
        let ran = desk.on_memory(&[arguments, &["--json"]].concat());
        ran.expect_code(0).records_of("summary")[0]["taken_as"].clone()
    };
    assert_eq!(taken(&["history", "1"]), "unit");
    assert_eq!(taken(&["history", "1", "--story"]), "story");
    assert_eq!(taken(&["history", "quake"]), "story");
    desk.on_memory(&["history", "1"])
        .expect_stderr(&["add --story"]);
    desk.on_memory(&["history", "quack"])
        .expect_code(3)
        .expect_stderr(&["no story `quack`", "did you mean `quake`?"]);
    desk.on_memory(&["history", "4711"])
        .expect_code(3)
        .expect_stderr(&["never had a unit 4711"]);
    desk.run(&["--memory", "nowhere.db", "history", "1"])
        .expect_code(3);
}

#[test]
fn a_story_tells_its_versions_and_its_retractions() {
    let desk = desk();
    desk.file(
        "quake.en.txt",
        [QUAKE_EN[0], "At least 14 died in Ica."].join("\n"),
    );
    let again = [
        "align",
        "quake.es.txt",
        "quake.en.txt",
        "--store",
        "--story",
        "quake",
        "--presegmented",
        "--min-confidence",
        "0",
    ];
    on_day(&desk, 3, "leo", &again).expect_code(0);
    on_day(
        &desk,
        6,
        "ana",
        &["retract", "--story", "quake", "--reason", "it never shook"],
    )
    .expect_code(0);
    on_day(&desk, 7, "luz", &["retract", "--story", "quake", "--undo"]).expect_code(0);
    let ran = desk.on_memory(&["history", "quake", "--json"]);
    let records = ran.expect_code(0).records();
    assert_eq!(
        texts(&records, "type"),
        ["revision", "revision", "retraction", "summary"]
    );
    assert_eq!(texts(&records[..2], "author"), ["ana", "leo"]);
    assert_eq!(records[0]["units"]["created"], 2);
    assert_eq!(records[1]["units"]["updated"], 1);
    assert_eq!(records[1]["kind"], "story");
    let retraction = &records[2];
    assert_eq!(
        (
            &retraction["reason"],
            &retraction["author"],
            &retraction["undone_by"]
        ),
        (&"it never shook".into(), &"ana".into(), &"luz".into())
    );
    let of_unit = desk.on_memory(&["history", "2", "--json"]).records();
    assert_eq!(
        texts(&of_unit, "type"),
        ["state", "state", "retraction", "summary"]
    );
    assert_eq!(of_unit[0]["end"]["cause"], "retranslated");
    // What befell the story when the unit was gone did not befall the unit.
    on_day(&desk, 8, "ana", &["unit", "delete", "2"]).expect_code(0);
    let retract = ["retract", "--story", "quake", "--reason", "false"];
    on_day(&desk, 9, "ana", &retract).expect_code(0);
    let again = desk.on_memory(&["history", "2", "--json"]).records();
    assert_eq!(again.len(), of_unit.len());
}

#[test]
fn a_retracted_story_is_out_of_every_answer_and_what_was_made_of_it_is_listed() {
    let desk = desk();
    let everything = exported(&desk, &[]);
    let matched = || desk.on_memory(&["match", QUAKE[0], "--json", "--threshold", "100"]);
    let in_use = matched().stdout;
    let retract = [
        "retract",
        "--story",
        "quake",
        "--reason",
        "it never shook",
        "--json",
    ];
    let ran = on_day(&desk, 6, "ana", &retract);
    let derived = ran.expect_code(0).records_of("derived");
    assert_eq!(texts(&derived, "story"), ["later", ""]);
    let [same, other] = &derived[..] else {
        panic!("{derived:?}")
    };
    assert_eq!((&same["from"], &same["depth"]), (&2.into(), &1.into()));
    assert_eq!(
        (&same["same_source"], &same["same_target"]),
        (&true.into(), &true.into())
    );
    assert_eq!(
        (&other["source_score"], &other["target_score"]),
        (&98.into(), &98.into())
    );
    assert_eq!(other["same_source"], false);
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["status"], &summary["units"], &summary["derived"]),
        (&"retracted".into(), &2.into(), &2.into())
    );

    // Another translation of the same source is no match of the story's.
    let stories = |ran: &Ran| -> Vec<String> {
        let matches = ran.records_of("match");
        texts(&matches, "story")
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(stories(&matched()), ["other"]);
    assert_eq!(exported(&desk, &["--story", "quake"]), Vec::<String>::new());
    desk.on_memory(&["search", "epicenter"]).expect_code(1);
    let traced = desk.on_memory(&["trace", "--text", QUAKE_EN[0], "--json"]);
    assert!(
        !traced.stdout.contains("\"story\":\"quake\""),
        "{}",
        traced.stdout
    );
    let unit = desk.on_memory(&["unit", "show", "1", "--json"]).records();
    assert_eq!(unit[0]["retracted"], true);

    on_day(
        &desk,
        7,
        "luz",
        &["retract", "--story", "quake", "--reason", "again"],
    )
    .expect_code(0)
    .expect_stderr(&["it was retracted 2026-01-06T12:00:00Z by ana: it never shook"]);
    let undone = on_day(
        &desk,
        8,
        "ana",
        &["retract", "--story", "quake", "--undo", "--json"],
    );
    assert_eq!(undone.expect_code(0).records()[0]["status"], "restored");
    assert_eq!(exported(&desk, &[]), everything);
    assert_eq!(matched().stdout, in_use);
    let undone = on_day(
        &desk,
        9,
        "ana",
        &["retract", "--story", "quake", "--undo", "--json"],
    );
    assert_eq!(
        undone.expect_code(0).records()[0]["status"],
        "in use already"
    );
}

#[test]
fn what_was_made_of_what_was_made_of_it_is_listed_too() {
    let desk = desk();
    // Near the unit with 23 dead, and further from the story.
    desk.file(
        "third.jsonl",
        "{\"source\":\"Al menos 23 personas murieron y 80 fueron heridas en la región de Ica.\",\
          \"target\":\"At least 23 people were killed and 80 injured in the Ica region.\",\
          \"source_lang\":\"es\",\"target_lang\":\"en\"}\n",
    );
    on_day(&desk, 6, "luz", &["import", "third.jsonl"]).expect_code(0);
    let ran = on_day(
        &desk,
        7,
        "ana",
        &[
            "retract",
            "--story",
            "quake",
            "--reason",
            "r",
            "--threshold",
            "70",
            "--json",
        ],
    );
    let derived = ran.expect_code(0).records_of("derived");
    let steps: Vec<(i64, i64)> = derived
        .iter()
        .map(|record| {
            (
                record["from"].as_i64().unwrap(),
                record["depth"].as_i64().unwrap(),
            )
        })
        .collect();
    assert_eq!(steps, [(2, 1), (2, 1), (4, 2)], "{derived:?}");
    for record in &derived {
        assert!(record["source_score"].as_u64().unwrap() >= 70);
        assert!(record["target_score"].as_u64().unwrap() >= 70);
    }
}

#[test]
fn retract_says_what_is_wrong() {
    let desk = desk();
    desk.on_memory(&["retract", "--story", "quack", "--reason", "r"])
        .expect_code(3)
        .expect_stderr(&["did you mean `quake`?"]);
    desk.on_memory(&["retract", "--story", "quake"])
        .expect_code(2);
    desk.on_memory(&["retract", "--story", "quake", "--reason", " "])
        .expect_code(2);
    desk.on_memory(&["retract", "--story", "quake", "--reason", "r", "--undo"])
        .expect_code(2);
    desk.run(&["--memory", "new.db", "retract", "--story", "s", "--undo"])
        .expect_code(3);
    assert!(!desk.path("new.db").exists());
}

#[test]
fn answers_are_given_as_of_a_day_or_a_time() {
    let desk = desk();
    on_day(
        &desk,
        6,
        "ana",
        &["retract", "--story", "quake", "--reason", "r"],
    )
    .expect_code(0);
    on_day(&desk, 8, "ana", &["retract", "--story", "quake", "--undo"]).expect_code(0);
    on_day(
        &desk,
        9,
        "leo",
        &["unit", "edit", "1", "--target", "It shook."],
    )
    .expect_code(0);
    let count = |date: &str| exported(&desk, &["--as-of", date]).len();
    assert_eq!(count("2026-01-01"), 0);
    assert_eq!(count("2026-01-02"), 2);
    assert_eq!(count("2026-01-02T11:59:59Z"), 0);
    assert_eq!(count("2026-01-02T12:00:00Z"), 2);
    assert_eq!(count("2026-01-05"), 6);
    assert_eq!(count("2026-01-06"), 4);
    assert_eq!(count("2026-01-06T13:59:59+02:00"), 6);
    assert_eq!(count("2026-01-08"), 6);

    let best = |date: &str| {
        let ran = desk.on_memory(&["match", QUAKE[0], "--as-of", date, "--json", "--top", "9"]);
        let matches = ran.records_of("match");
        let story = |record: &&Value| record["story"] == "quake";
        matches
            .iter()
            .find(story)
            .map(|found| found["target"].clone())
    };
    assert_eq!(best("2026-01-05"), Some(QUAKE_EN[0].into()));
    assert_eq!(best("2026-01-07"), None);
    assert_eq!(best("2026-01-09"), Some("It shook.".into()));
    let found = |date: &str| {
        desk.on_memory(&["search", "epicenter", "--as-of", date])
            .code
    };
    assert_eq!(
        (
            found("2026-01-05"),
            found("2026-01-07"),
            found("2026-01-09")
        ),
        (0, 1, 1)
    );

    desk.on_memory(&["export", "--as-of", "yesterday"])
        .expect_code(2)
        .expect_stderr(&["2026-01-31T12:00:00Z"]);
    // Nothing of it is left beside the memory.
    let beside = std::fs::read_dir(desk.path("")).unwrap();
    let names = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.filter(|name| name.starts_with("teletipo-")).count() == 0);
}

#[test]
fn the_author_comes_from_flag_variable_or_settings() {
    let desk = Desk::new();
    let author = |variables: &[(&str, &str)], flags: &[&str]| {
        let arguments = [flags, &["config", "show", "--json"]].concat();
        let mut command = desk.command(&arguments);
        let ran = Ran::from(command.envs(variables.iter().copied()).output().unwrap());
        let records = ran.records();
        let setting = records.iter().find(|record| record["name"] == "author");
        setting.unwrap()["value"].as_str().unwrap().to_owned()
    };
    let (user, variable) = (("USER", "system"), ("TELETIPO_AUTHOR", "variable"));
    assert_eq!(author(&[], &[]), "");
    assert_eq!(author(&[user], &[]), "system");
    desk.file("teletipo.toml", "author = \"project\"\n");
    assert_eq!(author(&[user], &[]), "project");
    assert_eq!(author(&[user, variable], &[]), "variable");
    assert_eq!(author(&[user, variable], &["--author", "flag"]), "flag");
}

#[test]
fn a_match_tells_that_its_text_came_with_a_correction() {
    let desk = desk();
    desk.file(
        "corrected.jsonl",
        "{\"source\":\"Hubo 32 muertos.\",\"target\":\"There were 32 dead.\",\"source_lang\":\"es\",\
          \"target_lang\":\"en\",\"props\":[[\"x-teletipo-correction\",\"2\"]]}\n",
    );
    on_day(&desk, 6, "luz", &["import", "corrected.jsonl"]).expect_code(0);
    let correction = |text: &str| {
        let ran = desk.on_memory(&["match", text, "--json"]);
        ran.expect_code(0).records_of("match")[0]["correction"].clone()
    };
    assert_eq!(correction("Hubo 32 muertos."), "2");
    assert_eq!(correction(QUAKE[1]), Value::Null);
    let shown = desk.on_memory(&["match", "Hubo 32 muertos."]).stdout;
    assert!(shown.contains("100% corrected"), "{shown}");
}
