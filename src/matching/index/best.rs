//! The best units found so far.

use std::cmp::{Ordering, Reverse};

use crate::memory::UnitId;

/// A unit with what decides its place in a list.
///
/// The score is what follows from numbers alone; texts that differ in what has no number
/// (such as white space) may lose one more point. It is never too low.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct Found {
    /// The unit.
    pub(in crate::matching) unit: UnitId,
    /// Its score.
    pub(in crate::matching) score: u8,
    /// Its score before penalties.
    pub(in crate::matching) base: u8,
    /// Whether it stands in the same context.
    pub(in crate::matching) context: bool,
    /// When it changed: Unix seconds.
    pub(in crate::matching) changed: i64,
}

impl Found {
    /// The order of a list: score, base, context, newest, number.
    pub(in crate::matching) fn rank(&self) -> impl Ord + use<> {
        (
            Reverse((self.score, self.base, self.context, self.changed)),
            self.unit,
        )
    }
}

impl Ord for Found {
    fn cmp(&self, other: &Self) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl PartialOrd for Found {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The best units of those offered, at most a given number, best first.
#[derive(Debug)]
pub(in crate::matching) struct Best {
    found: Vec<Found>,
    top: usize,
    threshold: u8,
}

impl Best {
    /// An empty list for `top` units of at least `threshold`.
    pub(in crate::matching) fn new(top: usize, threshold: u8) -> Self {
        Best {
            found: Vec::new(),
            top,
            threshold,
        }
    }

    /// Units that score less have no place in the list.
    #[inline]
    pub(in crate::matching) fn floor(&self) -> u8 {
        match self.is_full() {
            true => self.found.last().map_or(u8::MAX, |last| last.score),
            false => self.threshold,
        }
    }

    /// Whether a unit that is no better than the last one has no place.
    pub(in crate::matching) fn is_full(&self) -> bool {
        self.found.len() >= self.top
    }

    /// Whether a unit would have a place.
    #[inline]
    pub(in crate::matching) fn takes(&self, unit: &Found) -> bool {
        let has_place = || !self.is_full() || self.found.last().is_some_and(|last| last > unit);
        unit.score >= self.threshold && self.top > 0 && has_place()
    }

    /// Puts a unit in its place, if it has one.
    pub(in crate::matching) fn offer(&mut self, unit: Found) {
        if !self.takes(&unit) {
            return;
        }
        let place = self.found.partition_point(|other| *other <= unit);
        self.found.insert(place, unit);
        self.found.truncate(self.top);
    }

    /// The list.
    pub(in crate::matching) fn into_list(self) -> Vec<Found> {
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(unit: i64, score: u8, changed: i64) -> Found {
        Found {
            unit: UnitId(unit),
            score,
            base: 100,
            context: false,
            changed,
        }
    }

    #[test]
    fn the_best_are_kept_in_order() {
        let mut best = Best::new(2, 50);
        assert_eq!(best.floor(), 50);
        for unit in [
            found(1, 49, 0),
            found(2, 60, 0),
            found(3, 60, 9),
            found(4, 60, 0),
        ] {
            best.offer(unit);
        }
        assert_eq!(best.floor(), 60);
        best.offer(found(5, 80, 0));
        assert_eq!(best.into_list(), [found(5, 80, 0), found(3, 60, 9)]);
    }

    #[test]
    fn a_list_for_nothing_takes_nothing() {
        let mut best = Best::new(0, 1);
        best.offer(found(1, 100, 0));
        assert_eq!(best.into_list(), []);
    }
}
