//! Numbers in words: `dos mil quinientos`, `half a million`, `las dos y media`.

use super::reader::Reader;
use super::{Kind, Quantity, Weight};

impl Reader<'_, '_> {
    /// The number that words write from lexeme `at` on.
    pub(super) fn spelled(&self, at: usize) -> Option<Quantity> {
        let first = self.number_word(at)?;
        if let Some(part) = self.part(at, first.value) {
            return Some(part);
        }
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

    /// `dos tercios`, `three-quarters`, `a third of`: a part of a whole.
    fn part(&self, at: usize, count: f64) -> Option<Quantity> {
        let text = |at: usize| self.side.lexeme_text(at);
        let next = at + 1 + usize::from(text(at + 1) == "-");
        let whole = self
            .number_word(next)
            .filter(|whole| whole.ordinal && whole.value > 2.0)?;
        let several = count > 1.0 && text(next).ends_with('s');
        let single =
            count == 1.0 && matches!(text(next + 1), "of" | "de") && text(next) != "cuarto";
        // `dos décimas` are tenths of something else.
        (several || single).then_some(())?;
        if text(next).starts_with("déc") || text(next) == "tenths" {
            return None;
        }
        let value = count / whole.value;
        let mut part = Quantity::new(Kind::Plain, value, Weight::Words, at, next + 1);
        part.may_be(Kind::Percent, (value * 100.0).round(), false);
        Some(part)
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
    pub(super) fn and_a_half(&self, at: usize) -> usize {
        let text = |offset: usize| self.side.lexeme_text(at + offset);
        match (text(0), text(1), text(2)) {
            ("y", "medio" | "media", _) => 2,
            ("and", "a", "half") => 3,
            _ => 0,
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
