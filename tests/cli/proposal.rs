//! Proposed translations and fragments, as `match` shows them.

use crate::harness::Desk;

/// A memory of pairs, Spanish and English.
fn desk(pairs: &[(&str, &str)]) -> Desk {
    let desk = Desk::new();
    let lines: String = pairs
        .iter()
        .map(|(source, target)| format!("{source}\t{target}\n"))
        .collect();
    desk.file("pairs.tsv", lines);
    desk.on_memory(&["import", "--src", "es", "--tgt", "en", "pairs.tsv"])
        .expect_code(0);
    desk
}

const ARRIVAL: (&str, &str) = (
    "Harris llegó a las 9.59 hora local (14.59 GMT).",
    "Harris arrived at 9:59 a.m. local time (1459 GMT).",
);

#[test]
fn a_proposal_stands_below_the_translation_with_its_changes_marked() {
    let query = "Harris llegó a las 10.15 hora local (15.15 GMT).";
    let desk = desk(&[ARRIVAL]);
    let ran = desk.on_memory(&["match", query]);
    ran.expect_code(0);
    let lines: Vec<&str> = ran.stdout.lines().map(str::trim_start).collect();
    let target = lines.iter().position(|line| *line == ARRIVAL.1).unwrap();
    assert_eq!(
        lines[target + 1],
        "⇒ Harris arrived at ‹10:15 a.m.› local time (‹1515› GMT). (proposed: time)"
    );

    let records = desk
        .on_memory(&["--json", "match", query])
        .records_of("match");
    let proposal = &records[0]["proposal"];
    assert_eq!(records[0]["target"], ARRIVAL.1);
    assert_eq!(proposal["kind"], "substitution");
    let text = proposal["text"].as_str().unwrap();
    assert_eq!(text, "Harris arrived at 10:15 a.m. local time (1515 GMT).");
    let first = &proposal["changes"][0];
    let place = |end: &str| first["span"][end].as_u64().unwrap() as usize;
    assert_eq!(&text[place("start")..place("end")], "10:15 a.m.");
    for (field, value) in [
        ("kind", "time"),
        ("query", "10.15"),
        ("source", "9.59"),
        ("before", "9:59 a.m."),
        ("after", "10:15 a.m."),
    ] {
        assert_eq!(first[field], value);
    }
}

#[test]
fn without_certainty_there_is_no_proposal_and_the_reason_is_told_on_request() {
    let desk = desk(&[(
        "Al menos 9 personas murieron en el derrumbe.",
        "Several people died in the collapse.",
    )]);
    let query = "Al menos 14 personas murieron en el derrumbe.";
    let records = desk
        .on_memory(&["--json", "match", query])
        .records_of("match");
    assert!(records[0].get("proposal").is_none());
    let ran = desk.on_memory(&["-v", "match", query]);
    ran.expect_code(0)
        .expect_stderr(&["`9` is not in the translation"]);
    assert!(!ran.stdout.contains('⇒'));
}

#[test]
fn the_same_text_needs_no_proposal() {
    let records = desk(&[ARRIVAL])
        .on_memory(&["--json", "match", ARRIVAL.0])
        .records_of("match");
    assert_eq!(records[0]["score"], 100);
    assert!(records[0].get("proposal").is_none());
}

#[test]
fn a_repair_names_the_units_that_it_comes_from() {
    let desk = desk(&[
        (
            "La fiscal pidió prisión provisional para los cuatro detenidos.",
            "The prosecutor asked for pretrial detention for the four detainees.",
        ),
        ("Prisión provisional", "Pretrial detention"),
        ("Arresto domiciliario", "House arrest"),
    ]);
    let query = "La fiscal pidió arresto domiciliario para los cuatro detenidos.";
    let ran = desk.on_memory(&["--json", "match", query]);
    let proposal = &ran.records_of("match")[0]["proposal"];
    assert_eq!(proposal["kind"], "repair");
    assert_eq!(
        proposal["text"],
        "The prosecutor asked for house arrest for the four detainees."
    );
    let evidence = proposal["changes"][0]["evidence"].as_array().unwrap();
    assert_eq!(evidence.len(), 2);
    assert!(evidence.iter().all(|one| one["unit"].is_i64()));
}

#[test]
fn fragments_are_shown_when_asked_for() {
    let desk = desk(&[(
        "El presidente de la República visitó el mercado.",
        "The president of the Republic visited the market.",
    )]);
    let query = "Según el presidente de la República, no habrá elecciones este año.";
    let plain = desk.on_memory(&["--json", "match", query]);
    plain.expect_code(1);
    assert!(plain.records_of("fragment").is_empty());

    let ran = desk.on_memory(&["--json", "match", "--fragments", query]);
    let fragments = ran.records_of("fragment");
    assert_eq!(fragments.len(), 1, "{}", ran.stdout);
    let piece = |text: &str, span: &str| {
        let (text, span) = (&fragments[0][text], &fragments[0][span]);
        let place = |end: &str| span[end].as_u64().unwrap() as usize;
        text.as_str().unwrap()[place("start")..place("end")].to_owned()
    };
    assert_eq!(piece("query", "span"), "el presidente de la República");
    assert_eq!(
        piece("source", "source_span"),
        "El presidente de la República"
    );
    assert_eq!(piece("target", "target_span"), "president of the Republic");
    assert_eq!(fragments[0]["score"], 100);

    let shown = desk.on_memory(&["match", "--fragments", query]).stdout;
    assert!(
        shown.contains("part el presidente de la República ⇒ president of the Republic"),
        "{shown}"
    );
}
