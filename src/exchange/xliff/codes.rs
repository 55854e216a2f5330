//! Inline tags as elements of XLIFF.
//!
//! 1.2 has one element for each thing a tag does: `bpt` and `ept` for a pair whose two ends
//! are in the text, `it` for an end whose other one is elsewhere, `ph` for the rest; the
//! native code is their content. 2.1 has `pc` for a pair that encloses whole pairs, `sc` and
//! `ec` for other ends, `ph`; the native code is in the unit's `originalData`.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use crate::memory::{Tag, TagKind};
use crate::xml::escape;

/// How an end of a pair stands in its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// A tag that stands for itself.
    Single,
    /// The other end, at this index, is in the text too; what lies between is whole.
    Nested(usize),
    /// The other end, at this index, is in the text, but another pair crosses it.
    Crossing(usize),
    /// There is no other end in the text.
    Alone,
}

/// How each tag stands. An end joins the last one of its number that is open, if that has
/// its role: a reader knows no more than that either.
fn shapes(tags: &[Tag]) -> Vec<Shape> {
    let mut shapes: Vec<Shape> = tags
        .iter()
        .map(|tag| match tag.kind {
            TagKind::Single => Shape::Single,
            TagKind::Open | TagKind::Close => Shape::Alone,
        })
        .collect();
    // Tags that are open, by number; and all of them in order, of which those that were
    // closed in a crossing are passed over.
    let mut open: HashMap<u32, Vec<usize>> = HashMap::new();
    let mut order: Vec<usize> = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        match tag.kind {
            TagKind::Single => {}
            TagKind::Open => {
                open.entry(tag.number).or_default().push(index);
                order.push(index);
            }
            TagKind::Close => {
                let same = open.get_mut(&tag.number);
                let Some(partner) =
                    same.and_then(|same| same.pop_if(|last| tags[*last].role == tag.role))
                else {
                    continue;
                };
                while order
                    .last()
                    .is_some_and(|&last| matches!(shapes[last], Shape::Crossing(_)))
                {
                    order.pop();
                }
                if order.last() == Some(&partner) {
                    order.pop();
                    shapes[partner] = Shape::Nested(index);
                    shapes[index] = Shape::Nested(partner);
                } else {
                    shapes[partner] = Shape::Crossing(index);
                    shapes[index] = Shape::Crossing(partner);
                }
            }
        }
    }
    shapes
}

/// Hands each tag with its shape to `element`, which appends it to the text between tags;
/// returns how many characters were dropped.
fn walk(
    text: &str,
    tags: &[Tag],
    out: &mut String,
    mut element: impl FnMut(&Tag, Shape, &mut String) -> u64,
) -> u64 {
    let mut dropped = 0;
    let mut from = 0;
    let shapes = match tags {
        [] => Vec::new(),
        tags => shapes(tags),
    };
    for (tag, shape) in tags.iter().zip(shapes) {
        let piece = text.get(from..tag.at).unwrap_or_default();
        from += piece.len();
        dropped += escape::text(piece, out);
        dropped += element(tag, shape, out);
    }
    dropped + escape::text(&text[from..], out)
}

/// Roles that 1.2 knows by a name of its own, for the ends of a pair and for the rest.
const ENDS_1: [&str; 4] = ["bold", "italic", "underlined", "link"];
const SINGLES_1: [&str; 3] = ["image", "pb", "lb"];

/// Appends a text with its tags as content of a `<source>` or `<target>` of 1.2; returns how
/// many characters were dropped.
pub(super) fn write_1(text: &str, tags: &[Tag], out: &mut String) -> u64 {
    walk(text, tags, out, |tag, shape, out| {
        let number = tag.number;
        let (name, known): (_, &[&str]) = match (tag.kind, shape) {
            (TagKind::Single, _) => ("ph", &SINGLES_1),
            (_, Shape::Alone) => ("it", &ENDS_1),
            (TagKind::Open, _) => ("bpt", &ENDS_1),
            (TagKind::Close, _) => ("ept", &[]),
        };
        let _ = write!(out, "<{name} id=\"{number}\"");
        match (name, tag.kind) {
            ("it", TagKind::Open) => out.push_str(" pos=\"open\""),
            ("it", _) => out.push_str(" pos=\"close\""),
            _ => {}
        }
        let mut dropped = 0;
        if !tag.role.is_empty() && name != "ept" {
            out.push_str(" ctype=\"");
            if known.contains(&tag.role.as_str()) {
                out.push_str(&tag.role);
            } else {
                out.push_str("x-");
                dropped += escape::attribute(&one_word(&tag.role, false), out);
            }
            out.push('"');
        }
        if tag.code.is_empty() {
            out.push_str("/>");
        } else {
            out.push('>');
            dropped += escape::text(&tag.code, out);
            let _ = write!(out, "</{name}>");
        }
        dropped
    })
}

