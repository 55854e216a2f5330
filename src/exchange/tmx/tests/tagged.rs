//! Inline markup in and out.

use super::*;
use crate::memory::{Tag, TagKind};

fn tag(at: usize, kind: TagKind, number: u32, role: &str, code: &str) -> Tag {
    let (role, code) = (role.to_owned(), code.to_owned());
    Tag {
        at,
        kind,
        number,
        role,
        code,
    }
}

#[test]
fn inline_markup_becomes_tags_beside_the_text() {
    use TagKind::{Close, Open, Single};
    for (given, text, tags) in [
        (
            "Un <bpt i=\"1\" x=\"4\" type=\"bold\">&lt;b&gt;</bpt>a<ept i=\"1\">&lt;/b&gt;</ept>.",
            "Un a.",
            vec![
                tag(3, Open, 4, "bold", "<b>"),
                tag(4, Close, 4, "bold", "</b>"),
            ],
        ),
        (
            "A<ph>{0}</ph><bpt i=\"1\"/>b<ept i=\"1\"/><ph x=\"3\"/><ut>{\\x}</ut>",
            "Ab",
            vec![
                tag(1, Single, 2, "", "{0}"),
                tag(1, Open, 1, "", ""),
                tag(2, Close, 1, "", ""),
                tag(2, Single, 3, "", ""),
                tag(2, Single, 4, "", "{\\x}"),
            ],
        ),
        (
            "<it pos=\"end\" x=\"2\" type=\"i\">x</it>ñ<hi type=\"b\">u</hi><ept i=\"7\"/>",
            "ñu",
            vec![
                tag(0, Close, 2, "i", "x"),
                tag(2, Open, 1, "b", ""),
                tag(3, Close, 1, "b", ""),
                tag(3, Close, 7, "", ""),
            ],
        ),
        (
            " <ph/>an\u{303}o<ph>c<sub>no</sub>d</ph> ",
            "año",
            vec![tag(0, Single, 1, "", ""), tag(4, Single, 2, "", "cd")],
        ),
    ] {
        let text_of = file("es", &entry(&[("es", given), ("en", "x")]));
        let (units, summary) = read_all(&text_of);
        assert_eq!(
            (units[0].source.as_str(), &units[0].source_tags),
            (text, &tags),
            "{given}"
        );
        let subs = given.matches("<sub>").count() as u64;
        assert_eq!(summary.notes.values().sum::<u64>(), subs);
        let (once, _) = written(&units);
        let (back, _) = read_all(&once);
        assert_eq!(back, units, "{once}");
    }
}

#[test]
fn tags_are_written_as_the_elements_every_client_knows() {
    use TagKind::{Close, Open, Single};
    let tagged = Unit {
        source_tags: vec![
            tag(0, Close, 9, "", "</a>"),
            tag(0, Open, 2, "bold", "<b>"),
            tag(3, Single, 1, "lb", "<br/>"),
            tag(3, Close, 2, "bold", "</b>"),
            tag(3, Open, 2, "link", "&"),
            tag(3, Close, 2, "", ""),
        ],
        ..unit("uno", "one")
    };
    let (text, _) = written(&[tagged]);
    let seg = text
        .split("<seg>")
        .nth(1)
        .unwrap()
        .split("</seg>")
        .next()
        .unwrap();
    assert_eq!(
        seg,
        "<it pos=\"end\" x=\"9\">&lt;/a&gt;</it><bpt i=\"1\" x=\"2\" type=\"bold\">&lt;b&gt;</bpt>uno\
         <ph x=\"1\" type=\"lb\">&lt;br/&gt;</ph><ept i=\"1\">&lt;/b&gt;</ept>\
         <it pos=\"begin\" x=\"2\" type=\"link\">&amp;</it><it pos=\"end\" x=\"2\"/>"
    );
}

/// Any tags for a text.
fn any_tags(text: &str) -> impl Strategy<Value = Vec<Tag>> + use<> {
    let places: Vec<usize> = (0..=text.len())
        .filter(|at| text.is_char_boundary(*at))
        .collect();
    let kinds = proptest::sample::select(vec![TagKind::Open, TagKind::Close, TagKind::Single]);
    let one = (
        proptest::sample::select(places),
        kinds,
        0u32..4,
        "(|lb|bold|\"\n<)",
        "(|<b>| \r\n&|[a-z ]{1,5})",
    );
    proptest::collection::vec(one, 0..6).prop_map(|tags| {
        let tags = tags.into_iter();
        let tags = tags.map(|(at, kind, number, role, code)| tag(at, kind, number, &role, &code));
        let mut tags: Vec<Tag> = tags.collect();
        tags.sort_by_key(|tag| tag.at);
        tags
    })
}

fn tagged_unit() -> impl Strategy<Value = Unit> {
    any_unit().prop_flat_map(|unit| {
        (any_tags(&unit.source), any_tags(&unit.target)).prop_map(move |(source, target)| Unit {
            source_tags: source,
            target_tags: target,
            ..unit.clone()
        })
    })
}

proptest! {
    #[test]
    fn tagged_units_come_back_equal(units in proptest::collection::vec(tagged_unit(), 1..4)) {
        let (text, _) = written(&units);
        let (back, read) = read_all(&text);
        prop_assert_eq!(&back, &units, "{}", text);
        prop_assert!(read.notes.is_empty());
        prop_assert_eq!(written(&back).0, text);
    }
}
