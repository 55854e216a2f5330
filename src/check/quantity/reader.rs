//! Goes through a text and puts together each quantity with what it counts.

use super::{Kind, Quantity, Weight};
use crate::check::rules::{Dimension, Marks, NumberWord, Rules};
use crate::check::side::Side;
use crate::check::words::Words;
use crate::text::placeable::{Currency, Date, Decimal, Time, Value, currency_named};
use crate::text::{Token, TokenKind};

/// Reads the quantities of a side.
pub(super) struct Reader<'r, 't> {
    pub(super) side: &'r Side<'t>,
    pub(super) words: &'r Words,
    pub(super) rules: &'r Rules,
    pub(super) found: Vec<Quantity>,
}

impl Reader<'_, '_> {
    pub(super) fn read(&mut self) {
        let mut done = 0;
        for token in &self.side.analysis.tokens {
            let first = token.first as usize;
            if first < done {
                continue;
            }
            if let Some(grouped) = self.grouped(first) {
                done = self.counted(grouped);
                continue;
            }
            let spelled = self.spelled(first);
            let length = spelled.as_ref().map_or(0, |spelled| spelled.end - first);
            match token.kind {
                TokenKind::Placeable(value) if token.count as usize >= length => {
                    done = self
                        .placeable(token, value)
                        .max(first + token.count as usize);
                }
                _ => match spelled {
                    Some(mut spelled) => {
                        if token.kind == TokenKind::Name && token.count > 1 {
                            spelled.weight = Weight::Weak;
                        }
                        done = self.counted(spelled);
                    }
                    None if token.kind == TokenKind::Name => self.within_name(token),
                    None => {}
                },
            }
        }
    }

    /// Numbers inside a name: Roman numerals, `Siglo XXI`, `Juan Pablo II`.
    fn within_name(&mut self, token: &Token) {
        for lexeme in token.first as usize..(token.first + token.count) as usize {
            if let Some(value) = roman(self.side.lexeme_text(lexeme)) {
                let roman = Quantity::new(Kind::Ordinal, value, Weight::Weak, lexeme, lexeme + 1);
                self.found.push(roman);
            }
        }
    }

    /// Adds a placeable; returns the lexeme behind it and what belongs to it.
    fn placeable(&mut self, token: &Token, value: Value) -> usize {
        let (first, end) = (token.first as usize, (token.first + token.count) as usize);
        let weight = match self
            .side
            .lexeme_text(first)
            .starts_with(char::is_alphabetic)
        {
            true if !self
                .side
                .lexeme_text(end - 1)
                .starts_with(|c: char| c.is_ascii_digit()) =>
            {
                Weight::Words
            }
            _ => Weight::Figures,
        };
        let figure = |kind, value| Quantity::new(kind, value, weight, first, end);
        match value {
            Value::Number(number) => {
                let mut quantity = figure(Kind::Plain, float(number));
                self.read_in_other_styles(&mut quantity);
                return self.counted(quantity);
            }
            Value::Percent(number) => {
                let mut quantity = figure(Kind::Percent, float(number));
                self.read_in_other_styles(&mut quantity);
                self.found.push(quantity);
            }
            Value::Money(number, currency) => {
                let mut quantity = figure(Kind::Money(currency), float(number));
                self.read_in_other_styles(&mut quantity);
                self.found.push(quantity);
            }
            Value::Time(Time { minutes, .. }) => {
                let mut quantity = figure(Kind::Time, f64::from(minutes));
                quantity.reading.foreign =
                    self.side.is_english_target && self.side.lexeme_text(first).contains('.');
                // `7.30pm` is how British English writes it.
                let half = self.side.lexeme_text(first + 1);
                if matches!(half, "am" | "pm") && self.side.analysis.lexemes[first + 1].glued {
                    quantity.reading.foreign = false;
                }
                quantity.half_named = token.count > 1;
                self.found.push(quantity);
            }
            Value::Date(date) => self.date(token, date),
            Value::Ordinal(rank) => {
                self.found.push(figure(Kind::Ordinal, f64::from(rank)));
            }
        }
        end
    }

    /// Adds the parts of a date.
    fn date(&mut self, token: &Token, date: Date) {
        let (first, end) = (token.first as usize, (token.first + token.count) as usize);
        let parts = [
            (Kind::Weekday, date.weekday.map(u16::from)),
            (Kind::Day, date.day.map(u16::from)),
            (Kind::Month, date.month.map(u16::from)),
            (Kind::Year, date.year),
        ];
        for (kind, value) in parts {
            let Some(value) = value else { continue };
            let weight = match kind {
                Kind::Weekday | Kind::Month => Weight::Words,
                _ => Weight::Figures,
            };
            let mut part = Quantity::new(kind, f64::from(value), weight, first, end);
            // `the 1980s` are a decade, which Spanish may write `los 80`.
            if kind == Kind::Year && self.side.lexeme_text(end) == "s" {
                part.may_be(Kind::Year, f64::from(value % 100), false);
            }
            if kind == Kind::Year {
                part.may_be(Kind::Plain, f64::from(value), false);
            }
            self.found.push(part);
        }
    }

