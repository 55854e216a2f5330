use super::super::{Paragraph, Role};
use super::*;
use crate::xml::OwnLimits;

fn item(guid: &str, inside: &str) -> String {
    format!("<newsItem guid='{guid}' version='1' xml:lang='es'>{inside}</newsItem>")
}

fn inline(text: &str) -> String {
    format!("<contentSet><inlineXML>{text}</inlineXML></contentSet>")
}

fn message(items: &[String]) -> String {
    let items = items.concat();
    format!("<newsMessage><header/><itemSet>{items}</itemSet></newsMessage>")
}

fn parts(file: &str) -> Vec<String> {
    let article = read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap();
    let show = |p: &Paragraph| format!("{:?} {}", p.role, p.span.of(&article.text));
    article.paragraphs.iter().map(show).collect()
}

fn refusal(file: &str) -> String {
    match read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap_err() {
        Error::Input {
            place,
            message,
            expected,
            hint,
        } => {
            assert_eq!(place.file.as_deref(), Some("f.xml"));
            assert!(place.line.is_some() && place.byte.is_some(), "{message}");
            assert!(expected.is_some() && hint.is_some(), "{message}");
            format!("{message}; {}", hint.unwrap_or_default())
        }
        other => panic!("{other}"),
    }
}

#[test]
fn one_text_among_other_items_is_the_story() {
    let text = item("a", &inline("<p>Uno.</p>"));
    let picture = item(
        "b",
        "<contentSet><remoteContent href='b.jpg'/></contentSet>",
    );
    let package = "<packageItem guid='c'><groupSet/></packageItem>".to_owned();
    for file in [
        text.clone(),
        message(std::slice::from_ref(&text)),
        message(&[package, picture, text]),
    ] {
        assert_eq!(parts(&file), ["Body Uno."], "{file}");
    }
}

#[test]
fn what_is_no_single_story_is_refused_by_name() {
    let text = |guid: &str| item(guid, &inline("<p>Uno.</p>"));
    let picture = item(
        "b",
        "<contentSet><remoteContent href='b.jpg'/></contentSet>",
    );
    let many: Vec<String> = (0..1000).map(|n| text(&format!("n{n}"))).collect();
    for (file, words) in [
        (
            message(&[text("x1"), text("x2")]),
            &["2 stories", "x1, x2", "split"][..],
        ),
        (message(&many), &["1000 stories", "n9", "990 more"]),
        (picture.clone(), &["b has no text", "b.jpg"]),
        (
            message(&[picture.clone(), picture]),
            &["none of the 2 items"],
        ),
        (message(&[]), &["no newsItem"]),
        (
            "<packageItem guid='p'><groupSet/></packageItem>".into(),
            &["a package"],
        ),
        (message(&["<packageItem/>".into()]), &["a package"]),
        (item("a", &inline("<dita><topic/></dita>")), &["<dita>"]),
        (item("a", &inline("")), &["a has no text"]),
        (item("a", ""), &["a has no text"]),
        ("<newsItem/>".into(), &["item of line 1 has no text"]),
        ("<conceptItem/>".into(), &["without stories"]),
        ("<NewsML/>".into(), &["NewsML 1"]),
        ("<html/>".into(), &["an HTML page"]),
        (
            message(&[text("a")]).replace("</itemSet>", ""),
            &["</newsMessage>"],
        ),
    ] {
        let found = refusal(&file);
        for word in words {
            assert!(found.contains(word), "{word:?} is missing in {found:?}");
        }
    }
}

#[test]
fn content_comes_in_every_dress() {
    for (content, expected) in [
        (inline("<nitf><body><body.content><p>Uno</p></body.content></body></nitf>"), &["Body Uno"][..]),
        (inline("<x:nitf xmlns:x='u'><x:body><x:body.content><x:p>Uno</x:p></x:body.content></x:body></x:nitf>"), &["Body Uno"]),
        (inline("<html><head><title>T</title></head><body><p>Uno</p></body></html>"), &["Headline T", "Body Uno"]),
        (inline("<html><head><title>T</title></head><body><h1>H</h1>Uno</body></html>"), &["Headline H", "Body Uno"]),
        (inline("<div><p>Uno</p></div>"), &["Body Uno"]),
        (inline("<p>Uno</p><p>dos</p>"), &["Body Uno", "Body dos"]),
        (inline("<article><header><h1>H</h1><p class='byline author'>Por Ana</p></header><p>Uno</p></article>"), &["Headline H", "Byline Por Ana", "Body Uno"]),
        (inline("<p>Uno <span hidden='hidden'>no</span><script>no()</script>dos</p>"), &["Body Uno dos"]),
        ("<contentSet><inlineData>Uno se fue. Y dos también.</inlineData></contentSet>".into(), &["Body Uno se fue. Y dos también."]),
        ("<contentSet><inlineData contenttype='text/plain'>Solo texto.</inlineData><inlineXML><p>Uno</p></inlineXML></contentSet>".into(), &["Body Uno"]),
    ] {
        assert_eq!(parts(&item("a", &content)), expected, "{content}");
    }
}

