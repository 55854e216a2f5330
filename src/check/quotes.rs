//! Quotations: lost, added, not closed, or holding something else.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::Marks;
use super::side::{Side, Word};
use super::words::Words;
use crate::text::Span;

/// A quotation, with its marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Quote {
    /// Bytes of the text, marks included.
    pub(super) span: Span,
    /// Words inside.
    words: usize,
}

/// The quotations of a text: outer ones, and a mark that has no counterpart.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Quotes {
    /// Outer quotations, in order.
    pub(super) whole: Vec<Quote>,
    lone: Option<Span>,
}

/// Holds the quotations of both sides against each other.
pub(super) fn check(pair: &Taken<'_>, words_known: &Words, found: &mut Vec<Finding>) {
    let (source, target) = (&pair.source.quotes, &pair.target.quotes);
    let lost = |message: &str| {
        let finding = Finding::new(Check::QuoteMismatch, message);
        let marks = source.whole.iter().map(|quote| quote.span);
        marks.fold(finding, Finding::in_source)
    };
    if let Some(mark) = target.lone.filter(|_| source.lone.is_none()) {
        let message = "a quotation mark has no counterpart";
        found.push(Finding::new(Check::QuoteMismatch, message).in_target(mark));
        return;
    }
    if source.lone.is_some() || target.lone.is_some() {
        return; // a quotation that runs on over several segments
    }
    let words = |quotes: &Quotes| quotes.whole.iter().map(|quote| quote.words).sum::<usize>();
    match (source.whole.is_empty(), target.whole.is_empty()) {
        (true, true) => {}
        (false, true) if is_loan(pair, source) => {}
        (false, true) => found.push(lost("the quotation marks are lost")),
        (true, false) if is_dialogue(pair.source.text) => {}
        (true, false) => {
            let finding = Finding::new(Check::QuoteMismatch, "the source quotes nothing");
            let marks = target.whole.iter().map(|quote| quote.span);
            found.push(marks.fold(finding, Finding::in_target));
        }
        (false, false) => {
            let (inside, outside) = (words(source), words(target));
            if is_elsewhere(pair, words_known) {
                let finding = lost("the quotation marks stand around other words");
                let marks = target.whole.iter().map(|quote| quote.span);
                found.push(marks.fold(finding, Finding::in_target));
                return;
            }
            let all = is_all(pair.source.text, source) && is_all(pair.target.text, target);
            if !all && is_drifted(inside, outside) {
                let message =
                    format!("the quotation holds {outside} words, in the source {inside}");
                let finding = lost(&message);
                let marks = target.whole.iter().map(|quote| quote.span);
                found.push(marks.fold(finding, Finding::in_target));
            }
        }
    }
}

/// Words in quotation marks that set off a term rather than quote somebody, at most.
const LOAN: usize = 2;

/// Whether what is quoted holds far more or fewer words than it did.
fn is_drifted(source: usize, target: usize) -> bool {
    const FACTOR: usize = 3;
    const WORDS: usize = 3;
    let (less, more) = (source.min(target), source.max(target));
    more >= less * FACTOR && more - less >= WORDS
}

/// Whether a text is nothing but quotations.
fn is_all(text: &str, quotes: &Quotes) -> bool {
    const MARKS: usize = 4;
    let quoted: usize = quotes.whole.iter().map(|quote| quote.span.len()).sum();
    quoted + MARKS >= text.trim().len()
}

/// Whether a quotation of one side holds words of which the other side has the counterparts
/// outside its quotations only, as far as the lexicon can tell.
fn is_elsewhere(pair: &Taken<'_>, words: &Words) -> bool {
    let (source, target) = (&pair.source, &pair.target);
    let mut links: Vec<(&Word, &Word)> = Vec::new();
    for word in &source.words {
        let known = source.known(word, words);
        if known.traits.marks.any(Marks::FUNCTION) {
            continue;
        }
        let is_linked = |other: &&Word| {
            let there = target.known(other, words);
            known.translations.contains(&there.stem) || known.plain == there.plain
        };
        links.extend(
            target
                .words
                .iter()
                .filter(is_linked)
                .map(|other| (word, other)),
        );
    }
    let inside = |side: &Side<'_>, quote: &Quote, word: &Word| {
        quote.span.range().contains(&side.span_of(word).start)
    };
    let lost = |quote: &Quote| {
        let mut linked = links
            .iter()
            .filter(|(word, _)| inside(source, quote, word))
            .peekable();
        linked.peek().is_some() && linked.all(|(_, other)| !other.quoted)
    };
    let added = |quote: &Quote| {
        let mut linked = links
            .iter()
            .filter(|(_, word)| inside(target, quote, word))
            .peekable();
        linked.peek().is_some() && linked.all(|(word, _)| !word.quoted)
    };
    source.quotes.whole.iter().any(lost) || target.quotes.whole.iter().any(added)
}

