//! Which units an import has brought into an empty memory.
//!
//! Each unit of an import is looked for before it is added. Where the memory was empty only
//! the import itself can have brought it: a table of what came, in working memory, then
//! tells it without asking the database, whose index over identities is made when all is
//! there. All at once and sorted, that is less work than keeping it in order for each unit.

use hashbrown::HashTable;
use rusqlite::Connection;

use super::failure::Sql;
use crate::memory::UnitId;
use crate::text::hash::{half, whole};

/// Units from which the index is taken away: enough that making it anew pays.
pub(super) const MANY: usize = 10_000;

/// KiB of the index that are sorted in one piece.
const SORTED_AT_ONCE: i64 = 4 * 1024;

/// The units that an import has brought, by what makes them the same unit.
#[derive(Default)]
pub(super) struct Arrived {
    /// The upper half of each unit's hash, and its number: nine to eighteen bytes a unit.
    units: HashTable<(u32, u32)>,
    /// Whether the index was taken away.
    index_is_gone: bool,
}

impl Arrived {
    /// The units of this hash; one of another hash may be among them.
    pub(super) fn with(&self, identity: i64) -> impl Iterator<Item = UnitId> {
        let upper = half(identity.cast_unsigned());
        let same = self
            .units
            .iter_hash(whole(upper))
            .filter(move |unit| unit.0 == upper);
        same.map(|(_, number)| UnitId(i64::from(*number)))
    }

    /// Takes in a unit that was stored; gives whether it could. It cannot where there are
    /// four billion units: whoever asks then has to ask the database.
    pub(super) fn add(
        &mut self,
        connection: &Connection,
        identity: i64,
        unit: UnitId,
    ) -> Sql<bool> {
        let Ok(number) = u32::try_from(unit.0) else {
            return Ok(false);
        };
        let upper = half(identity.cast_unsigned());
        let rehash = |(upper, _): &(u32, u32)| whole(*upper);
        self.units
            .insert_unique(whole(upper), (upper, number), rehash);
        if self.units.len() == MANY {
            connection.execute_batch("DROP INDEX unit_by_identity")?;
            self.index_is_gone = true;
        }
        Ok(true)
    }

    /// Makes the index again, where it is gone.
    pub(super) fn finish(self, connection: &Connection) -> Sql<()> {
        let index_is_gone = self.index_is_gone;
        drop(self);
        if !index_is_gone {
            return Ok(());
        }
        let index = "CREATE INDEX unit_by_identity ON unit (identity_hash)";
        // What is sorted at once counts as pages at hand; what is sorted waits in a file.
        connection.pragma_update(None, "cache_size", -SORTED_AT_ONCE)?;
        connection.pragma_update(None, "temp_store", "FILE")?;
        let made = connection.execute_batch(index);
        connection.pragma_update(None, "temp_store", "MEMORY")?;
        match made {
            Ok(()) => Ok(()),
            // Where there is no room for files, working memory is left.
            Err(_) => Ok(connection.execute_batch(index)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn what_came_is_found(hashes in prop::collection::vec(any::<i64>(), 0..200)) {
            let connection = Connection::open_in_memory().unwrap();
            let mut arrived = Arrived::default();
            for (number, hash) in (1..).zip(&hashes) {
                arrived.add(&connection, *hash, UnitId(number)).unwrap();
            }
            for (number, hash) in (1..).zip(&hashes) {
                prop_assert!(arrived.with(*hash).any(|unit| unit == UnitId(number)));
                prop_assert!(arrived.with(!*hash).all(|unit| unit != UnitId(number)));
            }
        }
    }
}
