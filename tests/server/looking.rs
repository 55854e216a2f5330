//! How requests look into the memories, and what the settings of a desk change.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{Desk, Server, TOKEN, quoted};

/// A memory of one pair a line.
fn memory(desk: &Desk, name: &str, pairs: &str) {
    fs::write(desk.path("pairs.tsv"), pairs).unwrap();
    let made = desk
        .command(&[
            "--memory",
            name,
            "import",
            "-q",
            "--src",
            "es",
            "--tgt",
            "en",
            "pairs.tsv",
        ])
        .output()
        .unwrap();
    assert!(made.status.success(), "{made:?}");
}

fn matches(server: &Server, query: &str) -> Vec<Value> {
    let found = server.get(&format!("/api/v1/match?{query}")).ok();
    found["queries"][0]["matches"].as_array().unwrap().clone()
}

fn targets(found: &[Value]) -> Vec<&str> {
    found
        .iter()
        .map(|found| found["target"].as_str().unwrap())
        .collect()
}

#[test]
fn all_memories_are_looked_into_and_the_first_is_written_to() {
    let desk = Desk::new();
    memory(&desk, "desk.db", "Nadie murió.\tNobody died.\n");
    memory(
        &desk,
        "agency.db",
        "Nadie murió.\tNo one was killed.\nNadie salió.\tNobody left.\n",
    );
    let settings = "memory = [\"desk.db\", \"agency.db\"]\n[penalties]\n\"memory:agency.db\" = 3\n";
    fs::write(desk.path("teletipo.toml"), settings).unwrap();
    let server = desk.serve_by_settings();
    let text = quoted("Nadie murió.");
    let found = matches(&server, &format!("text={text}"));
    assert_eq!(targets(&found), ["Nobody died.", "No one was killed."]);
    assert_eq!(
        (&found[0]["memory"], &found[1]["memory"]),
        (&json!("desk.db"), &json!("agency.db"))
    );
    assert_eq!(
        (&found[0]["score"], &found[1]["score"]),
        (&json!(100), &json!(97))
    );
    assert_eq!(found[1]["penalties"][0]["kind"], "memory");
    // A request has penalties of its own.
    let found = matches(
        &server,
        &format!("text={text}&penalty=memory%3Adesk.db%3D5&penalty=agency.db=1"),
    );
    assert_eq!(
        (&found[0]["memory"], &found[0]["score"], &found[1]["score"]),
        (&json!("agency.db"), &json!(99), &json!(95))
    );
    let body = json!({"texts": ["Nadie murió."], "penalties": {}});
    let found = server.send("POST", "/api/v1/match", &body).ok();
    assert_eq!(found["queries"][0]["matches"][1]["score"], 100);
    let wrong = server.get(&format!(
        "/api/v1/match?text={text}&penalty=memory%3Agone.db=5"
    ));
    assert_eq!(wrong.status, 400);
    assert!(
        wrong.json()["hint"]
            .as_str()
            .unwrap()
            .contains("desk.db, agency.db")
    );
    // What looks texts up finds those of both; clients of tmserver too.
    let text = quoted("Nadie salió.");
    let translated = json!({"text": "Nadie salió."});
    let translated = server.send("POST", "/api/v1/translate", &translated).ok();
    assert_eq!(translated["segments"][0]["memory"], "agency.db");
    assert_eq!(
        server.get(&format!("/tmserver/es/en/unit/{text}")).ok()[0]["target"],
        "Nobody left."
    );
    // The rest is the first memory's.
    assert_eq!(server.get("/api/v1/stats").ok()["units"], 1);
    let story = json!({"source": "Nadie salió.", "target": "No one went out."});
    server.send("PUT", "/api/v1/stories/s", &story).ok();
    assert_eq!(server.get("/api/v1/stats").ok()["units"], 2);
    let found = matches(&server, &format!("text={text}"));
    assert_eq!(targets(&found), ["No one went out.", "Nobody left."]);
}

