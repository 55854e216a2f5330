//! `take` with the translation, and kills: what the memory holds afterwards.

use serde_json::Value;

use crate::take::{MAYOR, QUAKE, STORY, TRANSLATION, desk, small, take, wire};

#[test]
fn nothing_is_stored_without_the_translation_and_all_of_it_with_it() {
    let desk = small();
    let units = || desk.on_memory(&["export", "--to", "tsv"]).stdout;
    let before = units();
    let text = STORY.replace("ayer", "hoy");
    take(&desk, &text, &[]).expect_code(0);
    assert_eq!(units(), before);

    desk.file("2.en.txt", TRANSLATION.replace("yesterday", "today"));
    let pair = ["2.en.txt", "--tgt", "en", "--min-confidence", "0", "--json"];
    let ran = take(&desk, &text, &pair);
    let summary = &ran.expect_code(0).records_of("summary")[0];
    let stored = &summary["stored"];
    let counts = ["revision", "created", "updated", "unchanged", "removed"];
    assert_eq!(
        counts.map(|count| stored[count].as_u64().unwrap()),
        [2, 1, 0, 2, 1],
        "{stored}"
    );
    assert!(units().contains("to Lima today.") && !units().contains("yesterday"));
    assert_eq!(summary.get("draft"), None);

    let again = take(&desk, &text, &pair);
    let stored = &again.records_of("summary")[0]["stored"];
    assert_eq!(
        counts.map(|count| stored[count].as_u64().unwrap()),
        [2, 0, 0, 3, 0],
        "{stored}"
    );
    let kinds = again.records_of("segment");
    assert!(kinds.iter().all(|record| record["status"] == "unchanged"));
}

#[test]
fn a_kill_takes_the_story_out_of_use() {
    let desk = small();
    desk.file(
        "kill.txt",
        "ANULACIÓN\n\nEl ministro viajó a Lima\n\nSe anula la noticia, que era falsa.\n",
    );
    let kill =
        |id: &str| desk.on_memory(&["take", "kill.txt", "--story", id, "--src", "es", "--json"]);
    let unknown = kill("zz");
    unknown.expect_code(3).expect_stderr(&["zz", "try:"]);
    assert_eq!(unknown.stdout, "", "nothing is withdrawn");
    let ran = kill("s");
    let killed = &ran.expect_code(0).records_of("kill")[0];
    assert_eq!(killed["reason"], "El ministro viajó a Lima");
    assert!(
        killed["kind_reason"]
            .as_str()
            .unwrap()
            .contains("ANULACIÓN"),
        "{killed}"
    );
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["status"], &summary["units"]),
        (&"retracted".into(), &3.into())
    );
    let asked = "El ministro viajó ayer a Lima.";
    desk.on_memory(&["match", asked]).expect_code(1);
    let exported = desk.on_memory(&["export", "--to", "tsv"]).stdout;
    assert!(!exported.contains("minister"), "{exported}");
    assert_eq!(
        kill("s").records_of("summary")[0]["status"],
        "already retracted"
    );
    // Nor is it offered for its own next version.
    let next = STORY.replace("Habló con la prensa durante una hora. ", "");
    let ran = take(&desk, &next, &["--json"]);
    ran.expect_code(1).expect_stderr(&["retracted", "--undo"]);
    assert!(
        ran.stdout.contains("unchanged") && !ran.stdout.contains("nobody asked"),
        "{}",
        ran.stdout
    );
    let history = desk.on_memory(&["history", "--story", "s"]).stdout;
    assert!(history.contains("El ministro viajó a Lima"), "{history}");
    desk.on_memory(&["retract", "--story", "s", "--undo"])
        .expect_code(0);
    desk.on_memory(&["match", asked]).expect_code(0);
}

