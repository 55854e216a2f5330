//! Numbers with magnitudes: `178,120`, `3.4 billion`, `$6.7bn`.

use super::Rewritten;
use crate::matching::proposal::spelled;
use crate::matching::proposal::told::{Piece, Told};
use crate::text::Lang;
use crate::text::lexeme::LexemeKind;
use crate::text::placeable::{Convention, Decimal, Value};

/// A magnitude word: power of ten, one, several.
type Large = (i32, &'static str, &'static str);

/// Magnitude words from a million on, largest first: power of ten, one, several.
const LARGE_ES: [(i32, &str, &str); 2] = [(12, "billón", "billones"), (6, "millón", "millones")];
const LARGE_EN: [(i32, &str, &str); 3] = [
    (12, "trillion", "trillion"),
    (9, "billion", "billion"),
    (6, "million", "million"),
];

/// Magnitudes that are read but not chosen, as the language's power of ten.
const READ_ES: [(i32, &str); 4] = [
    (3, "mil"),
    (9, "millardo"),
    (9, "millardos"),
    (18, "trillón"),
];
const READ_EN: [(i32, &str); 1] = [(3, "thousand")];

/// Magnitudes glued to a number: `$6.7bn`; the first of a power is the one written.
const GLUED: [(i32, &str); 7] = [
    (6, "mn"),
    (6, "m"),
    (6, "mln"),
    (9, "bn"),
    (9, "bln"),
    (12, "tn"),
    (3, "k"),
];

/// The power of ten from which a magnitude is a word of its own in both languages.
const MILLION: i32 = 6;

/// Digits behind the decimal mark that a magnitude bears: `3.456 million`. What takes
/// more is written out.
const MOST_DECIMALS: usize = 3;

/// How the query writes its number.
#[derive(Clone, Copy, Default)]
pub(super) struct Asked {
    /// Digits behind the decimal mark: `6,0` has one.
    decimals: usize,
    /// Power of ten of its magnitude words; 0 without.
    power: i32,
}

/// The parts of an amount: pieces of the numeral and of the magnitude.
struct Parts<'p> {
    /// Index of the numeral, in digits or as a word; none before a lone `mil`.
    numeral: Option<usize>,
    /// First magnitude and one past the last; the same where there is none.
    magnitude: (usize, usize),
    power: i32,
    glued: Option<&'p str>,
}

/// How the pieces of a query's token write their number.
pub(super) fn asked(pieces: &[Piece<'_>], lang: &Lang) -> Asked {
    let Some(parts) = parts(pieces, lang) else {
        return Asked::default();
    };
    let numeral = parts.numeral.and_then(|at| pieces.get(at));
    let digits = numeral.filter(|piece| piece.kind == LexemeKind::Number);
    Asked {
        decimals: digits.map_or(0, |piece| decimals(piece.folded, lang)),
        power: parts.power,
    }
}

/// The edits that make an amount's pieces say `new`.
pub(super) fn amount(
    pieces: &[Piece<'_>],
    new: Decimal,
    asked: Asked,
    target: &Told<'_>,
) -> Option<Vec<Rewritten>> {
    let lang = target.lang;
    let parts = parts(pieces, lang)?;
    let old = parts.numeral.and_then(|at| pieces.get(at)).copied();
    let (first, end) = (
        parts.numeral.unwrap_or(parts.magnitude.0),
        parts.magnitude.1,
    );
    let numeral = |number: Decimal, decimals: usize| written(old, number, decimals, lang);
    let decimals_at = |power: i32| match power == asked.power {
        true => asked.decimals,
        false => 0,
    };
    let large = whole_digits(new) > MILLION as usize;
    let chosen = large_magnitude(new, lang)
        .filter(|(power, ..)| fraction_digits(new.scaled(-power)) <= MOST_DECIMALS);
    let wanted = large && parts.power.max(asked.power) >= MILLION;
    if let (true, Some((power, one, several))) = (wanted, chosen) {
        let mantissa = new.scaled(-power);
        let number = numeral(mantissa, decimals_at(power))?;
        // `178.120 personas`, but `3 millones de personas`.
        if lang.is_spanish() && parts.power < MILLION {
            return None;
        }
        let word = match mantissa == Decimal::new(1, 0) {
            true => one,
            false => several,
        };
        return match (parts.glued, parts.magnitude.0 < parts.magnitude.1) {
            (Some(suffix), _) => {
                let suffix = glued(suffix, parts.power, power)?;
                Some(vec![(first, end, format!("{number}{suffix}"))])
            }
            (None, true) if parts.numeral.is_some() => {
                let shown = pieces.get(parts.magnitude.0)?.folded;
                let edits = vec![
                    (first, first + 1, number),
                    (parts.magnitude.0, end, spelled::like(shown, word)),
                ];
                Some(edits)
            }
            _ => Some(vec![(first, end, format!("{number} {word}"))]),
        };
    }
    // Written out, the noun behind it loses its `de`.
    if lang.is_spanish() && parts.power >= MILLION {
        return None;
    }
    let thousands = new.scaled(-3);
    if parts.power == 3 && parts.glued.is_none() && thousands.as_integer().is_some_and(|n| n > 0) {
        let at = parts.magnitude.0;
        let word = pieces.get(at)?.folded;
        let number = numeral(thousands, 0)?;
        return Some(vec![(first, end, format!("{number} {word}"))]);
    }
    Some(vec![(first, end, numeral(new, decimals_at(0))?)])
}

/// A number in digits as its language writes it where nothing shows a manner.
pub(super) fn plain(number: Decimal, asked: Asked, lang: &Lang) -> String {
    digits(number, asked.decimals, true, Convention::of(lang))
}

fn parts<'p>(pieces: &[Piece<'p>], lang: &Lang) -> Option<Parts<'p>> {
    let digits = |piece: &Piece<'_>| piece.kind == LexemeKind::Number;
    let numeral = pieces.iter().position(digits);
    let start = match numeral {
        Some(at) => at + 1,
        // `two million`, `mil`.
        None if magnitude(pieces.first()?.folded, lang).is_some() => 0,
        None => 1,
    };
    let numeral = numeral.or(start.checked_sub(1));
    let glued = pieces
        .get(start)
        .filter(|piece| piece.glued)
        .and_then(|piece| {
            let small = piece.folded.to_lowercase();
            let known = GLUED.iter().find(|(_, suffix)| *suffix == small)?;
            Some((known.0, piece.folded))
        });
    if let Some((power, suffix)) = glued {
        return Some(Parts {
            numeral,
            magnitude: (start, start + 1),
            power,
            glued: Some(suffix),
        });
    }
    let powers: Vec<i32> = pieces
        .get(start..)?
        .iter()
        .map_while(|piece| magnitude(piece.folded, lang))
        .collect();
    Some(Parts {
        numeral,
        magnitude: (start, start + powers.len()),
        power: powers.iter().sum(),
        glued: None,
    })
}

