//! Many writers and readers at once, and a server that is killed.
//!
//! Each version of a story says in every segment which version it is, so that a half one
//! shows. `TELETIPO_SOAK=60` lets it go on for so many seconds.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Answer, Desk, Server, TOKEN, quoted};

/// Segments of each version.
const SEGMENTS: u64 = 6;

/// What was acknowledged.
#[derive(Default)]
struct Ledger {
    /// The last version of each story that the server said to have stored.
    stories: BTreeMap<String, u64>,
    /// Units that it said to have.
    units: Vec<String>,
}

fn soak() -> Duration {
    let seconds = std::env::var("TELETIPO_SOAK")
        .ok()
        .and_then(|text| text.parse().ok());
    Duration::from_secs(seconds.unwrap_or(3))
}

fn version(id: &str, number: u64) -> Value {
    let side = |what: &str| -> Vec<String> {
        (0..SEGMENTS)
            .map(|segment| format!("{what} {segment} {id} v{number}."))
            .collect()
    };
    json!({"source": side("Frase"), "target": side("Sentence"), "min_confidence": 0.0})
}

fn put(server: &Server, path: &str, body: &Value) -> Option<Answer> {
    let bearer = format!("Bearer {TOKEN}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json"),
    ];
    server
        .try_ask("PUT", path, &headers, body.to_string().as_bytes())
        .ok()
}

/// Writes versions of its own stories, units of its own, and one unit that all write; until
/// it is time, or the server is gone.
fn write(server: &Server, writer: usize, round: u64, stop: &AtomicBool, ledger: &Mutex<Ledger>) {
    let mut number = 0;
    while !stop.load(Ordering::Relaxed) {
        number += 1;
        let id = format!("w{writer}s{}", number % 3);
        let stamp = round * 1_000_000 + number;
        let Some(answer) = put(
            server,
            &format!("/api/v1/stories/{id}"),
            &version(&id, stamp),
        ) else {
            return;
        };
        match answer.status {
            200 => drop(ledger.lock().unwrap().stories.insert(id, stamp)),
            503 => continue,
            other => panic!("{other}: {}", answer.text()),
        }
        let text = format!("Unidad {writer} {stamp}.");
        for text in [text.as_str(), "La unidad de todos."] {
            let unit = json!({"source": text, "target": format!("T {text}")});
            let Some(answer) = put(
                server,
                &format!("/tmserver/es/en/unit/{}", quoted(text)),
                &unit,
            ) else {
                return;
            };
            if answer.status == 200 {
                ledger.lock().unwrap().units.push(text.to_owned());
            }
        }
    }
}

/// The version that all of these texts are of; fails where they are of several.
fn one_version<'t>(texts: impl Iterator<Item = &'t str>) -> (String, u64) {
    let mut found: Option<(String, u64)> = None;
    let mut count = 0;
    for text in texts {
        let mut words = text.trim_end_matches('.').split(' ').skip(2);
        let id = words.next().unwrap().to_owned();
        let number = words
            .next()
            .unwrap()
            .trim_start_matches('v')
            .parse()
            .unwrap();
        let this = (id, number);
        assert!(
            found.as_ref().is_none_or(|found| *found == this),
            "{found:?} and {this:?}"
        );
        found = Some(this);
        count += 1;
    }
    assert_eq!(count, SEGMENTS, "{found:?}");
    found.unwrap()
}

