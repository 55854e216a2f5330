//! A value written in the manner of a token: its language, its separators, its words.
//!
//! Each writer keeps all of the old token that does not depend on the value (`percent`,
//! `local time`, spaces that do not break) and answers nothing where it is not sure;
//! what it wrote is read again before anybody sees it.

mod calendar;
mod clock;
mod number;

use super::spelled;
use super::told::{Piece, Told, amount};
use crate::text::placeable::Value;

/// `value` in the manner of base token `at` of `target`, where the query writes it as
/// its token `asked`. None where there is no sure way.
pub(super) fn in_manner_of(
    target: &Told<'_>,
    at: usize,
    value: &Value,
    query: &Told<'_>,
    asked: usize,
) -> Option<String> {
    let old = target.value(at)?;
    if target.is_spelled(at) {
        let asked = number::asked(&query.pieces(asked), query.lang);
        return in_words(target.original(at), value, target, asked);
    }
    let pieces = target.pieces(at);
    let edits = match (old, value) {
        (Value::Date(old), Value::Date(new)) => calendar::date(&pieces, &old, new, target.lang)?,
        (Value::Time(old), Value::Time(new)) if old.utc == new.utc => {
            clock::time(&pieces, *new, target.lang)?
        }
        (Value::Ordinal(_), Value::Ordinal(new)) => {
            vec![(0, 1, calendar::ordinal(pieces.first()?.folded, *new)?)]
        }
        _ => {
            amount(&old)?;
            let asked = number::asked(&query.pieces(asked), query.lang);
            number::amount(&pieces, amount(value)?, asked, target)?
        }
    };
    Some(rendered(target, at, &pieces, &edits))
}

/// Pieces `first..end` of a token, and what stands there instead; with nothing, the
/// space before them goes too.
type Rewritten = (usize, usize, String);

/// The token with some of its pieces written anew; `edits` are in order.
fn rendered(target: &Told<'_>, at: usize, pieces: &[Piece<'_>], edits: &[Rewritten]) -> String {
    let end_of_token = target.span(at).end;
    let mut text = String::new();
    let mut done = target.span(at).start;
    for (first, end, new) in edits {
        let start = match (new.is_empty(), first.checked_sub(1)) {
            (true, Some(before)) => pieces[before].span.end,
            _ => pieces
                .get(*first)
                .map_or(end_of_token, |piece| piece.span.start),
        };
        text.push_str(target.text.get(done..start).unwrap_or_default());
        text.push_str(new);
        done = pieces[*end - 1].span.end.max(start);
    }
    text.push_str(target.text.get(done..end_of_token).unwrap_or_default());
    text
}

/// A number where the translation has a word: a word where that is in order.
fn in_words(old: &str, value: &Value, target: &Told<'_>, asked: number::Asked) -> Option<String> {
    match (spelled::value(old, target.lang)?, value) {
        (Value::Number(_), Value::Number(new)) => {
            let word = new
                .as_integer()
                .and_then(|number| spelled::cardinal(number, old, target.lang));
            let digits = || number::plain(*new, asked, target.lang);
            Some(word.unwrap_or_else(digits))
        }
        (Value::Ordinal(_), Value::Ordinal(new)) => {
            let word = spelled::ordinal(*new, old);
            Some(word.unwrap_or_else(|| calendar::english_ordinal(*new)))
        }
        _ => None,
    }
}