/// The role that a `ctype` of 1.2 stands for.
pub(super) fn role_1(ctype: &str) -> String {
    match ctype.strip_prefix("x-") {
        Some(own) => from_word(own),
        None => ctype.to_owned(),
    }
}

/// `type` and `subType` of 2.x for the roles that have a name there.
const ROLES_2: [(&str, &str, &str); 7] = [
    ("bold", "fmt", "xlf:b"),
    ("italic", "fmt", "xlf:i"),
    ("underlined", "fmt", "xlf:u"),
    ("lb", "fmt", "xlf:lb"),
    ("pb", "fmt", "xlf:pb"),
    ("link", "link", ""),
    ("image", "image", ""),
];

/// Prefix of our own values of `subType`.
const OWN_SUBTYPE: &str = "teletipo:";

/// The role that `type` and `subType` of 2.x stand for.
pub(super) fn role_2(kind: Option<&str>, sub: Option<&str>) -> String {
    let (kind, sub) = (kind.unwrap_or_default(), sub.unwrap_or_default());
    let known = ROLES_2
        .iter()
        .find(|&&(_, k, s)| s == sub && (k == kind || kind.is_empty()));
    match (known, sub.strip_prefix(OWN_SUBTYPE)) {
        (Some((role, ..)), _) if !(sub.is_empty() && kind.is_empty()) => (*role).to_owned(),
        (_, Some(own)) => from_word(own),
        _ if sub.is_empty() => kind.to_owned(),
        _ => sub.to_owned(),
    }
}

/// The native codes and the ids of the inline elements of one `<unit>` of 2.1, or of one
/// candidate, which has its own.
#[derive(Debug, Default)]
pub(super) struct Codes {
    /// Each code once, in order.
    data: Vec<String>,
    known: HashMap<String, usize>,
    /// The id of the n-th tag of a kind and number in a segment: the same in source and target.
    ids: HashMap<(usize, TagKind, u32, usize), String>,
    used: HashSet<String>,
}

impl Codes {
    /// Appends a text with its tags as content of a `<source>` or `<target>` of the unit's
    /// segment `segment`; returns how many characters were dropped.
    pub(super) fn write(
        &mut self,
        segment: usize,
        text: &str,
        tags: &[Tag],
        out: &mut String,
    ) -> u64 {
        let mut seen: HashMap<(TagKind, u32), usize> = HashMap::new();
        let mut given: Vec<String> = Vec::with_capacity(tags.len());
        walk(text, tags, out, |tag, shape, out| {
            let nth = seen.entry((tag.kind, tag.number)).or_default();
            let id = self.id(segment, tag, *nth);
            *nth += 1;
            given.push(id.clone());
            match (tag.kind, shape) {
                (TagKind::Single, _) => {
                    let _ = write!(out, "<ph id=\"{id}\"");
                    let dropped = role_attributes(&tag.role, out);
                    self.code("dataRef", tag, out);
                    out.push_str("/>");
                    dropped
                }
                (TagKind::Open, Shape::Nested(end)) => {
                    let _ = write!(out, "<pc id=\"{id}\"");
                    let dropped = role_attributes(&tag.role, out);
                    self.code("dataRefStart", tag, out);
                    // The end's code has to be told here too.
                    self.code("dataRefEnd", &tags[end], out);
                    out.push('>');
                    dropped
                }
                (TagKind::Close, Shape::Nested(_)) => {
                    out.push_str("</pc>");
                    0
                }
                (TagKind::Open, shape) => {
                    let _ = write!(out, "<sc id=\"{id}\"");
                    if shape == Shape::Alone {
                        out.push_str(" isolated=\"yes\"");
                    }
                    let dropped = role_attributes(&tag.role, out);
                    self.code("dataRef", tag, out);
                    out.push_str("/>");
                    dropped
                }
                (TagKind::Close, shape) => {
                    match shape {
                        Shape::Crossing(open) => {
                            let _ = write!(out, "<ec startRef=\"{}\"", given[open]);
                        }
                        _ => {
                            let _ = write!(out, "<ec id=\"{id}\" isolated=\"yes\"");
                        }
                    }
                    let dropped = role_attributes(&tag.role, out);
                    self.code("dataRef", tag, out);
                    out.push_str("/>");
                    dropped
                }
            }
        })
    }