#[test]
fn the_past_and_a_part_of_the_memory_are_looked_into() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let bearer = format!("Bearer {TOKEN}");
    let unit = |date: &str, target: &str, props: Value| {
        json!({
            "source": "Nadie murió.", "target": target, "source_lang": "es", "target_lang": "en",
            "created": format!("{date}T00:00:00Z"), "changed": format!("{date}T00:00:00Z"),
            "props": props,
        })
        .to_string()
    };
    let lines = [
        unit(
            "2024-03-01",
            "Nobody died.",
            json!([["desk", "lima"], ["kind", "a"]]),
        ),
        unit("2025-03-01", "No one died.", json!([["desk", "madrid"]])),
    ];
    let taken = server.ask(
        "POST",
        "/api/v1/import?format=jsonl",
        &[("authorization", &bearer)],
        lines.join("\n").as_bytes(),
    );
    assert_eq!(taken.ok()["created"], 2, "{}", taken.text());
    let text = quoted("Nadie murió.");
    for (query, expected) in [
        ("", &["No one died.", "Nobody died."][..]),
        ("&until=2024-12-31", &["Nobody died."]),
        ("&since=2025-01-01", &["No one died."]),
        ("&prop=desk=madrid", &["No one died."]),
        ("&prop=desk=lima&prop=kind=a", &["Nobody died."]),
        ("&prop=desk=madrid&prop=kind=a", &[]),
        ("&story=none", &[]),
        // The memory was filled in 2026.
        ("&as_of=2025-06-01", &[]),
        ("&as_of=2026-01-02", &["No one died.", "Nobody died."]),
        ("&as_of=2026-01-02T03:04:04Z", &[]),
    ] {
        let found = matches(&server, &format!("text={text}{query}"));
        assert_eq!(targets(&found), expected, "{query}");
        // The same in a body.
        let hits = server
            .get(&format!("/api/v1/search?q=nadie&sort=date{query}"))
            .ok();
        assert_eq!(
            hits["hits"].as_array().unwrap().len(),
            expected.len(),
            "{query}"
        );
        let file = server.get(&format!("/api/v1/export?format=tsv{query}"));
        let lines = file.text().lines().filter(|line| line.contains("died"));
        assert_eq!(lines.count(), expected.len(), "{query}: {}", file.text());
    }
    let body = json!({
        "story": "Nadie murió.",
        "filter": {"props": {"desk": "lima"}, "until": "2024-12-31"},
        "as_of": "2026-01-02",
    });
    let found = server.send("POST", "/api/v1/match", &body).ok();
    assert_eq!(found["queries"][0]["matches"][0]["target"], "Nobody died.");
    for (query, at) in [
        ("since=yesterday", "since"),
        ("as_of=2026", "as_of"),
        ("min_confidence=2", "min_confidence"),
        ("min_confidence=x", "min_confidence"),
        ("prop=desk", "prop"),
        ("penalty=machine", "penalty"),
    ] {
        let wrong = server.get(&format!("/api/v1/match?text=a&{query}"));
        assert_eq!(
            (wrong.status, &wrong.json()["at"]),
            (400, &json!(at)),
            "{query}"
        );
    }
}

#[test]
fn rules_lexicons_and_levels_of_the_settings_hold() {
    let desk = Desk::new();
    fs::write(desk.path("desk-es.txt"), "[never]\nzzt.\n").unwrap();
    fs::write(
        desk.path("desk.lex"),
        "# Word translations es to en, made by hand\nzzurf\tqqualm 0.90\n",
    )
    .unwrap();
    let settings = "lexicon = [\"desk.lex\"]\n[rules]\nes = \"desk-es.txt\"\n[checks]\nnumber_mismatch = \"off\"\n";
    let text = json!({"text": "Llegó el zzt. Paz ayer. Nadie murió.", "lang": "es"});
    let cut = |server: &Server| {
        let cut = server.send("POST", "/api/v1/segment", &text).ok();
        cut["segments"].as_array().unwrap().len()
    };
    let pairs =
        json!({"pairs": [{"source": "Murieron 12 personas.", "target": "21 people died."}]});
    let flagged = |server: &Server, body: &Value| {
        let checked = server.send("POST", "/api/v1/check", body).ok();
        checked["summary"]["checks"]["number_mismatch"]
            .as_u64()
            .unwrap_or(0)
    };
    let plain = desk.serve(&[]);
    let before = (cut(&plain), flagged(&plain, &pairs));
    fs::write(desk.path("teletipo.toml"), settings).unwrap();
    let server = desk.serve(&[]);
    assert_eq!((cut(&server), flagged(&server, &pairs)), (before.0 - 1, 0));
    assert_eq!(before.1, 1);
    let known = server.get("/api/v1/lexicon?word=zzurf").ok();
    assert_eq!(known["translations"][0]["stem"], "qqualm", "{known}");
    // Flags say the same as settings.
    fs::remove_file(desk.path("teletipo.toml")).unwrap();
    let flags = ["--rules", "es=desk-es.txt", "--lexicon", "desk.lex"];
    let by_flags = desk.serve(&flags);
    assert_eq!(cut(&by_flags), before.0 - 1);
    let known = by_flags.get("/api/v1/lexicon?word=zzurf").ok();
    assert_eq!(known["translations"][0]["stem"], "qqualm", "{known}");
    // A request may say otherwise.
    let mut body = pairs.clone();
    body["levels"] = json!({"number_mismatch": "error"});
    assert_eq!(flagged(&server, &body), 1);
    let mut body = pairs.clone();
    body["only"] = json!(["number_mismatch"]);
    assert_eq!(flagged(&server, &body), 1);
}