/// The units of a story, at one moment.
fn units_of(server: &Server, id: &str) -> Option<Vec<Value>> {
    let answer = server
        .try_ask(
            "GET",
            &format!("/api/v1/export?format=jsonl&story={id}"),
            &[],
            b"",
        )
        .ok()?;
    if answer.status == 503 {
        return None;
    }
    assert_eq!(answer.status, 200, "{}", answer.text());
    Some(
        answer
            .text()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

/// Reads stories while they are written, and tells how often it read one.
fn read(server: &Server, reader: usize, stop: &AtomicBool, read: &AtomicU64) {
    let mut number = reader;
    while !stop.load(Ordering::Relaxed) {
        number += 1;
        let id = format!("w{}s{}", number % 4, number % 3);
        let Some(units) = units_of(server, &id) else {
            continue;
        };
        if !units.is_empty() {
            one_version(units.iter().map(|unit| unit["source"].as_str().unwrap()));
            one_version(units.iter().map(|unit| unit["target"].as_str().unwrap()));
            read.fetch_add(1, Ordering::Relaxed);
        }
        let found = server.get(&format!(
            "/tmserver/es/en/unit/{}?min_similarity=100",
            quoted("La unidad de todos.")
        ));
        assert!(
            found.ok().as_array().unwrap().len() <= 1,
            "twice: {}",
            found.text()
        );
    }
}

/// All that was acknowledged is there, once, and the memory is sound.
fn check(server: &Server, ledger: &Ledger, may_be_ahead: bool) {
    for (id, stamp) in &ledger.stories {
        let units = units_of(server, id).unwrap();
        let (found, number) =
            one_version(units.iter().map(|unit| unit["source"].as_str().unwrap()));
        assert_eq!(found, *id);
        // What was on its way when the server was killed may be there.
        assert!(
            number == *stamp || (may_be_ahead && number > *stamp),
            "{id}: {number}, not {stamp}"
        );
    }
    let all = server.get("/api/v1/export?format=jsonl");
    let mut count: BTreeMap<String, u64> = BTreeMap::new();
    for line in all.text().lines() {
        let unit: Value = serde_json::from_str(line).unwrap();
        if unit["story"].is_null() {
            *count
                .entry(unit["source"].as_str().unwrap().to_owned())
                .or_default() += 1;
        }
    }
    for text in &ledger.units {
        assert_eq!(count.get(text), Some(&1), "{text}");
    }
    assert!(count.values().all(|count| *count == 1), "{count:?}");
    assert_eq!(server.get("/api/v1/doctor").ok()["findings"], json!([]));
}

#[test]
fn eight_at_once_lose_nothing_and_see_nothing_half() {
    let desk = Desk::new();
    let server = desk.serve(&["--no-access-log"]);
    let (stop, seen) = (AtomicBool::new(false), AtomicU64::new(0));
    let ledger = Mutex::new(Ledger::default());
    std::thread::scope(|scope| {
        for number in 0..4 {
            let (server, stop, ledger, seen) = (&server, &stop, &ledger, &seen);
            scope.spawn(move || write(server, number, 0, stop, ledger));
            scope.spawn(move || read(server, number, stop, seen));
        }
        std::thread::sleep(soak());
        stop.store(true, Ordering::Relaxed);
    });
    let ledger = ledger.into_inner().unwrap();
    println!(
        "{} writes of units, {} stories read",
        ledger.units.len(),
        seen.load(Ordering::Relaxed)
    );
    assert!(ledger.stories.len() >= 4 && ledger.units.len() >= 8);
    assert!(seen.load(Ordering::Relaxed) > 0);
    check(&server, &ledger, false);
}

#[test]
fn what_was_acknowledged_is_there_after_a_kill() {
    let desk = Desk::new();
    let mut ledger = Ledger::default();
    let start = Instant::now();
    let mut round = 0;
    while round < 3 || start.elapsed() < soak() {
        round += 1;
        let mut server = desk.serve(&["--no-access-log"]);
        if round > 1 {
            check(&server, &ledger, true);
        }
        let stop = AtomicBool::new(false);
        let shared = Mutex::new(std::mem::take(&mut ledger));
        let pid = server.pid().to_string();
        std::thread::scope(|scope| {
            for number in 0..4 {
                let (server, stop, shared) = (&server, &stop, &shared);
                scope.spawn(move || write(server, number, round, stop, shared));
            }
            std::thread::sleep(Duration::from_millis(200 + 150 * (round % 4)));
            let killed = std::process::Command::new("kill")
                .args(["-KILL", &pid])
                .status();
            assert!(killed.unwrap().success());
            stop.store(true, Ordering::Relaxed);
        });
        server.kill();
        ledger = shared.into_inner().unwrap();
    }
    let server = desk.serve(&[]);
    println!("{round} kills, {} writes of units", ledger.units.len());
    assert!(ledger.units.len() > 4);
    check(&server, &ledger, true);
}
