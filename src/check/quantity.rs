//! Quantities of a text: figures and number words, with what they count.
//!
//! The placeables of [`crate::text::placeable`] serve matching, where a class and a value
//! are enough. Here a text is read as a checker reads it: number words are put together,
//! units and currencies belong to the number before them, a date falls into its parts, and
//! an English figure that only makes sense in Spanish style keeps that reading beside.

use super::rules::{Dimension, NumberWord, Rules, Unit};
use super::side::Side;
use super::words::{Which, Words};
use crate::text::placeable::{
    Convention, Currency, Date, Decimal, Time, Value, currency_named, number,
};
use crate::text::{Token, TokenKind};

/// What a quantity counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// Anything.
    Plain,
    /// Hundredths.
    Percent,
    /// Money.
    Money(Currency),
    /// Length, weight, time, …
    Measure(Unit),
    /// A time of day, in minutes since midnight.
    Time,
    /// Day of a month.
    Day,
    /// A month, from 1.
    Month,
    /// A day of the week, from 1.
    Weekday,
    /// A year.
    Year,
    /// A rank, or a part of a whole.
    Ordinal,
}

/// How sure it is that the other side has to say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    /// `both`, `half`, `dozens`: it may stand for a number, and need not be there.
    Weak,
    /// Number words.
    Words,
    /// Figures.
    Figures,
}

/// A value with what it counts, as a text can be read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    /// What it counts.
    pub(super) kind: Kind,
    /// How many; minutes of a time.
    pub(super) value: f64,
    /// Whether English does not write it like this.
    pub(super) foreign: bool,
}

/// A quantity in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Quantity {
    /// How it reads.
    pub(super) reading: Reading,
    /// How it may be read as well.
    pub(super) other: [Option<Reading>; 2],
    /// How much it matters.
    pub(super) weight: Weight,
    /// Whether it is a part of a date.
    pub(super) date: bool,
    /// Whether half of the day was named with a time.
    pub(super) half_named: bool,
    /// First lexeme, and the one behind the last.
    pub(super) first: usize,
    /// One past the last lexeme.
    pub(super) end: usize,
}

impl Quantity {
    fn new(kind: Kind, value: f64, weight: Weight, first: usize, end: usize) -> Self {
        let date = matches!(kind, Kind::Day | Kind::Month | Kind::Weekday | Kind::Year);
        Quantity {
            reading: Reading {
                kind,
                value,
                foreign: false,
            },
            other: [None; 2],
            weight,
            date,
            half_named: false,
            first,
            end,
        }
    }

    /// Every way to read it.
    pub(super) fn readings(&self) -> impl Iterator<Item = Reading> {
        std::iter::once(self.reading).chain(self.other.into_iter().flatten())
    }

    fn may_be(&mut self, kind: Kind, value: f64, foreign: bool) {
        let reading = Reading {
            kind,
            value,
            foreign,
        };
        if let Some(free) = self.other.iter_mut().find(|other| other.is_none()) {
            *free = Some(reading);
        }
    }
}

/// The quantities of a side, in order.
pub(super) fn quantities(side: &Side<'_>, words: &Words, rules: &Rules) -> Vec<Quantity> {
    let mut reader = Reader {
        side,
        words,
        rules,
        found: Vec::new(),
    };
    reader.read();
    reader.share_magnitudes();
    reader.read_ratios();
    reader.mark_days();
    reader.found
}

struct Reader<'r, 't> {
    side: &'r Side<'t>,
    words: &'r Words,
    rules: &'r Rules,
    found: Vec<Quantity>,
}

