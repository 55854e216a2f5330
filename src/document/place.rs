//! Where the tags of a text go in its translation.
//!
//! Only where that is certain: the unit that the translation is from has tags of the same
//! kinds in the same order, and its translation has each of them; or what a pair of tags
//! holds, such as a name, stands once in the text and once, letter for letter, in the
//! translation. In any other case there is no answer, and the text stays as it is.

use std::collections::HashMap;

use super::Block;
use super::block::inner;
use crate::memory::{Tag, TagKind};
use crate::text::Span;

/// A unit's texts with their tags, and what was made of its target.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The source.
    pub source: &'a str,
    /// Its tags.
    pub source_tags: &'a [Tag],
    /// The target.
    pub target: &'a str,
    /// Its tags.
    pub target_tags: &'a [Tag],
}

/// Where the tags of `span` of a block go in `written`, which is `known.target` or was made
/// of it; `moved` tells where a byte of the target is in it. None where that is not certain.
pub fn place(
    block: &Block,
    span: Span,
    known: Known<'_>,
    written: &str,
    moved: &dyn Fn(usize) -> Option<usize>,
) -> Option<Vec<(usize, usize)>> {
    let numbers = block.inner(span);
    if numbers.is_empty() {
        return Some(Vec::new());
    }
    let own: Vec<&Tag> = numbers
        .iter()
        .filter_map(|number| block.tag(*number))
        .collect();
    let placed =
        by_unit(&own, known, moved).or_else(|| by_words(block, span, &own, known, written))?;
    let at = |(index, at): (usize, usize)| {
        let fits = written.is_char_boundary(at);
        numbers
            .get(index)
            .filter(|_| fits)
            .map(|number| (*number, at))
    };
    let placed: Vec<(usize, usize)> = placed.into_iter().map(at).collect::<Option<_>>()?;
    let in_order = placed.is_sorted_by_key(|(_, at)| *at);
    (in_order && placed.len() == numbers.len()).then_some(placed)
}

/// Places by the unit's tags: which of `own` goes where, in the order of the target.
fn by_unit(
    own: &[&Tag],
    known: Known<'_>,
    moved: &dyn Fn(usize) -> Option<usize>,
) -> Option<Vec<(usize, usize)>> {
    let whole = Span::new(0, known.source.len());
    let range = inner(
        known.source_tags,
        whole,
        |tag| tag.at,
        |tag| Some((tag.kind, tag.number)),
    );
    let theirs: Vec<&Tag> = known.source_tags.get(range)?.iter().collect();
    if theirs.is_empty() || shape(own) != shape(&theirs) {
        return None;
    }
    let mut counterpart = HashMap::new();
    for (index, tag) in theirs.iter().enumerate() {
        if counterpart.insert((tag.kind, tag.number), index).is_some() {
            return None;
        }
    }
    let mut placed = Vec::with_capacity(own.len());
    for tag in known.target_tags {
        if let Some(index) = counterpart.remove(&(tag.kind, tag.number)) {
            placed.push((index, moved(tag.at)?));
        }
    }
    let order: Vec<usize> = placed.iter().map(|(index, _)| *index).collect();
    (counterpart.is_empty() && may_stand_in(own, &order)).then_some(placed)
}

/// The kinds of tags and which belong together, whatever their numbers.
fn shape(tags: &[&Tag]) -> Vec<(TagKind, usize)> {
    let mut first = HashMap::new();
    tags.iter()
        .enumerate()
        .map(|(index, tag)| match tag.kind {
            TagKind::Single => (tag.kind, index),
            kind => (kind, *first.entry(tag.number).or_insert(index)),
        })
        .collect()
}

/// Whether tags may stand in another order: each pair around what it was around, and none
/// of which only one end is here.
fn may_stand_in(tags: &[&Tag], order: &[usize]) -> bool {
    if order.iter().copied().eq(0..tags.len()) {
        return true;
    }
    let numbered = |index: &usize| tags.get(*index).copied();
    let before = parents(&mut tags.iter().copied());
    let after = parents(&mut order.iter().filter_map(numbered));
    match (before, after) {
        (Some(mut before), Some(mut after)) => {
            before.sort_unstable();
            after.sort_unstable();
            before == after
        }
        _ => false,
    }
}

/// For each pair and single tag what pair it is in, 0 for none; none where tags do not nest.
fn parents(tags: &mut dyn Iterator<Item = &Tag>) -> Option<Vec<(u32, u32)>> {
    let mut open: Vec<u32> = Vec::new();
    let mut parents = Vec::new();
    for tag in tags {
        let parent = open.last().copied().unwrap_or_default();
        match tag.kind {
            TagKind::Open => {
                parents.push((tag.number, parent));
                open.push(tag.number);
            }
            TagKind::Close => {
                if open.pop() != Some(tag.number) {
                    return None;
                }
            }
            TagKind::Single => parents.push((tag.number, parent)),
        }
    }
    open.is_empty().then_some(parents)
}

