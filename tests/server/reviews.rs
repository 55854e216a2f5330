//! The review of an alignment, step by step, as the interface tells of it.

use serde_json::{Value, json};

use crate::harness::{Answer, Desk, Server, TOKEN};

const PATH: &str = "/api/v1/stories/s/review";

/// A server whose story `s` has three sentences on both sides, in version 1.
fn server(desk: &Desk) -> Server {
    let server = desk.serve(&[]);
    let story = json!({
        "source": "El sismo fue a las 5.42. Nadie murió. El puerto cerró el martes.",
        "target": "The quake struck at 5:42 a.m. Nobody died. The port closed on Tuesday.",
    });
    let stored = server.send("PUT", "/api/v1/stories/s", &story).ok();
    assert_eq!(stored["created"], 3, "{stored}");
    server
}

/// Makes a step as an author.
fn step(server: &Server, author: &str, body: &Value) -> Answer {
    let bearer = format!("Bearer {TOKEN}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("teletipo-author", author),
        ("content-type", "application/json"),
    ];
    server.ask("POST", PATH, &headers, body.to_string().as_bytes())
}

/// The names of the beads.
fn beads(review: &Value) -> Vec<&str> {
    let beads = review["beads"].as_array().unwrap().iter();
    beads.map(|bead| bead["bead"].as_str().unwrap()).collect()
}

#[test]
fn every_step_is_made_and_taken_back() {
    let desk = Desk::new();
    let server = server(&desk);
    let shown = server.get(PATH).ok();
    assert_eq!(
        (&shown["revision"], &shown["aligned"]),
        (&json!(1), &json!(true))
    );
    let three = ["0..1:0..1", "1..2:1..2", "2..3:2..3"];
    assert_eq!(beads(&shown), three);
    assert_eq!(shown["beads"][1]["source"], "Nadie murió.");
    assert_eq!(
        (&shown["undo"], &shown["redo"]),
        (&Value::Null, &Value::Null)
    );
    let two = ["0..1:0..1", "1..3:1..3"];
    let apart = ["0..1:0..0", "1..1:0..1", "1..3:1..3"];
    for (revision, (sent, expected)) in (2..).zip([
        (json!({"step": "merge", "bead": "1..2:1..2"}), &two[..]),
        (
            json!({"step": "split", "bead": "1..3:1..3", "source": 2, "target": 2}),
            &three[..],
        ),
        (
            json!({"step": "move", "bead": "2..3:2..3", "side": "source", "to": "previous"}),
            &["0..1:0..1", "1..3:1..2", "3..3:2..3"],
        ),
        (json!({"step": "undo"}), &three[..]),
        (json!({"step": "undo"}), &two[..]),
        (json!({"step": "confirm", "bead": "0..1:0..1"}), &two[..]),
        (json!({"step": "drop", "bead": "0..1:0..1"}), &apart[..]),
        (json!({"step": "undo"}), &two[..]),
        (json!({"step": "redo"}), &apart[..]),
    ]) {
        let mut sent = sent;
        sent["based_on"] = json!(revision - 1);
        let made = step(&server, "Ana", &sent).ok();
        assert_eq!(made["revision"], revision, "{sent}");
        assert_eq!(made["changed"], true, "{sent}");
        assert_eq!(beads(&made["review"]), expected, "{sent}");
        assert_eq!(made["review"], server.get(PATH).ok(), "{sent}");
    }
    let shown = server.get(PATH).ok();
    assert_eq!(shown["undo"]["author"], "Ana");
    assert_eq!(shown["undo"]["note"], "part [0]:[0] into dropped and added");
    assert_eq!(shown["beads"][0]["confirmed"], true);
    assert_eq!(shown["beads"][0]["kind"], "1-0");
    // The units are those of the beads.
    let find = "/api/v1/match?text=El%20sismo%20fue%20a%20las%205.42.";
    assert_eq!(server.get(find).ok()["queries"][0]["matches"], json!([]));
    let versions = server.get("/api/v1/stories/s/versions").ok();
    assert_eq!(versions["revisions"][1]["kind"], "review");
    assert_eq!(versions["revisions"][1]["author"], "Ana");
    // What is so already changes nothing.
    let again = json!({"based_on": 10, "step": "confirm", "bead": "0..1:0..0"});
    let again = step(&server, "Ana", &again).ok();
    assert_eq!(
        (&again["revision"], &again["changed"]),
        (&json!(10), &json!(false))
    );
}

