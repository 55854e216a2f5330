//! `take`: a new version of a story, compared, looked up and drafted.

use std::path::Path;

use serde_json::Value;

use crate::harness::{Desk, Ran};

/// A text of the wire stories among the tests' data.
pub(crate) fn wire(story: &str, side: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/wire");
    let path = folder.join(story).join(format!("{side}.txt"));
    path.to_str().unwrap().to_owned()
}

pub(crate) const QUAKE: [&str; 2] = ["02-terremoto-ica", "12-terremoto-ica-act"];
pub(crate) const MAYOR: [&str; 2] = ["06-alcaldia-montevideo", "16-alcaldia-montevideo-act"];

/// A desk that stored the first version of a story as `s`.
pub(crate) fn desk(story: &str) -> Desk {
    let desk = Desk::new();
    let (es, en) = (wire(story, "es"), wire(story, "en"));
    let ran = desk.on_memory(&["take", &es, &en, "--story", "s", "--json"]);
    ran.expect_code(0);
    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (&summary["kind"], &summary["stored"]["revision"]),
        (&"story".into(), &1.into())
    );
    desk
}

/// What `take` says of the second version of a story.
fn taken(stories: [&str; 2]) -> Ran {
    let desk = desk(stories[0]);
    let ran = desk.on_memory(&["take", &wire(stories[1], "es"), "--story", "s", "--json"]);
    ran.expect_code(0);
    ran
}

/// A segment's status, what the memory has, its score, and how it begins.
fn brief(record: &Value) -> String {
    let text = |field: &str| record[field].as_str().unwrap_or("-").to_owned();
    let score = record["score"]
        .as_u64()
        .map_or(String::new(), |score| format!(" {score}"));
    let covers = record["covers"].as_array().map_or(0, Vec::len);
    let joined = if covers > 1 { "+" } else { "" };
    let begins: String = record["source"]
        .as_str()
        .unwrap()
        .chars()
        .take(24)
        .collect();
    format!(
        "{} {}{joined}{score}: {begins}",
        text("status"),
        text("kind")
    )
}

fn briefs(ran: &Ran) -> Vec<String> {
    ran.records_of("segment").iter().map(brief).collect()
}

/// The record of the segment that begins so.
fn segment(ran: &Ran, begins: &str) -> Value {
    let mut records = ran.records_of("segment").into_iter();
    let found = records.find(|record| record["source"].as_str().unwrap().starts_with(begins));
    found.unwrap_or_else(|| panic!("{begins}"))
}

#[test]
fn the_update_of_the_earthquake_is_told_as_an_editor_would() {
    let ran = taken(QUAKE);
    let wanted = [
        "removed -: PERÚ TERREMOTO",
        "new new: (Actualiza con nuevo bal",
        "changed fuzzy 71: Suben a 23 los muertos p",
        "changed proposed 94: Lima, 3 may.- Al menos 2",
        "unchanged exact 100: El sismo se produjo a la",
        "removed -: El temblor, que duró cer",
        "new new: El Instituto Geofísico d",
        "new new: Desde entonces se han re",
        "changed fuzzy 62: Según el último balance,",
        "new new: Los pacientes fueron tra",
        "unchanged exact 100: “Todo se movía y no podí",
        "unchanged exact 100: Pensé que no salíamos de",
        "new new: Los bomberos rescataron ",
        "new new: Se encuentra estable, se",
        "changed fuzzy 60: La presidenta del Consej",
        "new new: “No vamos a dejar sola a",
        "new new: El Gobierno destinará de",
        "new new: La Organización de las N",
        "unchanged exact 100: La Marina de Guerra desc",
        "removed -: La acompañan los ministr",
        "unchanged exact 100: Perú se encuentra en el ",
    ];
    assert_eq!(briefs(&ran), wanted);

    // Other figures alone: each is named and carried over.
    let lead = segment(&ran, "Lima, 3 may.-");
    assert_eq!(lead["number_only"], true);
    let penalties: Vec<&Value> = lead["penalties"].as_array().unwrap().iter().collect();
    assert!(
        penalties.iter().all(|one| one["kind"] == "number"),
        "{penalties:?}"
    );
    let target = lead["target"].as_str().unwrap();
    assert!(
        target.starts_with("Lima, May 3 - At least 23 people were killed and 187 injured"),
        "{target}"
    );
    assert!(target.contains("magnitude 6.9 earthquake"), "{target}");
    let values = |edit: &&Value| edit["op"] == "value";
    let edits = lead["edits"].as_array().unwrap().iter().filter(values);
    let values = edits.map(|edit| ["source", "query"].map(|side| edit[side].as_str().unwrap()));
    let values: Vec<[&str; 2]> = values.collect();
    assert_eq!(values, [["14", "23"], ["112", "187"], ["6,8", "6,9"]]);

    // Two sentences that the translator had joined have become one.
    let homes = segment(&ran, "Según el último balance");
    assert_eq!(homes["previous_n"], serde_json::json!([5, 6]));
    assert!(
        homes["target"]
            .as_str()
            .unwrap()
            .contains("while part of the facade")
    );

    let summary = &ran.records_of("summary")[0];
    assert_eq!(
        (
            &summary["kind"],
            &summary["unchanged"],
            &summary["changed"],
            &summary["new"],
            &summary["removed"]
        ),
        (&"update".into(), &5.into(), &4.into(), &9.into(), &3.into())
    );
    let reason = summary["kind_reason"].as_str().unwrap();
    assert!(reason.contains("(Actualiza con nuevo balance"), "{reason}");
    assert_eq!(summary["stored"], Value::Null);
}

