//! Levenshtein distance between token sequences, given up early where it must
//! exceed a bound.

/// The number of insertions, deletions and replacements that turn `a` into `b`, if
/// it is at most `bound`.
///
/// Only the diagonals within `bound` of the main one are filled (E. Ukkonen,
/// "Algorithms for approximate string matching", Information and Control 64, 1985):
/// a cell further away costs more than `bound` on its own. Time
/// `O(bound · max(len))`, space `O(len(b))`.
pub fn within<T: PartialEq>(a: &[T], b: &[T], bound: usize) -> Option<usize> {
    let common = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[common..], &b[common..]);
    let tail = a
        .iter()
        .rev()
        .zip(b.iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    if a.len().abs_diff(b.len()) > bound {
        return None;
    }
    if a.is_empty() || b.is_empty() {
        return Some(a.len().max(b.len()));
    }
    let beyond = bound + 1;
    let mut row: Vec<usize> = (0..=b.len()).map(|column| column.min(beyond)).collect();
    for (line, x) in a.iter().enumerate() {
        let from = (line + 1).saturating_sub(bound).max(1);
        let to = (line + 1 + bound).min(b.len());
        let mut diagonal = row[from - 1];
        row[from - 1] = if from == 1 {
            (line + 1).min(beyond)
        } else {
            beyond
        };
        let mut best = row[from - 1];
        for column in from..=to {
            // The cell above the band's right edge was never filled.
            let above = if column == line + 1 + bound {
                beyond
            } else {
                row[column]
            };
            let replaced = diagonal + usize::from(*x != b[column - 1]);
            diagonal = row[column];
            row[column] = replaced.min(above + 1).min(row[column - 1] + 1).min(beyond);
            best = best.min(row[column]);
        }
        if best > bound {
            return None;
        }
    }
    Some(row[b.len()]).filter(|distance| *distance <= bound)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn agrees_with_the_full_table(
            a in prop::collection::vec(0u32..5, 0..12),
            b in prop::collection::vec(0u32..5, 0..12),
            bound in 0usize..14,
        ) {
            let full = strsim::generic_levenshtein(&Sequence(&a), &Sequence(&b));
            prop_assert_eq!(within(&a, &b, bound), Some(full).filter(|d| *d <= bound));
        }
    }

    /// strsim asks for a type whose reference iterates.
    struct Sequence<'a>(&'a [u32]);

    impl<'s> IntoIterator for &'s Sequence<'_> {
        type Item = &'s u32;
        type IntoIter = std::slice::Iter<'s, u32>;

        fn into_iter(self) -> Self::IntoIter {
            self.0.iter()
        }
    }
}