#[test]
fn who_comes_second_is_told_who_was_faster_and_writes_nothing() {
    let desk = Desk::new();
    let server = server(&desk);
    let merge = json!({"based_on": 1, "step": "merge", "bead": "0..1:0..1"});
    step(&server, "Ana", &merge).ok();
    let before = server.get(PATH).ok();
    let late = json!({"based_on": 1, "step": "confirm", "bead": "2..3:2..3"});
    let late = step(&server, "Luz", &late);
    assert_eq!(late.status, 409);
    let told = late.json();
    let error = told["error"].as_str().unwrap();
    for part in ["version 2", "version 1", "Ana", "merge [0]:[0]"] {
        assert!(error.contains(part), "{error}");
    }
    assert_eq!(told["at"], "based_on");
    assert!(
        told["hint"]
            .as_str()
            .unwrap()
            .contains("nothing was written")
    );
    assert_eq!(server.get(PATH).ok(), before);
    // A version that is not there yet is none to start from either.
    let early = json!({"based_on": 7, "step": "undo"});
    assert_eq!(step(&server, "Luz", &early).status, 409);
}

#[test]
fn steps_that_make_no_sense_say_why() {
    let desk = Desk::new();
    let server = server(&desk);
    for (sent, status, at) in [
        (json!({"step": "confirm", "bead": "0..2:0..1"}), 422, None),
        (json!({"step": "merge", "bead": "2..3:2..3"}), 422, None),
        (json!({"step": "undo"}), 422, None),
        (
            json!({"step": "split", "bead": "0..1:0..1", "source": 0, "target": 0}),
            422,
            None,
        ),
        (
            json!({"step": "split", "bead": "0..1:0..1"}),
            400,
            Some("source"),
        ),
        (json!({"step": "confirm"}), 400, Some("bead")),
        (
            json!({"step": "confirm", "bead": "first"}),
            400,
            Some("bead"),
        ),
        (
            json!({"step": "delete", "bead": "0..1:0..1"}),
            400,
            Some("step"),
        ),
        (
            json!({"step": "move", "bead": "0..1:0..1", "side": "both", "to": "next"}),
            400,
            Some("side"),
        ),
        (
            json!({"step": "move", "bead": "0..1:0..1", "side": "source"}),
            400,
            Some("to"),
        ),
    ] {
        let mut sent = sent;
        sent["based_on"] = json!(1);
        let answer = step(&server, "Ana", &sent);
        assert_eq!(answer.status, status, "{sent}: {}", answer.text());
        let told = answer.json();
        assert!(!told["error"].as_str().unwrap().is_empty(), "{sent}");
        assert_eq!(told["at"].as_str(), at, "{sent}");
    }
    assert_eq!(server.get(PATH).ok()["revision"], 1);
    // A text without a translation has no alignment.
    let path = "/api/v1/stories/half";
    server
        .send("PUT", path, &json!({"source": "Nadie murió."}))
        .ok();
    let path = format!("{path}/review");
    let shown = server.get(&path).ok();
    assert_eq!(
        (&shown["aligned"], &shown["beads"]),
        (&json!(false), &json!([]))
    );
    let confirm = json!({"based_on": 1, "step": "confirm", "bead": "0..1:0..1"});
    assert_eq!(server.send("POST", &path, &confirm).status, 422);
    assert_eq!(server.get("/api/v1/stories/none/review").status, 404);
    let none = server.send("POST", "/api/v1/stories/none/review", &confirm);
    assert_eq!(none.status, 404, "{}", none.text());
    // Nobody steps without the token.
    let headers = [("content-type", "application/json")];
    let body = confirm.to_string();
    assert_eq!(
        server.ask("POST", PATH, &headers, body.as_bytes()).status,
        401
    );
}
