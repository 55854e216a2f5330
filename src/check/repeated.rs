//! Words that stand twice in a row.

use super::finding::{Check, Finding};
use super::pair::Taken;
use super::rules::Marks;
use super::side::{Case, Side, Word};
use crate::text::Span;

/// Words that English may say twice: `had had`, `that that`, `very, very`.
const TWICE: [&str; 13] = [
    "had", "that", "very", "many", "much", "so", "no", "bye", "ha", "knock", "really", "long", "is",
];

/// Finds words of the target that stand twice, where the source does not say one twice.
pub(super) fn check(pair: &Taken<'_>, found: &mut Vec<Finding>) {
    if pairs(&pair.source).next().is_some() {
        return;
    }
    for (one, other) in pairs(&pair.target) {
        let target = &pair.target;
        let text = target.text_of(other).to_lowercase();
        let marks = other.marks;
        let named =
            one.case != Case::Small && other.case != Case::Small && !marks.any(Marks::FUNCTION);
        if named || TWICE.contains(&text.as_str()) {
            continue;
        }
        let both = Span::new(target.span_of(one).start, target.span_of(other).end);
        let gap = Span::new(target.span_of(one).end, target.span_of(other).end);
        let message = format!("`{text}` stands twice");
        found.push(
            Finding::new(Check::RepeatedWord, message)
                .in_target(both)
                .mended(gap, ""),
        );
    }
}

/// Neighbouring words that are the same one, with nothing but space between them.
fn pairs<'s>(side: &'s Side<'_>) -> impl Iterator<Item = (&'s Word, &'s Word)> {
    side.words.windows(2).filter_map(|pair| {
        let [one, other] = pair else { return None };
        let next = one.lexeme + 1 == other.lexeme;
        let glued = side.analysis.lexemes[other.lexeme as usize].glued;
        (one.number == other.number && next && !glued).then_some((one, other))
    })
}
