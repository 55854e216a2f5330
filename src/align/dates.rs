//! Dates of one text that agree with a date of the other.
//!
//! Dates agree by the parts that both name (`8 de junio` with `June 8, 2021`, `martes`
//! with `Tuesday, June 8`). Every date is entered under each choice of its parts; a
//! date asked for is looked up under the parts that it shares with each kind of date
//! there is, so that nothing is scanned.

use std::collections::HashMap;

use crate::text::hash::Quick;
use crate::text::placeable::Date;

/// Dates by the parts they name, and what these parts are.
#[derive(Debug, Default)]
pub(super) struct Dates {
    /// By the parts a date names and those looked at, with their values.
    by_parts: HashMap<(Parts, Date), Vec<u32>, Quick>,
    /// Which choices of parts the dates name.
    kinds: Vec<Parts>,
}

/// A choice of the four parts of a date, one bit each.
type Parts = u8;

fn parts(date: &Date) -> Parts {
    u8::from(date.year.is_some())
        | u8::from(date.month.is_some()) << 1
        | u8::from(date.day.is_some()) << 2
        | u8::from(date.weekday.is_some()) << 3
}

/// The date with these of its parts only.
fn only(date: &Date, parts: Parts) -> Date {
    Date {
        year: date.year.filter(|_| parts & 1 > 0),
        month: date.month.filter(|_| parts & 2 > 0),
        day: date.day.filter(|_| parts & 4 > 0),
        weekday: date.weekday.filter(|_| parts & 8 > 0),
    }
}

impl Dates {
    /// Enters the date of a term.
    pub(super) fn insert(&mut self, date: &Date, term: u32) {
        let named = parts(date);
        if !self.kinds.contains(&named) {
            self.kinds.push(named);
        }
        for looked_at in 1..=named {
            if looked_at & !named == 0 {
                let key = (named, only(date, looked_at));
                self.by_parts.entry(key).or_default().push(term);
            }
        }
    }

    /// The terms whose dates agree with `date`: no part that both name differs, and
    /// at least one is the same.
    pub(super) fn agreeing(&self, date: &Date) -> impl Iterator<Item = u32> {
        let named = parts(date);
        let date = *date;
        self.kinds
            .iter()
            .filter(move |kind| *kind & named > 0)
            .filter_map(move |kind| self.by_parts.get(&(*kind, only(&date, kind & named))))
            .flatten()
            .copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn dates() -> impl Strategy<Value = Date> {
        let part = || prop::option::of(1u8..3);
        (prop::option::of(2020u16..2022), part(), part(), part()).prop_map(
            |(year, month, day, weekday)| Date {
                year,
                month,
                day,
                weekday,
            },
        )
    }

    proptest! {
        #[test]
        fn those_found_are_those_that_agree(
            all in prop::collection::vec(dates(), 0..12),
            asked in dates(),
        ) {
            let mut index = Dates::default();
            for (date, term) in all.iter().zip(0..) {
                index.insert(date, term);
            }
            let mut found: Vec<u32> = index.agreeing(&asked).collect();
            found.sort_unstable();
            let agreeing: Vec<u32> = (0..)
                .zip(&all)
                .filter(|(_, date)| date.agrees_with(&asked))
                .map(|(term, _)| term)
                .collect();
            prop_assert_eq!(found, agreeing);
        }
    }
}
