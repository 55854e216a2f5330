//! The structural rules of XLIFF 1.2 and 2.1, as far as they bear on what we write: which
//! element stands in which and in what order, attributes that must be there and the values
//! they may have, ids that must be unique, references that must resolve.

use std::collections::BTreeSet;

use super::{MATCHES, METADATA, NAMESPACE_1, NAMESPACE_2};
use crate::xml::{Event, Limits, Reader};

/// An element of a file, whole.
#[derive(Debug, Default)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    pub(super) text: String,
}

impl Node {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    fn need(&self, name: &str) -> &str {
        self.get(name)
            .unwrap_or_else(|| panic!("<{}> without {name}", self.name))
    }

    fn only(&self, names: &[&str]) {
        for (name, _) in &self.attributes {
            assert!(names.contains(&&**name), "<{}> has {name}", self.name);
        }
    }

    fn all<'a>(&'a self, out: &mut Vec<&'a Node>) {
        out.push(self);
        self.children.iter().for_each(|child| child.all(out));
    }

    /// This element and all inside it, in the order of the file.
    pub(super) fn every(&self) -> Vec<&Node> {
        let mut out = Vec::new();
        self.all(&mut out);
        out
    }

    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    /// Holds the children against a sequence of groups: each is what may stand there and how
    /// often at least and at most.
    fn sequence(&self, groups: &[(&[&str], usize, usize)]) {
        let mut rest = self.children.iter().map(|child| &*child.name).peekable();
        for (names, least, most) in groups {
            let mut found = 0;
            while rest.next_if(|name| names.contains(name)).is_some() {
                found += 1;
            }
            assert!(
                (*least..=*most).contains(&found),
                "<{}>: {found} of {names:?}",
                self.name
            );
        }
        assert_eq!(rest.next(), None, "in <{}>", self.name);
    }
}

const MANY: usize = usize::MAX;

/// The file as a tree.
pub(super) fn parse(file: &str) -> Node {
    let mut reader = Reader::new(file.as_bytes(), "f.xlf", Limits::default());
    let mut stack = vec![Node::default()];
    loop {
        match reader.event().unwrap() {
            Event::Start(element) => stack.push(Node {
                name: element.name().to_owned(),
                attributes: element
                    .attributes()
                    .iter()
                    .map(|attribute| (attribute.name.to_string(), attribute.value.to_string()))
                    .collect(),
                ..Node::default()
            }),
            Event::Text(text) => stack.last_mut().unwrap().text.push_str(text),
            Event::End(_) => {
                let node = stack.pop().unwrap();
                stack.last_mut().unwrap().children.push(node);
            }
            Event::Eof => return stack.pop().unwrap().children.pop().unwrap(),
        }
    }
}

fn is_nmtoken(id: &str) -> bool {
    !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | ':'))
}

/// A value of an open list of 1.2: one of those named, or `x-` and a word.
fn is_open_value(value: &str, known: &[&str]) -> bool {
    let own = value.strip_prefix("x-");
    known.contains(&value)
        || own.is_some_and(|own| !own.is_empty() && !own.contains(char::is_whitespace))
}

/// Panics unless the file keeps the rules of 1.2.
pub(super) fn check_1(root: &Node) {
    assert_eq!(root.name, "xliff");
    assert_eq!(root.need("version"), "1.2");
    assert_eq!(root.need("xmlns"), NAMESPACE_1);
    root.sequence(&[(&["file"], 1, MANY)]);
    for file in &root.children {
        file.need("original");
        assert!(!file.need("source-language").is_empty());
        assert_eq!(file.need("datatype"), "plaintext");
        file.sequence(&[(&["header"], 0, 1), (&["body"], 1, 1)]);
        let mut ids = BTreeSet::new();
        let mut groups = BTreeSet::new();
        for node in file.every() {
            match &*node.name {
                "tool" => {
                    node.need("tool-id");
                    node.need("tool-name");
                }
                "body" | "group" => {
                    node.sequence(&[(&["group", "trans-unit"], 0, MANY)]);
                    if node.name == "group" {
                        assert!(groups.insert(node.need("id")));
                        assert!(is_open_value(node.get("restype").unwrap_or("x-a"), &[]));
                    }
                }
                "trans-unit" => {
                    assert!(ids.insert(node.need("id")), "{}", node.need("id"));
                    node.sequence(&[
                        (&["source"], 1, 1),
                        (&["target"], 0, 1),
                        (&["context-group", "note", "alt-trans"], 0, MANY),
                    ]);
                    for child in &node.children {
                        content_1(child, file.get("target-language"));
                    }
                }
                "alt-trans" => {
                    node.sequence(&[(&["source"], 0, 1), (&["target"], 1, MANY)]);
                    let quality = node.need("match-quality");
                    let percent: u8 = quality.strip_suffix('%').unwrap().parse().unwrap();
                    assert!((1..=100).contains(&percent));
                    node.children
                        .iter()
                        .for_each(|child| content_1(child, None));
                }
                "context-group" => {
                    node.sequence(&[(&["context"], 1, MANY)]);
                    assert!(matches!(
                        node.need("purpose"),
                        "information" | "location" | "match"
                    ));
                }
                "context" => assert!(is_open_value(node.need("context-type"), &[])),
                _ => {}
            }
        }
    }
}

