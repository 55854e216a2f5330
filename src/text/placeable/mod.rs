//! Placeables: the parts of a text that are carried over rather than translated.
//!
//! Numbers, percentages, money, times and dates are recognised in the conventions
//! of Spanish and English and given a typed [`Value`], so that `1.500 millones` and
//! `1.5 billion`, `9.59` and `9:59 a.m.` are the same thing. Other languages get
//! numbers, percentages and ISO dates by the convention of their decimals.

mod amount;
mod calendar;
mod clock;
pub mod number;
pub mod value;

pub(crate) use amount::currency_named;
pub use number::Convention;
pub use value::{Currency, Date, Decimal, Time, Value, ValueKind};

use super::Lang;
use super::lexeme::{Lexeme, LexemeKind};

/// Whether months, days of the week, currency codes or `mil` start like this, in small
/// letters as far as they are of ASCII.
fn is_start(letters: [u8; 3]) -> bool {
    matches!(
        &letters,
        b"ene"
            | b"feb"
            | b"mar"
            | b"abr"
            | b"apr"
            | b"may"
            | b"jun"
            | b"jul"
            | b"ago"
            | b"aug"
            | b"sep"
            | b"set"
            | b"oct"
            | b"nov"
            | b"dic"
            | b"dec"
            | b"jan"
            | b"lun"
            | b"jue"
            | b"vie"
            | b"dom"
            | b"mon"
            | b"tue"
            | b"wed"
            | b"thu"
            | b"fri"
            | b"sat"
            | b"sun"
            | b"mil"
            | b"eur"
            | b"usd"
            | b"mi\xC3" // `mié`
            | b"s\xC3\xA1" // `sáb`
            | b"s\xC3\x81" // `SÁB`
    )
}

/// Whether thousand, million, billion or trillion starts like this in Spanish or English,
/// in small letters.
fn is_magnitude_start(letters: [u8; 3]) -> bool {
    matches!(&letters, b"mil" | b"bil" | b"tri" | b"tho")
}

/// What a recogniser found: the value, and how many lexemes it takes up.
type Found = Option<(Value, usize)>;

/// The lexemes of one text, as the recognisers look at them.
pub(super) struct Scan<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
    lang: &'a Lang,
    convention: Convention,
}

impl<'a> Scan<'a> {
    /// A scan over all `lexemes` of `text`, which is in `lang`.
    pub(super) fn new(text: &'a str, lexemes: &'a [Lexeme], lang: &'a Lang) -> Self {
        Scan {
            text,
            lexemes,
            lang,
            convention: Convention::of(lang),
        }
    }

    /// The placeable that starts at lexeme `at`, with its length in lexemes.
    pub(super) fn placeable(&self, at: usize) -> Found {
        match self.lexemes.get(at)?.kind {
            LexemeKind::Number => clock::time(self, at)
                .or_else(|| calendar::date(self, at))
                .or_else(|| amount::amount(self, at)),
            LexemeKind::Ordinal => calendar::date(self, at).or_else(|| self.ordinal(at)),
            LexemeKind::Word if self.may_be_placeable(at) => self.placeable_word(at),
            LexemeKind::Word => None,
            LexemeKind::Mark => amount::amount(self, at),
        }
    }

    /// The placeable that starts at word `at`: a date, or an amount in words.
    fn placeable_word(&self, at: usize) -> Found {
        calendar::date(self, at).or_else(|| amount::amount(self, at))
    }

    /// Whether word `at` opens like a month, a day of the week, a currency code or
    /// `mil`, or a magnitude may stand behind it. Most words are turned away here,
    /// which saves comparing each with a hundred others.
    fn may_be_placeable(&self, at: usize) -> bool {
        self.start(at + 1).is_some_and(is_magnitude_start)
            || match self.start(at) {
                Some(start) => is_start(start),
                None => self.text_of(at).starts_with(char::is_uppercase), // `US`, `C`
            }
    }

    /// The first three bytes of lexeme `at`, letters of ASCII among them made small; none
    /// where it has fewer.
    fn start(&self, at: usize) -> Option<[u8; 3]> {
        let span = self.lexemes.get(at)?.span;
        let bytes = self.text.as_bytes().get(span.range())?;
        Some(
            bytes
                .first_chunk::<3>()?
                .map(|byte| byte.to_ascii_lowercase()),
        )
    }