/// Whether all quotations are single words that the target has just so: loan words, which
/// each language sets off as it likes.
fn is_loan(pair: &Taken<'_>, source: &Quotes) -> bool {
    source.whole.iter().all(|quote| {
        let inner = quote.span.of(pair.source.text);
        let inner = inner.trim_matches(|c: char| !c.is_alphanumeric());
        let term = inner.starts_with(char::is_lowercase);
        term && quote.words <= LOAN && pair.target.text.contains(inner)
    })
}

/// Whether a text marks direct speech with dashes.
fn is_dialogue(text: &str) -> bool {
    text.trim_start().starts_with(['-', '–', '—', '―'])
}

/// The quotations of a text.
pub(super) fn quotes(text: &str) -> Quotes {
    let mut quotes = Quotes::default();
    if !may_quote(text.as_bytes()) {
        return quotes;
    }
    // Marks that wait for their counterpart: where, and which closes them.
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut before = ' ';
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let after = characters.peek().map_or(' ', |(_, c)| *c);
        let end = at + c.len_utf8();
        match role(c, before, after, &open) {
            Role::Opens(closing) => open.push((at, closing)),
            Role::Closes => {
                let (start, _) = open.pop().unwrap_or((at, c));
                if open.is_empty() {
                    let span = Span::new(start, end);
                    let words = crate::text::word::words(span.of(text)).count();
                    quotes.whole.push(Quote { span, words });
                }
            }
            Role::Lone => quotes.lone = quotes.lone.or(Some(Span::new(at, end))),
            Role::None => {}
        }
        before = c;
    }
    // A single mark that was never closed is an apostrophe.
    if let Some((at, _)) = open
        .iter()
        .find(|(_, closing)| !matches!(closing, '\'' | '’'))
    {
        let width = text[*at..].chars().next().map_or(1, char::len_utf8);
        quotes.lone = quotes.lone.or(Some(Span::new(*at, at + width)));
    }
    quotes
}

/// Whether a text has a byte that quotation marks have: those of ASCII, or the first of all
/// others.
fn may_quote(text: &[u8]) -> bool {
    memchr::memchr3(b'"', 0xC2, 0xE2, text).is_some() || memchr::memchr(b'\'', text).is_some()
}

/// What a character does to quotations.
enum Role {
    /// Opens one that this character closes.
    Opens(char),
    /// Closes the last one.
    Closes,
    /// Closes one that was never opened.
    Lone,
    /// Nothing.
    None,
}

fn role(c: char, before: char, after: char, open: &[(usize, char)]) -> Role {
    let closing = open.last().map(|(_, closing)| *closing);
    let is_letter = |c: char| c.is_alphanumeric();
    match c {
        '«' => Role::Opens('»'),
        '“' | '„' => Role::Opens('”'),
        '"' if closing == Some('"') => Role::Closes,
        '"' if is_letter(before) && !is_letter(after) && open.is_empty() => Role::Lone,
        '"' => Role::Opens('"'),
        '»' | '”' if closing == Some(c) => Role::Closes,
        // A single mark inside was an apostrophe after all.
        '»' | '”' if open.len() > 1 && open[open.len() - 2].1 == c => Role::Closes,
        '»' | '”' => Role::Lone,
        '‘' if !is_letter(before) && is_letter(after) => Role::Opens('’'),
        '\'' if !is_letter(before) && is_letter(after) && closing != Some('\'') => {
            Role::Opens('\'')
        }
        '’' | '\'' if closing == Some(c) && !is_letter(after) => Role::Closes,
        _ => Role::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let found = quotes(text);
        let mut shown: Vec<String> = found
            .whole
            .iter()
            .map(|quote| format!("{}:{}", quote.span.of(text), quote.words))
            .collect();
        shown.extend(found.lone.map(|span| format!("lone {}", span.start)));
        shown.join(" | ")
    }

    #[test]
    fn marks_find_their_counterparts() {
        for (text, expected) in [
            ("dijo «No vengan» y “sí”", "«No vengan»:2 | “sí”:1"),
            ("\"Yes,\" he said, \"now.\"", "\"Yes,\":1 | \"now.\":1"),
            ("“He said ‘no’ to us”", "“He said ‘no’ to us”:5"),
            ("the players' union and '90s rock", ""),
            ("“not closed", "lone 0"),
            ("not opened”", "lone 10"),
            ("it's a 'title' here", "'title':1"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }
}
