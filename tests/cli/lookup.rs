//! Lookups over several memories, with penalties and filters, in both directions.

use serde_json::Value;

use crate::harness::{Desk, Ran};

const QUERY: &str = "La reunión duró una hora.";

/// Two memories: the desk's, and an agency's that knows the same pair and another one.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.file(
        "desk.tsv",
        format!(
            "source\ttarget\tstory\tposition\tprevious\torigin\tconfidence\tchanged\ttopic\n\
             {QUERY}\tThe meeting lasted an hour.\ts1\t4\tAntes.\talign\t0.9\t2026-01-01T00:00:00Z\tpolitics\n"
        ),
    )
    .file(
        "agency.tsv",
        format!(
            "source\ttarget\torigin\tconfidence\tchanged\n\
             {QUERY}\tThe meeting lasted an hour.\tmachine\t\t2025-01-01T00:00:00Z\n\
             {QUERY}\tIt took an hour.\tmachine\t0.4\t2024-01-01T00:00:00Z\n"
        ),
    );
    for name in ["desk", "agency"] {
        let (memory, file) = (format!("{name}.db"), format!("{name}.tsv"));
        desk.run(&["--memory", &memory, "import", &file])
            .expect_code(0);
    }
    desk
}

fn over_both(desk: &Desk, arguments: &[&str]) -> Ran {
    let memories = ["--memory", "desk.db", "--memory", "agency.db"];
    desk.run(&[&memories[..], arguments].concat())
}

/// The matches for the query in both memories, under more flags.
fn matches(desk: &Desk, flags: &[&str]) -> Vec<Value> {
    over_both(desk, &[&["match", QUERY, "--json"], flags].concat()).records_of("match")
}

fn brief(found: &Value) -> (&str, u64, Vec<(&str, u64)>) {
    let penalties = found["penalties"].as_array().unwrap().iter();
    let penalties = penalties.map(|one| {
        (
            one["kind"].as_str().unwrap(),
            one["points"].as_u64().unwrap(),
        )
    });
    (
        found["memory"].as_str().unwrap(),
        found["score"].as_u64().unwrap(),
        penalties.collect(),
    )
}

#[test]
fn all_memories_are_searched_and_each_match_names_its_own() {
    let desk = desk();
    let found = matches(&desk, &[]);
    let memories: Vec<&Value> = found.iter().map(|found| &found["memory"]).collect();
    assert_eq!(memories, ["desk.db", "agency.db", "agency.db"]);
    assert_eq!(
        found[0]["target"], found[1]["target"],
        "the same pair of both is listed"
    );
    let shown = over_both(&desk, &["match", QUERY]).stdout;
    assert!(
        shown.contains("[s1 in desk.db]") && shown.contains("[agency.db]"),
        "{shown}"
    );
    let alone = desk.run(&["--memory", "desk.db", "match", QUERY, "--json"]);
    assert!(
        alone.records()[0].get("memory").is_none(),
        "only one memory"
    );
    desk.file("a.txt", QUERY);
    let draft = over_both(&desk, &["translate", "a.txt", "--src", "es", "--json"]);
    assert_eq!(draft.records_of("segment")[0]["memory"], "desk.db");
}