fn magnitude(word: &str, lang: &Lang) -> Option<i32> {
    let word = word.to_lowercase();
    let (large, read): (&[Large], &[(i32, &str)]) = match lang.primary() {
        "es" => (&LARGE_ES, &READ_ES),
        "en" => (&LARGE_EN, &READ_EN),
        _ => return None,
    };
    let large = large
        .iter()
        .find(|(_, one, several)| word == *one || word == *several);
    let read = || read.iter().find(|(_, known)| word == *known);
    large
        .map(|(power, ..)| *power)
        .or_else(|| read().map(|(power, _)| *power))
}

/// The largest magnitude of the language that is not above the number.
fn large_magnitude(number: Decimal, lang: &Lang) -> Option<(i32, &'static str, &'static str)> {
    let table: &[(i32, &str, &str)] = match lang.primary() {
        "es" => &LARGE_ES,
        "en" => &LARGE_EN,
        _ => return None,
    };
    let fits = |entry: &&(i32, &str, &str)| whole_digits(number) > entry.0 as usize;
    table.iter().find(fits).copied()
}

/// The glued magnitude of `power` in the manner of `old`.
fn glued(old: &str, old_power: i32, power: i32) -> Option<String> {
    if old_power == power {
        return Some(old.to_owned());
    }
    let (_, suffix) = GLUED.iter().find(|(known, _)| *known == power)?;
    Some(spelled::like(old, suffix))
}

/// A numeral in the manner of the old one: a word where that was one, else digits
/// grouped as they were.
fn written(
    old: Option<Piece<'_>>,
    number: Decimal,
    decimals: usize,
    lang: &Lang,
) -> Option<String> {
    let convention = Convention::of(lang);
    let Some(old) = old else {
        return Some(digits(number, decimals, true, convention));
    };
    if old.kind != LexemeKind::Number {
        if matches!(old.folded.to_lowercase().as_str(), "a" | "un") && number == Decimal::new(1, 0)
        {
            return Some(old.folded.to_owned());
        }
        let word = number.as_integer();
        let word = word.and_then(|number| spelled::cardinal(number, old.folded, lang));
        return Some(word.unwrap_or_else(|| digits(number, decimals, true, convention)));
    }
    let run = |c: char| c.is_ascii_digit();
    let ungrouped = old.folded.chars().take_while(|c| run(*c)).count() > 3;
    // Four digits in a row read as a year.
    let year = number
        .as_integer()
        .is_some_and(|n| (1900..2100).contains(&n));
    Some(digits(number, decimals, !ungrouped || year, convention))
}

/// A number in digits: at least so many behind the decimal mark, with or without marks
/// between thousands.
fn digits(number: Decimal, decimals: usize, grouped: bool, convention: Convention) -> String {
    let (thousands, point) = match convention {
        Convention::Comma => ('.', ','),
        Convention::Point => (',', '.'),
    };
    let plain = number.to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 1);
    for (at, digit) in whole.chars().enumerate() {
        if grouped && at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() || decimals > 0 {
        text.push(point);
        text.push_str(fraction);
        let missing = decimals.saturating_sub(fraction.len());
        text.extend(std::iter::repeat_n('0', missing));
    }
    text
}

/// Digits before the decimal mark.
fn whole_digits(number: Decimal) -> usize {
    let plain = number.to_string();
    plain
        .split_once('.')
        .map_or(plain.len(), |(whole, _)| whole.len())
}

/// Digits behind the decimal mark that the number needs.
fn fraction_digits(number: Decimal) -> usize {
    let plain = number.to_string();
    plain
        .split_once('.')
        .map_or(0, |(_, fraction)| fraction.len())
}

/// Digits behind the decimal mark of a numeral as it is written, zeros included.
fn decimals(numeral: &str, lang: &Lang) -> usize {
    use crate::text::placeable::number;
    let Some((_, behind)) = numeral.rsplit_once(['.', ',']) else {
        return 0;
    };
    let value = number::read(numeral, Convention::of(lang)).map(Value::Number);
    let Some(Value::Number(value)) = value else {
        return 0;
    };
    let written = numeral.bytes().filter(u8::is_ascii_digit).count();
    match whole_digits(value) < written {
        true => behind.len(),
        false => 0,
    }
}