    /// Appends the `<originalData>` of what was written, if there is any; returns how many
    /// characters were dropped.
    pub(super) fn original_data(&self, out: &mut String) -> u64 {
        if self.data.is_empty() {
            return 0;
        }
        let mut dropped = 0;
        out.push_str("<originalData>\n");
        for (n, code) in self.data.iter().enumerate() {
            let _ = write!(out, "<data id=\"d{}\" xml:space=\"preserve\">", n + 1);
            dropped += escape::text(code, out);
            out.push_str("</data>\n");
        }
        out.push_str("</originalData>\n");
        dropped
    }

    /// The id of a tag: its number, with a further one where that is taken.
    fn id(&mut self, segment: usize, tag: &Tag, nth: usize) -> String {
        let key = (segment, tag.kind, tag.number, nth);
        if let Some(known) = self.ids.get(&key) {
            return known.clone();
        }
        let mut id = tag.number.to_string();
        if self.used.contains(&id) {
            // Unlike any other: it says all that the tag is told apart by.
            let kind = match tag.kind {
                TagKind::Open => 'o',
                TagKind::Close => 'c',
                TagKind::Single => 's',
            };
            id = format!("{}-{kind}{segment}.{nth}", tag.number);
        }
        self.used.insert(id.clone());
        self.ids.insert(key, id.clone());
        id
    }

    /// Appends the attribute that names the tag's code, if it has one.
    fn code(&mut self, attribute: &str, tag: &Tag, out: &mut String) {
        if tag.code.is_empty() {
            return;
        }
        let index = match self.known.get(&tag.code) {
            Some(&known) => known,
            None => {
                self.data.push(tag.code.clone());
                self.known.insert(tag.code.clone(), self.data.len());
                self.data.len()
            }
        };
        let _ = write!(out, " {attribute}=\"d{index}\"");
    }
}

/// Appends the attributes of 2.1 that say what a tag means.
fn role_attributes(role: &str, out: &mut String) -> u64 {
    if role.is_empty() {
        return 0;
    }
    let known = ROLES_2.iter().find(|(known, ..)| *known == role);
    match known {
        Some((_, kind, "")) => {
            let _ = write!(out, " type=\"{kind}\"");
            0
        }
        Some((_, kind, sub)) => {
            let _ = write!(out, " type=\"{kind}\" subType=\"{sub}\"");
            0
        }
        None => {
            let _ = write!(out, " type=\"other\" subType=\"{OWN_SUBTYPE}");
            let dropped = escape::attribute(&one_word(role, true), out);
            out.push('"');
            dropped
        }
    }
}

/// A text as one word, as names of our own must be: white space, the percent sign and, where
/// `colon` says so, the colon become percent escapes of their bytes.
pub(super) fn one_word(text: &str, colon: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut bytes = [0; 4];
    for c in text.chars() {
        if c.is_whitespace() || c == '%' || (colon && c == ':') {
            for byte in c.encode_utf8(&mut bytes).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// The text that [`one_word`] made a word of; a percent sign that begins no escape stays.
pub(super) fn from_word(word: &str) -> String {
    let mut out = Vec::with_capacity(word.len());
    let bytes = word.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let digit = |n: usize| bytes.get(n).and_then(|b| char::from(*b).to_digit(16));
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 3;
            }
            _ => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| word.to_owned())
}
