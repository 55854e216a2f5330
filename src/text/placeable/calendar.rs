//! Dates: `8 de junio de 2021`, `June 8, 2021`, `martes`, `mayo`, `2000`, `8 jun`.

use super::value::{Date, Value};
use super::{Found, Scan, same_word};
use crate::text::calendar::{DAYS_EN, DAYS_ES, MONTHS_EN, MONTHS_ES};
use crate::text::lexeme::LexemeKind;

/// Longest abbreviation of a month: shorter words count only beside a day or year.
const ABBREVIATION_LETTERS: usize = 4;

/// The date that starts at lexeme `at`.
pub(super) fn date(scan: &Scan<'_>, at: usize) -> Found {
    let (mut date, end) = numeric_date(scan, at)
        .or_else(|| weekday_first(scan, at))
        .or_else(|| day_and_month(scan, at))
        .or_else(|| month_and_year(scan, at))
        .or_else(|| year_alone(scan, at))?;
    let mut end = end;
    if date.year.is_none()
        && date.month.is_some()
        && let Some((year, behind)) = year_behind(scan, end, date.day.is_some())
    {
        date.year = Some(year);
        end = behind;
    }
    Some((Value::Date(date), end - at))
}

type Dated = Option<(Date, usize)>;

/// `martes`, `martes 8 de junio`, `Tuesday, June 8`.
fn weekday_first(scan: &Scan<'_>, at: usize) -> Dated {
    let weekday = weekday(scan, at)?;
    let mut behind = at + 1;
    if scan.text_of(behind) == "," {
        behind += 1;
    }
    let (mut date, end) = day_and_month(scan, behind).unwrap_or((Date::default(), at + 1));
    date.weekday = Some(weekday);
    Some((date, end))
}

/// `8 de junio`, `8 jun`, `17 May`, `June 8`, `Nov. 30`, `1.º de mayo`.
fn day_and_month(scan: &Scan<'_>, at: usize) -> Dated {
    let dated = |day, month, end| {
        let date = Date {
            day: Some(day),
            month: Some(month),
            ..Date::default()
        };
        Some((date, end))
    };
    if let Some(day) = day_of_month(scan, at) {
        let link = usize::from(scan.is_any(at + 1, &["de", "of"]));
        let month = month(scan, at + 1 + link)?;
        return dated(day, month, at + link + 2);
    }
    if !scan.lang.is_english() {
        return None;
    }
    let month = month(scan, at)?;
    let dot = usize::from(scan.text_of(at + 1) == "." && scan.is_glued(at + 1));
    let day = day_of_month(scan, at + 1 + dot)?;
    dated(day, month, at + dot + 2)
}

/// `mayo`, `agosto de 2019`, `August 2007`, `last May`.
fn month_and_year(scan: &Scan<'_>, at: usize) -> Dated {
    let number = month(scan, at)?;
    let date = Date {
        month: Some(number),
        ..Date::default()
    };
    let with_year = year_behind(scan, at + 1, false).is_some();
    (with_year || !is_ambiguous(scan, at)).then_some((date, at + 1))
}

/// A month name that is also another word (English `may`, `march`) counts alone
/// only behind a word that announces a date; so does any abbreviation.
fn is_ambiguous(scan: &Scan<'_>, at: usize) -> bool {
    let text = scan.text_of(at);
    let spelled_like_others =
        scan.lang.is_english() && (same_word(text, "may") || same_word(text, "march"));
    let abbreviated = text.chars().count() <= ABBREVIATION_LETTERS
        && !MONTHS_ES
            .iter()
            .chain(&MONTHS_EN)
            .any(|names| same_word(text, names[0]));
    const ANNOUNCE: [&str; 14] = [
        "in", "last", "next", "of", "since", "until", "by", "from", "early", "late", "mid", "this",
        "every", "through",
    ];
    abbreviated
        || (spelled_like_others
            && !ANNOUNCE
                .iter()
                .any(|word| same_word(scan.text_before(at), word)))
}

