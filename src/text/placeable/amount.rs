//! Numbers with what belongs to them: magnitude, percent sign, currency.

use super::number;
use super::value::{Currency, Decimal, Value};
use super::{Found, Scan};
use crate::text::lexeme::LexemeKind;

/// Words that multiply, with the power of ten. Spanish `billón` is 10^12, English
/// `billion` 10^9, so each language has its own.
const MAGNITUDES_ES: [(&str, i32); 9] = [
    ("mil", 3),
    ("millón", 6),
    ("millones", 6),
    ("millardo", 9),
    ("millardos", 9),
    ("billón", 12),
    ("billones", 12),
    ("trillón", 18),
    ("trillones", 18),
];
const MAGNITUDES_EN: [(&str, i32); 4] = [
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
];

/// Magnitudes that headlines glue to a number: `$6.7bn`. One letter counts only
/// behind a currency sign, since `5m` alone is five metres.
const GLUED: [(&str, i32); 5] = [("bn", 9), ("mn", 6), ("mln", 6), ("tn", 12), ("bln", 9)];
const GLUED_MONEY: [(&str, i32); 2] = [("m", 6), ("k", 3)];

/// Number words that come before a magnitude: `dos millones`, `a million`.
const CARDINALS_ES: [(&str, u64); 22] = [
    ("un", 1),
    ("dos", 2),
    ("tres", 3),
    ("cuatro", 4),
    ("cinco", 5),
    ("seis", 6),
    ("siete", 7),
    ("ocho", 8),
    ("nueve", 9),
    ("diez", 10),
    ("once", 11),
    ("doce", 12),
    ("quince", 15),
    ("veinte", 20),
    ("treinta", 30),
    ("cuarenta", 40),
    ("cincuenta", 50),
    ("sesenta", 60),
    ("setenta", 70),
    ("ochenta", 80),
    ("noventa", 90),
    ("cien", 100),
];
const CARDINALS_EN: [(&str, u64); 22] = [
    ("a", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
    ("seventy", 70),
    ("eighty", 80),
    ("ninety", 90),
];

const CURRENCY_WORDS: [(&str, Currency); 45] = [
    ("dólar", Currency::Dollar),
    ("dólares", Currency::Dollar),
    ("dollar", Currency::Dollar),
    ("dollars", Currency::Dollar),
    ("usd", Currency::Dollar),
    ("euro", Currency::Euro),
    ("euros", Currency::Euro),
    ("eur", Currency::Euro),
    ("libra", Currency::Pound),
    ("libras", Currency::Pound),
    ("pound", Currency::Pound),
    ("pounds", Currency::Pound),
    ("yen", Currency::Yen),
    ("yenes", Currency::Yen),
    ("yuan", Currency::Yuan),
    ("yuanes", Currency::Yuan),
    ("peso", Currency::Peso),
    ("pesos", Currency::Peso),
    // The singular is the sun.
    ("soles", Currency::Sol),
    ("reales", Currency::Real),
    ("reais", Currency::Real),
    ("bolívar", Currency::Bolivar),
    ("bolívares", Currency::Bolivar),
    ("bolivars", Currency::Bolivar),
    ("bolivianos", Currency::Boliviano),
    ("guaraní", Currency::Guarani),
    ("guaraníes", Currency::Guarani),
    ("guaranis", Currency::Guarani),
    ("quetzal", Currency::Quetzal),
    ("quetzales", Currency::Quetzal),
    ("quetzals", Currency::Quetzal),
    ("lempira", Currency::Lempira),
    ("lempiras", Currency::Lempira),
    ("córdobas", Currency::Cordoba),
    ("cordobas", Currency::Cordoba),
    ("colones", Currency::Colon),
    ("francos", Currency::Franc),
    ("francs", Currency::Franc),
    ("coronas", Currency::Krone),
    ("kroner", Currency::Krone),
    ("rublos", Currency::Ruble),
    ("rubles", Currency::Ruble),
    ("roubles", Currency::Ruble),
    ("rupias", Currency::Rupee),
    ("rupees", Currency::Rupee),
];

/// The currency that a word in small letters names in Spanish or English.
pub(crate) fn currency_named(word: &str) -> Option<Currency> {
    let found = CURRENCY_WORDS.iter().find(|(name, _)| *name == word);
    found.map(|(_, currency)| *currency)
}

/// The number, percentage or amount of money that starts at lexeme `at`.
pub(super) fn amount(scan: &Scan<'_>, at: usize) -> Found {
    let sign = currency_sign(scan, at);
    let start = at + sign.map_or(0, |(_, length)| length);
    let (number, mut end, has_magnitude) = scaled_number(scan, start, sign.is_some())?;
    if let Some((currency, _)) = sign {
        return Some((Value::Money(number, currency), end - at));
    }
    if let Some(length) = percent(scan, end) {
        return Some((Value::Percent(number), end + length - at));
    }
    if let Some((currency, length)) = currency_after(scan, end, has_magnitude) {
        end += length;
        return Some((Value::Money(number, currency), end - at));
    }
    Some((Value::Number(number), end - at))
}

/// A number with its magnitude words: the value, the lexeme behind it, and whether
/// there was a magnitude.
fn scaled_number(scan: &Scan<'_>, at: usize, money: bool) -> Option<(Decimal, usize, bool)> {
    let (number, start) = match scan.kind(at)? {
        LexemeKind::Number => (number::read(scan.text_of(at), scan.convention)?, at + 1),
        LexemeKind::Word => spelled_number(scan, at)?,
        _ => return None,
    };
    if let Some(power) = glued_magnitude(scan, start, money) {
        return Some((number.scaled(power), start + 1, true));
    }
    let (mut number, mut end) = (number, start);
    // `mil millones` is two words; more of them make no number.
    for _ in 0..2 {
        let Some(power) = magnitude(scan, end) else {
            break;
        };
        number = number.scaled(power);
        end += 1;
    }
    Some((
        number,
        end,
        end > start || scan.kind(at) == Some(LexemeKind::Word),
    ))
}

/// `dos` before `millones`, or `mil` alone; the lexeme returned is the magnitude's.
fn spelled_number(scan: &Scan<'_>, at: usize) -> Option<(Decimal, usize)> {
    let cardinals: &[(&str, u64)] = match scan.lang.primary() {
        "es" => &CARDINALS_ES,
        "en" => &CARDINALS_EN,
        _ => return None,
    };
    if scan.lang.is_spanish() && scan.is_any(at, &["mil"]) {
        return Some((Decimal::new(1, 0), at));
    }
    magnitude(scan, at + 1)?;
    let (_, cardinal) = cardinals
        .iter()
        .find(|(word, _)| scan.is_any(at, &[word]))?;
    Some((Decimal::new(*cardinal, 0), at + 1))
}

fn magnitude(scan: &Scan<'_>, at: usize) -> Option<i32> {
    let table: &[(&str, i32)] = match scan.lang.primary() {
        "es" => &MAGNITUDES_ES,
        "en" => &MAGNITUDES_EN,
        _ => return None,
    };
    find(scan, at, table)
}

fn glued_magnitude(scan: &Scan<'_>, at: usize, money: bool) -> Option<i32> {
    scan.is_glued(at).then_some(())?;
    find(scan, at, &GLUED).or_else(|| money.then(|| find(scan, at, &GLUED_MONEY)).flatten())
}

fn find<T: Copy>(scan: &Scan<'_>, at: usize, table: &[(&str, T)]) -> Option<T> {
    (scan.kind(at)? == LexemeKind::Word).then_some(())?;
    let found = table.iter().find(|(word, _)| scan.is_any(at, &[word]));
    found.map(|(_, value)| *value)
}

/// Length of a percent sign or word at lexeme `at`.
fn percent(scan: &Scan<'_>, at: usize) -> Option<usize> {
    match () {
        () if scan.is_any(at, &["%", "percent", "pct"]) => Some(1),
        () if scan.are(at, &["por", "ciento"]) || scan.are(at, &["per", "cent"]) => Some(2),
        () => None,
    }
}

/// A currency sign or code before a number: `$`, `US$`, `€`, `USD`; with its length.
fn currency_sign(scan: &Scan<'_>, at: usize) -> Option<(Currency, usize)> {
    let (currency, length) = match scan.text_of(at) {
        "$" => (Currency::Dollar, 1),
        "€" | "EUR" => (Currency::Euro, 1),
        "£" => (Currency::Pound, 1),
        "¥" => (Currency::Yen, 1),
        "USD" => (Currency::Dollar, 1),
        "US" | "CA" | "AU" | "C" | "A" if is_glued_dollar(scan, at + 1) => (Currency::Dollar, 2),
        "R" if is_glued_dollar(scan, at + 1) => (Currency::Real, 2),
        _ => return None,
    };
    let number = scan.kind(at + length) == Some(LexemeKind::Number);
    number.then_some((currency, length))
}

fn is_glued_dollar(scan: &Scan<'_>, at: usize) -> bool {
    scan.text_of(at) == "$" && scan.is_glued(at)
}

/// A currency behind a number: `euros`, `de dólares` behind a magnitude, `€`.
fn currency_after(scan: &Scan<'_>, at: usize, has_magnitude: bool) -> Option<(Currency, usize)> {
    match scan.text_of(at) {
        "€" => return Some((Currency::Euro, 1)),
        "£" => return Some((Currency::Pound, 1)),
        _ => {}
    }
    let skipped = usize::from(has_magnitude && scan.is_any(at, &["de"]));
    let currency = find(scan, at + skipped, &CURRENCY_WORDS)?;
    Some((currency, skipped + 1))
}