fn content_1(side: &Node, target_language: Option<&str>) {
    if side.name != "source" && side.name != "target" {
        return;
    }
    if let Some(state) = side.get("state") {
        let states = [
            "new",
            "needs-translation",
            "needs-review-translation",
            "translated",
            "final",
            "signed-off",
        ];
        assert!(states.contains(&state));
    }
    if let Some(by) = side.get("state-qualifier") {
        assert!(matches!(by, "exact-match" | "fuzzy-match"));
    }
    if let Some(lang) = side.get("xml:lang") {
        assert_eq!(Some(lang), target_language);
    }
    for code in &side.children {
        code.need("id");
        let ends = ["bold", "italic", "underlined", "link"];
        let (known, may): (&[&str], &[&str]) = match &*code.name {
            "bpt" => (&ends, &["id", "ctype"]),
            "ept" => (&[], &["id"]),
            "it" => (&ends, &["id", "pos", "ctype"]),
            "ph" => (&["image", "pb", "lb"], &["id", "ctype"]),
            other => panic!("<{other}> in a segment"),
        };
        code.only(may);
        if code.name == "it" {
            assert!(matches!(code.need("pos"), "open" | "close"));
        }
        assert!(
            code.get("ctype")
                .is_none_or(|role| is_open_value(role, known))
        );
        assert!(code.children.is_empty());
    }
}

/// Panics unless the file keeps the rules of 2.1.
pub(super) fn check_2(root: &Node) {
    assert_eq!(root.name, "xliff");
    assert_eq!(root.need("version"), "2.1");
    assert_eq!(root.need("xmlns"), NAMESPACE_2);
    assert!(!root.need("srcLang").is_empty());
    let has_target = root.every().iter().any(|node| node.name == "target");
    assert!(!has_target || root.get("trgLang").is_some());
    for node in root.every() {
        let prefix = node.name.split_once(':').map(|(prefix, _)| prefix);
        match prefix {
            Some("mtc") => assert_eq!(root.need("xmlns:mtc"), MATCHES),
            Some("mda") => assert_eq!(root.need("xmlns:mda"), METADATA),
            Some(other) => panic!("prefix {other}"),
            None => {}
        }
    }
    root.sequence(&[(&["file"], 1, MANY)]);
    let mut files = BTreeSet::new();
    for file in &root.children {
        assert!(is_nmtoken(file.need("id")) && files.insert(file.need("id")));
        file.sequence(&[(&["unit"], 1, MANY)]);
        let mut units = BTreeSet::new();
        for unit in &file.children {
            assert!(is_nmtoken(unit.need("id")) && units.insert(unit.need("id")));
            unit_2(unit);
        }
    }
}

