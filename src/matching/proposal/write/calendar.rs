//! Dates and ordinals: `June 8`, `Tuesday`, `Nov. 30`, `12/05/2021`, `3rd`.

use super::Rewritten;
use crate::matching::proposal::spelled::like;
use crate::matching::proposal::told::{Piece, has_parts_of};
use crate::text::Lang;
use crate::text::calendar::{DAYS_EN, DAYS_ES, MONTHS_EN, MONTHS_ES};
use crate::text::lexeme::LexemeKind;
use crate::text::placeable::Date;

/// Months that news English does not abbreviate, March to July.
const NOT_ABBREVIATED: std::ops::RangeInclusive<u8> = 3..=7;

/// Letters of the longest abbreviation of a month, `sept`.
const ABBREVIATION_LETTERS: usize = 4;

/// The edits that make a date's pieces say `new`, as far as they name a date.
pub(super) fn date(
    pieces: &[Piece<'_>],
    old: &Date,
    new: &Date,
    lang: &Lang,
) -> Option<Vec<Rewritten>> {
    if !has_parts_of(new, old) {
        return None;
    }
    if let [a, mark, b, _, c] = pieces
        && matches!(mark.folded, "/" | "-")
    {
        let written = numeric([a.folded, b.folded, c.folded], old, new, lang)?;
        let edits = [0, 2, 4].into_iter().zip(written);
        return Some(edits.map(|(at, text)| (at, at + 1, text)).collect());
    }
    let mut edits = Vec::new();
    for (at, piece) in pieces.iter().enumerate() {
        let text = match piece.kind {
            LexemeKind::Number if piece.folded.len() == 4 => new.year?.to_string(),
            LexemeKind::Number => new.day?.to_string(),
            LexemeKind::Ordinal => ordinal(piece.folded, u32::from(new.day?))?,
            LexemeKind::Word if is_weekday(piece.folded, lang) => weekday(piece, new, lang)?,
            LexemeKind::Word if months(lang)?.iter().any(|names| is_in(names, piece.folded)) => {
                let dot = pieces.get(at + 1).is_some_and(|next| next.folded == ".");
                let (name, keeps_dot) = month(piece.folded, old.month?, new.month?, lang)?;
                edits.push((at, at + 1, name));
                if dot && !keeps_dot {
                    edits.push((at + 1, at + 2, String::new()));
                }
                continue;
            }
            _ => continue,
        };
        edits.push((at, at + 1, text));
    }
    Some(edits)
}

fn days(lang: &Lang) -> Option<&'static [&'static str; 7]> {
    match lang.primary() {
        "es" => Some(&DAYS_ES),
        "en" => Some(&DAYS_EN),
        _ => None,
    }
}

fn months(lang: &Lang) -> Option<&'static [&'static [&'static str]; 12]> {
    match lang.primary() {
        "es" => Some(&MONTHS_ES),
        "en" => Some(&MONTHS_EN),
        _ => None,
    }
}

fn is_in(names: &[&str], word: &str) -> bool {
    names.contains(&word.to_lowercase().as_str())
}

fn is_weekday(word: &str, lang: &Lang) -> bool {
    days(lang).is_some_and(|days| is_in(days, word))
}

fn weekday(piece: &Piece<'_>, new: &Date, lang: &Lang) -> Option<String> {
    let index = usize::from(new.weekday?.checked_sub(1)?);
    Some(like(piece.folded, days(lang)?.get(index)?))
}

/// The name of month `new` where the name of month `old` was written as `word`, and
/// whether a full stop may follow.
fn month(word: &str, old: u8, new: u8, lang: &Lang) -> Option<(String, bool)> {
    let months = months(lang)?;
    let names = |month: u8| months.get(usize::from(month.checked_sub(1)?));
    let full = |month: u8| names(month).and_then(|names| names.first());
    let short = |month: u8| names(month)?.iter().skip(1).find(|name| is_short(name));
    let written = word.to_lowercase();
    let abbreviated = is_short(&written) && full(old).is_some_and(|full| **full != written);
    let always = ["mar", "apr", "jun", "jul"].contains(&written.as_str());
    if !abbreviated || (lang.is_english() && !always && NOT_ABBREVIATED.contains(&new)) {
        return Some((like(word, full(new)?), false));
    }
    match short(new) {
        Some(short) => Some((like(word, short), true)),
        None => Some((like(word, full(new)?), false)),
    }
}

fn is_short(name: &str) -> bool {
    name.len() <= ABBREVIATION_LETTERS
}

/// The three numbers of a date in figures, in the order of the old ones.
fn numeric(old_parts: [&str; 3], old: &Date, new: &Date, lang: &Lang) -> Option<[String; 3]> {
    let (year, month, day) = (new.year?, new.month?, new.day?);
    let (old_month, old_day) = (old.month?, old.day?);
    let number = |at: usize| old_parts[at].parse::<u16>().ok();
    let padded = old_parts.iter().all(|part| part.len() != 1);
    let small = |part: u8| match padded {
        true => format!("{part:02}"),
        false => part.to_string(),
    };
    if old_parts[0].len() == 4 {
        return Some([year.to_string(), small(month), small(day)]);
    }
    let fits = |first: u8, second: u8| {
        number(0) == Some(u16::from(first)) && number(1) == Some(u16::from(second))
    };
    let month_first = match (fits(old_month, old_day), fits(old_day, old_month)) {
        (true, true) => lang.is_english(),
        (month_first, day_first) if month_first != day_first => month_first,
        _ => return None,
    };
    let (first, second) = if month_first {
        (month, day)
    } else {
        (day, month)
    };
    Some([small(first), small(second), year.to_string()])
}

/// An ordinal in the manner of the old one, which decides between `3.er` and `3.º`
/// only where both numbers take the same ending.
pub(super) fn ordinal(old: &str, new: u32) -> Option<String> {
    let digits = old.bytes().take_while(u8::is_ascii_digit).count();
    let (number, ending) = old.split_at(digits);
    if matches!(ending, "st" | "nd" | "rd" | "th") {
        return Some(english_ordinal(new));
    }
    let shortened = |number: u32| matches!(number % 10, 1 | 3);
    let before: u32 = number.parse().ok()?;
    let same = ending.ends_with('ª') || shortened(before) == shortened(new);
    same.then(|| format!("{new}{ending}"))
}

/// `1st`, `22nd`, `113th`.
pub(super) fn english_ordinal(number: u32) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}
