//! Which units a write touched, as ranges of their numbers: an import of a million new units
//! is one.

use crate::memory::UnitId;

/// Ranges that one write is recorded as. A write that touches more scattered units than
/// that changes so much of a memory that being exact saves nothing.
const RANGES_OF_ONE_WRITE: usize = 4_096;

/// Ranges that the log keeps: about a megabyte, read in some milliseconds.
pub(crate) const RANGES_KEPT: i64 = 32_768;

/// Numbers of units that came, went or changed in one transaction.
#[derive(Debug, Default)]
pub(crate) struct Changes {
    /// First and last number of each range, in the order of the work.
    ranges: Vec<(i64, i64)>,
}

impl Changes {
    pub(crate) fn add(&mut self, unit: UnitId) {
        match self.ranges.last_mut() {
            Some((_, last)) if last.checked_add(1) == Some(unit.0) => *last = unit.0,
            _ => self.ranges.push((unit.0, unit.0)),
        }
    }

    /// The ranges, ascending and apart.
    pub(crate) fn ranges(self) -> Vec<(i64, i64)> {
        self.at_most(RANGES_OF_ONE_WRITE)
    }

    /// The ranges, ascending and apart: at most `most` of them, for which the smallest
    /// gaps are bridged.
    fn at_most(mut self, most: usize) -> Vec<(i64, i64)> {
        self.ranges.sort_unstable();
        let mut gap = 1;
        bridge(&mut self.ranges, gap);
        while self.ranges.len() > most {
            gap *= 2;
            bridge(&mut self.ranges, gap);
        }
        self.ranges
    }
}

/// Joins ascending ranges of which one starts at most `gap` behind the end of another.
fn bridge(ranges: &mut Vec<(i64, i64)>, gap: i64) {
    ranges.dedup_by(|next, before| {
        let near = next.0.saturating_sub(before.1) <= gap;
        if near {
            before.1 = before.1.max(next.1);
        }
        near
    });
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ranges_hold_every_number_and_only_as_many_as_allowed(
            numbers in prop::collection::vec(-50..200_i64, 0..80),
            most in 1..20_usize,
        ) {
            let mut changes = Changes::default();
            numbers.iter().for_each(|number| changes.add(UnitId(*number)));
            let ranges = changes.at_most(most);
            prop_assert!(ranges.len() <= most);
            for pair in ranges.windows(2) {
                prop_assert!(pair[0].1 + 1 < pair[1].0);
            }
            for number in &numbers {
                prop_assert!(ranges.iter().any(|(a, b)| (a..=b).contains(&number)));
            }
            // No range reaches beyond what was added.
            for (first, last) in &ranges {
                prop_assert!(numbers.contains(first) && numbers.contains(last));
            }
        }

        #[test]
        fn ranges_are_exact_where_there_are_few(
            numbers in prop::collection::btree_set(0..100_i64, 0..40),
        ) {
            let mut changes = Changes::default();
            numbers.iter().rev().for_each(|number| changes.add(UnitId(*number)));
            let ranges = changes.ranges();
            let held: Vec<i64> = ranges.iter().flat_map(|(a, b)| *a..=*b).collect();
            prop_assert_eq!(held, numbers.into_iter().collect::<Vec<_>>());
        }
    }
}
