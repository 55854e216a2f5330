//! Numbers written as words: `siete`, `seven`, `third`.
//!
//! News English spells the numbers below ten. `uno` and `one` are left out: they are
//! more often an article or a pronoun than a number.

use crate::text::Lang;
use crate::text::placeable::{Decimal, Value};

const CARDINALS: [(u32, &str, &str); 26] = [
    (2, "dos", "two"),
    (3, "tres", "three"),
    (4, "cuatro", "four"),
    (5, "cinco", "five"),
    (6, "seis", "six"),
    (7, "siete", "seven"),
    (8, "ocho", "eight"),
    (9, "nueve", "nine"),
    (10, "diez", "ten"),
    (11, "once", "eleven"),
    (12, "doce", "twelve"),
    (13, "trece", "thirteen"),
    (14, "catorce", "fourteen"),
    (15, "quince", "fifteen"),
    (16, "dieciséis", "sixteen"),
    (17, "diecisiete", "seventeen"),
    (18, "dieciocho", "eighteen"),
    (19, "diecinueve", "nineteen"),
    (20, "veinte", "twenty"),
    (30, "treinta", "thirty"),
    (40, "cuarenta", "forty"),
    (50, "cincuenta", "fifty"),
    (60, "sesenta", "sixty"),
    (70, "setenta", "seventy"),
    (80, "ochenta", "eighty"),
    (90, "noventa", "ninety"),
];

/// English ordinals; the Spanish ones agree in gender and are not written.
const ORDINALS: [&str; 10] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
];

/// Numbers up to this one are spelled where the number before was.
const SMALL: u32 = 9;

/// The value of a word, in any case.
pub(super) fn value(word: &str, lang: &Lang) -> Option<Value> {
    let word = word.to_lowercase();
    let cardinal = CARDINALS
        .iter()
        .find(|(_, spanish, english)| named(lang, spanish, english) == Some(word.as_str()));
    if let Some((number, ..)) = cardinal {
        return Some(Value::Number(Decimal::new(u64::from(*number), 0)));
    }
    let place = ORDINALS.iter().position(|ordinal| *ordinal == word)?;
    let ordinal = u32::try_from(place + 1).ok()?;
    lang.is_english().then_some(Value::Ordinal(ordinal))
}

/// The word for a whole number where a number is written as the word `old`; none
/// where digits are in order instead.
pub(super) fn cardinal(number: u64, old: &str, lang: &Lang) -> Option<String> {
    let number = u32::try_from(number).ok()?;
    let was_small = matches!(
        value(old, lang),
        Some(Value::Number(before)) if before.as_integer().is_some_and(|n| n <= u64::from(SMALL))
    );
    // A sentence does not open with digits.
    let opens = old.starts_with(char::is_uppercase);
    if number > SMALL && was_small && !opens {
        return None;
    }
    let (_, spanish, english) = CARDINALS.iter().find(|(n, ..)| *n == number)?;
    Some(like(old, named(lang, spanish, english)?))
}

/// The English word for an ordinal where one is written as the word `old`.
pub(super) fn ordinal(number: u32, old: &str) -> Option<String> {
    let index = usize::try_from(number.checked_sub(1)?).ok()?;
    Some(like(old, ORDINALS.get(index)?))
}

fn named<'w>(lang: &Lang, spanish: &'w str, english: &'w str) -> Option<&'w str> {
    match lang.primary() {
        "es" => Some(spanish),
        "en" => Some(english),
        _ => None,
    }
}

/// A word in small letters with the capitals of `old`.
pub(super) fn like(old: &str, word: &str) -> String {
    let mut letters = old.chars().filter(|c| c.is_alphabetic());
    let capital = letters.next().is_some_and(char::is_uppercase);
    let mut rest = letters.peekable();
    let shouted = rest.peek().is_some() && rest.all(char::is_uppercase);
    match (capital, shouted) {
        (true, true) => word.to_uppercase(),
        (true, false) => capitalised(word),
        _ => word.to_owned(),
    }
}

/// The word with a capital.
pub(super) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}