#[test]
fn the_item_adds_what_the_text_lacks() {
    let meta = "<itemMeta><title>Nombre interno</title></itemMeta><contentMeta>\
        <slugline>CLAVE</slugline><headline role='x:short'>Corto</headline>\
        <headline>Largo</headline><headline role='x:subHeadline'>Sub</headline>\
        <by>Por Ana</by><dateline>Lima, 3 may</dateline></contentMeta>";
    let with = |meta: &str, text: &str| parts(&item("a", &format!("{meta}{}", inline(text))));
    assert_eq!(
        with(meta, "<p>Uno.</p>"),
        [
            "Slug CLAVE",
            "Headline Largo",
            "Subhead Sub",
            "Byline Por Ana",
            "Dateline Lima, 3 may",
            "Body Uno."
        ]
    );
    assert_eq!(
        with(
            meta,
            "<h1>LARGO</h1><h2>Sub</h2><p>Por Ana</p><p>Lima, 3 may.- Uno.</p>"
        ),
        [
            "Slug CLAVE",
            "Headline LARGO",
            "Subhead Sub",
            "Byline Por Ana",
            "Body Lima, 3 may.- Uno."
        ]
    );
    let short = "<contentMeta><headline role='x:short'>Corto</headline></contentMeta>";
    assert_eq!(with(short, "<p>Uno.</p>"), ["Headline Corto", "Body Uno."]);
    let title = "<itemMeta><title>Nombre</title></itemMeta>";
    assert_eq!(with(title, "<p>Uno.</p>"), ["Headline Nombre", "Body Uno."]);
}

#[test]
fn a_guessed_headline_yields_to_the_stated_one() {
    let data = "<contentSet><inlineData>Un intertítulo\n\nUno se fue ayer.\n\nDos se fue hoy.</inlineData></contentSet>";
    let meta = "<contentMeta><headline>Largo</headline></contentMeta>";
    let found = parts(&item("a", &format!("{meta}{data}")));
    assert_eq!(
        found
            .iter()
            .filter(|part| part.starts_with("Headline"))
            .count(),
        1
    );
    assert_eq!(found.first().map(String::as_str), Some("Headline Largo"));
    let alone = read(item("a", data).as_bytes(), "f.xml", &OwnLimits::default()).unwrap();
    assert_eq!(alone.part(Role::Headline), Some("Un intertítulo"));
}

#[test]
fn metadata_and_language_come_from_the_item_first() {
    let said = |meta: &str, text: &str| {
        let file = item("urn:a", &format!("{meta}{}", inline(text)));
        let article = read(file.as_bytes(), "f.xml", &OwnLimits::default()).unwrap();
        let mut map = article.metadata.to_map();
        map.insert("lang".into(), article.lang.unwrap().to_string().into());
        map
    };
    let nitf = "<nitf xml:lang='es-PE'><head><docdata><doc-id id-string='b'/><urgency ed-urg='5'/>\
        <du-key key='K'/></docdata></head><body><body.content><p>Uno.</p></body.content></body></nitf>";
    for (meta, text, field, expected) in [
        ("", "<p>Uno.</p>", "story_id", "urn:a"),
        ("", "<p>Uno.</p>", "version", "1"),
        ("", "<p>Uno.</p>", "lang", "es"),
        ("", nitf, "story_id", "urn:a"),
        ("", nitf, "urgency", "5"),
        ("", nitf, "slug", "K"),
        ("", nitf, "lang", "es-PE"),
        (
            "<contentMeta><language tag='es-UY'/></contentMeta>",
            "<p>Uno.</p>",
            "lang",
            "es-UY",
        ),
        (
            "<contentMeta><urgency>2</urgency></contentMeta>",
            nitf,
            "urgency",
            "2",
        ),
        (
            "<itemMeta><provider qcode='nprov:EFE'/></itemMeta>",
            nitf,
            "provider",
            "EFE",
        ),
        (
            "<itemMeta><provider qcode='x:1'><name>EFE</name></provider></itemMeta>",
            nitf,
            "provider",
            "EFE",
        ),
        (
            "<itemMeta><provider uri='http://efe.example/a/'/></itemMeta>",
            nitf,
            "provider",
            "http://efe.example/a/",
        ),
        (
            "<contentMeta><creditline>EFE</creditline></contentMeta>",
            nitf,
            "provider",
            "EFE",
        ),
        (
            "<itemMeta><pubStatus qcode='stat:usable'/></itemMeta>",
            nitf,
            "status",
            "usable",
        ),
        (
            "<itemMeta><pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/canceled'/></itemMeta>",
            nitf,
            "status",
            "canceled",
        ),
        (
            "<itemMeta><versionCreated>2026-01-02T03:04:05Z</versionCreated></itemMeta>",
            nitf,
            "date",
            "2026-01-02T03:04:05Z",
        ),
    ] {
        let map = said(meta, text);
        assert_eq!(
            map.get(field).and_then(|v| v.as_str()),
            Some(expected),
            "{meta} {text}"
        );
    }
}
