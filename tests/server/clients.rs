//! What clients of tmserver and amaGama send, and what they understand.
//!
//! - `by_weblate.py` beside this file asks by Weblate's own service, out of the package on PyPI,
//!   which `tests/run.sh` puts into `target/weblate`; where it is not there the test says so and
//!   is skipped, and with `TELETIPO_REQUIRE_CLIENTS=1` it fails.
//! - `as_virtaal.py` asks as Virtaal does, which runs on no Python of today, with Python's own
//!   library for addresses.

use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::harness::{Desk, Server, TOKEN, quoted};

/// Texts that addresses are bad at.
const TEXTS: [&str; 12] = [
    "¿Qué año? El de la mañana güera.",
    "Dijo: \"no/sí\" y se fue.",
    "Cayó un 5 % (100%25 seguro).",
    "a/b//c/../d/./e",
    "uno + dos = tres & cuatro; cinco",
    "#etiqueta?clave=valor",
    "«Así» — ‘bien’ … \u{a0}fin",
    "日本語の文",
    "%",
    "%41",
    "\\barra\\ `tilde` {llave} |tubo|",
    "ñandú e\u{301} ﬁn",
];

fn add(server: &Server, path: &str, text: &str) {
    let pair = json!({"source": text, "target": format!("T:{text}")});
    let added = server
        .send("PUT", &format!("{path}/unit/{}", quoted(text)), &pair)
        .ok();
    assert_eq!(added["created"], 1, "{text}");
}

fn found(answer: &crate::harness::Answer) -> Vec<Value> {
    assert_eq!(answer.header("content-type"), Some("application/json"));
    answer.ok().as_array().unwrap().clone()
}

#[test]
fn every_text_is_found_by_every_way_to_ask() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    for (n, text) in TEXTS.iter().enumerate() {
        add(&server, ["/tmserver/es/en", "/api/v1/es/en"][n % 2], text);
    }
    for text in TEXTS {
        let query = quoted(text);
        let form = query.replace("%20", "+");
        let raw_slashes = query.replace("%2F", "/");
        for path in [
            format!("/tmserver/es/en/unit/{query}"),
            format!("/tmserver/es/en/unit/{raw_slashes}"),
            format!("/tmserver/es/en/unit/?source={query}"),
            format!("/api/v1/es/en/unit/{query}?min_similarity=100"),
            format!("/api/v1/es/en/unit/?source={form}&max_candidates=1"),
            format!("/api/v1/ES/en_US/unit/{query}"),
        ] {
            let best = &found(&server.get(&path))[0];
            let target: String = format!("T:{text}");
            let same = |value: &Value, text: &str| {
                // The memory keeps texts composed.
                value.as_str().unwrap().replace('\u{e9}', "e\u{301}")
                    == text.replace('\u{e9}', "e\u{301}")
            };
            assert!(
                same(&best["source"], text) && same(&best["target"], &target),
                "{path}: {best}"
            );
            let quality = best["quality"].as_u64().unwrap();
            // Another region of the language costs a point.
            assert!(quality >= 99, "{path}: {best}");
            assert!(best["rank"].is_number() && best["context"].is_string());
        }
    }
}

