//! Hashing for the tables that are asked at every word.
//!
//! XXH3 in one go over short keys takes a fraction of the time of the standard
//! hasher. What comes out of a table never depends on its order.

use std::hash::{BuildHasherDefault, Hasher};

use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Makes the hashers of a table.
pub(crate) type Quick = BuildHasherDefault<Xxh3>;

/// A hasher whose state is the hash of what was written.
#[derive(Debug, Default)]
pub(crate) struct Xxh3(u64);

impl Hasher for Xxh3 {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = xxh3_64_with_seed(bytes, self.0);
    }

    /// The end of a text: it needs no mark, since what is hashed is one text.
    fn write_u8(&mut self, byte: u8) {
        self.0 = self.0.rotate_left(8) ^ u64::from(byte);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The half of a hash that a table of numbers keeps for each of them.
pub(crate) fn half(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// Half a hash as a whole one for such a table, which looks at both ends of it.
pub(crate) fn whole(half: u32) -> u64 {
    u64::from(half) << 32 | u64::from(half)
}
