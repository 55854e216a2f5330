//! Items of every version, and files that are none.

use super::*;

fn parts(json: &str) -> Vec<(Role, String)> {
    let article = read(json.as_bytes(), "a.json").unwrap_or_else(|error| panic!("{error:?}"));
    let part = |p: &super::super::Paragraph| (p.role, p.span.of(&article.text).to_owned());
    article.paragraphs.iter().map(part).collect()
}

/// Message, expectation, line, column and byte of the error that a file gives.
fn refusal(bytes: &[u8]) -> (String, String, Place) {
    match read(bytes, "a.json") {
        Err(Error::Input {
            place,
            message,
            expected,
            ..
        }) => (message, expected.unwrap_or_default(), *place),
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_version_has_its_names() {
    use Role::*;
    for json in [
        r#"{"uri": "urn:x:1", "type": "text", "version": "2", "versioncreated": "2021-06-08T10:00:00Z",
            "pubstatus": "usable", "urgency": 4, "slugline": "PERU-SISMO", "language": "es-PE", "located": "Lima",
            "ednote": "(Actualiza)", "headline": "Tiembla Perú", "headline_subhead": "No hay víctimas",
            "byline": "Por Ana Ruiz", "body_text": "Lima, 8 jun (EFE).- Tembló.\nNadie murió.",
            "infosource": [{"name": "EFE", "rel": "x"}], "copyrightholder": "Otra",
            "associations": {"a": {"type": "picture", "body_text": "no"}}, "description_text": "no"}"#,
        r#"{"uri": "urn:x:1", "type": "text", "version": 2, "versioncreated": "2021-06-08T10:00:00Z",
            "pubstatus": "usable", "urgency": "4", "slugline": "PERU-SISMO", "language": "es_PE",
            "ednote": "(Actualiza)", "headlines": [{"role": "seo", "value": "Sismo Perú hoy"},
              {"role": "main", "value": "Tiembla Perú"}, {"role": "subhead", "value": "No hay víctimas"}],
            "by": "Por Ana Ruiz", "infosources": [{"literal": "EFE"}],
            "bodies": [{"role": "main", "contenttype": "text/plain", "charcount": 41, "value": "Lima, 8 jun (EFE).- Tembló.\n\nNadie murió."}],
            "associations": [{"bodies": [{"value": "no"}]}]}"#,
        r#"{"uri": "urn:x:1", "version": "2", "versionCreated": "2021-06-08T10:00:00Z",
            "pubStatus": "usable", "urgency": 4, "slugline": "PERU-SISMO", "language": "es-PE", "edNote": "(Actualiza)",
            "headlines": [{"value": "Tiembla Perú"}, {"role": "subheadline", "value": "No hay víctimas"}],
            "by": "Por Ana Ruiz", "infoSources": null, "copyrightHolder": "EFE",
            "bodies": [{"role": "main", "contentType": "text/plain", "value": "no"},
              {"role": "x", "contentType": "application/xhtml+xml", "value": "<p>Lima, 8 jun (EFE).- Tembló.</p><p>Nadie murió.</p>"}]}"#,
    ] {
        let found = parts(json);
        let expected = [
            (Slug, "PERU-SISMO"),
            (Headline, "Tiembla Perú"),
            (Subhead, "No hay víctimas"),
            (Byline, "Por Ana Ruiz"),
            (Body, "Lima, 8 jun (EFE).- Tembló."),
            (Body, "Nadie murió."),
        ];
        assert_eq!(found, expected.map(|(role, text)| (role, text.to_owned())));
        let article = read(json.as_bytes(), "a.json").unwrap();
        assert_eq!(
            serde_json::Value::Object(article.metadata.to_map()).to_string(),
            r#"{"date":"2021-06-08T10:00:00Z","provider":"EFE","slug":"PERU-SISMO","status":"usable","story_id":"urn:x:1","urgency":"4","version":"2"}"#
        );
        assert_eq!(article.lang.unwrap().as_str(), "es-PE");
        let dateline = article.dateline.map(|span| span.of(&article.text));
        assert_eq!(dateline, Some("Lima, 8 jun (EFE).-"));
    }
}

#[test]
fn the_form_with_mark_up_is_read() {
    use Role::*;
    let expected = [
        (Body, "Uno.".to_owned()),
        (Subhead, "Dos".to_owned()),
        (Body, "Tres.".to_owned()),
    ];
    for bodies in [
        r#""body_text": "no", "body_xhtml": "<p>Uno.</p><h2>Dos</h2><p>Tres.</p>""#,
        r#""body_main": "no", "body_richtext": "<p>Uno.</p><h2>Dos</h2><p>Tres.</p>""#,
        r#""body_nitf": "<p>no</p>", "body_text": "", "body_html": "<p>Uno.</p><h2>Dos</h2><p>Tres.</p>""#,
        r#""bodies": [{"role": "xml", "value": "<x>no</x>"}, {"contenttype": "text/html", "value": "<p>Uno.</p><h2>Dos</h2><p>Tres.</p>"}]"#,
    ] {
        assert_eq!(
            parts(&format!("{{\"uri\": \"x\", {bodies}}}")),
            expected,
            "{bodies}"
        );
    }
    // A whole page repeats the headline.
    let page = r#"{"headline": "Tiembla", "body_html": "<h1>Tiembla</h1><p>Uno.</p>"}"#;
    let expected = [(Headline, "Tiembla".to_owned()), (Body, "Uno.".to_owned())];
    assert_eq!(parts(page), expected);
}

