//! A story from its first version to its retraction, and units on their way, as the
//! interface tells of them.

use serde_json::json;
use teletipo::align::review::{Change, Edit};
use teletipo::memory::review::{self, Step};
use teletipo::memory::{Mode, SqliteStore};

use crate::harness::{Desk, TOKEN};

#[test]
fn a_story_is_stored_changed_retracted_and_brought_back() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let first = json!({
        "source": "El sismo fue a las 5.42. Nadie murió.",
        "target": "The quake struck at 5:42 a.m. Nobody died.",
        "based_on": 0,
    });
    // An id may hold anything.
    let path = "/api/v1/stories/a%2Fb%20%C3%B1";
    let stored = server.send("PUT", path, &first).ok();
    assert_eq!(
        (&stored["story"], &stored["created"]),
        (&json!("a/b ñ"), &json!(2))
    );
    assert_eq!(stored["change"], "created");
    // Again, on top of nothing: somebody was faster.
    let again = server.send("PUT", path, &first);
    assert_eq!(again.status, 409, "{}", again.text());
    assert!(
        again.json()["error"]
            .as_str()
            .unwrap()
            .contains("version 1")
    );
    let second = json!({
        "source": "El sismo fue a las 5.43. Nadie murió.",
        "target": "The quake struck at 5:43 a.m. Nobody died.",
        "based_on": 1, "kind": "correction", "note": "la hora",
    });
    let taken = server
        .send(
            "POST",
            &format!("{path}/take"),
            &json!({"source": second["source"]}),
        )
        .ok();
    assert_eq!(taken["revision"], 1);
    assert_eq!(taken["parts"][0]["status"], "changed");
    assert_eq!(taken["parts"][1]["status"], "unchanged");
    assert_eq!(
        taken["drafts"][0]["target"],
        "The quake struck at 5:43 a.m."
    );
    let author = ("teletipo-author", "Ana%20L%C3%B3pez");
    let bearer = format!("Bearer {TOKEN}");
    let headers = [
        ("authorization", bearer.as_str()),
        author,
        ("content-type", "application/json"),
    ];
    let stored = server
        .ask("PUT", path, &headers, second.to_string().as_bytes())
        .ok();
    assert_eq!(
        (&stored["revision"], &stored["unchanged"]),
        (&json!(2), &json!(1))
    );
    let versions = server.get(&format!("{path}/versions")).ok();
    assert_eq!(versions["revisions"][1]["kind"], "correction");
    assert_eq!(versions["revisions"][1]["author"], "Ana López");
    assert_eq!(versions["revisions"][1]["note"], "la hora");
    let version = server.get(&format!("{path}/versions/1")).ok();
    assert_eq!(version["source"]["segments"][0], "El sismo fue a las 5.42.");
    assert_eq!(version["beads"][1]["src"], json!([1]));
    let listed = server.get("/api/v1/stories?limit=1").ok();
    assert_eq!(listed["stories"][0]["id"], "a/b ñ");
    assert_eq!(listed["next"], json!(null));
    let find = "/api/v1/match?text=Nadie%20muri%C3%B3.";
    assert_eq!(
        server.get(find).ok()["queries"][0]["matches"][0]["score"],
        100
    );
    let gone = server
        .send(
            "POST",
            &format!("{path}/retract"),
            &json!({"reason": "retirada"}),
        )
        .ok();
    assert_eq!(
        (&gone["status"], &gone["units"]),
        (&json!("retracted"), &json!(2))
    );
    assert_eq!(server.get(find).ok()["queries"][0]["matches"], json!([]));
    assert_eq!(
        server.get(path).ok()["retractions"][0]["reason"],
        "retirada"
    );
    let back = server
        .send("POST", &format!("{path}/restore"), &json!({}))
        .ok();
    assert_eq!(back["status"], "restored");
    assert_eq!(
        server.get(find).ok()["queries"][0]["matches"][0]["score"],
        100
    );
}