fn unit_2(unit: &Node) {
    unit.sequence(&[
        (&["mtc:matches", "mda:metadata"], 0, MANY),
        (&["notes"], 0, 1),
        (&["originalData"], 0, 1),
        (&["segment", "ignorable"], 1, MANY),
    ]);
    let data = data_2(unit);
    let mut ids = BTreeSet::new();
    let mut segments = BTreeSet::new();
    for segment in unit.children.iter().filter(|child| child.name == "segment") {
        segment.only(&["id", "state", "subState"]);
        if let Some(id) = segment.get("id") {
            assert!(is_nmtoken(id) && ids.insert(id) && segments.insert(id));
        }
        if let Some(state) = segment.get("state") {
            assert!(["initial", "translated", "reviewed", "final"].contains(&state));
        }
        if let Some(sub) = segment.get("subState") {
            segment.need("state");
            let (prefix, value) = sub.split_once(':').unwrap();
            assert!(prefix != "xlf" && !value.is_empty());
        }
        segment.sequence(&[(&["source"], 1, 1), (&["target"], 0, 1)]);
        let source = codes_2(&segment.children[0], &data);
        for id in &source {
            assert!(ids.insert(id), "the id {id} is not the only one");
        }
        // Ids of the target are its own, or those of the source's elements.
        if let Some(target) = segment.child("target") {
            for id in codes_2(target, &data) {
                assert!(
                    source.contains(id) || ids.insert(id),
                    "the id {id} stands elsewhere"
                );
            }
        }
    }
    for matches in unit
        .children
        .iter()
        .filter(|child| child.name == "mtc:matches")
    {
        matches.sequence(&[(&["mtc:match"], 1, MANY)]);
        for found in &matches.children {
            found.only(&["ref", "type", "matchQuality", "similarity", "origin"]);
            let reference = found.need("ref").strip_prefix('#').unwrap();
            assert!(
                segments.contains(reference),
                "ref {reference} leads nowhere"
            );
            assert!(matches!(found.get("type"), None | Some("tm" | "ice")));
            for name in ["matchQuality", "similarity"] {
                let number: f64 = found.need(name).parse().unwrap();
                assert!((0.0..=100.0).contains(&number));
            }
            found.sequence(&[
                (&["originalData"], 0, 1),
                (&["source"], 1, 1),
                (&["target"], 1, 1),
            ]);
            let data = data_2(found);
            codes_2(found.child("source").unwrap(), &data);
            codes_2(found.child("target").unwrap(), &data);
        }
    }
    for group in unit
        .every()
        .iter()
        .filter(|node| node.name == "mda:metaGroup")
    {
        group.sequence(&[(&["mda:meta"], 1, MANY)]);
        group.children.iter().for_each(|meta| {
            meta.need("type");
        });
    }
    if let Some(notes) = unit.child("notes") {
        notes.sequence(&[(&["note"], 1, MANY)]);
    }
}

/// The ids of the native codes of a unit or candidate.
fn data_2(node: &Node) -> BTreeSet<&str> {
    let mut ids = BTreeSet::new();
    if let Some(data) = node.child("originalData") {
        data.sequence(&[(&["data"], 1, MANY)]);
        for data in &data.children {
            assert!(is_nmtoken(data.need("id")) && ids.insert(data.need("id")));
        }
    }
    ids
}

/// Checks the inline elements of one side; the ids they have.
fn codes_2<'a>(side: &'a Node, data: &BTreeSet<&str>) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    let mut open = BTreeSet::new();
    let mut ended = BTreeSet::new();
    for code in side.every().into_iter().skip(1) {
        let isolated = code.get("isolated") == Some("yes");
        match &*code.name {
            "ph" => code.only(&["id", "type", "subType", "dataRef"]),
            "pc" => code.only(&["id", "type", "subType", "dataRefStart", "dataRefEnd"]),
            "sc" => {
                code.only(&["id", "isolated", "type", "subType", "dataRef"]);
                if !isolated {
                    open.insert(code.need("id"));
                }
            }
            "ec" if isolated => code.only(&["id", "isolated", "type", "subType", "dataRef"]),
            "ec" => {
                code.only(&["startRef", "type", "subType", "dataRef"]);
                assert!(
                    open.contains(code.need("startRef")) && ended.insert(code.need("startRef"))
                );
            }
            other => panic!("<{other}> in a segment"),
        }
        if code.name != "ec" || isolated {
            assert!(is_nmtoken(code.need("id")) && ids.insert(code.need("id")));
        }
        for name in ["dataRef", "dataRefStart", "dataRefEnd"] {
            assert!(code.get(name).is_none_or(|id| data.contains(id)));
        }
        let kind = code.get("type");
        assert!(matches!(
            kind,
            None | Some("fmt" | "link" | "image" | "other")
        ));
        if let Some(sub) = code.get("subType") {
            let (prefix, value) = sub.split_once(':').unwrap();
            assert!(kind.is_some() && !value.is_empty());
            assert!(!value.contains(|c: char| c == ':' || c.is_whitespace()));
            let standard = ["lb", "pb", "b", "i", "u", "var"].contains(&value);
            assert!(prefix != "xlf" || (standard && kind == Some("fmt")));
        }
    }
    assert_eq!(open, ended, "an <sc> that is not isolated has its <ec>");
    ids
}