#[test]
fn text_bodies_are_unwrapped() {
    let json = r#"{"body_text": "Por Ana Ruiz\n\nLas dos delegaciones que negocian el trazado de la\nfrontera se fueron temprano y sin hacer ninguna\ndeclaración a la prensa. Volverán a verse en\njulio, dijeron.\n\nEl mediador dijo que no hubo avances.\n\nrjm/ecp", "byline": "Ana Ruiz"}"#;
    let roles: Vec<Role> = parts(json).into_iter().map(|(role, _)| role).collect();
    assert_eq!(roles, [Role::Byline, Role::Body, Role::Body, Role::Footer]);
}

#[test]
fn a_flash_has_no_body() {
    let flash = r#"{"type": "text", "headline": "Muere el poeta", "body_text": null}"#;
    assert_eq!(
        parts(flash),
        [(Role::Headline, "Muere el poeta".to_owned())]
    );
    let brief = r#"{"headlines": [{"value": "Muere el poeta"}], "descriptions": [{"value": "Tenía 91 años."}]}"#;
    assert_eq!(parts(brief).len(), 2);
}

#[test]
fn refusals_say_what_and_where() {
    let deep = format!("{{\"bodies\": {}1", "[".repeat(500_000));
    let deep_unknown = format!("{{\"x\": {}", "[".repeat(500_000));
    for (json, message, expected, line, byte) in [
        ("", "this is no ninjs item", "`{`", 1, 0),
        ("\"x\"", "this is no ninjs item", "`{`", 1, 0),
        (
            "\n [{\"uri\": \"x\"}]",
            "a list of items",
            "one ninjs item",
            2,
            2,
        ),
        (
            "{\"body_text\": \"x\"}\n{\"body_text\": \"y\"}",
            "more than one item",
            "one ninjs item",
            2,
            19,
        ),
        (
            "{\"body_text\": \"x\"} y",
            "is broken in the item",
            "",
            1,
            19,
        ),
        (
            "{\"uri\": \"x\",\n \"urgency\": [3]}",
            "`urgency",
            "a string or a number",
            2,
            25,
        ),
        (
            "{\"headline\": 3}",
            "`headline`: it holds integer `3`",
            "a string",
            1,
            13,
        ),
        (
            "{\"bodies\": {}}",
            "`bodies`: it holds an object",
            "a list",
            1,
            11,
        ),
        (
            "{\"bodies\": [{}, {\"value\": true}]}",
            "`bodies[1].value`",
            "a string",
            1,
            26,
        ),
        (
            "{\"uri\": \"x\",\n\"uri\": \"y\"}",
            "`uri`: this field came before",
            "each field once",
            2,
            13,
        ),
        (
            "{\"bodies\": [{\"value\": \"x\", \"value\": \"y\"}]}",
            "duplicate field `value`",
            "each field once",
            1,
            27,
        ),
        (
            "{\"body_text\": \"x",
            "ends inside `body_text`",
            "the rest",
            1,
            16,
        ),
        (
            "{\"body_text\": \"x\ty\"}",
            "broken in `body_text`",
            "",
            1,
            16,
        ),
        ("{\"body_text\": nul}", "broken in `body_text`", "", 1, 17),
        (
            "{\"type\": \"picture\", \"headline\": \"x\"}",
            "type `picture` and has no text",
            "a body",
            0,
            0,
        ),
        (
            "{\"uri\": \"x\"}",
            "neither a headline nor a text",
            "a body",
            0,
            0,
        ),
        (&deep, "`bodies[0]`: it holds a list", "a string", 1, 12),
        (
            &deep_unknown,
            "ends inside `x[0][0][0][0][0]…`",
            "the rest",
            1,
            500_006,
        ),
    ] {
        let (said, wanted, place) = refusal(json.as_bytes());
        let shown = &json[..json.len().min(60)];
        assert!(said.contains(message), "{shown}: {said}");
        assert!(wanted.contains(expected), "{shown}: {wanted}");
        let found = (place.line.unwrap_or(0), place.byte.unwrap_or(0));
        assert_eq!(found, (line, byte), "{shown}: {said}");
        assert_eq!(place.file.as_deref(), Some("a.json"));
    }
}

#[test]
fn encodings_of_json() {
    let json = "{\"headline\": \"Tembló\", \"urgency\": []}";
    let wide = |to: fn(u16) -> [u8; 2]| json.encode_utf16().flat_map(to).collect::<Vec<u8>>();
    for (bytes, byte) in [
        (json.as_bytes().to_vec(), 35),
        ([b"\xEF\xBB\xBF", json.as_bytes()].concat(), 38),
        (wide(u16::to_le_bytes), 68),
        ([b"\xFE\xFF".to_vec(), wide(u16::to_be_bytes)].concat(), 70),
    ] {
        let (message, _, place) = refusal(&bytes);
        assert!(message.starts_with("`urgency"), "{message}");
        assert_eq!((place.byte, place.column), (Some(byte), Some(35)));
    }
    let (message, expected, place) = refusal(b"{\"headline\":\n\"Tembl\xF3\"}");
    assert!(message.contains("not in UTF-8") && expected.contains("UTF-8"));
    assert_eq!((place.line, place.byte), (Some(2), Some(19)));
}

#[test]
fn every_truncation_is_an_error() {
    let json = r#"{"uri": "x", "urgency": 4.5, "associations": {"a": [null, true, -1e3]}, "bodies": [{"value": "Ñandú \u00f1 \"x\""}]}"#;
    assert_eq!(parts(json).len(), 1);
    for end in 0..json.len() {
        let (message, _, place) = refusal(&json.as_bytes()[..end]);
        assert!(
            !message.is_empty() && place.byte.is_some_and(|byte| byte <= end as u64),
            "{end}"
        );
    }
}