/// A person merged two beads into one that no aligner would make; the same texts sent once
/// more, with a third sentence, leave it.
#[test]
fn what_a_person_confirmed_outlives_another_version() {
    let desk = Desk::new();
    let server = desk.serve(&[]);
    let path = "/api/v1/stories/s";
    let first = json!({
        "source": "El sismo fue a las 5.42. Nadie murió.",
        "target": "The quake struck at 5:42 a.m. Nobody died.",
    });
    server.send("PUT", path, &first).ok();
    let mut memory = SqliteStore::open(desk.path("memory.db"), Mode::ReadWrite).unwrap();
    let merge = Step::Edit(Edit {
        bead: "0..1:0..1".parse().unwrap(),
        change: Change::Merge,
    });
    let now = jiff::Timestamp::from_second(1_767_323_046).unwrap();
    let done = review::step(&mut memory, "s", 1, &merge, Some("ana"), now);
    assert_eq!(done.unwrap().unwrap().revision, 2);
    let second = json!({
        "source": "El sismo fue a las 5.42. Nadie murió. No hubo daños.",
        "target": "The quake struck at 5:42 a.m. Nobody died. There was no damage.",
    });
    assert_eq!(server.send("PUT", path, &second).ok()["revision"], 3);
    let version = server.get(&format!("{path}/versions/3")).ok();
    let src: Vec<_> = version["beads"].as_array().unwrap().iter().collect();
    assert_eq!(src[0]["src"], json!([0, 1]), "{version}");
    assert_eq!(src[1]["src"], json!([2]), "{version}");
}

#[test]
fn stories_are_listed_page_by_page() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    for order in ["id", "unsure", "newest"] {
        let mut ids: Vec<String> = Vec::new();
        let mut after = String::new();
        loop {
            let page = server
                .get(&format!("/api/v1/stories?limit=1&order={order}{after}"))
                .ok();
            let stories = page["stories"].as_array().unwrap().iter();
            ids.extend(stories.map(|story| story["id"].as_str().unwrap().to_owned()));
            let Some(next) = page["next"].as_str() else {
                break;
            };
            after = format!("&after={next}");
        }
        let distinct: std::collections::BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{order}: {ids:?}");
        // What is not aligned is neither sure nor unsure.
        let expected = if order == "unsure" { 3 } else { 4 };
        assert_eq!(ids.len(), expected, "{order}: {ids:?}");
    }
    let wrong = server.get("/api/v1/stories?after=nothing");
    assert_eq!(wrong.status, 400, "{}", wrong.text());
}

#[test]
fn a_unit_is_edited_by_who_saw_it_last() {
    let desk = Desk::with_samples();
    let server = desk.serve(&[]);
    let path = "/api/v1/units/1";
    let before = server.get(path).ok();
    let edit = json!({"target": "One edit.", "based_on": before["revision"]});
    assert_eq!(server.send("PATCH", path, &edit).ok()["status"], "edited");
    // Another editor, who saw the unit before that.
    let late = json!({"target": "Another edit.", "based_on": before["revision"]});
    let late = server.send("PATCH", path, &late);
    assert_eq!(late.status, 409, "{}", late.text());
    assert_eq!(server.get(path).ok()["target"], "One edit.");
    assert_eq!(
        server.send("DELETE", path, &json!({})).ok()["status"],
        "deleted"
    );
    assert_eq!(server.get(path).status, 404);
    assert_eq!(
        server.send("DELETE", path, &json!({})).ok()["status"],
        "unchanged"
    );
    assert_eq!(
        server
            .send("POST", &format!("{path}/restore"), &json!({}))
            .ok()["status"],
        "restored"
    );
    let states = server.get(&format!("{path}/states")).ok();
    let causes: Vec<&str> = states["states"]
        .as_array()
        .unwrap()
        .iter()
        .map(|state| state["end"]["cause"].as_str().unwrap_or("-"))
        .collect();
    assert_eq!(causes, ["edit", "delete", "-"]);
    let edited = &states["states"][1];
    assert_eq!(states["states"][0]["target_edits"], json!([]));
    assert_eq!(edited["source_edits"], json!([]));
    assert!(
        edited["target_edits"]
            .as_array()
            .unwrap()
            .iter()
            .any(|edit| edit["op"] != "equal"),
        "{edited}"
    );
    for (body, status) in [
        (json!({}), 400),
        (json!({"target": " "}), 400),
        (json!({"goal": "x"}), 422),
        (json!([]), 422),
    ] {
        let answer = server.send("PATCH", path, &body);
        assert_eq!(answer.status, status, "{body}: {}", answer.text());
        assert!(
            answer.json()["error"]
                .as_str()
                .is_some_and(|error| !error.is_empty())
        );
    }
}