    fn ordinal(&self, at: usize) -> Found {
        let text = self.text_of(at);
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let ordinal = text[..digits].parse().ok()?;
        Some((Value::Ordinal(ordinal), 1))
    }

    /// The text of lexeme `at`; empty past either end.
    fn text_of(&self, at: usize) -> &'a str {
        self.lexemes
            .get(at)
            .map_or("", |lexeme| lexeme.span.of(self.text))
    }

    /// The text of the lexeme before `at`.
    fn text_before(&self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |before| self.text_of(before))
    }

    fn kind(&self, at: usize) -> Option<LexemeKind> {
        self.lexemes.get(at).map(|lexeme| lexeme.kind)
    }

    fn is_glued(&self, at: usize) -> bool {
        self.lexemes.get(at).is_some_and(|lexeme| lexeme.glued)
    }

    /// Whether lexeme `at` is one of `words`, which are in lower case.
    fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let text = self.text_of(at);
        words.iter().any(|word| same_word(text, word))
    }

    /// Whether the lexemes from `at` on are `words`, which are in lower case.
    fn are(&self, at: usize, words: &[&str]) -> bool {
        (at..)
            .zip(words)
            .all(|(at, word)| same_word(self.text_of(at), word))
    }

    /// The plain whole number that lexeme `at` writes without separators.
    fn digits(&self, at: usize) -> Option<u32> {
        (self.kind(at)? == LexemeKind::Number).then_some(())?;
        self.text_of(at).parse().ok()
    }
}

