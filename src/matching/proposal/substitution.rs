//! Values and names of the memory's source exchanged for the query's in its translation.

use super::exchange::Exchange;
use super::told::{Told, amount, same_amount};
use super::{ChangeKind, Refusal, Words, names, write};
use crate::matching::alignment::Column;
use crate::matching::compare::{Compared, Texts};
use crate::text::placeable::{Convention, Date, Decimal, Value};
use crate::text::{Lang, Span};

/// A value or name of the memory's source for which the query has another: indices of
/// base tokens.
#[derive(Clone, Copy, Debug)]
pub(super) struct Difference {
    query: usize,
    source: usize,
}

/// What differs: values and names by themselves, and where other words stand.
pub(super) fn differences(
    query: &Told<'_>,
    source: &Told<'_>,
    columns: &[Column],
) -> (Vec<Difference>, Words) {
    let pair = Texts::new(query.typed(), source.typed());
    let mut values = Vec::new();
    let mut words = Words::None;
    for (at, column) in columns.iter().enumerate() {
        match *column {
            Column::Both(row, other) => {
                if pair.value_loss(row, other).is_some() {
                    values.push(Difference {
                        query: row,
                        source: other,
                    });
                }
            }
            // `siete` for `14`: words, and yet values.
            Column::Replaced(row, other)
                if kind(query.value(row)).is_some()
                    && kind(query.value(row)) == kind(source.value(other)) =>
            {
                values.push(Difference {
                    query: row,
                    source: other,
                });
            }
            _ => {
                words = match words {
                    Words::None => Words::One((at, at + 1)),
                    Words::One((first, end)) if end == at => Words::One((first, at + 1)),
                    Words::One(_) | Words::Several => Words::Several,
                }
            }
        }
    }
    (values, words)
}

/// The exchanges that carry the differing values and names over.
///
/// # Errors
/// Where one of them cannot be placed or written for certain.
pub(super) fn exchanges(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    differences: &[Difference],
) -> Result<Vec<Exchange>, Refusal> {
    if have_swapped(query, source, differences) {
        return Err(Refusal::Swapped);
    }
    let mut exchanges = Vec::new();
    for difference in differences {
        let exchange = match source.is_name(difference.source) {
            true => name(query, source, target, *difference)?,
            false => value(query, source, target, *difference)?,
        };
        exchanges.extend(article(target, &exchange)?);
        exchanges.push(exchange);
    }
    match derived(source, target, differences) {
        Some(derived) => Err(Refusal::Derived(derived)),
        None => Ok(exchanges),
    }
}

/// What a value is called in a change; none where there is no value.
fn kind(value: Option<Value>) -> Option<ChangeKind> {
    Some(match value? {
        Value::Number(_) => ChangeKind::Number,
        Value::Percent(_) => ChangeKind::Percent,
        Value::Money(..) => ChangeKind::Amount,
        Value::Time(_) => ChangeKind::Time,
        Value::Date(_) => ChangeKind::Date,
        Value::Ordinal(_) => ChangeKind::Ordinal,
    })
}

/// Whether the differing texts of the query are those of the source, in another order:
/// it is not said then that each takes the place of the one beside it.
fn have_swapped(query: &Told<'_>, source: &Told<'_>, differences: &[Difference]) -> bool {
    let key = |told: &Told<'_>, at: usize| match told.value(at) {
        Some(value) => format!("{value:?}"),
        None => told.side.text(at).to_lowercase(),
    };
    let mut one: Vec<String> = differences.iter().map(|d| key(query, d.query)).collect();
    let mut other: Vec<String> = differences.iter().map(|d| key(source, d.source)).collect();
    one.sort_unstable();
    other.sort_unstable();
    one.len() > 1 && one == other
}

/// A value of the translation, of the kind of one that differs, that no value of the
/// source accounts for: "38 kilometers (24 miles)" where the source has kilometers alone.
fn derived(source: &Told<'_>, target: &Told<'_>, differences: &[Difference]) -> Option<String> {
    let is_alike = |one: &Value, other: &Value| match (one, other) {
        (Value::Date(_), Value::Date(_)) | (Value::Time(_), Value::Time(_)) => true,
        _ => amount(one).is_some() && amount(other).is_some(),
    };
    let accounted = |value: &Value| {
        let mut values = (0..source.len()).filter_map(|at| source.value(at));
        values.any(|other| value.agrees_with(&other) || same_amount(value, &other))
    };
    let is_derived = |at: &usize| {
        // Words such as `one` need not be figures.
        let value = target.value(*at).filter(|_| !target.is_spelled(*at));
        value.is_some_and(|value| {
            let mut differing = differences.iter().filter_map(|d| source.value(d.source));
            differing.any(|other| is_alike(&value, &other)) && !accounted(&value)
        })
    };
    let at = (0..target.len()).find(is_derived)?;
    Some(target.original(at).to_owned())
}