    /// Adds a number with what it counts behind it; returns the lexeme behind all.
    fn counted(&mut self, mut quantity: Quantity) -> usize {
        let side = self.side;
        let mut end = quantity.end;
        // `45-million-euro` and `three-day`: what belongs together is joined by hyphens.
        let behind_hyphen = |at: usize| match side.lexeme_text(at) {
            "-" => at + 1,
            _ => at,
        };
        if let Some(word) = self.number_word(behind_hyphen(end))
            && word.multiplies
            && quantity.weight == Weight::Figures
            && quantity.reading.value < word.value
        {
            self.scale(&mut quantity, word.value);
            end = behind_hyphen(end) + 1;
        }
        end += self.half_more(&mut quantity, end);
        if let Some((kind, length)) = self.counted_thing(behind_hyphen(end)) {
            if let Kind::Measure(unit) = kind
                && let Some(other) = self.rules.units.other_scale(self.side.which, unit, length)
            {
                quantity.may_be(Kind::Measure(other), quantity.reading.value, false);
            }
            end = behind_hyphen(end) + length;
            quantity.reading.kind = kind;
            for other in quantity.other.iter_mut().flatten() {
                if other.kind == Kind::Plain {
                    other.kind = kind;
                }
            }
        }
        if quantity.end < end {
            end += self.half_more(&mut quantity, end);
        }
        end += self.below_zero(&mut quantity, end);
        quantity.end = end;
        self.found.push(quantity);
        end
    }

    /// `two and a half`, `dos metros y medio`; returns the length of what adds the half.
    fn half_more(&self, quantity: &mut Quantity, end: usize) -> usize {
        let length = self.and_a_half(end);
        if length > 0 {
            quantity.reading.value += 0.5;
        }
        length
    }

    /// Makes a temperature negative that is `bajo cero`; returns the length of that.
    fn below_zero(&self, quantity: &mut Quantity, end: usize) -> usize {
        let text = |at: usize| self.side.lexeme_text(at);
        let behind = matches!(
            (text(end), text(end + 1)),
            ("bajo", "cero") | ("below", "zero" | "freezing")
        );
        let before = |back: usize| quantity.first.checked_sub(back).map_or("", text);
        let degrees = matches!(quantity.reading.kind, Kind::Measure(unit) if unit.dimension == Dimension::Temperature);
        // `al menos` is at least.
        let minus =
            degrees && matches!(before(1), "minus" | "menos") && !matches!(before(2), "al" | "lo");
        if behind || minus {
            self.scale(quantity, -1.0);
        }
        2 * usize::from(behind)
    }

    pub(super) fn scale(&self, quantity: &mut Quantity, factor: f64) {
        quantity.reading.value *= factor;
        for other in quantity.other.iter_mut().flatten() {
            other.value *= factor;
        }
    }

    /// What is counted, named at lexeme `at`, with its length.
    pub(super) fn counted_thing(&self, at: usize) -> Option<(Kind, usize)> {
        let text = |offset: usize| self.side.lexeme_text(at + offset);
        match (text(0), text(1)) {
            ("", _) => return None,
            ("%" | "percent" | "pct", _) => return Some((Kind::Percent, 1)),
            ("por", "ciento") | ("per", "cent") => return Some((Kind::Percent, 2)),
            _ => {}
        }
        let skipped = usize::from(text(0) == "de" || text(0) == "of");
        let sign = match text(skipped) {
            "$" => Some(Currency::Dollar),
            "€" => Some(Currency::Euro),
            "£" => Some(Currency::Pound),
            "¥" => Some(Currency::Yen),
            // Names that only copy from Scandinavia and its like has.
            "kronor" | "krona" | "krone" | "kronas" | "crowns" => Some(Currency::Krone),
            word => currency_named(word),
        };
        if let Some(currency) = sign {
            return Some((Kind::Money(currency), skipped + 1));
        }
        if text(0).len() == 1 && !text(0).starts_with(['m', 'g', 'W', 'C', 'F']) {
            return None;
        }
        // A unit of one letter is one only where it touches nothing but the number.
        let (unit, length) = self.rules.units.find(self.side.which, text)?;
        Some((Kind::Measure(unit), length))
    }

    pub(super) fn number_word(&self, lexeme: usize) -> Option<NumberWord> {
        let word = self.side.word_at(lexeme)?;
        word.marks.any(Marks::NUMBER).then_some(())?;
        let known = self.side.known(word, self.words);
        known.traits.number.as_deref().copied()
    }
}

/// The value of a Roman numeral of two letters or more.
fn roman(text: &str) -> Option<f64> {
    let mut total = 0;
    let mut last = 0;
    (text.len() >= 2).then_some(())?;
    for letter in text.bytes().rev() {
        let value = match letter {
            b'I' => 1,
            b'V' => 5,
            b'X' => 10,
            b'L' => 50,
            b'C' => 100,
            _ => return None,
        };
        if value < last {
            total -= value;
        } else {
            total += value;
            last = value;
        }
    }
    (total > 0).then_some(f64::from(total))
}

/// A decimal as a floating point number, the same for the same decimal.
pub(super) fn float(number: Decimal) -> f64 {
    number.to_f64()
}