#[test]
fn only_the_first_memory_is_written_to() {
    let desk = desk();
    desk.file("more.tsv", "Hola.\tHello.\n");
    over_both(&desk, &["import", "more.tsv"])
        .expect_code(0)
        .expect_stderr(&["only the first memory, desk.db"]);
    let units = |memory: &str| {
        desk.run(&["--memory", memory, "stats", "--json"]).records()[0]["units"].clone()
    };
    assert_eq!((units("desk.db"), units("agency.db")), (2.into(), 2.into()));
    // The others help a run too, and are not made where they are missing.
    desk.file(
        "in/new.es.txt",
        "La reunión duró una hora. El ministro salió.\n",
    );
    let run = ["--memory", "own.db", "--memory", "agency.db", "run", "in"];
    let ran = desk.run(&run);
    let shown = &ran.expect_code(0).stdout;
    assert!(
        shown.contains("1 exact") && shown.contains("[agency.db]"),
        "{shown}"
    );
    assert_eq!(units("own.db"), 0);
    desk.run(&["--memory", "desk.db", "--memory", "gone.db", "match", QUERY])
        .expect_code(3)
        .expect_stderr(&["gone.db"]);
    assert!(!desk.path("gone.db").exists());
    desk.run(&[
        "--memory",
        "desk.db",
        "--memory",
        "./desk.db",
        "match",
        QUERY,
    ])
    .expect_code(2)
    .expect_stderr(&["./desk.db", "twice"]);
}

#[test]
fn memories_may_be_named_by_settings() {
    let desk = desk();
    desk.file("teletipo.toml", "memory = [\"desk.db\", \"agency.db\"]\n");
    assert_eq!(
        desk.run(&["match", QUERY, "--json"])
            .records_of("match")
            .len(),
        3
    );
    let shown = desk.run(&["config", "show", "--json"]);
    assert_eq!(shown.records()[0]["value"], "desk.db, agency.db");
    let mut command = desk.command(&["match", QUERY, "--json"]);
    command.env("TELETIPO_MEMORY", "agency.db, desk.db");
    let ran = Ran::from(command.output().unwrap());
    assert_eq!(ran.records_of("match").len(), 3);
    let mut command = desk.command(&["match", QUERY]);
    let ran = Ran::from(command.env("TELETIPO_MEMORY", "a.db,").output().unwrap());
    ran.expect_code(2)
        .expect_stderr(&["TELETIPO_MEMORY", "commas"]);
}

#[test]
fn penalties_are_taken_off_and_shown() {
    let desk = desk();
    let by_origin = matches(&desk, &["--penalty", "machine=5"]);
    assert_eq!(brief(&by_origin[0]), ("desk.db", 100, vec![]));
    assert_eq!(brief(&by_origin[1]), ("agency.db", 95, vec![("origin", 5)]));
    for key in ["desk.db", "memory:desk.db", "./desk.db"] {
        let by_memory = matches(&desk, &["--penalty", &format!("{key}=3")]);
        assert_eq!(brief(&by_memory[0]), ("agency.db", 100, vec![]), "{key}");
        assert_eq!(
            brief(&by_memory[2]),
            ("desk.db", 97, vec![("memory", 3)]),
            "{key}"
        );
    }
    let low = ["--penalty", "machine=40", "--penalty", "desk.db=1"];
    assert_eq!(
        matches(&desk, &low).len(),
        1,
        "below the threshold is not shown"
    );
    desk.file(
        "teletipo.toml",
        "[penalties]\nmachine = 5\n\"memory:gone.db\" = 9\n",
    );
    assert_eq!(
        brief(&matches(&desk, &[])[1]),
        ("agency.db", 95, vec![("origin", 5)])
    );
    let shown = over_both(&desk, &["match", QUERY]).stdout;
    assert!(shown.contains("base 100 −5 origin"), "{shown}");
    let config = desk.run(&["config", "show"]).stdout;
    assert!(config.contains("machine=5, memory:gone.db=9"), "{config}");
}

#[test]
fn wrong_penalties_say_what_is_wanted() {
    let desk = desk();
    for (penalty, part) in [
        ("machine", "KEY=POINTS"),
        ("machine=101", "0 to 100"),
        ("=3", "no key"),
        ("memory:gone.db=3", "desk.db, agency.db"),
    ] {
        over_both(&desk, &["match", QUERY, "--penalty", penalty])
            .expect_code(2)
            .expect_stderr(&[part]);
    }
    desk.file("teletipo.toml", "top = 3\n[penalties]\nmachine = 101\n");
    desk.run(&["config", "show"])
        .expect_code(3)
        .expect_stderr(&["teletipo.toml:3", "machine", "0 to 100"]);
}