#[test]
fn what_is_asked_for_is_heeded() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    for n in 1..=6 {
        add(
            &server,
            "/tmserver/es/en",
            &format!("El tren número {n} sale hoy de la estación central."),
        );
    }
    let ask = |more: &str| {
        found(&server.get(&format!("/tmserver/es/en/unit/El%20tren%20n%C3%BAmero%201%20sale%20hoy%20de%20la%20estaci%C3%B3n%20central.{more}")))
    };
    assert_eq!(ask("").len(), 5);
    assert_eq!(ask("?max_candidates=2").len(), 2);
    assert_eq!(ask("?min_similarity=100").len(), 1);
    assert_eq!(ask("?min_similarity=1&max_candidates=100").len(), 6);
    let qualities: Vec<u64> = ask("")
        .iter()
        .map(|found| found["quality"].as_u64().unwrap())
        .collect();
    assert!(
        qualities.is_sorted_by(|one, next| one >= next),
        "{qualities:?}"
    );
    // Nothing is nothing, not an error; what cannot be is one.
    assert_eq!(
        found(&server.get("/tmserver/es/en/unit/Zzz")),
        Vec::<Value>::new()
    );
    assert_eq!(
        found(&server.get("/tmserver/fr/de/unit/Bonjour")),
        Vec::<Value>::new()
    );
    for (path, status) in [
        ("/tmserver/es/es/unit/Hola", 404),
        ("/tmserver/es/en/unit/", 400),
        ("/tmserver/es/en/unit/?source=", 400),
        ("/tmserver/espanol/en/unit/a", 400),
        ("/tmserver/es/en/unit/%FF", 400),
        ("/tmserver/es/en/unit/a?min_similarity=viel", 400),
    ] {
        let answer = server.get(path);
        assert_eq!(answer.status, status, "{path}: {}", answer.text());
        assert!(answer.json()["error"].is_string(), "{path}");
    }
    // Units serve the other way round as well.
    let turned = found(&server.get("/tmserver/en/es/unit/T%3AEl%20tren%20n%C3%BAmero%202%20sale%20hoy%20de%20la%20estaci%C3%B3n%20central."));
    assert_eq!(
        turned[0]["target"],
        "El tren número 2 sale hoy de la estación central."
    );
}

#[test]
fn lists_and_files_are_added_and_languages_told() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let list = json!([{"source": "Uno.", "target": "One."}, {"source": "Dos.", "target": "Two."}]);
    let told = server.send("POST", "/tmserver/es-MX/en/store/lista%20mía.po", &list);
    assert_eq!(
        (told.status, told.text()),
        (200, "added 2 units from lista mía.po")
    );
    let bearer = format!("Bearer {TOKEN}");
    let po = b"msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Tres.\"\nmsgstr \"Three.\"\n";
    let told = server.ask(
        "PUT",
        "/tmserver/es/en/store/a/b.po",
        &[("authorization", &bearer)],
        po,
    );
    assert_eq!(
        (told.status, told.text()),
        (200, "added 1 units from a/b.po")
    );
    assert_eq!(
        found(&server.get("/tmserver/es/en/unit/Tres."))[0]["target"],
        "Three."
    );
    let languages = server.get("/api/v1/languages/").ok();
    assert_eq!(languages["sourceLanguages"], json!(["en", "es", "es_mx"]));
    assert_eq!(languages, server.get("/tmserver/languages/").ok());
    let none = server.ask(
        "PUT",
        "/tmserver/es/en/store/a.po",
        &[("authorization", &bearer)],
        b"\x89PNG....",
    );
    assert_eq!(none.status, 422, "{}", none.text());
    let wrong = server.send(
        "POST",
        "/tmserver/es/en/store/a.po",
        &json!([{"source": "Uno."}]),
    );
    assert_eq!(wrong.status, 422, "{}", wrong.text());
}

/// Runs a script beside this file with a server of its own, by a Python that can import what it
/// needs; without one it says so.
fn ask_by(script: &str, python: &Path, module: &str) {
    let imported = Command::new(python)
        .args(["-c", &format!("import {module}")])
        .output();
    if !imported.is_ok_and(|ran| ran.status.success()) {
        let missing = format!("`{module}` for {}", python.display());
        assert!(
            std::env::var_os("TELETIPO_REQUIRE_CLIENTS").is_none(),
            "missing: {missing}"
        );
        println!("skipped: missing {missing}; tests/run.sh installs it");
        return;
    }
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let ran = Command::new(python)
        .arg(root().join("tests/server").join(script))
        .arg(format!("http://{}", server.address))
        .arg(TOKEN)
        .output()
        .unwrap();
    assert!(
        ran.status.success(),
        "{}{}",
        String::from_utf8_lossy(&ran.stdout),
        String::from_utf8_lossy(&ran.stderr)
    );
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn weblate_finds_what_it_asks_for() {
    let python = root().join("target/weblate/bin/python");
    ask_by("by_weblate.py", &python, "weblate");
}

#[test]
fn virtaal_finds_and_adds() {
    ask_by("as_virtaal.py", Path::new("python3"), "urllib");
}