/// `2021`, `de 2021`, `del año 2021`, `, 2021` behind a day and month in English.
fn year_behind(scan: &Scan<'_>, at: usize, after_day: bool) -> Option<(u16, usize)> {
    let link = match () {
        () if scan.is_any(at, &["de", "del"]) && scan.is_any(at + 1, &["año"]) => 2,
        () if scan.is_any(at, &["de", "del"]) => 1,
        () if scan.is_any(at, &["of"]) => 1,
        () if after_day && scan.lang.is_english() && scan.text_of(at) == "," => 1,
        () => 0,
    };
    Some((year(scan, at + link)?, at + link + 1))
}

fn year_alone(scan: &Scan<'_>, at: usize) -> Dated {
    let year = year(scan, at)?;
    // `2000 millones`, `2000 euros`, `2000 %` count something.
    if let Some((value, length)) = super::amount::amount(scan, at)
        && (length > 1 || !matches!(value, Value::Number(_)))
    {
        return None;
    }
    let date = Date {
        year: Some(year),
        ..Date::default()
    };
    Some((date, at + 1))
}

/// Four digits without separators from 1900 to 2099.
fn year(scan: &Scan<'_>, at: usize) -> Option<u16> {
    let number = scan.digits(at)?;
    let plain = scan.text_of(at).len() == 4 && (1900..2100).contains(&number);
    plain.then_some(number as u16)
}

fn day_of_month(scan: &Scan<'_>, at: usize) -> Option<u8> {
    let text = scan.text_of(at);
    let digits = match scan.kind(at)? {
        LexemeKind::Number => text,
        LexemeKind::Ordinal => &text[..text.bytes().take_while(u8::is_ascii_digit).count()],
        _ => return None,
    };
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// The month named by lexeme `at`, in the case its language writes it in.
fn month(scan: &Scan<'_>, at: usize) -> Option<u8> {
    let text = scan.text_of(at);
    let names: &[&[&str]] = match scan.lang.primary() {
        "es" => &MONTHS_ES,
        "en" if text.starts_with(|c: char| c.is_ascii_uppercase()) => &MONTHS_EN,
        _ => return None,
    };
    (scan.kind(at)? == LexemeKind::Word && (3..=10).contains(&text.len())).then_some(())?;
    let index = names
        .iter()
        .position(|names| names.iter().any(|name| same_word(text, name)))?;
    Some(index as u8 + 1)
}

/// The day of the week named by lexeme `at`. In Spanish it is not capitalised: `Santo
/// Domingo` is a place.
fn weekday(scan: &Scan<'_>, at: usize) -> Option<u8> {
    let text = scan.text_of(at);
    if !(5..=10).contains(&text.len()) {
        return None;
    }
    let capital = text.starts_with(char::is_uppercase);
    let shouted = !text.chars().any(char::is_lowercase);
    let names = match scan.lang.primary() {
        "es" if !capital || shouted => &DAYS_ES,
        "en" if capital => &DAYS_EN,
        _ => return None,
    };
    let index = names.iter().position(|name| same_word(text, name))?;
    Some(index as u8 + 1)
}

/// `12/05/2021` (day first in Spanish, month first in English) and `2021-06-08`.
fn numeric_date(scan: &Scan<'_>, at: usize) -> Dated {
    let mark = scan.text_of(at + 1);
    let same_mark = matches!(mark, "/" | "-") && scan.text_of(at + 3) == mark;
    let glued = (at + 1..at + 5).all(|index| scan.is_glued(index));
    (same_mark && glued).then_some(())?;
    let parts = [scan.digits(at)?, scan.digits(at + 2)?, scan.digits(at + 4)?];
    let (year, month, day) = match parts {
        [year @ 1900..2100, month, day] => (year, month, day),
        [month, day @ 13..=31, year] => (year, month, day),
        [day @ 13..=31, month, year] => (year, month, day),
        [month, day, year] if scan.lang.is_english() => (year, month, day),
        [day, month, year] => (year, month, day),
    };
    let valid =
        (1..=12).contains(&month) && (1..=31).contains(&day) && (1900..2100).contains(&year);
    let date = Date {
        year: Some(year as u16),
        month: Some(month as u8),
        day: Some(day as u8),
        weekday: None,
    };
    valid.then_some((date, at + 5))
}
