//! What quantities that stand together say of each other: `10 a 12 millones`, `uno de cada
//! cinco`, `viernes 27`.

use super::reader::Reader;
use super::{Kind, Reading};

impl Reader<'_, '_> {
    /// `uno de cada cinco` is 20 percent.
    pub(super) fn read_ratios(&mut self) {
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
    pub(super) fn mark_days(&mut self) {
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
    pub(super) fn share_magnitudes(&mut self) {
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