#[test]
fn the_result_of_the_election_is_told_as_an_editor_would() {
    let ran = taken(MAYOR);
    let wanted = [
        "new new: (Actualiza la N1042 con ",
        "changed new: Carmen Robles gana la al",
        "changed fuzzy 55: Montevideo, 18 may (Serv",
        "changed proposed 92: Robles, candidata de la ",
        "unchanged exact 100: El resto de los aspirant",
        "removed -: “Hay que esperar hasta e",
        "removed -: Etchegaray, por su parte",
        "new new: “Esta noche no hay vence",
        "new new: “Voy a gobernar también ",
        "new new: Etchegaray telefoneó a s",
        "new new: Horas antes se había neg",
        "changed joined+ 81: La participación fue del",
        "unchanged joined+ 81: El voto es obligatorio e",
        "unchanged exact 100: La jornada transcurrió s",
        "changed new: Robles, de 46 años, será",
        "removed -: La Corte Electoral prevé",
        "removed -: Los votos observados, qu",
        "removed -: rjm/ecp",
        "new new: La Corte Electoral comen",
        "new new: En la Junta Departamenta",
    ];
    assert_eq!(briefs(&ran), wanted);
    let votes = segment(&ran, "Robles, candidata");
    assert_eq!(votes["number_only"], true);
    assert_eq!(
        votes["target"],
        "Robles, the candidate of the Compromiso coalition, had 361,540 votes (39.2 percent) to \
         356,669 (38.7 percent) for Etchegaray, of Movimiento Capital."
    );
    // A sentence that stayed, inside a unit of two.
    let compulsory = segment(&ran, "El voto es obligatorio");
    assert_eq!(compulsory["covers"], serde_json::json!([9, 10]));
    assert!(
        compulsory["target"]
            .as_str()
            .unwrap()
            .contains("where voting is compulsory")
    );
    let turnout = segment(&ran, "La participación");
    assert_eq!(turnout["unit"], compulsory["unit"]);
}

pub(crate) const STORY: &str = "El ministro viajó ayer a Lima.\n\nHabló con la prensa durante una hora. \
    Nadie le hizo preguntas.\n\nDespués visitó el mercado central.\n\nLa visita terminó de noche.\n";
pub(crate) const TRANSLATION: &str = "The minister traveled to Lima yesterday.\n\nHe spoke to the press for an \
    hour and nobody asked him questions.\n\nThe visit ended at night. It was his first one.\n";

/// A desk with a small story, of which two sentences were joined, one was left out and one
/// was added.
pub(crate) fn small() -> Desk {
    let desk = Desk::new();
    desk.file("1.es.txt", STORY).file("1.en.txt", TRANSLATION);
    let call = [
        "take", "1.es.txt", "1.en.txt", "--story", "s", "--src", "es", "--tgt", "en",
    ];
    let ran = desk.on_memory(&[&call[..], &["--min-confidence", "0", "--json"]].concat());
    let stored = &ran.expect_code(0).records_of("summary")[0]["stored"];
    let figures = &stored["figures"];
    assert_eq!(
        (&stored["created"], &figures["dropped"], &figures["added"]),
        (&3.into(), &1.into(), &1.into()),
        "{stored}"
    );
    desk
}