/// Whether `text` is `word` in any case; `word` is in lower case.
fn same_word(text: &str, word: &str) -> bool {
    if text.len() != word.len() {
        return false;
    }
    // Nearly all that differ do so in their first letter.
    if let (Some(first), Some(wanted)) = (text.bytes().next(), word.bytes().next())
        && first.is_ascii()
        && first.to_ascii_lowercase() != wanted
    {
        return false;
    }
    text == word || text.chars().flat_map(char::to_lowercase).eq(word.chars())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::lexeme::lexemes;
    use proptest::prelude::*;

    /// All placeables of a text, as `text=value`.
    fn placeables(text: &str, lang: &str) -> String {
        let lang: Lang = lang.parse().unwrap();
        let lexemes = lexemes(text);
        let scan = Scan::new(text, &lexemes, &lang);
        let mut found = Vec::new();
        let mut at = 0;
        while at < lexemes.len() {
            let Some((value, length)) = scan.placeable(at) else {
                at += 1;
                continue;
            };
            let span = lexemes[at].span.start..lexemes[at + length - 1].span.end;
            found.push(format!("{}={}", &text[span], shown(value)));
            at += length;
        }
        found.join(" | ")
    }

    fn shown(value: Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Percent(number) => format!("{number}%"),
            Value::Money(number, currency) => format!("{number} {currency:?}"),
            Value::Time(Time { minutes, utc }) => {
                format!(
                    "{}:{:02}{}",
                    minutes / 60,
                    minutes % 60,
                    if utc { "Z" } else { "" }
                )
            }
            Value::Date(Date {
                year,
                month,
                day,
                weekday,
            }) => {
                let part = |part: Option<u16>| part.map_or("-".into(), |part| part.to_string());
                let small = |part: Option<u8>| part.map_or("-".into(), |part| part.to_string());
                format!(
                    "{}/{}/{}/{}",
                    part(year),
                    small(month),
                    small(day),
                    small(weekday)
                )
            }
            Value::Ordinal(number) => format!("#{number}"),
        }
    }

    proptest! {
        #[test]
        fn no_placeable_is_turned_away(
            text in "(lunes|Miércoles|SÁBADO|domingo|Tuesday|may|Sept|SET|marzo|mil|Mil|dos|a|cien|millones|Billion|thousand|USD|US|C|R|EUR|\\$|[0-9]{1,4}|de|,| ){0,12}"
        ) {
            for lang in [Lang::es(), Lang::en()] {
                let lexemes = lexemes(&text);
                let scan = Scan::new(&text, &lexemes, &lang);
                for at in (0..lexemes.len()).filter(|at| scan.kind(*at) == Some(LexemeKind::Word)) {
                    prop_assert_eq!(scan.placeable(at), scan.placeable_word(at));
                }
            }
        }
    }

    #[test]
    fn spanish_conventions() {
        for (text, expected) in [
            ("178.120 inmigrantes", "178.120=178120"),
            ("magnitud 6,8", "6,8=6.8"),
            (
                "cerca del 85 % y el 2,4 por ciento",
                "85 %=85% | 2,4 por ciento=2.4%",
            ),
            ("1.500 millones de habitantes", "1.500 millones=1500000000"),
            (
                "3.400 millones de dólares",
                "3.400 millones de dólares=3400000000 Dollar",
            ),
            (
                "25 millones de soles (unos 6,7 millones de dólares)",
                "25 millones de soles=25000000 Sol | 6,7 millones de dólares=6700000 Dollar",
            ),
            (
                "mil millones de euros",
                "mil millones de euros=1000000000 Euro",
            ),
            (
                "dos billones de pesos",
                "dos billones de pesos=2000000000000 Peso",
            ),
            ("5 mil personas", "5 mil=5000"),
            (
                "a las 9.59 hora local (14.59 GMT)",
                "9.59=9:59 | 14.59=14:59Z",
            ),
            (
                "a las 6:40 a. m. del lunes",
                "6:40 a. m.=6:40 | lunes=-/-/-/1",
            ),
            ("a las 18.00 horas", "18.00 horas=18:00"),
            ("a las 7.30 p.m. y a las 10", "7.30 p.m.=19:30 | 10=10"),
            ("Lima, 3 may.- Al menos 14", "3 may=-/5/3/- | 14=14"),
            (
                "el martes 8 de junio de 2021",
                "martes 8 de junio de 2021=2021/6/8/2",
            ),
            (
                "desde el año 2000 hasta mayo",
                "2000=2000/-/-/- | mayo=-/5/-/-",
            ),
            (
                "agosto de 2019 y el 1.º de mayo",
                "agosto de 2019=2019/8/-/- | 1.º de mayo=-/5/1/-",
            ),
            ("ganó 2-1 en el 3.º set", "2=2 | 1=1 | 3.º=#3"),
            ("el 12/05/2021", "12/05/2021=2021/5/12/-"),
            (
                "US$ 5 millones, $20 y 30 €",
                "US$ 5 millones=5000000 Dollar | $20=20 Dollar | 30 €=30 Euro",
            ),
            ("el sol y la mar", ""),
        ] {
            assert_eq!(placeables(text, "es"), expected, "{text}");
        }
    }

    #[test]
    fn english_conventions() {
        for (text, expected) in [
            ("178,120 immigrants", "178,120=178120"),
            (
                "85 percent, 2.4% or 3 per cent",
                "85 percent=85% | 2.4%=2.4% | 3 per cent=3%",
            ),
            ("1.5 billion people", "1.5 billion=1500000000"),
            (
                "$6.7 million and 25 million soles",
                "$6.7 million=6700000 Dollar | 25 million soles=25000000 Sol",
            ),
            (
                "about 6.7 million dollars",
                "6.7 million dollars=6700000 Dollar",
            ),
            ("£3bn, €5m", "£3bn=3000000000 Pound | €5m=5000000 Euro"),
            ("a million euros", "a million euros=1000000 Euro"),
            (
                "at 5:42 a.m. local time (1042 GMT)",
                "5:42 a.m.=5:42 | 1042=10:42Z",
            ),
            ("at 9.59 local time (14.59 GMT)", "9.59=9:59 | 14.59=14:59Z"),
            ("at 7.30pm on Sunday", "7.30pm=19:30 | Sunday=-/-/-/7"),
            ("from 6 p.m. to 12 a.m.", "6 p.m.=18:00 | 12 a.m.=0:00"),
            ("Lima, May 3 - At least", "May 3=-/5/3/-"),
            ("Seville, 17 May - He may march", "17 May=-/5/17/-"),
            ("Tuesday, June 8, 2021", "Tuesday, June 8, 2021=2021/6/8/2"),
            ("since 2000 and last May", "2000=2000/-/-/- | May=-/5/-/-"),
            ("June 1 to Nov. 30", "June 1=-/6/1/- | Nov. 30=-/11/30/-"),
            (
                "the 118th minute in August 2007",
                "118th=#118 | August 2007=2007/8/-/-",
            ),
            ("2021-06-08", "2021-06-08=2021/6/8/-"),
        ] {
            assert_eq!(placeables(text, "en"), expected, "{text}");
        }
    }

    #[test]
    fn mexican_spanish_writes_points() {
        assert_eq!(
            placeables("1,234.5 y 2,500 pesos", "es-MX"),
            "1,234.5=1234.5 | 2,500 pesos=2500 Peso"
        );
    }
}