#[test]
fn filters_leave_only_units_that_pass() {
    let desk = desk();
    for (flags, count) in [
        (["--story", "s1"], 1),
        (["--story", "s2"], 0),
        (["--since", "2026-01-01"], 1),
        (["--since", "2025-01-01"], 2),
        // What nobody measured passes.
        (["--min-confidence", "0.5"], 2),
        (["--prop", "topic=politics"], 1),
        (["--prop", "topic=sports"], 0),
    ] {
        assert_eq!(matches(&desk, &flags).len(), count, "{flags:?}");
    }
    desk.file("a.txt", QUERY);
    let none = ["translate", "a.txt", "--src", "es", "--story", "s2"];
    assert_eq!(
        over_both(&desk, &none).expect_code(1).stdout,
        format!("[new] {QUERY}")
    );
    for wrong in [
        ["--since", "ayer"],
        ["--min-confidence", "2"],
        ["--prop", "topic"],
    ] {
        over_both(&desk, &[&["match", QUERY][..], &wrong].concat()).expect_code(2);
    }
}

#[test]
fn units_are_found_by_their_other_side_too() {
    let desk = desk();
    let english = "The meeting lasted an hour.";
    let arguments = ["match", "--src", "en", "--tgt", "es", english];
    let ran = over_both(&desk, &[&arguments[..], &["--json"]].concat());
    let found = ran.expect_code(0).records_of("match");
    assert_eq!(found.len(), 2);
    for found in &found {
        assert_eq!(found["reversed"], true);
        assert_eq!(
            (&found["source"], &found["target"]),
            (&english.into(), &QUERY.into())
        );
        assert_eq!(found["score"], 100);
    }
    let shown = over_both(&desk, &arguments).stdout;
    assert!(shown.contains("100% reversed [s1 in desk.db]"), "{shown}");
    let charged = [&arguments[..], &["--json", "--penalty", "reversed=4"]].concat();
    let charged = over_both(&desk, &charged).records_of("match");
    assert_eq!(brief(&charged[0]), ("desk.db", 96, vec![("reversed", 4)]));
    // The same way round nothing is reversed.
    assert_eq!(
        matches(&desk, &["--penalty", "reversed=4"])[0]["reversed"],
        false
    );
    let same = over_both(&desk, &["match", "--src", "en", english]);
    same.expect_code(2).expect_stderr(&["--tgt es"]);
}

#[test]
fn a_reversed_unit_is_never_a_context_match() {
    let desk = Desk::with_samples();
    let english = crate::harness::sample("terremoto-ica.en.txt");
    // Nobody says that the text is English: it reads so.
    let ran = desk.on_memory(&["match", "--file", &english, "--json"]);
    let found = ran.expect_code(0).records_of("match");
    let exact = found.iter().filter(|found| found["score"] == 100);
    assert!(exact.count() > 5, "{}", ran.stdout);
    for found in found {
        assert_eq!(found["reversed"], true);
        assert!(found["score"].as_u64().unwrap() <= 100);
    }
}

#[test]
fn a_penalty_that_takes_nothing_off_is_told() {
    let desk = desk();
    let told = |penalty: &str| {
        let ran = over_both(&desk, &["match", QUERY, "--penalty", penalty]);
        ran.expect_code(0).stderr.contains("takes nothing off")
    };
    assert!(told("machina=5"));
    for known in ["machine=5", "align=1", "desk.db=1", "reversed=3"] {
        assert!(!told(known), "{known}");
    }
    // Settings are for many calls.
    desk.file("teletipo.toml", "[penalties]\nmachina = 5\n");
    let ran = over_both(&desk, &["match", QUERY]);
    assert!(!ran.stderr.contains("takes nothing off"), "{}", ran.stderr);
}