impl Reader<'_, '_> {
    fn read(&mut self) {
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

    /// `10 000`, thousands apart by spaces, as Spanish style guides have it.
    fn grouped(&self, first: usize) -> Option<Quantity> {
        let digits = |at: usize| {
            let text = self.side.lexeme_text(at);
            (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text)
        };
        let glued = |at: usize| self.side.analysis.lexemes[at].glued;
        let head = digits(first).filter(|head| head.len() <= 3 && !head.starts_with('0'))?;
        let mut value: f64 = head.parse().ok()?;
        let mut end = first + 1;
        while let Some(group) = digits(end).filter(|group| group.len() == 3)
            && !glued(end)
        {
            value = value * 1000.0 + group.parse::<f64>().ok()?;
            end += 1;
        }
        // `1 234,5`: the last group has the decimals.
        if let Some((group, decimals)) = self.side.lexeme_text(end).split_once(',')
            && group.len() == 3
            && end > first + 1
            && let Ok(more) = format!("{group}.{decimals}").parse::<f64>()
        {
            value = value * 1000.0 + more;
            end += 1;
        }
        (end > first + 1).then(|| Quantity::new(Kind::Plain, value, Weight::Figures, first, end))
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
                    self.side.which == Which::Target && self.side.lexeme_text(first).contains('.');
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

    /// Other ways to read the figure that a quantity opens with.
    fn read_in_other_styles(&self, quantity: &mut Quantity) {
        let mut raw = "";
        for lexeme in quantity.first..quantity.end {
            let text = self.side.lexeme_text(lexeme);
            if text.starts_with(|c: char| c.is_ascii_digit()) {
                raw = text;
                break;
            }
        }
        if !raw.contains(['.', ',']) {
            return;
        }
        let target = self.side.which == Which::Target;
        let [point, comma] = [Convention::Point, Convention::Comma]
            .map(|convention| number::read(raw, convention).map(float));
        let (usual, other) = match target {
            true => (point, comma),
            false => (comma.or(point), point),
        };
        let Reading { kind, value, .. } = quantity.reading;
        // Spanish copy from where a comma stands between thousands: `178,120`.
        let may_be_other = target || raw.contains(',');
        if let (Some(usual), Some(other)) = (usual, other)
            && usual != other
            && usual != 0.0
            && may_be_other
        {
            quantity.may_be(kind, value / usual * other, target);
        }
        quantity.reading.foreign = target && is_spanish_style(raw);
        if let Some(minutes) = minutes_with_point(raw) {
            quantity.may_be(Kind::Time, minutes, target);
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
        end += self.below_zero(&mut quantity, end);
        quantity.end = end;
        self.found.push(quantity);
        end
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

    fn scale(&self, quantity: &mut Quantity, factor: f64) {
        quantity.reading.value *= factor;
        for other in quantity.other.iter_mut().flatten() {
            other.value *= factor;
        }
    }

    /// What is counted, named at lexeme `at`, with its length.
    fn counted_thing(&self, at: usize) -> Option<(Kind, usize)> {
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

    /// The number that words write from lexeme `at` on.
    fn spelled(&self, at: usize) -> Option<Quantity> {
        let first = self.number_word(at)?;
        let next = self.number_word(at + 1).filter(|next| next.multiplies);
        if first.value == 1.0 && next.is_none() && !first.ordinal {
            return None;
        }
        if first.value == 0.5 && first.weak {
            return self.half(at);
        }
        let weight = match first.weak && next.is_none() {
            true => Weight::Weak,
            false => Weight::Words,
        };
        if first.ordinal {
            let prime = matches!(self.side.lexeme_text(at + 1), "ministro" | "ministra");
            (!prime || first.value != 1.0).then_some(())?;
            return Some(Quantity::new(
                Kind::Ordinal,
                first.value,
                weight,
                at,
                at + 1,
            ));
        }
        if first.weak && next.is_none() {
            return Some(Quantity::new(Kind::Plain, first.value, weight, at, at + 1));
        }
        let (value, end, ordinal) = self.sum(at);
        let kind = if ordinal { Kind::Ordinal } else { Kind::Plain };
        let mut number = Quantity::new(kind, value, weight, at, end);
        if let Some((minutes, end)) = self.time_in_words(at, value, end) {
            number.may_be(Kind::Time, minutes, false);
            number.end = end;
        }
        Some(number)
    }

    /// `las dos y media`: minutes since midnight, and the lexeme behind it.
    fn time_in_words(&self, at: usize, hours: f64, end: usize) -> Option<(f64, usize)> {
        let before = at
            .checked_sub(1)
            .map_or("", |before| self.side.lexeme_text(before));
        (matches!(before, "las" | "Las" | "la") && hours <= 24.0).then_some(())?;
        let (minutes, length) = match (self.side.lexeme_text(end), self.side.lexeme_text(end + 1)) {
            ("y", "media") => (30.0, 2),
            ("y", "cuarto") => (15.0, 2),
            ("menos", "cuarto") => (-15.0, 2),
            _ => (0.0, 0),
        };
        Some((hours * 60.0 + minutes, end + length))
    }

    /// Puts number words together: `dos mil quinientos`, `one hundred and five`. Gives the
    /// value, the lexeme behind it, and whether it ended in an ordinal.
    fn sum(&self, at: usize) -> (f64, usize, bool) {
        let (mut total, mut current, mut end) = (0.0, 0.0, at);
        let mut next = at;
        while let Some(word) = self.number_word(next) {
            if word.multiplies && word.value <= 100.0 {
                current = f64::max(current, 1.0) * word.value;
            } else if word.multiplies {
                if current == 0.0 && total > 0.0 {
                    total *= word.value;
                } else {
                    total += f64::max(current, 1.0) * word.value;
                }
                current = 0.0;
                if self.and_a_half(next + 1) > 0 {
                    end = next + 1 + self.and_a_half(next + 1);
                    return (total + word.value / 2.0, end, false);
                }
            } else if word.weak && word.value != 1.0 || !has_room(current, word.value) {
                break;
            } else {
                current += word.value;
            }
            end = next + 1;
            if word.ordinal {
                return (total + current, end, true);
            }
            let joins = match self.side.lexeme_text(end) {
                "y" | "and" => current > 0.0 || total > 0.0,
                "-" => current % 10.0 == 0.0,
                _ => false,
            };
            next = end + usize::from(joins);
        }
        (total + current, end, false)
    }

    /// `medio millón`, `half a million`, `media hora`; `half` alone is weak.
    fn half(&self, at: usize) -> Option<Quantity> {
        let article = matches!(self.side.lexeme_text(at + 1), "a" | "an");
        let next = at + 1 + usize::from(article);
        if let Some(word) = self.number_word(next)
            && word.multiplies
        {
            let value = word.value / 2.0;
            return Some(Quantity::new(
                Kind::Plain,
                value,
                Weight::Words,
                at,
                next + 1,
            ));
        }
        let mut half = Quantity::new(Kind::Plain, 0.5, Weight::Weak, at, at + 1);
        half.may_be(Kind::Percent, 50.0, false);
        if let Some((Kind::Measure(unit), length)) = self.counted_thing(next) {
            half.reading.kind = Kind::Measure(unit);
            half.end = next + length;
        }
        Some(half)
    }

    /// Length of `y medio` or `and a half` at lexeme `at`.
    fn and_a_half(&self, at: usize) -> usize {
        let text = |offset: usize| self.side.lexeme_text(at + offset);
        match (text(0), text(1), text(2)) {
            ("y", "medio" | "media", _) => 2,
            ("and", "a", "half") => 3,
            _ => 0,
        }
    }

    fn number_word(&self, lexeme: usize) -> Option<NumberWord> {
        let word = self.side.word_at(lexeme)?;
        self.side.known(word, self.words).traits.number
    }

    /// `uno de cada cinco` is 20 percent.
    fn read_ratios(&mut self) {
        for index in 0..self.found.len() {
            let whole = self.found[index];
            let text = |back: usize| {
                whole
                    .first
                    .checked_sub(back)
                    .map_or("", |at| self.side.lexeme_text(at))
            };
            let spanish = text(1) == "cada" && text(2) == "de";
            let english = text(1) == "in" || text(1) == "every";
            if !(spanish || english) || whole.date || whole.reading.value <= 1.0 {
                continue;
            }
            let behind = whole.first - if spanish { 2 } else { 1 };
            let part = match index
                .checked_sub(1)
                .and_then(|before| self.found.get(before))
            {
                Some(part) if part.end + 2 > behind && part.end <= behind => part.reading.value,
                _ => 1.0,
            };
            let percent = part / whole.reading.value * 100.0;
            self.found[index].may_be(Kind::Percent, percent, false);
        }
    }

    /// `viernes 27`, `Friday the 17th`: the day behind a weekday is a date.
    fn mark_days(&mut self) {
        for index in 1..self.found.len() {
            let (weekday, day) = (self.found[index - 1], self.found[index]);
            let gap = day.first.saturating_sub(weekday.end);
            let near =
                gap == 0 || gap == 1 && matches!(self.side.lexeme_text(weekday.end), "the" | ",");
            if weekday.reading.kind == Kind::Weekday && near && day.reading.value <= 31.0 {
                self.found[index].date = true;
            }
        }
    }

    /// `10 a 12 millones`: the first number may be of millions, too.
    fn share_magnitudes(&mut self) {
        for index in 1..self.found.len() {
            let (one, other) = (self.found[index - 1], self.found[index]);
            let near = one.end + 1 == other.first
                && matches!(
                    self.side.lexeme_text(one.end),
                    "a" | "y" | "o" | "-" | "to" | "and" | "or" | "e" | "u"
                );
            if near && one.reading.kind == Kind::Year && other.reading.value < 100.0 {
                // `2019-20`
                let century = (one.reading.value / 100.0).floor() * 100.0;
                let value = century + other.reading.value;
                self.found[index].may_be(Kind::Year, value, false);
                self.found[index].date = true;
                continue;
            }
            let (before, after) = self.found.split_at_mut(index);
            let (one, other) = (&mut before[index - 1], &after[0]);
            if !near || one.date || other.date || one.reading.kind == Kind::Time {
                continue;
            }
            let Reading { kind, value, .. } = one.reading;
            let magnitude = [1e12, 1e9, 1e6, 1e3]
                .into_iter()
                .find(|magnitude| other.reading.value >= *magnitude);
            if let Some(magnitude) = magnitude.filter(|magnitude| value < *magnitude) {
                one.may_be(other.reading.kind, value * magnitude, false);
            } else if kind == Kind::Plain && other.reading.kind != Kind::Plain {
                one.may_be(other.reading.kind, value, false);
            }
        }
    }
}

/// Whether a value fits behind what was counted up so far: units behind tens, tens behind
/// hundreds.
fn has_room(current: f64, value: f64) -> bool {
    current == 0.0
        || value < 10.0 && current % 10.0 == 0.0 && current % 100.0 != 10.0
        || value < 100.0 && current % 100.0 == 0.0
}

/// Whether a figure is written as no English figure is: `2,4`, `1.234,5`, `1.346.000`.
fn is_spanish_style(raw: &str) -> bool {
    // `7,468.14` has its point behind the comma.
    let decimal_comma = raw.rsplit_once(',').is_some_and(|(head, tail)| {
        !tail.contains('.') && (tail.len() != 3 || head.contains('.') || head == "0")
    });
    let groups = raw.split('.').skip(1);
    decimal_comma || groups.clone().count() > 1 && groups.clone().all(|group| group.len() == 3)
}

/// Minutes since midnight of `9.45`.
fn minutes_with_point(raw: &str) -> Option<f64> {
    let (hours, minutes) = raw.split_once('.')?;
    (minutes.len() == 2 && (1..=2).contains(&hours.len())).then_some(())?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 25 && minutes < 60).then_some(f64::from(hours * 60 + minutes))
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
fn float(number: Decimal) -> f64 {
    number.to_f64()
}