/// Places by what pairs hold.
fn by_words(
    block: &Block,
    span: Span,
    own: &[&Tag],
    known: Known<'_>,
    written: &str,
) -> Option<Vec<(usize, usize)>> {
    // A unit with tags of its own knows better, and says something else.
    let whole = Span::new(0, known.source.len());
    let range = inner(
        known.source_tags,
        whole,
        |tag| tag.at,
        |tag| Some((tag.kind, tag.number)),
    );
    if !range.is_empty() || own.len() > MAX_BY_WORDS {
        return None;
    }
    let source = span.of(block.text());
    let mut placed = Vec::with_capacity(own.len());
    for (index, pair) in own.chunks(2).enumerate() {
        let [open, close] = pair else {
            return None;
        };
        let is_pair = (open.kind, close.kind) == (TagKind::Open, TagKind::Close);
        if !is_pair || open.number != close.number {
            return None;
        }
        let held = block.text().get(open.at..close.at)?;
        let words = held.trim();
        if words != held || !words.chars().any(char::is_alphanumeric) {
            return None;
        }
        only(source, words)?;
        let at = only(written, words)?;
        placed.push((2 * index, at));
        placed.push((2 * index + 1, at + words.len()));
    }
    placed.sort_by_key(|(index, at)| (*at, *index));
    // Two pairs never share words; where they would, an end stands inside the other pair.
    let closes_what_it_opens = placed.chunks(2).all(|pair| match pair {
        [(open, _), (close, _)] => open + 1 == *close,
        _ => false,
    });
    closes_what_it_opens.then_some(placed)
}

/// Tags of one segment that are placed by the words they hold.
const MAX_BY_WORDS: usize = 16;

/// Where `words` stand in `text` as whole words, if they stand there once.
fn only(text: &str, words: &str) -> Option<usize> {
    let is_whole = |at: &usize| {
        let before = text
            .get(..*at)
            .and_then(|before| before.chars().next_back());
        let after = text
            .get(at + words.len()..)
            .and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    };
    let mut found = text.match_indices(words).map(|(at, _)| at).filter(is_whole);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Document, DocumentFormat, Options};

    fn tag(at: usize, kind: TagKind, number: u32) -> Tag {
        Tag {
            at,
            kind,
            number,
            role: String::new(),
            code: String::new(),
        }
    }

    /// Where the tags of a page's only paragraph go: bytes of `target`.
    fn placed(page: &str, unit: (&[Tag], &[Tag]), target: &str) -> Option<Vec<(usize, usize)>> {
        let format = DocumentFormat::Html;
        let document = Document::read(page.as_bytes(), "a", format, Options::default()).unwrap();
        let block = &document.blocks()[0];
        let known = Known {
            source: block.text(),
            source_tags: unit.0,
            target,
            target_tags: unit.1,
        };
        let span = Span::new(0, block.text().len());
        place(block, span, known, target, &Some)
    }

    #[test]
    fn tags_go_where_the_unit_has_them() {
        use TagKind::{Close, Open, Single};
        let pair = |open, close, number| [tag(open, Open, number), tag(close, Close, number)];
        // Numbers differ from those of the page; the order of whole pairs may change.
        let source = [pair(3, 6, 7), pair(7, 10, 9)].concat();
        let target = [pair(0, 3, 9), pair(4, 7, 7)].concat();
        let page = "<p>un <b>dos</b> <i>trs</i></p>";
        let out = placed(page, (&source, &target), "abc def x");
        assert_eq!(out, Some(vec![(2, 0), (3, 3), (0, 4), (1, 7)]));
        // Crossed pairs are no mark-up.
        let crossed = [
            tag(0, Open, 9),
            tag(1, Open, 7),
            tag(2, Close, 9),
            tag(3, Close, 7),
        ];
        assert_eq!(placed(page, (&source, &crossed), "abc def x"), None);
        // One is missing, or stands twice.
        assert_eq!(placed(page, (&source, &target[..3]), "abc def x"), None);
        let other = [tag(3, Single, 7), tag(7, Single, 9)];
        assert_eq!(placed(page, (&other, &other), "abc def x"), None);
        assert_eq!(placed(page, (&[], &[]), "abc def x"), None);
    }

    #[test]
    fn a_name_that_stands_once_on_both_sides_keeps_its_tags() {
        let page = "<p>En <a>Lima</a> llovió.</p>";
        let out = |target| placed(page, (&[], &[]), target);
        assert_eq!(out("It rained in Lima."), Some(vec![(0, 13), (1, 17)]));
        assert_eq!(out("It rained."), None);
        assert_eq!(out("Lima: it rained in Lima."), None);
        assert_eq!(out("It rained in Limaland."), None);
        let page = "<p>En <a>Lima</a> y Lima.</p>";
        assert_eq!(placed(page, (&[], &[]), "In Lima."), None);
    }

    #[test]
    fn tags_around_the_whole_text_stay_around_it() {
        let page = "<p><b><i>Todo esto.</i></b></p>";
        assert_eq!(placed(page, (&[], &[]), "All this."), Some(Vec::new()));
        // The end of a pair that began inside belongs to the text.
        let page = "<p><b>Todo <i>esto.</i></b></p>";
        assert_eq!(placed(page, (&[], &[]), "All this."), None);
        assert!(placed(page, (&[], &[]), "All esto.").is_some());
    }
}