fn value(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    at: Difference,
) -> Result<Exchange, Refusal> {
    let (shown, old_shown) = (query.original(at.query), source.original(at.source));
    let manner = || Refusal::Manner(shown.to_owned());
    let (Some(new), Some(old)) = (query.value(at.query), source.value(at.source)) else {
        return Err(manner());
    };
    if kind(Some(new)) != kind(Some(old)) || !is_of_one_unit(&new, &old) {
        return Err(manner());
    }
    // `2.500` is another number where the point parts decimals.
    let is_read_alike = Convention::of(query.lang) == Convention::of(source.lang);
    if query.is_negative(at.query) != source.is_negative(at.source)
        || (amount(&new).is_some() && !is_read_alike)
    {
        return Err(manner());
    }

    // As far as it can be taken for another one, in the source or in its translation.
    let alike = |told: &Told<'_>, at: usize| {
        told.value(at)
            .is_some_and(|value| value == old || same_amount(&value, &old))
    };
    if (0..source.len()).filter(|at| alike(source, *at)).count() > 1 {
        return Err(Refusal::Repeated(old_shown.to_owned()));
    }
    let place = match target.standing_for(&old).as_slice() {
        [] => return Err(Refusal::Absent(old_shown.to_owned())),
        [place] => *place,
        _ => return Err(Refusal::Repeated(old_shown.to_owned())),
    };
    // `1 euro` and `2 euros`, `a la 1` and `a las 2`.
    if is_one(&new, target, place) != is_one(&old, target, place) {
        return Err(Refusal::Grammar(shown.to_owned()));
    }
    let after = write::in_manner_of(target, place, &new, query, at.query).ok_or_else(manner)?;
    Ok(Exchange {
        kind: kind(Some(new)).ok_or_else(manner)?,
        span: target.span(place),
        query: shown.to_owned(),
        source: old_shown.to_owned(),
        after,
        value: Some(new),
        evidence: Vec::new(),
    })
}

/// Whether words around a value are in the singular: a single thing that is named behind
/// it, or in Spanish the first hour.
fn is_one(value: &Value, target: &Told<'_>, place: usize) -> bool {
    const HOUR: u16 = 60;
    let behind = target
        .text
        .get(target.span(place).end..)
        .unwrap_or_default();
    let counts =
        behind.starts_with([' ', '\u{a0}']) && behind.trim_start().starts_with(char::is_alphabetic);
    match value {
        Value::Time(time) => target.lang.is_spanish() && (time.minutes / HOUR) % 12 == 1,
        Value::Money(number, _) => *number == Decimal::new(1, 0),
        _ => counts && amount(value) == Some(Decimal::new(1, 0)),
    }
}

/// Whether one can stand where the other does: dates that name the same parts, amounts
/// of one currency, times of one clock.
fn is_of_one_unit(new: &Value, old: &Value) -> bool {
    let parts = |date: &Date| {
        (
            date.year.is_some(),
            date.month.is_some(),
            date.day.is_some(),
            date.weekday.is_some(),
        )
    };
    match (new, old) {
        (Value::Date(new), Value::Date(old)) => parts(new) == parts(old),
        (Value::Money(_, new), Value::Money(_, old)) => new == old,
        (Value::Time(new), Value::Time(old)) => new.utc == old.utc,
        (Value::Ordinal(_), Value::Ordinal(_)) => true,
        _ => amount(new).is_some() && amount(old).is_some(),
    }
}

fn name(
    query: &Told<'_>,
    source: &Told<'_>,
    target: &Told<'_>,
    at: Difference,
) -> Result<Exchange, Refusal> {
    let (new, old) = (query.original(at.query), source.original(at.source));
    if names::occurrences(source.text, old).len() != 1 {
        return Err(Refusal::Repeated(old.to_owned()));
    }
    exchanged_name(new, old, query.lang, target)
}

