//! Which units an import has brought, at a glance.
//!
//! Each unit of an import is looked for before it is added. In a memory that was empty
//! only the import itself can have brought it, and nearly always it has not: a Bloom
//! filter (Bloom 1970) over the hashes of what came says so without asking the database.

/// Bits of the filter: 8 MiB, of which the system provides what is written to. Of a million
/// units one in a thousand is looked for in vain, of ten million seven in a hundred.
const BITS: usize = 1 << 26;

/// The hashes of the units that an import has brought.
pub(super) struct Arrived {
    /// None where units may be there that the import did not bring.
    words: Option<Vec<u64>>,
}

impl Arrived {
    /// Nothing has come yet, and the memory was `empty` or not.
    pub(super) fn new(empty: bool) -> Self {
        Arrived {
            words: empty.then(|| vec![0; BITS / 64]),
        }
    }

    /// Whether a unit of this hash may be in the memory; from now on it may.
    pub(super) fn may_be_there(&mut self, identity: i64) -> bool {
        let Some(words) = &mut self.words else {
            return true;
        };
        let hash = identity.cast_unsigned();
        let mut known = true;
        // Two numbers of 26 bits that have no bit in common.
        for bit in [hash as usize % BITS, (hash >> 32) as usize % BITS] {
            let (word, mask) = (&mut words[bit / 64], 1 << (bit % 64));
            known &= *word & mask != 0;
            *word |= mask;
        }
        known
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nothing_is_known_of_what_was_there_before() {
        assert!(Arrived::new(false).may_be_there(7));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn what_came_may_be_there(hashes in prop::collection::hash_set(any::<i64>(), 0..200)) {
            let mut arrived = Arrived::new(true);
            let wrong = hashes.iter().filter(|hash| arrived.may_be_there(**hash)).count();
            prop_assert!(wrong <= 1);
            prop_assert!(hashes.iter().all(|hash| arrived.may_be_there(*hash)));
        }
    }
}
