//! Where the segments of a text are in another version of it.

use std::collections::HashMap;
use std::ops::Range;

use super::super::Bead;

/// For each segment of a text the same segment in a later version of it, as far as that
/// can be told for certain; ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    pub(super) to: Vec<Option<usize>>,
    new: usize,
}

impl Shift {
    /// Compares two versions by the texts of their segments. What both begin with and end
    /// with is the same; between, a text that each version has once is the same where it
    /// stands in the order of the others. It takes time by the number of segments, and
    /// their sorting.
    pub fn between(old: &[&str], new: &[&str]) -> Shift {
        let head = old.iter().zip(new).take_while(|(old, new)| old == new);
        let head = head.count();
        let (old_rest, new_rest) = (&old[head..], &new[head..]);
        let tail = old_rest.iter().rev().zip(new_rest.iter().rev());
        let tail = tail.take_while(|(old, new)| old == new).count();
        let mut to = vec![None; old.len()];
        for at in 0..head {
            to[at] = Some(at);
        }
        for back in 1..=tail {
            to[old.len() - back] = Some(new.len() - back);
        }
        let middle = (
            &old_rest[..old_rest.len() - tail],
            &new_rest[..new_rest.len() - tail],
        );
        for (from, into) in ascending(&once_in_both(middle.0, middle.1)) {
            to[head + from] = Some(head + into);
        }
        Shift { to, new: new.len() }
    }

    /// The same segments in the new version, where they stand together there as before. Of
    /// no segments, the same place between two, where these stand together.
    fn range(&self, old: &Range<usize>) -> Option<Range<usize>> {
        let known = |at: usize| self.to.get(at).copied().flatten();
        if old.is_empty() {
            let after = match old.start {
                at if at == self.to.len() => self.new,
                at => known(at)?,
            };
            let before = match old.start.checked_sub(1) {
                None => 0,
                Some(at) => known(at)? + 1,
            };
            return (before == after).then_some(before..after);
        }
        let first = known(old.start)?;
        let together = old
            .clone()
            .zip(first..)
            .all(|(old, new)| known(old) == Some(new));
        together.then(|| first..first + old.len())
    }
}

/// The confirmed ones of `beads` in later versions of both texts, as far as their segments
/// are there unchanged.
pub fn carried(beads: &[Bead], source: &Shift, target: &Shift) -> Vec<Bead> {
    let confirmed = beads.iter().filter(|bead| bead.is_confirmed());
    let moved = confirmed.filter_map(|bead| {
        Some(Bead {
            source: source.range(&bead.source)?,
            target: target.range(&bead.target)?,
            ..bead.clone()
        })
    });
    moved.collect()
}

/// The places of texts that both have once, by their place in the first.
fn once_in_both(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let places = |texts: &[&str]| {
        let mut places: HashMap<String, Option<usize>> = HashMap::new();
        for (at, text) in texts.iter().enumerate() {
            places
                .entry((*text).to_owned())
                .and_modify(|place| *place = None)
                .or_insert(Some(at));
        }
        places
    };
    let (old_places, new_places) = (places(old), places(new));
    let pair = |(at, text): (usize, &&str)| {
        let once = old_places.get(*text).copied().flatten() == Some(at);
        let there = new_places.get(*text).copied().flatten()?;
        once.then_some((at, there))
    };
    old.iter().enumerate().filter_map(pair).collect()
}

/// The longest part of pairs, which ascend in the first number, that ascends in the second
/// one too (patience sorting).
fn ascending(pairs: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // Of the ascending parts of each length, the pair that ends the lowest one; and for each
    // pair the one before it.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(pairs.len());
    for (at, (_, into)) in pairs.iter().enumerate() {
        let length = ends.partition_point(|&end| pairs[end].1 < *into);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut part = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        part.push(pairs[at]);
        next = before[at];
    }
    part.reverse();
    part
}
