//! `search`: orders, filters, spans.

use crate::harness::Desk;

/// A memory of dated units, made of JSON Lines.
fn desk() -> Desk {
    let desk = Desk::new();
    let unit = |source: &str, target: &str, story: &str, day: u32, desk: &str| {
        format!(
            "{{\"source\":\"{source}\",\"target\":\"{target}\",\"source_lang\":\"es\",\"target_lang\":\"en\",\
             \"story\":\"{story}\",\"position\":{day},\"confidence\":0.{day},\
             \"created\":\"2026-01-0{day}T00:00:00Z\",\"changed\":\"2026-01-0{day}T12:00:00Z\",\
             \"props\":[[\"desk\",\"{desk}\"]]}}\n"
        )
    };
    let lines = [
        unit(
            "La reunión de ministros duró una hora",
            "The meeting",
            "a",
            1,
            "sur",
        ),
        unit("Reunión", "Meeting", "a", 2, "sur"),
        unit(
            "Otra reunión en Lima",
            "Another meeting in Lima",
            "b",
            3,
            "norte",
        ),
    ];
    desk.file("m.jsonl", lines.concat());
    desk.on_memory(&["import", "m.jsonl"]).expect_code(0);
    desk
}

/// The positions of the hits, which are their days.
fn days(desk: &Desk, arguments: &[&str]) -> Vec<u64> {
    let ran = desk.on_memory(&[&["search", "--json"], arguments].concat());
    let day = |hit: &serde_json::Value| match hit["source"].as_str().unwrap() {
        "Reunión" => 2,
        "Otra reunión en Lima" => 3,
        _ => 1,
    };
    ran.records_of("hit").iter().map(day).collect()
}

#[test]
fn hits_come_by_relevance_or_by_date() {
    let desk = desk();
    assert_eq!(days(&desk, &["reunion"]), [2, 3, 1]);
    assert_eq!(days(&desk, &["reunion", "--sort", "date"]), [3, 2, 1]);
    assert_eq!(
        days(&desk, &["--regex", "[Rr]euni.n", "--sort", "date"]),
        [3, 2, 1]
    );
    assert_eq!(
        days(&desk, &["reunion", "--sort", "date", "--limit", "1"]),
        [3]
    );
}

#[test]
fn filters_apply_before_the_limit() {
    let desk = desk();
    for (filter, expected) in [
        (&["--story", "a"][..], vec![2, 1]),
        (&["--since", "2026-01-02"], vec![2, 3]),
        (&["--until", "2026-01-02"], vec![2, 1]),
        (&["--since", "2026-01-02", "--until", "2026-01-02"], vec![2]),
        (&["--prop", "desk=norte", "--limit", "1"], vec![3]),
        (&["--min-confidence", "0.25"], vec![3]),
    ] {
        assert_eq!(
            days(&desk, &[&["reunion"], filter].concat()),
            expected,
            "{filter:?}"
        );
    }
    desk.on_memory(&["search", "reunion", "--story", "c"])
        .expect_code(1);
    let exported = desk.on_memory(&["export", "--to", "tsv", "--until", "2026-01-01"]);
    assert_eq!(exported.expect_code(0).stdout.lines().count(), 1);
}

#[test]
fn spans_stand_on_characters_of_any_script() {
    let desk = Desk::new();
    desk.file(
        "m.tsv",
        "El an\u{303}o 🎉😀 del 中文 tren\tYear of the 中文 🎉train\n",
    );
    desk.on_memory(&["import", "m.tsv", "--src", "es", "--tgt", "en"])
        .expect_code(0);
    for (typed, source, target) in [
        ("ano", "año", ""),
        ("train", "", "train"),
        ("中文", "中文", "中文"),
    ] {
        let ran = desk.on_memory(&["search", "--json", typed]);
        let hit = &ran.expect_code(0).records_of("hit")[0];
        let found = |text: &str, spans: &str| {
            let span = &hit[spans][0];
            let end = |name: &str| span[name].as_u64().unwrap_or(0) as usize;
            hit[text].as_str().unwrap()[end("start")..end("end")].to_owned()
        };
        assert_eq!(found("source", "source_spans"), source, "{typed}");
        assert_eq!(found("target", "target_spans"), target, "{typed}");
    }
}

#[test]
fn what_is_wrong_with_an_expression_is_said_on_one_line() {
    let desk = desk();
    let ran = desk.on_memory(&["search", "--regex", "tren ("]);
    ran.expect_code(2)
        .expect_stderr(&["unclosed group at character 6"]);
    assert!(!ran.stderr.contains("\\u{"), "{}", ran.stderr);
}