/// The exchange of the one place where the translation has the name `old`.
///
/// # Errors
/// Where there is not one such place, or nobody knows how the new name is written.
pub(super) fn exchanged_name(
    new: &str,
    old: &str,
    lang: &Lang,
    target: &Told<'_>,
) -> Result<Exchange, Refusal> {
    let places = names::places(target.text, old, lang, target.lang);
    let place = match places.as_slice() {
        [] => return Err(Refusal::Absent(old.to_owned())),
        [place] => place,
        _ => return Err(Refusal::Repeated(old.to_owned())),
    };
    let before = place.span.of(target.text);
    let word = target.text[..place.span.start]
        .split_whitespace()
        .next_back();
    if word.is_some_and(|word| names::is_article(word, target.lang)) {
        return Err(Refusal::Grammar(new.to_owned()));
    }
    let spellings = names::translations(new, lang, target.lang);
    let after = match names::in_manner_of(before, &spellings, place.spelling.takes_article) {
        Some(spelling) => spelling.text,
        None if !spellings.is_empty() => return Err(Refusal::Grammar(before.to_owned())),
        // Where the old name is written otherwise, so may be the new one.
        None if place.spelling.text == old && names::is_carried_over(new) => new,
        None => return Err(Refusal::Name(new.to_owned())),
    };
    // Some take an article and some do not, and a stop in one may end the sentence too.
    if [before, after].into_iter().any(names::is_acronym) {
        return Err(Refusal::Grammar(new.to_owned()));
    }
    Ok(Exchange {
        kind: ChangeKind::Name,
        span: place.span,
        query: new.to_owned(),
        source: old.to_owned(),
        after: after.to_owned(),
        value: None,
        evidence: Vec::new(),
    })
}

/// The word before an exchange, where its form depends on the sound that follows: the
/// exchange of an English article before a number.
///
/// # Errors
/// Where the word may have to change and it is not sure how.
pub(super) fn article(target: &Told<'_>, exchange: &Exchange) -> Result<Option<Exchange>, Refusal> {
    let before = target.text.get(..exchange.span.start).unwrap_or_default();
    let word = before.split_whitespace().next_back().unwrap_or_default();
    let end = before.trim_end().len();
    let span = Span::new(end.saturating_sub(word.len()), end);
    let old = exchange.span.of(target.text);
    let unsure = || Refusal::Grammar(exchange.after.clone());
    match (target.lang.primary(), word.to_lowercase().as_str()) {
        ("en", "a" | "an") => {
            if sound(old).ok_or_else(unsure)? == sound(&exchange.after).ok_or_else(unsure)? {
                return Ok(None);
            }
            let small = if sound(&exchange.after) == Some(Sound::Vowel) {
                "an"
            } else {
                "a"
            };
            Ok(Some(Exchange {
                kind: ChangeKind::Article,
                span,
                query: String::new(),
                source: String::new(),
                after: super::spelled::like(word, small),
                value: None,
                evidence: Vec::new(),
            }))
        }
        // `y` is `e` before another i, `o` is `u` before another o.
        ("es", "y" | "e") if opens_with(old, "iíh8") != opens_with(&exchange.after, "iíh8") => {
            Err(unsure())
        }
        ("es", "o" | "u") if opens_with(old, "oóh81") || opens_with(&exchange.after, "oóh81") => {
            Err(unsure())
        }
        _ => Ok(None),
    }
}

fn opens_with(text: &str, letters: &str) -> bool {
    let first = text.chars().next();
    first.is_some_and(|c| c.to_lowercase().any(|c| letters.contains(c)))
}

/// What the English article goes by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    Vowel,
    Consonant,
}

/// The sound that an English text opens with; none where its letters do not tell.
fn sound(text: &str) -> Option<Sound> {
    let text = text.trim_start_matches(['$', '€', '£']);
    let first = text.chars().next()?.to_ascii_lowercase();
    if first.is_ascii_digit() {
        let whole: String = text
            .chars()
            .take_while(|c| c.is_ascii_digit() || *c == ',')
            .filter(char::is_ascii_digit)
            .collect();
        // Eight, eighty, eight hundred; eleven, eighteen, eleven thousand.
        let teens = matches!(whole.get(..2), Some("11" | "18")) && whole.len() % 3 == 2;
        let vowel = first == '8' || teens;
        return Some(if vowel {
            Sound::Vowel
        } else {
            Sound::Consonant
        });
    }
    let word: &str = text.split(|c: char| !c.is_alphanumeric()).next()?;
    let spelled_out = word.chars().count() < 2 || word.chars().all(char::is_uppercase);
    match first {
        _ if spelled_out => None,
        'u' | 'h' | 'o' | 'e' => None,
        'a' | 'i' => Some(Sound::Vowel),
        'b'..='z' => Some(Sound::Consonant),
        _ => None,
    }
}