#[test]
fn stories_that_are_not_translated_are_taken_in_and_traced() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let bearer = format!("Bearer {TOKEN}");
    let headers = [("authorization", bearer.as_str())];
    let archive = "{\"id\": 4711, \"source\": \"El terremoto de Ica dejó 14 muertos.\\nLa Marina descartó un tsunami.\", \"lang\": \"es\"}\n{\"id\": \"b\", \"source\": \"\"}\n";
    let taken = server
        .ask(
            "POST",
            "/api/v1/import/stories",
            &headers,
            archive.as_bytes(),
        )
        .ok();
    assert_eq!(
        (
            &taken["read"],
            &taken["created"],
            &taken["skipped"]["no text"]
        ),
        (&json!(2), &json!(1), &json!(1))
    );
    let text = json!({"text": "The Navy ruled out a tsunami.", "lang": "en"});
    let traced = server.send("POST", "/api/v1/trace", &text).ok();
    assert_eq!(traced["stories"][0]["story"], "4711");
    let origin = &traced["segments"][0]["origins"][0];
    assert!(origin["covered"]["target"].as_f64() > Some(0.0), "{origin}");
    assert!(
        !origin["evidence"].as_array().unwrap().is_empty(),
        "{origin}"
    );
    let page = "<html lang=\"es\"><body><p>Nadie murió en el puerto.</p></body></html>";
    let path = "/api/v1/import/stories?name=puerto.es.html";
    let taken = server.ask("POST", path, &headers, page.as_bytes()).ok();
    assert_eq!(taken["created"], 1, "{taken}");
    // A line that is broken undoes all of its file, and is told.
    let broken = "{\"id\": 1, \"source\": \"Uno.\"}\n{\"id\": 2}\n";
    let broken = server.ask(
        "POST",
        "/api/v1/import/stories",
        &headers,
        broken.as_bytes(),
    );
    assert_eq!(broken.status, 422);
    assert!(
        broken.json()["at"].as_str().unwrap().starts_with("body:2"),
        "{}",
        broken.text()
    );
    assert_eq!(server.get("/api/v1/stats").ok()["stories"], 2);
}

#[test]
fn an_update_is_drafted_from_the_version_before() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let first = json!({
        "source": ["El sismo fue a las 5.42.", "Nadie murió.", "El alcalde habló."],
        "target": ["The quake struck at 5:42 a.m.", "Nobody died.", "It was Monday."],
    });
    server.send("PUT", "/api/v1/stories/s", &first).ok();
    let update = json!({"source": "ACTUALIZACIÓN: El sismo fue a las 5.43. Nadie murió. Llovió en todo el país."});
    let taken = server.send("POST", "/api/v1/stories/s/take", &update).ok();
    assert_eq!(
        (&taken["revision"], &taken["kind"]),
        (&json!(1), &json!("update"))
    );
    assert!(!taken["kind_reason"].as_str().unwrap().is_empty());
    let draft = taken["draft"].as_str().unwrap();
    assert!(draft.contains("Nobody died."), "{draft}");
    assert!(draft.contains("[new] Llovió en todo el país."), "{draft}");
    let treatments = taken["treatments"].as_array().unwrap();
    let of_nobody = treatments
        .iter()
        .find(|one| one["previous_target"] == "Nobody died.");
    assert!(of_nobody.is_some(), "{treatments:?}");
    let xliff = json!({"source": update["source"], "to": "xliff2"});
    let xliff = server.send("POST", "/api/v1/stories/s/take", &xliff).ok();
    assert!(
        xliff["draft"].as_str().unwrap().contains("version=\"2.1\""),
        "{xliff}"
    );
    // Stored, it is what its copy says; a kill is none to be stored.
    let stored = server.send("PUT", "/api/v1/stories/s", &update).ok();
    assert_eq!(stored["revision"], 2);
    let versions = server.get("/api/v1/stories/s/versions").ok();
    assert_eq!(versions["revisions"][1]["kind"], "update");
    let kill = json!({"source": "ANULACIÓN\n\nRogamos anular la noticia sobre el sismo."});
    let taken = server.send("POST", "/api/v1/stories/s/take", &kill).ok();
    assert_eq!(taken["kind"], "kill", "{taken}");
    let kill = server.send("PUT", "/api/v1/stories/s", &kill);
    assert_eq!(kill.status, 400, "{}", kill.text());
    assert!(kill.text().contains("retract"), "{}", kill.text());
    // A text in another language follows no version of this one.
    let wrong = json!({"source": "The quake struck at 5:43 a.m.", "src": "en", "tgt": "es"});
    let wrong = server.send("POST", "/api/v1/stories/s/take", &wrong);
    assert_eq!(wrong.status, 422, "{}", wrong.text());
}

#[test]
fn words_are_learned_over_the_interface() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let learned = server.send("POST", "/api/v1/lexicon/train", &json!({}));
    assert_eq!(learned.status, 200, "{}", learned.text());
    let head = learned.text().lines().next().unwrap();
    assert!(head.starts_with("# Word translations es to en"), "{head}");
    fs::write(desk.path("desk.lex"), &learned.body).unwrap();
    let shown = desk
        .command(&["lexicon", "show", "sismo", "--lexicon", "desk.lex"])
        .output()
        .unwrap();
    assert!(shown.status.success(), "{shown:?}");
    let nothing = json!({"src": "fr", "tgt": "de"});
    let nothing = server.send("POST", "/api/v1/lexicon/train", &nothing);
    assert_eq!(nothing.status, 400, "{}", nothing.text());
    let rules = server.get("/api/v1/srx/es");
    assert!(rules.text().contains("<srx"), "{}", rules.text());
    let none = server.get("/api/v1/srx/fr");
    assert!((400..500).contains(&none.status), "{}", none.text());
}