pub(crate) fn take(desk: &Desk, text: &str, flags: &[&str]) -> Ran {
    desk.file("2.es.txt", text);
    let call = ["take", "2.es.txt", "--story", "s", "--src", "es"];
    desk.on_memory(&[&call[..], flags].concat())
}

#[test]
fn what_stayed_between_the_same_neighbours_comes_in_context() {
    let desk = small();
    let ran = take(&desk, STORY, &["--json"]);
    let wanted = [
        "unchanged context 101: El ministro viajó ayer a",
        "unchanged joined+ 101: Habló con la prensa dura",
        "unchanged joined+ 101: Nadie le hizo preguntas.",
        "unchanged new: Después visitó el mercad",
        "unchanged context 101: La visita terminó de noc",
    ];
    assert_eq!(briefs(ran.expect_code(0)), wanted);
    // A neighbour that changed takes the context away, not the match.
    let other = STORY.replace("Después visitó", "Luego visitó");
    let ran = take(&desk, &other, &["--json"]);
    assert_eq!(segment(&ran, "El ministro")["score"], 101);
    assert_eq!(segment(&ran, "Habló")["score"], 100);
    assert_eq!(segment(&ran, "La visita")["score"], 100);
}

#[test]
fn a_part_of_a_joined_unit_is_offered_with_all_of_it() {
    let desk = small();
    let text = STORY.replace("Habló con la prensa durante una hora. ", "");
    let ran = take(&desk, &text, &["--json"]);
    let left = segment(&ran, "Nadie le hizo");
    assert_eq!(
        (&left["status"], &left["kind"], &left["part_of_unit"]),
        (&"unchanged".into(), &"joined".into(), &true.into())
    );
    let whole = "He spoke to the press for an hour and nobody asked him questions.";
    assert_eq!(left["target"], whole);
    let draft = take(&desk, &text, &["-o", "-"]).stdout;
    assert!(
        draft.contains(&format!("[part {}] {whole}", left["score"])),
        "{draft}"
    );
    let xliff = take(&desk, &text, &["-o", "-", "--to", "xliff"]).stdout;
    assert!(
        xliff.contains(&format!("<target>{whole}</target>")),
        "{xliff}"
    );
}

#[test]
fn sentences_that_were_translated_as_one_are_offered_so_however_much_they_changed() {
    let desk = small();
    let text = STORY
        .replace(
            "Habló con la prensa durante una",
            "Luego habló con toda la prensa local durante una larga",
        )
        .replace(
            "Nadie le hizo preguntas",
            "Nadie allí le hizo más preguntas",
        );
    let ran = take(&desk, &text, &["--json"]);
    let (one, other) = (segment(&ran, "Luego habló"), segment(&ran, "Nadie allí"));
    assert_eq!(one["covers"], other["covers"]);
    assert_eq!(
        (&one["kind"], &one["part_of_unit"]),
        (&"joined".into(), &false.into()),
        "{one}"
    );
    let score = one["score"].as_u64().unwrap();
    assert!(score < 70, "{score}");
    let draft = take(&desk, &text, &["-o", "-"]).stdout;
    assert!(
        draft.contains(&format!(
            "\n\n[fuzzy {score}] He spoke to the press for an hour and nobody asked him questions.\n\n"
        )),
        "{draft}"
    );
    // Who names a threshold wants nothing below it.
    let strict = take(&desk, &text, &["-o", "-", "--threshold", "70"]).stdout;
    assert!(strict.contains("[new] Luego habló"), "{strict}");
}

