//! Inline tags out: a segment's text with its tags as `bpt`, `ept`, `it` and `ph`.

use std::collections::HashMap;

use crate::memory::{Tag, TagKind};
use crate::xml::escape;

/// Appends `text` with its `tags`, which fit it, as the content of a `<seg>`; returns how
/// many characters were dropped.
///
/// A tag that opens something and the one that closes it are a pair. One end without the
/// other is an `it`, and so are both ends where they say different things of what they
/// are, since an `ept` says nothing of it.
pub(super) fn segment(text: &str, tags: &[Tag], out: &mut String) -> u64 {
    if tags.is_empty() {
        return escape::text(text, out);
    }
    let pairs = pairs(tags);
    let (mut done, mut dropped) = (0, 0);
    for (tag, pair) in tags.iter().zip(pairs) {
        dropped += escape::text(&text[done..tag.at], out);
        done = tag.at;
        dropped += write_tag(tag, pair, out);
    }
    dropped + escape::text(&text[done..], out)
}

/// For each tag the number of its pair, from 1; 0 for a tag that has no other end.
fn pairs(tags: &[Tag]) -> Vec<u32> {
    let mut pairs = vec![0; tags.len()];
    let mut open: HashMap<u32, Vec<usize>> = HashMap::new();
    let mut ends = vec![None; tags.len()];
    for (n, tag) in tags.iter().enumerate() {
        match tag.kind {
            TagKind::Single => {}
            TagKind::Open => open.entry(tag.number).or_default().push(n),
            TagKind::Close => {
                if let Some(start) = open.get_mut(&tag.number).and_then(Vec::pop) {
                    ends[start] = Some(n).filter(|_| tags[start].role == tag.role);
                }
            }
        }
    }
    // Numbered in the order of their starts, as a reader expects it.
    let starts = ends.iter().enumerate();
    let starts = starts.filter_map(|(start, end)| Some((start, (*end)?)));
    for (number, (start, end)) in (1..).zip(starts) {
        pairs[start] = number;
        pairs[end] = number;
    }
    pairs
}

/// Appends one tag; returns how many characters were dropped.
fn write_tag(tag: &Tag, pair: u32, out: &mut String) -> u64 {
    let name = match (tag.kind, pair) {
        (TagKind::Single, _) => "ph",
        (_, 0) => "it",
        (TagKind::Open, _) => "bpt",
        (TagKind::Close, _) => "ept",
    };
    out.push('<');
    out.push_str(name);
    match name {
        "it" if tag.kind == TagKind::Open => out.push_str(" pos=\"begin\""),
        "it" => out.push_str(" pos=\"end\""),
        "ph" => {}
        _ => push_number(" i=\"", pair, out),
    }
    let mut dropped = 0;
    // An `ept` takes both from its `bpt`.
    if name != "ept" {
        push_number(" x=\"", tag.number, out);
        if !tag.role.is_empty() {
            out.push_str(" type=\"");
            dropped += escape::attribute(&tag.role, out);
            out.push('"');
        }
    }
    if tag.code.is_empty() {
        out.push_str("/>");
        return dropped;
    }
    out.push('>');
    dropped += escape::text(&tag.code, out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
    dropped
}

fn push_number(before: &str, number: u32, out: &mut String) {
    out.push_str(before);
    super::digits::push(number, out);
    out.push('"');
}
