//! Tells lines that were wrapped at a width from lines that mean to be lines.
//!
//! Copy that once went through a teleprinter has a line break about every sixty
//! characters, in mark-up too. A translator wants its sentences whole; the lines of an
//! address, a table or a poem stay lines.

use super::Article;

/// Breaks that it takes to tell; fewer may be as they are by chance.
const MIN_BREAKS: usize = 3;

/// The narrowest and the widest wrapping in characters: a teleprinter's page had 69, a
/// terminal has 80; shorter lines of one length are a list.
const MIN_WIDTH: usize = 40;
const MAX_WIDTH: usize = 100;

/// By so much a line may be shorter than the others: a paragraph's first line had an
/// indent of three, which the mark-up takes away.
const INDENT: usize = 3;

/// In wrapped copy a break stands where the next word would not have fitted. One break
/// in so many may stand elsewhere: an editor's cut, a hyphen.
const ODD_ONE_IN: usize = 10;

/// Whether the story was wrapped: `broken` are the paragraphs that only a line break
/// parts from the one before.
pub(super) fn is_wrapped(article: &Article, broken: &[usize]) -> bool {
    if broken.len() < MIN_BREAKS {
        return false;
    }
    let text = |index: usize| {
        let paragraph = article.paragraphs.get(index);
        paragraph.map_or("", |found| found.span.of(&article.text))
    };
    let length = |text: &str| text.chars().take(MAX_WIDTH + 1).count();
    let before = |index: &usize| length(text(index.wrapping_sub(1)));
    let width = broken.iter().map(before).max().unwrap_or_default();
    let next_word_fits = |index: &&usize| {
        let next = text(**index).split_whitespace().next().unwrap_or_default();
        before(index) + 1 + length(next) + INDENT <= width
    };
    (MIN_WIDTH..=MAX_WIDTH).contains(&width)
        && broken.iter().filter(next_word_fits).count() * ODD_ONE_IN <= broken.len()
}