#[test]
fn a_kill_tells_why_where_its_headline_does_not() {
    let desk = small();
    desk.file(
        "kill.txt",
        "ANULACIÓN\nSe ruega anular la noticia, que era falsa.\n",
    );
    let ran = desk.on_memory(&["take", "kill.txt", "--story", "s", "--src", "es", "--json"]);
    assert_eq!(
        ran.expect_code(0).records_of("kill")[0]["reason"],
        "Se ruega anular la noticia, que era falsa."
    );
}

/// The whole life of a story: its versions, its kill, and the way back.
fn lives_through_an_update(stories: [&str; 2]) {
    let desk = desk(stories[0]);
    let first = desk.on_memory(&["export", "--to", "tsv"]).stdout;
    let (es, en) = (wire(stories[1], "es"), wire(stories[1], "en"));
    let call = [
        "take", &es, &en, "--story", "s", "--author", "desk", "--note", "new toll", "--json",
    ];
    let ran = desk.on_memory(&call);
    let stored = &ran.expect_code(0).records_of("summary")[0]["stored"];
    assert_eq!(
        (&stored["revision"], &stored["change"]),
        (&2.into(), &"updated".into())
    );
    let figure = |name: &str| stored[name].as_u64().unwrap();
    assert!(
        figure("created") > 5 && figure("unchanged") > 0 && figure("removed") > 2,
        "{stored}"
    );

    let history = desk.on_memory(&["history", "--story", "s", "--json"]);
    let kinds: Vec<Value> = history
        .records_of("revision")
        .iter()
        .map(|revision| revision["kind"].clone())
        .collect();
    assert_eq!(kinds, ["story", "update"], "{}", history.stdout);
    assert!(history.stdout.contains("new toll"), "{}", history.stdout);

    let second = desk.on_memory(&["export", "--to", "tsv"]).stdout;
    assert_ne!(first, second);
    let matched = |code: i32| {
        let ran = desk.on_memory(&["match", "--file", &es, "--json"]);
        ran.expect_code(code).stdout.clone()
    };
    let found = matched(0);
    assert!(found.contains("\"score\":101"), "{found}");
    desk.on_memory(&["retract", "--story", "s", "--reason", "killed"])
        .expect_code(0);
    assert!(!matched(1).contains("\"type\":\"match\""));
    let killed = desk.on_memory(&["export", "--to", "tsv"]).stdout;
    assert_eq!(killed, "");
    desk.on_memory(&["retract", "--story", "s", "--undo"])
        .expect_code(0);
    assert_eq!(desk.on_memory(&["export", "--to", "tsv"]).stdout, second);
    assert_eq!(matched(0), found);
}

#[test]
fn the_earthquake_lives_through_an_update_a_kill_and_its_undoing() {
    lives_through_an_update(QUAKE);
}

#[test]
fn the_election_lives_through_an_update_a_kill_and_its_undoing() {
    lives_through_an_update(MAYOR);
}

#[test]
fn a_correction_replaces_and_marks() {
    let desk = small();
    let wrong = "He spoke to the press for an hour";
    let text = format!("(Corrige la duración)\n\nEl ministro en Lima\n\n{STORY}");
    let text = text.replace("una hora", "dos horas");
    let english = format!("(Corrects duration)\n\nMinister in Lima\n\n{TRANSLATION}");
    desk.file("2.en.txt", english.replace("an hour", "two hours"));
    let pair = ["2.en.txt", "--tgt", "en", "--min-confidence", "0", "--json"];
    let ran = take(&desk, &text, &pair);
    assert_eq!(
        ran.expect_code(0).records_of("summary")[0]["kind"],
        "correction"
    );
    let matched = |query: &str| {
        desk.on_memory(&["match", query, "--json"])
            .records_of("match")
    };
    let corrected = matched("Habló con la prensa durante dos horas. Nadie le hizo preguntas.");
    assert_eq!(corrected[0]["score"], 100);
    let exported = desk.on_memory(&["export", "--to", "jsonl"]).stdout;
    assert!(
        !exported.contains(wrong) && exported.contains("x-teletipo-correction"),
        "{exported}"
    );
}