#[test]
fn the_draft_leaves_only_what_is_new_to_do() {
    let desk = small();
    let text = STORY.replace("viajó ayer a Lima", "viajó ayer a Bogotá")
        + "\nLos vecinos protestaron en la plaza mayor.\n";
    let draft = take(&desk, &text, &["-o", "-"]);
    let wanted = "[proposed 97] The minister traveled to Bogotá yesterday.\n\n\
        He spoke to the press for an hour and nobody asked him questions.\n\n\
        [dropped] Después visitó el mercado central.\n\n\
        The visit ended at night. [added] It was his first one.\n\n\
        [new] Los vecinos protestaron en la plaza mayor.\n";
    assert_eq!(draft.expect_code(0).stdout, wanted);
    draft.expect_stderr(&["s: update (there is a version of it)"]);

    let json = take(&desk, &text, &["--json"]);
    assert_eq!(json.records_of("summary")[0]["draft"], wanted);
    let shown = take(&desk, &text, &[]).stdout;
    assert!(
        shown.ends_with(wanted) && shown.contains("[-Lima-]{+Bogotá+}"),
        "{shown}"
    );

    let ran = take(&desk, &text, &["-o", "2.en.txt"]);
    assert!(
        ran.expect_code(0).stdout.contains("wrote 2.en.txt"),
        "{}",
        ran.stdout
    );
    assert_eq!(desk.read("2.en.txt"), wanted);
    take(&desk, &text, &["-o", "2.en.txt"])
        .expect_code(3)
        .expect_stderr(&["--force"]);
    let ran = take(
        &desk,
        &text,
        &[
            "-o",
            "2.en.txt",
            "--force",
            "--marks",
            "none",
            "--missing",
            "empty",
        ],
    );
    ran.expect_code(0);
    let plain = desk.read("2.en.txt");
    assert!(
        !plain.contains('[') && !plain.contains("vecinos"),
        "{plain}"
    );
}

#[test]
fn the_copy_says_what_it_is_unless_the_call_does() {
    let desk = small();
    let kind = |head: &str, flags: &[&str]| {
        let ran = take(
            &desk,
            &format!("{head}{STORY}"),
            &[flags, &["--json"]].concat(),
        );
        ran.records_of("summary")[0]["kind"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    assert_eq!(kind("", &[]), "update");
    assert_eq!(
        kind(
            "(Corrige el nombre del mercado)\n\nEl ministro viaja\n\n",
            &[]
        ),
        "correction"
    );
    assert_eq!(
        kind("(Nueva entradilla)\n\nEl ministro viaja\n\n", &[]),
        "lead"
    );
    assert_eq!(
        kind("(Corrige)\n\nEl ministro viaja\n\n", &["--kind", "story"]),
        "story"
    );
    take(&desk, STORY, &["--kind", "rewrite"])
        .expect_code(2)
        .expect_stderr(&["correction"]);
}

#[test]
fn a_story_that_is_not_known_is_doubted() {
    let desk = small();
    desk.file("2.es.txt", STORY);
    let call = |id: &str| desk.on_memory(&["take", "2.es.txt", "--story", id, "--src", "es"]);
    desk.on_memory(&["take", "1.es.txt", "1.en.txt", "--story", "minister-lima"])
        .expect_code(0);
    call("minister-lma").expect_stderr(&["did you mean `minister-lima`"]);
    let nameless = desk.on_memory(&["take", "2.es.txt", "--src", "es"]);
    nameless.expect_code(2).expect_stderr(&["--story ID"]);
    let lost = Desk::new();
    lost.file("2.es.txt", STORY);
    lost.on_memory(&["take", "2.es.txt", "--story", "s", "--src", "es"])
        .expect_code(3)
        .expect_stderr(&["memory.db"]);
    assert!(!lost.path("memory.db").exists());
}

#[test]
fn what_is_no_version_of_the_story_is_refused() {
    let desk = small();
    desk.file("empty.txt", "\n\n").file("2.en.txt", TRANSLATION);
    let before = desk.on_memory(&["export", "--to", "tsv"]).stdout;
    for (texts, told) in [
        (&["empty.txt", "2.en.txt"][..], ["empty.txt", "no text"]),
        (&["1.es.txt", "empty.txt"], ["empty.txt", "no text"]),
        (&["empty.txt"], ["empty.txt", "no text"]),
        (&["2.en.txt", "1.es.txt"], ["2.en.txt", "it is in en"]),
        (&["1.es.txt", "1.es.txt"], ["1.es.txt", "it is in es"]),
    ] {
        let call = [&["take", "--story", "s"], texts].concat();
        desk.on_memory(&call).expect_code(3).expect_stderr(&told);
    }
    let twice = desk.on_memory(&["take", "-", "-", "--story", "s"]);
    twice.expect_code(2).expect_stderr(&["standard input"]);
    assert_eq!(desk.on_memory(&["export", "--to", "tsv"]).stdout, before);
}
